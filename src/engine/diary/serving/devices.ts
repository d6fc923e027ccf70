import { createHash, randomBytes } from 'node:crypto';
import {
  devicePasswordBy,
  deviceUsed,
  insertDevicePassword,
  listDevicePasswords,
  removeDevicePassword,
  type DevicePassword,
} from '../../../store/records/diary/device-passwords.ts';
import { appendLedger } from '../../../store/records/ledger.ts';
import { readMeta, writeMeta } from '../../../store/records/meta.ts';
import { HOUR_MS } from '../../../core/time/instant.ts';
import type { Owner } from '../../owner.ts';

/** Letters and figures that are not misread when somebody types them into a telephone: 25 of 31 are 123 bits. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';
const LENGTH = 25;
/** Use of a password is noted at most so often: a phone asks every few minutes. */
const NOTE_EVERY_MS = HOUR_MS;
/** Meta key of the secret part of the free-busy link. */
const LINK_KEY = 'free-busy-link';

/** What is random has no pattern to guess at: its hash is enough, without salt or slowness. */
function hashOf(password: string): string {
  return createHash('sha256').update(password).digest('hex');
}

function randomWord(length: number): string {
  let word = '';
  while (word.length < length) {
    for (const byte of randomBytes(length)) {
      // Bytes above the last whole round of letters would favour the first ones.
      if (byte < 256 - (256 % LETTERS.length)) word += LETTERS.charAt(byte % LETTERS.length);
    }
  }
  return word.slice(0, length);
}

/** Makes a password for one phone or calendar program. It is shown once and never again. */
export async function makeDevicePassword(
  owner: Owner,
  { title, by }: { readonly title: string; readonly by: string },
): Promise<{ readonly id: string; readonly password: string }> {
  const word = randomWord(LENGTH);
  const password = (word.match(/.{5}/g) ?? [word]).join('-');
  const id = `dv-${randomWord(10)}`;
  await owner.store.transact(async (writer) => {
    const madeAt = owner.tools.clock.now();
    await insertDevicePassword(writer, { id, title, by, madeAt, hash: hashOf(word) });
    await appendLedger(writer, {
      at: madeAt,
      kind: 'account-changed',
      subject: id,
      by,
      refs: [],
      marks: { change: 'device-added' },
    });
  });
  return { id, password };
}

export function devicePasswords(owner: Owner): Promise<readonly DevicePassword[]> {
  return listDevicePasswords(owner.store.read);
}

/** Refuses a device from now on; false when there is none of that id. */
export async function forgetDevice(owner: Owner, id: string, by: string): Promise<boolean> {
  return owner.store.transact(async (writer) => {
    if (!(await removeDevicePassword(writer, id))) return false;
    await appendLedger(writer, {
      at: owner.tools.clock.now(),
      kind: 'account-changed',
      subject: id,
      by,
      refs: [],
      marks: { change: 'device-removed' },
    });
    return true;
  });
}

/** Whose device that is; null when the password is none of ours. Hyphens and capitals are forgiven. */
export async function deviceOf(owner: Owner, password: string): Promise<DevicePassword | null> {
  const word = password.replaceAll(/[\s-]/g, '').toLowerCase();
  const found = await devicePasswordBy(owner.store.read, hashOf(word));
  if (found === null) return null;
  const now = owner.tools.clock.now();
  if (found.usedAt === null || now - found.usedAt >= NOTE_EVERY_MS)
    await owner.store.transact((writer) => deviceUsed(writer, found.id, now));
  return found;
}

/** The secret part of the link under which free and busy times can be read; made when first asked for. */
export async function freeBusyLink(owner: Owner, renew = false): Promise<string> {
  const known = await readMeta(owner.store.read, LINK_KEY);
  if (known !== null && !renew) return known;
  const made = randomWord(32);
  await owner.store.transact((writer) => writeMeta(writer, LINK_KEY, made));
  return made;
}
