import type { FileHandle } from 'node:fs/promises';
import type { UnreadReason } from '../../../core/ports/import.ts';
import { guessFolderUse } from '../../../core/records/folder-use.ts';
import type { Item } from '../items.ts';
import { behind, contentMark } from '../items.ts';
import { BATCH_BYTES, BATCH_MESSAGES } from '../limits.ts';
import type { Entry } from '../tree/entries.ts';
import { reasonOf } from '../tree/file-trouble.ts';
import { openRead } from '../tree/look.ts';
import type { Place } from '../tree/places.ts';
import { readMboxMarks } from './marks.ts';
import type { MboxMessage, MboxStray } from './messages.ts';
import { mboxMessages } from './messages.ts';
import type { Pager } from './pager.ts';
import { openPager } from './pager.ts';
import { unquoteFrom } from './unquote.ts';

/** An mbox within an import: where it stands, and how large it was when looked at. */
export interface Mbox {
  readonly place: Place;
  readonly entry: Entry;
  readonly path: Buffer;
  readonly size: number;
}

/** The messages of an mbox in bounded groups, from an offset. Trouble with the file is an item too. */
export async function* mboxItems(
  mbox: Mbox,
  resumeAt: number,
  bytesAtMost: number,
): AsyncGenerator<Item[]> {
  let group: Item[] = [];
  let bytes = 0;
  for await (const item of singleItems(mbox, resumeAt, bytesAtMost)) {
    group.push(item);
    bytes += item.bytes;
    if (group.length < BATCH_MESSAGES && bytes < BATCH_BYTES) continue;
    yield group;
    group = [];
    bytes = 0;
  }
  if (group.length > 0) yield group;
}

async function* singleItems(
  mbox: Mbox,
  resumeAt: number,
  bytesAtMost: number,
): AsyncGenerator<Item> {
  let at = resumeAt;
  let handle: FileHandle | null = null;
  try {
    handle = await openRead(mbox.path);
    const pager = openPager(handle, mbox.size);
    for await (const found of mboxMessages(pager, resumeAt)) {
      at = found.at;
      yield await itemAt(mbox, pager, found, bytesAtMost);
    }
  } catch (error) {
    // What follows cannot be found any more; what came before is kept.
    yield unreadAt(mbox, at, reasonOf(error), mbox.size - at, null);
  } finally {
    await handle?.close();
  }
}

async function itemAt(
  mbox: Mbox,
  pager: Pager,
  found: MboxMessage | MboxStray,
  bytesAtMost: number,
): Promise<Item> {
  if ('stray' in found) {
    const reason = found.until === mbox.size ? 'no-message' : 'before-first-message';
    return unreadAt(mbox, found.at, reason, found.until - found.at, found.until);
  }
  const size = found.until - found.from;
  if (size > bytesAtMost) return unreadAt(mbox, found.at, 'too-large', size, found.next);
  const stored = await pager.copy(found.from, found.until);
  return messageItem(mbox, found, unquoteFrom(stored, found.counted));
}

function messageItem(mbox: Mbox, found: MboxMessage, raw: Uint8Array): Item {
  const { place, entry } = mbox;
  const marks = readMboxMarks(raw);
  const folder = `${place.folder}/${entry.name}`.replace(/^\//, '');
  const mail = {
    origin: `mbox:${entry.shown}@${found.at}#${contentMark(raw)}`,
    raw,
    arrivedAt: found.receivedAt,
    folder,
    use: marks.use ?? guessFolderUse(folder),
    flags: marks.flags,
  };
  return { behind: behind(place, entry.name, found.next), bytes: raw.byteLength, is: 'mail', mail };
}

function unreadAt(
  mbox: Mbox,
  at: number,
  reason: UnreadReason,
  size: number,
  next: number | null,
): Item {
  const unread = { path: `${mbox.entry.shown}@${at}`, reason, size };
  return { behind: behind(mbox.place, mbox.entry.name, next), bytes: 0, is: 'unread', unread };
}
