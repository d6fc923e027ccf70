import type { AccountId } from '../core/ids.ts';
import type { Cursor, IncomingMail } from '../core/ports/mail.ts';
import {
  insertArrival,
  knownOrigin,
  moveOrigin,
  sameBytesBefore,
} from '../store/records/arrivals.ts';
import { setCursor } from '../store/records/accounts.ts';
import { appendLedger } from '../store/records/ledger.ts';
import type { Writer } from '../store/access.ts';
import { withoutErased } from './care/erasing/erased-before.ts';
import type { Owner } from './owner.ts';

/** What became of a batch. */
export interface Received {
  readonly stored: number;
  readonly known: number;
}

/**
 * Stores what a channel hands over: bytes under their hash first, then arrival, ledger entry and the
 * channel's cursor in one transaction. When this returns the batch survives anything; only then may
 * the channel be told. Handed over again, it changes nothing.
 */
export async function receive(
  owner: Owner,
  channel: AccountId | 'import' | 'office',
  messages: readonly IncomingMail[],
  cursor: Cursor | undefined,
): Promise<Received> {
  const fresh = await unseen(owner, channel, messages);
  const hashes = await owner.blobs.putMany(fresh.map((message) => message.raw));
  owner.tools.probe('receive-before-commit');
  let stored = 0;
  await owner.store.transact(async (writer) => {
    for (const [index, message] of fresh.entries()) {
      const blob = hashes[index];
      if (blob !== undefined && (await receiveOne(owner, writer, channel, message, blob)))
        stored += 1;
    }
    if (cursor !== undefined && channel !== 'import' && channel !== 'office')
      await setCursor(writer, channel, cursor);
  });
  owner.tools.probe('receive-after-commit');
  if (stored > 0) owner.tools.changed(owner.id);
  return { stored, known: messages.length - stored };
}

async function unseen(
  owner: Owner,
  channel: string,
  messages: readonly IncomingMail[],
): Promise<readonly IncomingMail[]> {
  const known = await Promise.all(
    messages.map((message) => knownOrigin(owner.store.read, channel, message.origin)),
  );
  return withoutErased(
    owner,
    messages.filter((_message, index) => known[index] === false),
  );
}

async function receiveOne(
  owner: Owner,
  writer: Writer,
  channel: AccountId | 'import' | 'office',
  message: IncomingMail,
  blob: Awaited<ReturnType<Owner['blobs']['put']>>,
): Promise<boolean> {
  const before = await sameBytesBefore(writer, channel, blob);
  if (before !== null) {
    await moveOrigin(writer, before, message.origin);
    return false;
  }
  const id = owner.tools.newId('arrival');
  const now = owner.tools.clock.now();
  const isNew = await insertArrival(writer, {
    id,
    kind: 'mail',
    channel,
    origin: message.origin,
    blob,
    receivedAt: message.arrivedAt ?? now,
    cause: null,
    depth: 0,
    linkedTo: null,
    folderUse: message.use,
  });
  if (!isNew) return false;
  await appendLedger(writer, {
    at: now,
    kind: 'arrival',
    subject: id,
    by: 'office',
    refs: [],
    marks: {
      bytes: owner.tools.keyedHash(owner.id, blob),
      kind: 'mail',
      ...(channel === 'office' ? { from: 'desk' } : {}),
    },
  });
  return true;
}
