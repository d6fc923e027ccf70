import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Unread } from '../../core/ports/import.ts';
import type { IncomingMail, MailSource } from '../../core/ports/mail.ts';
import { mailOf } from './items.ts';
import { AT_ONCE, FILE_BYTES } from './limits.ts';
import type { Known } from './live/known.ts';
import type { Fresh, Look } from './live/source.ts';
import { openLiveSource } from './live/source.ts';
import type { MaildirOptions } from './maildir/account.ts';
import type { Entry } from './tree/entries.ts';
import { listPlace } from './tree/entries.ts';
import { reasonOf } from './tree/file-trouble.ts';
import { inParallel } from './tree/in-parallel.ts';
import { kindByName } from './tree/kinds.ts';
import { look, readWhole } from './tree/look.ts';
import type { Place } from './tree/places.ts';
import { findPlaces } from './tree/places.ts';

/**
 * A file must have stood unchanged this long: what is dropped into a folder is there before it is
 * whole, and half a message would be an arrival of its own. A time of the machine, not of the office.
 */
const SETTLED_MS = 1_000;

/** Files seen while they may still have been growing: size and time, and since when they are so. */
type Growing = Map<string, { readonly version: string; readonly since: number }>;

/**
 * A folder into which `.eml` files are dropped, by a scanner of mail, a colleague, another program.
 * Files stay where they are. One that is written again with other content is another message.
 */
export function openFolderSource(options: MaildirOptions): MailSource {
  const path = Buffer.from(resolve(options.path));
  const bytesAtMost = options.bytesAtMost ?? FILE_BYTES;
  const growing: Growing = new Map();
  return openLiveSource({
    account: options.account,
    clock: options.clock,
    lookAgainMs: options.lookAgainMs,
    onUnread: options.onUnread,
    look: (known) => lookAround(path, known, growing, bytesAtMost),
  });
}

async function lookAround(
  path: Buffer,
  known: Known,
  growing: Growing,
  bytesAtMost: number,
): Promise<Look | null> {
  const root = await realpath(path, { encoding: 'buffer' }).catch(() => null);
  if (root === null) return null;
  const { places } = await findPlaces(root, '');
  const loose = places.filter((place) => place.kind === 'loose');
  const listed = await Promise.all(
    loose.map(async (place) => (await listPlace(place)).entries.map((entry) => ({ place, entry }))),
  );
  const mail = listed.flat().filter(({ entry }) => kindByName(entry.name)?.kind === 'mail');
  const dropped = await inParallel(mail, AT_ONCE, ({ place, entry }) => see(root, place, entry));
  const unknown = dropped.filter((one) => !known.has(one.key));
  const settled = unknown.filter((one) => isSettled(one, growing));
  return {
    fresh: settled.map((one) => freshOf(one, bytesAtMost)),
    present: dropped.map((one) => one.key),
    folders: loose.map((place) => place.path),
    againInMs: settled.length < unknown.length ? SETTLED_MS : null,
  };
}

interface Dropped {
  readonly place: Place;
  readonly entry: Entry;
  readonly looked: Awaited<ReturnType<typeof look>>;
  readonly key: string;
  readonly version: string;
}

async function see(root: Buffer, place: Place, entry: Entry): Promise<Dropped> {
  const looked = await look(entry.path, root);
  const changedAt = 'reason' in looked ? looked.reason : String(looked.changedAt);
  const version = `${looked.size ?? 0} ${changedAt}`;
  return { place, entry, looked, version, key: `${entry.shown} ${version}` };
}

function isSettled({ entry, looked, version }: Dropped, growing: Growing): boolean {
  if ('reason' in looked || Math.abs(Date.now() - looked.changedAt) > SETTLED_MS) {
    growing.delete(entry.shown);
    return true;
  }
  const now = performance.now();
  const before = growing.get(entry.shown);
  if (before?.version !== version) {
    growing.set(entry.shown, { version, since: now });
    return false;
  }
  if (now - before.since < SETTLED_MS) return false;
  growing.delete(entry.shown);
  return true;
}

function freshOf({ place, entry, looked, key }: Dropped, bytesAtMost: number): Fresh {
  const size = looked.size ?? 0;
  const refuse = (reason: Unread['reason']): Unread => ({ path: entry.shown, reason, size });
  const read = async (): Promise<IncomingMail | Unread> => {
    if ('reason' in looked) return refuse(looked.reason);
    if (size > bytesAtMost) return refuse('too-large');
    try {
      const raw = await readWhole(looked.path, size);
      return mailOf(place, entry, raw, looked.changedAt);
    } catch (error) {
      return refuse(reasonOf(error));
    }
  };
  return { key, size: size > bytesAtMost ? 0 : size, read };
}
