import { MOST_CELL, MOST_COLUMNS, MOST_ROWS, notRead, type ListReading } from './list.ts';
import { headed } from './headed.ts';

/** What may part the cells, the likeliest in a Dutch export first. */
const PARTING = [';', ',', '\t', '|'] as const;

/** A list in text (RFC 4180), its cells parted by whatever parts those of its first line. Quotes may hold line breaks. */
export function readCsv(text: string): ListReading {
  const whole = text.replace(/^\uFEFF/, '');
  // A spreadsheet that was told by which sign to part.
  const told = /^sep=(.)\r?\n/i.exec(whole);
  const body = told === null ? whole : whole.slice(told[0].length);
  const skipped = told === null ? 0 : 1;
  if (body.trim() === '') return notRead('empty');
  const taken = cellsOf(body, told?.[1] ?? partedBy(body));
  if ('broken' in taken) return notRead(taken.broken, taken.line + skipped);
  return headed(taken.rows, skipped);
}

/** The sign that stands oftenest in the first line, outside its quotes. */
function partedBy(text: string): string {
  const [line = ''] = text.slice(0, 20_000).split(/\r?\n|\r/);
  const bare = line.replaceAll(/"[^"]*"/g, '');
  const counted = PARTING.map((sign) => ({ sign, count: bare.split(sign).length - 1 }));
  const [best] = counted.toSorted((one, other) => other.count - one.count);
  return best === undefined || best.count === 0 ? ';' : best.sign;
}

type Cells =
  | { readonly rows: readonly (readonly string[])[] }
  | { readonly broken: 'broken' | 'too-many-rows' | 'too-many-columns'; readonly line: number };

/** Every cell of every row; one pass, so that a quote that never ends costs no more than the file. */
function cellsOf(text: string, sign: string): Cells {
  const rows: string[][] = [];
  let row: string[] = [];
  let line = 1;
  let at = 0;
  while (at <= text.length) {
    const cell = text[at] === '"' ? quoted(text, at) : bare(text, at, sign);
    if (cell === null) return { broken: 'broken', line };
    if (cell.value.length > MOST_CELL) return { broken: 'broken', line };
    row.push(cell.value);
    if (row.length > MOST_COLUMNS) return { broken: 'too-many-columns', line };
    line += cell.breaks;
    const next = text[cell.end];
    if (next === sign) {
      at = cell.end + 1;
      continue;
    }
    // Behind a quote that ended there stands a sign, a line end or nothing.
    if (next !== undefined && next !== '\n' && next !== '\r') return { broken: 'broken', line };
    rows.push(row);
    if (rows.length > MOST_ROWS + 1) return { broken: 'too-many-rows', line };
    row = [];
    if (next === undefined) return { rows };
    at = cell.end + (next === '\r' && text[cell.end + 1] === '\n' ? 2 : 1);
    line += 1;
    if (at >= text.length) return { rows };
  }
  return { rows };
}

interface Cell {
  readonly value: string;
  /** Where what follows it stands. */
  readonly end: number;
  /** Lines it goes on for. */
  readonly breaks: number;
}

function quoted(text: string, start: number): Cell | null {
  let value = '';
  let at = start + 1;
  for (;;) {
    const end = text.indexOf('"', at);
    if (end < 0) return null;
    value += text.slice(at, end);
    if (text[end + 1] !== '"') {
      const after = /^[ \t]*(?=[^ \t]|$)/.exec(text.slice(end + 1, end + 10))?.[0].length ?? 0;
      const isTab = text[end + 1] === '\t';
      return {
        value,
        end: end + 1 + (isTab ? 0 : after),
        breaks: value.split('\n').length - 1,
      };
    }
    value += '"';
    at = end + 2;
  }
}

function bare(text: string, start: number, sign: string): Cell {
  let end = start;
  while (end < text.length && text[end] !== sign && text[end] !== '\n' && text[end] !== '\r')
    end += 1;
  return { value: text.slice(start, end), end, breaks: 0 };
}
