import { principalChanged } from './principal-changed.ts';
import type { MailSender } from '../core/ports/mail.ts';
import type { Mailbox } from '../core/records/reading.ts';
import type { Profile } from '../core/situation.ts';
import { listAccounts } from '../store/records/accounts.ts';
import { readMeta, writeMeta } from '../store/records/meta.ts';
import type { Reader } from '../store/access.ts';
import type { Owner } from './owner.ts';

/** Where the principal is told by mail; empty text when he took it back. */
const ALERT_ADDRESS = 'alert-address';

/** The address the principal is told at; null when he gave none. */
export async function alertAddress(owner: Owner): Promise<string | null> {
  return readAlertAddress(owner.store.read);
}

export async function readAlertAddress(reader: Reader): Promise<string | null> {
  return (await readMeta(reader, ALERT_ADDRESS)) || null;
}

/** Sets the address alerts are mailed to; null takes it back. The ledger says that it changed, not into what. */
export async function setAlertAddress(
  owner: Owner,
  address: string | null,
  by: string,
): Promise<void> {
  await owner.store.transact(async (writer) => {
    await writeMeta(writer, ALERT_ADDRESS, address ?? '');
    await principalChanged(owner, writer, {
      by,
      marks: { change: 'alert-address', given: String(address !== null) },
    });
  });
}

/** Accounts that can send now: one that fails is none of them. */
export async function openSenders(
  owner: Owner,
  profile: Profile,
): Promise<readonly { readonly from: Mailbox; readonly sender: MailSender }[]> {
  const stored = await listAccounts(owner.store.read);
  const working = stored.filter((account) => account.state === 'working').map(({ id }) => id);
  return profile.accounts.flatMap(({ id, address }) => {
    const sender = owner.accounts.get(id)?.sender ?? null;
    return sender === null || !working.includes(id) ? [] : [{ from: address, sender }];
  });
}
