import type { Mark } from '../text/html.ts';

/** A line of the readable text; `text` is trimmed, offsets are those of the whole line. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Quoted by a mark in front (`>`) or by the markup it came from. */
  readonly marked: boolean;
  /** Only markup that may be the writer's own says it is quoted. */
  readonly indented: boolean;
}

/** `>` in front; a row of arrows around a link is an ornament. */
function hasQuoteMark(text: string): boolean {
  return text.startsWith('>') && !text.includes('<<');
}

interface Marking {
  readonly quotes: readonly { start: number; end: number }[];
  readonly indents: readonly { start: number; end: number }[];
}

/** Which marks count: all certain ones, and of the uncertain blocks only the last at the outermost level. */
function settle(marks: readonly Mark[], textEnd: number): Marking {
  const quotes: { start: number; end: number }[] = [];
  const indents: { start: number; end: number }[] = [];
  let lastBlock: Mark | null = null;
  for (const mark of marks) {
    if (mark.kind === 'quote') quotes.push(mark);
    else if (mark.kind === 'cited') quotes.push({ start: mark.start, end: textEnd });
    else if (mark.kind === 'indent') indents.push(mark);
    else if (mark.kind === 'block' && (lastBlock === null || mark.end >= lastBlock.end)) {
      lastBlock = mark;
    }
  }
  if (lastBlock !== null) quotes.push(lastBlock);
  return { quotes: inOrder(quotes), indents: inOrder(indents) };
}

function inOrder<T extends { start: number }>(ranges: T[]): T[] {
  return ranges.sort((a, b) => a.start - b.start);
}

/** Walks along ranges in step with the lines, so that the whole is linear. */
class Cursor {
  readonly #ranges: readonly { start: number; end: number }[];
  #next = 0;
  #reach = -1;

  constructor(ranges: readonly { start: number; end: number }[]) {
    this.#ranges = ranges;
  }

  /** Whether the line between the offsets lies in a range (line breaks at its edges left out). */
  covers(start: number, end: number): boolean {
    let range = this.#ranges[this.#next];
    while (range !== undefined && range.start <= start) {
      this.#reach = Math.max(this.#reach, range.end);
      this.#next += 1;
      range = this.#ranges[this.#next];
    }
    return this.#reach >= end && end > start;
  }
}

/** Cuts the text into lines and says of each whether it is quoted. */
export function readLines(text: string, marks: readonly Mark[]): readonly Line[] {
  const { quotes, indents } = settle(marks, text.length);
  const quoted = new Cursor(quotes);
  const indented = new Cursor(indents);
  const lines: Line[] = [];
  let start = 0;
  while (start <= text.length) {
    const found = text.indexOf('\n', start);
    const end = found === -1 ? text.length : found;
    const line = text.slice(start, end).trim();
    const inQuote = quoted.covers(start, end);
    lines.push({
      start,
      end,
      text: line,
      marked: inQuote || hasQuoteMark(line),
      indented: indented.covers(start, end),
    });
    start = end + 1;
  }
  return lines;
}
