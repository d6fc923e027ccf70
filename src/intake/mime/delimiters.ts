import { MAX_BOUNDARY_CHARACTERS } from '../limits.ts';
import { lineEnd, nextLine } from './bytes.ts';

/** What divides a multipart: the words behind the two dashes, and whether a line may go on behind them. */
export interface Boundary {
  readonly text: string;
  /** Lines that only begin with it delimit too (RFC 2046 section 5.1.2). */
  readonly loose: boolean;
}

/** The boundaries that count at a place. */
export interface Boundaries {
  /** Those of the multiparts around it, outermost first. */
  readonly open: Boundary[];
  /** Those of multiparts that were ended by one around them, and never closed. */
  readonly left: Set<string>;
}

/** What a delimiter line says: which open boundary, closing or not, and where the next line begins. */
export interface Delimiter {
  readonly level: number;
  readonly closes: boolean;
  /** It closes a multipart that has ended already: a part ends here, and none begins. */
  readonly stray: boolean;
  /** Where the content before it ends: its line break belongs to it (RFC 2046 section 5.1.1). */
  readonly contentEnd: number;
  readonly next: number;
}

/** The next line that delimits any of the open multiparts, innermost first when two would match. */
export function nextDelimiter(
  boundaries: Boundaries,
  text: string,
  start: number,
  end: number,
): Delimiter | null {
  if (boundaries.open.length === 0) return null;
  let at = atLineStart(text, start) && text.startsWith('--', start) ? start : -1;
  if (at === -1) at = nextDashes(text, start, end);
  while (at !== -1 && at < end) {
    const next = nextLine(text, at, end);
    const found = delimiterAt(boundaries, text, at, next);
    if (found !== null) return { ...found, contentEnd: breakBefore(text, at, start), next };
    at = nextDashes(text, next - 1, end);
  }
  return null;
}

function atLineStart(text: string, at: number): boolean {
  return at === 0 || text.charCodeAt(at - 1) === 10;
}

function nextDashes(text: string, start: number, end: number): number {
  const at = text.indexOf('\n--', start);
  return at === -1 || at + 1 >= end ? -1 : at + 1;
}

/** Where the line break in front of a delimiter begins. */
function breakBefore(text: string, at: number, start: number): number {
  let end = at;
  if (end > start && text.charCodeAt(end - 1) === 10) end -= 1;
  if (end > start && text.charCodeAt(end - 1) === 13) end -= 1;
  return end;
}

/** What the line at `at`, which begins with two dashes, delimits; null when it is a line like others. */
export function delimiterAt(
  { open, left }: Boundaries,
  text: string,
  at: number,
  next: number,
): Pick<Delimiter, 'level' | 'closes' | 'stray'> | null {
  if (open.length === 0 || next - at > MAX_BOUNDARY_CHARACTERS + 10) return null;
  const line = text.slice(at + 2, lineEnd(text, at, next)).trimEnd();
  for (let level = open.length - 1; level >= 0; level -= 1) {
    const boundary = open[level]?.text ?? '';
    if (line === boundary) return { level, closes: false, stray: false };
    if (line.length === boundary.length + 2 && line === `${boundary}--`)
      return { level, closes: true, stray: false };
  }
  return looseDelimiter(open, line) ?? lateDelimiter(open, left, line);
}

function looseDelimiter(
  open: readonly Boundary[],
  line: string,
): Pick<Delimiter, 'level' | 'closes' | 'stray'> | null {
  const level = open.findLastIndex(({ text, loose }) => loose && line.startsWith(text));
  if (level === -1) return null;
  return { level, closes: line.endsWith('--'), stray: false };
}

/** A delimiter that comes after its multipart was ended is nobody's words: it divides what is around it. */
function lateDelimiter(
  open: readonly Boundary[],
  left: ReadonlySet<string>,
  line: string,
): Pick<Delimiter, 'level' | 'closes' | 'stray'> | null {
  if (left.size === 0) return null;
  const level = open.length - 1;
  if (left.has(line)) return { level, closes: false, stray: false };
  if (!line.endsWith('--') || !left.has(line.slice(0, -2))) return null;
  return { level, closes: false, stray: true };
}

/** Where a leaf that the delimiter `ended` stops: before it, and before a closing one that is stuck to its last line. */
export function leafEnd(
  { open }: Boundaries,
  text: string,
  start: number,
  ended: Delimiter | null,
  end: number,
): number {
  const stop = Math.max(start, ended?.contentEnd ?? end);
  const inner = open.at(-1);
  if (inner === undefined || ended?.level === open.length - 1) return stop;
  let last = stop;
  while (last > start && text.charCodeAt(last - 1) <= 32) last -= 1;
  const closing = `--${inner.text}--`;
  const at = last - closing.length;
  return at >= start && text.startsWith(closing, at) ? at : stop;
}

/**
 * The boundary that the first delimiter line shows. Where another one was named (`misnamed`), a line that describes
 * content has to follow, since every text may have a line that begins with dashes.
 */
export function guessBoundary(
  text: string,
  start: number,
  end: number,
  misnamed: boolean,
): string | null {
  let at = text.startsWith('--', start) ? start : nextDashes(text, start, end);
  while (at !== -1 && at < end) {
    const next = nextLine(text, at, end);
    const line = text.slice(at, Math.min(lineEnd(text, at, next), at + MAX_GUESSED));
    const fits = line.length > 4 && line.length < MAX_GUESSED;
    if (!misnamed) return fits ? line.slice(2).trimEnd() : null;
    if (fits && CONTENT.test(text.slice(next, next + 8))) return line.slice(2).trimEnd();
    at = nextDashes(text, next - 1, end);
  }
  return null;
}

/** A line of dashes as long as this is a ruler (RFC 2046 allows 70 characters in a boundary). */
const MAX_GUESSED = 80;

const CONTENT = /^content-$/i;
