import type { Instant } from '../../../core/time/instant.ts';
import { HEADER_BYTES, headerOf } from './header.ts';
import type { Pager } from './pager.ts';
import type { Separator } from './separator.ts';
import { separatorAt } from './separator.ts';

/** Where a message lies in an mbox. Offsets count bytes of the file. */
export interface MboxMessage {
  /** Of its separator line: names the message within the file. */
  readonly at: number;
  readonly from: number;
  readonly until: number;
  /** Where the next one begins: the place to resume at. */
  readonly next: number;
  readonly receivedAt: Instant | null;
  /** Its end comes from a Content-Length that proved right (mboxcl, mboxcl2). */
  readonly counted: boolean;
}

/** Bytes that belong to no message, as in a file that was cut at its start. */
export interface MboxStray {
  readonly stray: true;
  readonly at: number;
  readonly until: number;
}

const LINE_START = Buffer.from('\nFrom ');

/**
 * The messages of an mbox, in order, from an offset where one begins; any other offset starts at the
 * beginning. Memory does not grow with the file or its messages: these are places, not bytes.
 *
 * An end comes from Content-Length only when a separator or the end of the file stands exactly there
 * (programs that move mail between formats leave lengths that are wrong); else from the next separator.
 */
export async function* mboxMessages(
  pager: Pager,
  resumeAt: number,
): AsyncGenerator<MboxMessage | MboxStray> {
  let separator = resumeAt > 0 ? await separatorAt(pager, resumeAt, true) : null;
  if (resumeAt > 0 && resumeAt >= pager.size) return;
  if (separator === null) {
    const start = await startOf(pager);
    separator = (await separatorAt(pager, start, true)) ?? (await nextSeparator(pager, start));
    const strayEnd = separator?.at ?? pager.size;
    if (await hasText(pager, start, strayEnd)) yield { stray: true, at: start, until: strayEnd };
  }
  while (separator !== null) {
    const counted = await countedEnd(pager, separator);
    const next = counted === null ? await nextSeparator(pager, separator.bodyAt - 1) : counted.next;
    const nextAt = next?.at ?? pager.size;
    const until = counted?.until ?? (await withoutBlankLine(pager, separator.bodyAt, nextAt));
    const { at, bodyAt, receivedAt } = separator;
    yield { at, from: bodyAt, until, next: nextAt, receivedAt, counted: counted !== null };
    separator = next;
  }
}

/** Behind a byte order mark and empty lines, which editors leave. */
async function startOf(pager: Pager): Promise<number> {
  const head = await pager.view(0, 64);
  const mark = head.toString('latin1', 0, 3) === '\u00EF\u00BB\u00BF' ? 3 : 0;
  return mark + (/^[\r\n]*/.exec(head.toString('latin1', mark))?.[0].length ?? 0);
}

/** The first separator behind a line feed at or after the offset. */
async function nextSeparator(pager: Pager, from: number): Promise<Separator | null> {
  let offset = Math.max(0, from);
  while (offset < pager.size) {
    const view = await pager.ahead(offset);
    if (view.byteLength < LINE_START.byteLength) return null;
    const found = view.indexOf(LINE_START);
    if (found < 0) {
      // The last bytes may be the beginning of a separator.
      offset += view.byteLength - LINE_START.byteLength + 1;
      continue;
    }
    const at = offset + found + 1;
    const separator = await separatorAt(pager, at, await isAfterBlank(pager, at));
    if (separator !== null) return separator;
    offset = at;
  }
  return null;
}

async function isAfterBlank(pager: Pager, at: number): Promise<boolean> {
  const from = Math.max(0, at - 4);
  // Copied by becoming text, before the block moves on.
  const before = (await pager.view(from, at - from)).toString('latin1');
  return /\n\r?\n$/.test(before);
}

/** The empty line before the next separator belongs to the format, not to the message. */
async function withoutBlankLine(pager: Pager, from: number, until: number): Promise<number> {
  const start = Math.max(from, until - 4);
  const tail = (await pager.view(start, until - start)).toString('latin1');
  const blank = /\n(\r?\n)$/.exec(tail)?.[1] ?? '';
  return until - blank.length;
}

async function countedEnd(
  pager: Pager,
  separator: Separator,
): Promise<{ readonly until: number; readonly next: Separator | null } | null> {
  const view = await pager.view(separator.bodyAt, HEADER_BYTES);
  const header = headerOf(view) ?? '';
  const length = /^content-length:[ \t]*(\d{1,15})[ \t]*\r?$/im.exec(header)?.[1];
  if (length === undefined) return null;
  const until = separator.bodyAt + header.length + Number(length);
  if (until > pager.size) return null;
  const behind = (await pager.view(until, 4)).toString('latin1');
  const blank = /^(?:\r?\n){0,2}/.exec(behind)?.[0].length ?? 0;
  if (until + blank >= pager.size) return { until, next: null };
  const next = await separatorAt(pager, until + blank, true);
  return next === null ? null : { until, next };
}

async function hasText(pager: Pager, from: number, until: number): Promise<boolean> {
  for (let offset = from; offset < until;) {
    const view = await pager.view(offset, until - offset);
    if (view.byteLength === 0) return false;
    if (view.some((byte) => byte > 0x20)) return true;
    offset += view.byteLength;
  }
  return false;
}
