import { hash } from 'node:crypto';
import type { IncomingFile, Unread, UnreadReason } from '../../core/ports/import.ts';
import type { FolderUse, IncomingMail } from '../../core/ports/mail.ts';
import { guessFolderUse } from '../../core/records/folder-use.ts';
import { BATCH_BYTES, BATCH_MESSAGES } from './limits.ts';
import { deliveredAt } from './maildir/names.ts';
import type { Position } from './position.ts';
import type { Entry } from './tree/entries.ts';
import type { Place } from './tree/places.ts';

/** One thing found in an import, and the position behind it. */
export type Item = { readonly behind: Position; readonly bytes: number } & (
  | { readonly is: 'mail'; readonly mail: IncomingMail }
  | { readonly is: 'file'; readonly file: IncomingFile }
  | { readonly is: 'unread'; readonly unread: Unread }
);

/** A message read from a file of its own, in a maildir or loose. */
export function mailItem(place: Place, entry: Entry, raw: Uint8Array, changedAt: number): Item {
  const mail = mailOf(place, entry, raw, changedAt);
  return { behind: behind(place, entry.name), bytes: raw.byteLength, is: 'mail', mail };
}

/** The message in a file; its origin keeps the place, the name without flags, and the content. */
export function mailOf(
  place: Place,
  entry: Entry,
  raw: Uint8Array,
  changedAt: number,
): IncomingMail {
  return {
    origin: `${place.kind}:${under(place.key, entry.name)}#${contentMark(raw)}`,
    raw: entry.isMessage ? raw : withoutFromLine(raw),
    arrivedAt: arrivedAt(entry, changedAt),
    folder: place.folder,
    use: useOf(place),
    flags: entry.flags,
  };
}

/** A file that is no mail. */
export function fileItem(
  place: Place,
  entry: Entry,
  content: { readonly raw: Uint8Array; readonly type: string; readonly changedAt: number },
): Item {
  const file: IncomingFile = {
    origin: `file:${entry.shown}#${contentMark(content.raw)}`,
    raw: content.raw,
    arrivedAt: content.changedAt,
    folder: place.folder,
    name: entry.name,
    type: content.type,
  };
  const bytes = content.raw.byteLength;
  return { behind: behind(place, entry.name), bytes, is: 'file', file };
}

export function unreadItem(
  place: Place,
  entry: Entry,
  reason: UnreadReason,
  size: number | null,
): Item {
  const unread = { path: entry.shown, reason, size };
  return { behind: behind(place, entry.name), bytes: 0, is: 'unread', unread };
}

export function placeName(place: Place): string {
  return `${place.kind}:${place.key}`;
}

export function behind(place: Place, name: string, offset: number | null = null): Position {
  return { place: placeName(place), name, offset };
}

export function useOf(place: Place): FolderUse {
  return guessFolderUse(place.folder);
}

/**
 * Half a SHA-256 of the content. In an origin it keeps two different messages of one name apart:
 * every import goes by one channel, and many a maildir has a message `1` in it.
 */
export function contentMark(raw: Uint8Array): string {
  return hash('sha256', raw, 'hex').slice(0, 32);
}

/**
 * The time in a maildir's name is that of delivery here; the file's time is what a server that moved
 * the mail kept of its first arrival, or that of a careless copy. The earlier of the two is right.
 */
export function arrivedAt(entry: Entry, changedAt: number): number {
  const delivered = entry.isMessage ? deliveredAt(entry.name) : null;
  return delivered === null ? changedAt : Math.min(delivered, changedAt);
}

/** Some programs save an .eml with the separator line of an mbox in front, which is no header. */
function withoutFromLine(raw: Uint8Array): Uint8Array {
  const head = Buffer.from(raw.buffer, raw.byteOffset, Math.min(raw.byteLength, 1000));
  const line = /^From .*\r?\n/.exec(head.toString('latin1'))?.[0] ?? '';
  return line === '' ? raw : raw.slice(line.length);
}

/** Consecutive things of bounded number and size; one that is larger stands alone. */
export function* groupsOf<T>(all: readonly T[], bytesOf: (one: T) => number): Generator<T[]> {
  let group: T[] = [];
  let bytes = 0;
  for (const one of all) {
    const size = bytesOf(one);
    const isFull = group.length >= BATCH_MESSAGES || bytes + size > BATCH_BYTES;
    if (isFull && group.length > 0) {
      yield group;
      group = [];
      bytes = 0;
    }
    group.push(one);
    bytes += size;
  }
  if (group.length > 0) yield group;
}

function under(key: string, name: string): string {
  return key === '' ? name : `${key}/${name}`;
}
