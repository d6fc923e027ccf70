import { rename } from 'node:fs/promises';
import { sep } from 'node:path';
import { Trouble } from '../../../core/errors.ts';
import type { Clock } from '../../../core/ports/clock.ts';
import type { MailFiling } from '../../../core/ports/mail.ts';
import { useOf } from '../items.ts';
import { headerOf, HEADER_BYTES } from '../mbox/header.ts';
import type { Entry } from '../tree/entries.ts';
import { listPlace } from '../tree/entries.ts';
import { errorCode } from '../tree/file-trouble.ts';
import { look, readWhole } from '../tree/look.ts';
import type { Place } from '../tree/places.ts';
import { findPlaces, joined } from '../tree/places.ts';
import { deliver, makeMaildir, moveUnlessTaken, syncDirectory, uniqueName } from './deliver.ts';
import { INFORMATION, lettersFor, readMaildirName, withLetter } from './names.ts';

/** Other programs rename the same files; after so many meetings in a row the message counts as gone. */
const TRIES = 4;

/** Newest messages of a folder whose header is looked at for a Message-ID: what was just sent is among them. */
const SEARCHED_AT_MOST = 2_000;

const LETTER = { seen: 'S', answered: 'R', flagged: 'F' } as const;
const OWN_DIRECTORY = { sent: '.Sent', drafts: '.Drafts' } as const;

/** Filing in a maildir. Messages are moved and renamed, never rewritten, and nothing is ever replaced. */
export function openFiling(root: Buffer, clock: Clock): MailFiling {
  return {
    append: async (use, raw, flags) => {
      const places = await placesOf(root);
      const there = places.find((place) => useOf(place) === use);
      const key = there?.key ?? OWN_DIRECTORY[use];
      const path = there?.path ?? joined(root, key);
      if (there === undefined) await makeMaildir(path, true);
      const unique = uniqueName(clock.now(), raw.byteLength);
      await deliver(path, unique + INFORMATION + lettersFor(flags), raw);
      return { origin: originOf({ key }, unique) };
    },
    mark: (origin, flag) => mark(root, origin, LETTER[flag]),
    move: (origin, folder) => move(root, origin, folder, clock.now()),
    find: async (messageId, use) => {
      try {
        return (await isIn(root, messageId, use)) ? 'found' : 'not-found';
      } catch {
        return 'unavailable';
      }
    },
  };
}

/** @throws Trouble `maildir-missing` */
async function placesOf(root: Buffer): Promise<readonly Place[]> {
  const { places } = await findPlaces(root, '');
  const maildirs = places.filter((place) => place.kind === 'maildir');
  if (maildirs.length > 0) return maildirs;
  throw new Trouble('maildir-missing', { retry: true, values: { path: root.toString() } });
}

/** What a message is called within the account: its directory, and its name without flags. */
export function originOf(place: Pick<Place, 'key'>, unique: string): string {
  return `${place.key === '' ? '.' : place.key}/${unique}`;
}

interface Located {
  readonly place: Place;
  readonly entry: Entry;
  /** `cur` or `new`, and the file's name in it. */
  readonly half: Buffer;
  readonly file: string;
}

/** Where a message stands now: in its directory, else in any other, since mail programs move mail too. */
async function locate(root: Buffer, origin: string): Promise<Located | null> {
  const [, directory = '', unique = ''] = /^(.*)\/([^/]+)$/s.exec(origin) ?? [];
  const key = directory === '.' ? '' : directory;
  const places = await placesOf(root);
  const order = places.toSorted((a, b) => Number(b.key === key) - Number(a.key === key));
  for (const place of order) {
    const entry = (await listPlace(place)).entries.find((one) => one.name === unique);
    if (entry === undefined) continue;
    const at = entry.path.lastIndexOf(sep);
    const half = entry.path.subarray(0, at);
    return { place, entry, half, file: entry.path.toString('latin1', at + 1) };
  }
  return null;
}

/** Tries again when another program renamed the file between our look and our move. */
async function withMessage<T>(
  root: Buffer,
  origin: string,
  work: (located: Located) => Promise<T>,
): Promise<T | 'gone'> {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const located = await locate(root, origin);
    if (located === null) return 'gone';
    try {
      return await work(located);
    } catch (error) {
      if (errorCode(error) !== 'ENOENT') throw error;
    }
  }
  return 'gone';
}

function mark(root: Buffer, origin: string, letter: string): Promise<'done' | 'gone'> {
  return withMessage<'done'>(root, origin, async ({ place, entry, half, file }) => {
    if (readMaildirName(file).letters.includes(letter)) return 'done';
    // Flags belong in `cur`; a message that gets one is no longer new.
    const cur = joined(place.path, 'cur');
    const name = Buffer.from(withLetter(file, letter), 'latin1');
    await rename(entry.path, joined(cur, name));
    await syncDirectory(cur);
    if (!half.equals(cur)) await syncDirectory(half);
    return 'done';
  });
}

async function move(
  root: Buffer,
  origin: string,
  folder: string,
  now: number,
): ReturnType<MailFiling['move']> {
  const unique = await withMessage(root, origin, async (located) => {
    const target = (await placesOf(root)).find((place) => place.folder === folder);
    if (target === undefined) {
      throw new Trouble('folder-missing', { retry: false, values: { folder } });
    }
    if (target.key === located.place.key) return originOf(target, located.entry.name);
    return originOf(target, await moveInto(target.path, located, now));
  });
  return unique === 'gone'
    ? { outcome: 'gone', origin: null }
    : { outcome: 'done', origin: unique };
}

/** Keeps its name where that is free, so that other programs know the message again. */
async function moveInto(target: Buffer, located: Located, now: number): Promise<string> {
  const cur = joined(target, 'cur');
  const { letters } = readMaildirName(located.file);
  const own = /[:;!]2,/.test(located.file) ? located.file : located.file + INFORMATION;
  let unique = located.entry.name;
  if (
    (await moveUnlessTaken(located.entry.path, joined(cur, Buffer.from(own, 'latin1')))) === 'taken'
  ) {
    unique = uniqueName(now, 0).replace(/,S=0$/, '');
    await moveUnlessTaken(located.entry.path, joined(cur, unique + INFORMATION + letters));
  }
  await syncDirectory(cur);
  await syncDirectory(located.half);
  return unique;
}

async function isIn(root: Buffer, messageId: string, use: 'sent' | 'drafts'): Promise<boolean> {
  const wanted = messageId.trim().replace(/^<?(.*?)>?$/s, '<$1>');
  const places = (await placesOf(root)).filter((place) => useOf(place) === use);
  for (const place of places) {
    const { entries } = await listPlace(place);
    for (const entry of entries.slice(-SEARCHED_AT_MOST).toReversed()) {
      const looked = await look(entry.path, root);
      if ('reason' in looked) continue;
      const head = await readWhole(looked.path, Math.min(looked.size, HEADER_BYTES));
      if (messageIdIn(head) === wanted) return true;
    }
  }
  return false;
}

function messageIdIn(head: Uint8Array): string | null {
  const header = headerOf(Buffer.from(head.buffer, head.byteOffset, head.byteLength)) ?? '';
  return /^message-id:\s*(<[^>\s]*>)/im.exec(header)?.[1] ?? null;
}
