import type { Instant } from '../../core/time/instant.ts';
import type { MailAccount } from '../../core/ports/mail.ts';
import { Trouble } from '../../core/errors.ts';
import type { AccountId } from '../../core/ids.ts';
import {
  deleteAccount,
  readAccount,
  writeAccount,
  type StoredAccount,
} from '../../store/records/accounts.ts';
import { listCalendars } from '../../store/records/diary/calendars.ts';
import type { Writer } from '../../store/access.ts';
import { appendLedger } from '../../store/records/ledger.ts';
import { listBooks } from '../../store/records/relations/address-books.ts';
import { forgetBook } from '../contacts/books.ts';
import { forgetCalendar } from '../diary/calendars.ts';
import type { Owner } from '../owner.ts';

/** Saves an account and writes down that it was; the ledger holds neither settings nor secret. */
export async function saveAccount(
  owner: Owner,
  account: StoredAccount,
  { change, by }: { readonly change: 'added' | 'login'; readonly by: string },
): Promise<void> {
  const at = owner.tools.clock.now();
  await owner.store.transact(async (writer) => {
    await writeAccount(writer, account);
    if (change === 'login') await endAlarms(writer, account.id, at);
    await appendLedger(writer, {
      at,
      kind: 'account-changed',
      subject: account.id,
      by,
      refs: [],
      marks: { change },
    });
  });
}

/**
 * Forgets an account, its login, and the copies of its calendars and address books: what stands elsewhere is not ours to keep.
 * @throws Trouble `account-unknown`
 */
export async function forgetAccount(owner: Owner, account: AccountId, by: string): Promise<void> {
  const at = owner.tools.clock.now();
  await owner.store.transact(async (writer) => {
    if ((await readAccount(writer, account)) === null)
      throw new Trouble('account-unknown', { retry: false, values: { account } });
    for (const calendar of await listCalendars(writer))
      if (calendar.account === account) await forgetCalendar(owner, writer, calendar.name, by);
    for (const book of await listBooks(writer))
      if (book.account === account) await forgetBook(writer, book.name);
    await endAlarms(writer, account, at);
    await deleteAccount(writer, account);
    const marks = { change: 'removed' };
    await appendLedger(writer, {
      at,
      kind: 'account-changed',
      subject: account,
      by,
      refs: [],
      marks,
    });
  });
}

/** Whoever gave an account its new login has heard that it failed: what said so need not stand there longer. */
async function endAlarms(writer: Writer, account: string, at: Instant): Promise<void> {
  await writer.run(
    `UPDATE alert SET seen_at = ? WHERE seen_at IS NULL AND about IN
       (SELECT arrival.id FROM arrival JOIN wake ON wake.id = arrival.cause WHERE wake.about = ?)`,
    at,
    account,
  );
}

/** Lets go of an account's connections. */
export async function closeChannel(account: MailAccount | undefined): Promise<void> {
  await account?.source?.[Symbol.asyncDispose]();
  await account?.sender?.[Symbol.asyncDispose]();
  await account?.filing?.[Symbol.asyncDispose]?.();
  await account?.calendars?.[Symbol.asyncDispose]();
  await account?.contacts?.[Symbol.asyncDispose]();
}
