import type { IncomingMail } from '../../../core/ports/mail.ts';
import { sha256 } from '../../../store/blobs/name.ts';
import { readMeta, writeMeta } from '../../../store/records/meta.ts';
import type { Reader, Writer } from '../../../store/access.ts';
import type { Owner } from '../../owner.ts';

const PREFIX = 'erased:';

/**
 * Mail that was erased and still lies on the server, or in a folder that is imported again, does not
 * come back: its bytes are known by a keyed hash, which tells nothing to who has not the key.
 */
export async function withoutErased(
  owner: Owner,
  messages: readonly IncomingMail[],
): Promise<readonly IncomingMail[]> {
  const any = await owner.store.read.get(
    'SELECT 1 AS there FROM meta WHERE key > ? AND key < ? LIMIT 1',
    PREFIX,
    'erased;',
  );
  if (any === undefined) return messages;
  const erased = await Promise.all(messages.map((one) => wasErased(owner, one.raw)));
  return messages.filter((_one, index) => erased[index] === false);
}

async function wasErased(owner: Owner, raw: Uint8Array): Promise<boolean> {
  const mark = owner.tools.keyedHash(owner.id, sha256(raw));
  return (await readMeta(owner.store.read, `${PREFIX}${mark}`)) !== null;
}

/** What a card that was erased is known by: it stands in the principal's book elsewhere, and is not taken in again. */
export function cardMark(uid: string): string {
  return `card:${uid}`;
}

/** Whether the card of that UID is of somebody who was erased. */
export async function wasCardErased(owner: Owner, reader: Reader, uid: string): Promise<boolean> {
  const mark = owner.tools.keyedHash(owner.id, cardMark(uid));
  return (await readMeta(reader, `${PREFIX}${mark}`)) !== null;
}

/** Remembers that bytes of these keyed hashes were erased. */
export async function rememberErased(
  writer: Writer,
  marks: readonly string[],
  at: number,
): Promise<void> {
  for (const mark of marks) await writeMeta(writer, `${PREFIX}${mark}`, String(at));
}
