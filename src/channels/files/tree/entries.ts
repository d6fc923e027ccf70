import type { Unread } from '../../../core/ports/import.ts';
import { readMaildirName } from '../maildir/names.ts';
import { reasonOf } from './file-trouble.ts';
import { isHousekeeping } from './kinds.ts';
import { pathText } from './path-text.ts';
import type { Listed, Place } from './places.ts';
import { compareText, joined, list } from './places.ts';

/** Something in a place that may be a message or a file; not yet looked at. */
export interface Entry {
  /** In a maildir the unique name without flags, else the file name; entries stand in its order. */
  readonly name: string;
  readonly path: Buffer;
  /** Relative to the root, safe to print. */
  readonly shown: string;
  readonly flags: readonly string[];
  /** In a maildir every file is a message; elsewhere its name and bytes say. */
  readonly isMessage: boolean;
}

/** The entries of a place in order, and what stands there and cannot be one. */
export interface Entries {
  readonly entries: readonly Entry[];
  readonly unread: readonly Unread[];
}

/** Lists a place. A directory that is gone or closed gives no entries and says so. */
export async function listPlace(place: Place): Promise<Entries> {
  if (place.only !== undefined) return { entries: [loose(place, place.only)], unread: [] };
  return place.kind === 'maildir' ? listMaildir(place) : listLoose(place);
}

function loose(place: Place, file: Buffer): Entry {
  const name = pathText(file);
  const shown = under(place.key, name);
  return { name, path: joined(place.path, file), shown, flags: [], isMessage: false };
}

async function listLoose(place: Place): Promise<Entries> {
  const { listed, unread } = await listOrSay(place.path, place.key);
  const entries = listed
    .filter((one) => one.found.isFile() || one.found.isSymbolicLink())
    .filter((one) => !isHousekeeping(one.text))
    .map((one) => loose(place, one.found.name));
  const odd = listed.filter(
    ({ found }) => !found.isFile() && !found.isSymbolicLink() && !found.isDirectory(),
  );
  return { entries, unread: [...unread, ...odd.map((one) => say(place.key, one, 'not-a-file'))] };
}

async function listMaildir(place: Place): Promise<Entries> {
  const entries: Entry[] = [];
  const unread: Unread[] = [];
  for (const half of ['cur', 'new']) {
    const key = under(place.key, half);
    const path = joined(place.path, half);
    const { listed, unread: closed } = await listOrSay(path, key);
    // A maildir copied without its empty directories has only one of the two.
    unread.push(...closed.filter((one) => one.reason !== 'vanished'));
    for (const one of listed) {
      if (one.text.startsWith('.')) continue;
      if (one.found.isDirectory()) unread.push(say(key, one, 'folder-among-mail'));
      else entries.push(maildirEntry(path, key, one));
    }
  }
  return { entries: entries.toSorted((a, b) => compareText(a.name, b.name)), unread };
}

function maildirEntry(path: Buffer, key: string, { found, text }: Listed): Entry {
  const { unique, flags } = readMaildirName(text);
  const shown = under(key, text);
  return { name: unique, path: joined(path, found.name), shown, flags, isMessage: true };
}

async function listOrSay(
  path: Buffer,
  key: string,
): Promise<{ readonly listed: readonly Listed[]; readonly unread: readonly Unread[] }> {
  try {
    return { listed: await list(path), unread: [] };
  } catch (error) {
    return { listed: [], unread: [{ path: key, reason: reasonOf(error), size: null }] };
  }
}

function say(key: string, { text }: Listed, reason: Unread['reason']): Unread {
  return { path: under(key, text), reason, size: null };
}

function under(key: string, name: string): string {
  return key === '' ? name : `${key}/${name}`;
}
