import type { UnreadReason } from '../../core/ports/import.ts';
import type { Item } from './items.ts';
import { fileItem, groupsOf, mailItem, placeName, unreadItem } from './items.ts';
import { AT_ONCE, BATCH_MESSAGES } from './limits.ts';
import { mboxItems } from './mbox/items.ts';
import type { Position } from './position.ts';
import type { Entry } from './tree/entries.ts';
import { listPlace } from './tree/entries.ts';
import { reasonOf } from './tree/file-trouble.ts';
import { inParallel } from './tree/in-parallel.ts';
import type { FileKind } from './tree/kinds.ts';
import { HEAD_BYTES, kindByHead, kindByName } from './tree/kinds.ts';
import type { Looked } from './tree/look.ts';
import { look, readWhole } from './tree/look.ts';
import type { Place } from './tree/places.ts';

/** What reading needs to know besides the place. */
export interface Reading {
  /** Real path of what is imported; links may not lead out of it. */
  readonly root: Buffer;
  readonly bytesAtMost: number;
}

/** An entry that was looked at and can be read. */
interface Readable {
  readonly entry: Entry;
  readonly path: Buffer;
  readonly size: number;
  readonly changedAt: number;
  readonly kind: FileKind;
}

type Seen = Readable | { readonly entry: Entry; readonly refused: Item };

/** Everything in a place behind a position, in bounded groups: files in parallel, each mbox by itself. */
export async function* readPlace(
  place: Place,
  reading: Reading,
  from: Position | null,
): AsyncGenerator<Item[]> {
  const { entries, unread } = await listPlace(place);
  const here = from !== null && from.place === placeName(place) ? from : null;
  const left = here === null ? entries : entries.filter((entry) => isBehind(entry, here));
  if (here === null && unread.length > 0) {
    // Before the first name: a position of its own that skips nothing.
    const behind = { place: placeName(place), name: '', offset: null };
    yield unread.map((one) => ({ behind, bytes: 0, is: 'unread', unread: one }));
  }
  for (let start = 0; start < left.length; start += BATCH_MESSAGES) {
    const some = left.slice(start, start + BATCH_MESSAGES);
    const seen = await inParallel(some, AT_ONCE, (entry) => see(place, entry, reading));
    yield* readSeen(place, reading, seen, here);
  }
}

function isBehind(entry: Entry, position: Position): boolean {
  return position.offset === null ? entry.name > position.name : entry.name >= position.name;
}

async function* readSeen(
  place: Place,
  reading: Reading,
  seen: readonly Seen[],
  from: Position | null,
): AsyncGenerator<Item[]> {
  let files: Seen[] = [];
  for (const one of seen) {
    if ('refused' in one || one.kind.kind !== 'mbox') {
      files.push(one);
      continue;
    }
    yield* readFiles(place, reading, files);
    files = [];
    const resumeAt = from?.name === one.entry.name ? (from.offset ?? 0) : 0;
    yield* mboxItems({ place, ...one }, resumeAt, reading.bytesAtMost);
  }
  yield* readFiles(place, reading, files);
}

async function* readFiles(
  place: Place,
  reading: Reading,
  files: readonly Seen[],
): AsyncGenerator<Item[]> {
  for (const group of groupsOf(files, (one) => ('refused' in one ? 0 : one.size))) {
    yield await inParallel(group, AT_ONCE, async (one) =>
      'refused' in one ? one.refused : readOne(place, reading, one),
    );
  }
}

async function see(place: Place, entry: Entry, reading: Reading): Promise<Seen> {
  const looked = await lookAt(place, entry, reading);
  if ('reason' in looked) return refuse(place, entry, looked.reason, looked.size);
  const kind = await kindOf(entry, looked);
  if (kind.kind !== 'mbox' && looked.size > reading.bytesAtMost) {
    return refuse(place, entry, 'too-large', looked.size);
  }
  if (kind.kind === 'unknown') return refuse(place, entry, 'kind-unknown', looked.size);
  return { entry, ...looked, kind };
}

function refuse(place: Place, entry: Entry, reason: UnreadReason, size: number | null): Seen {
  return { entry, refused: unreadItem(place, entry, reason, size) };
}

/** A message whose flags changed since the listing stands under another name: it is looked for once more. */
async function lookAt(place: Place, entry: Entry, reading: Reading): Promise<Looked> {
  const looked = await look(entry.path, reading.root);
  if (!('reason' in looked) || looked.reason !== 'vanished' || !entry.isMessage) return looked;
  const now = await listPlace(place);
  const moved = now.entries.find((one) => one.name === entry.name);
  return moved === undefined ? looked : look(moved.path, reading.root);
}

async function kindOf(
  entry: Entry,
  file: { readonly path: Buffer; readonly size: number },
): Promise<FileKind> {
  if (entry.isMessage) return { kind: 'mail' };
  const byName = kindByName(entry.name);
  if (byName !== null) return byName;
  // What cannot be opened says so when it is read.
  const head = await readWhole(file.path, Math.min(file.size, HEAD_BYTES)).catch(() => null);
  return head === null ? { kind: 'mail' } : kindByHead(head);
}

async function readOne(place: Place, reading: Reading, one: Readable): Promise<Item> {
  const { entry, kind, changedAt } = one;
  try {
    const raw = await readWhole(one.path, one.size);
    if (kind.kind === 'file') return fileItem(place, entry, { raw, type: kind.type, changedAt });
    return mailItem(place, entry, raw, changedAt);
  } catch (error) {
    const reason = reasonOf(error);
    if (reason !== 'vanished' || !entry.isMessage) {
      return unreadItem(place, entry, reason, one.size);
    }
    const again = await see(place, entry, reading);
    if ('refused' in again) return again.refused;
    return readWhole(again.path, again.size).then(
      (raw) => mailItem(place, entry, raw, again.changedAt),
      (error: unknown) => unreadItem(place, entry, reasonOf(error), again.size),
    );
  }
}
