import type { Item, Mark } from '../reading/chunk.ts';
import type { Placed } from './part.ts';
import { moneyPart } from './reduce-money.ts';
import { spanPart } from './reduce-span.ts';
import { timePart } from './reduce-time.ts';
import type { Reduced, Run } from './run.ts';

/** A preposition that stands in no limit means nothing by itself; a comparison does, and is then unknown. */
const PLAIN: readonly Mark[] = [
  'from',
  'until',
  'after',
  'before',
  'at',
  'between',
  'under',
  'over',
  'within',
  'above',
  'people',
  'until-withdrawn',
];

/** Gives every value its meaning by the words around it. What stays a bare comparison is unknown. */
export function reduce(read: readonly Item[]): readonly Placed[] {
  const items = numbered(read.map((item, at) => comparison(item, read[at + 1])));
  const placed: Placed[] = [];
  let open: Item[] = [];
  let at = 0;
  const flush = (): void => {
    placed.push(...open.map(leftover));
    open = [];
  };
  while (at < items.length) {
    const item = items[at];
    if (item === undefined) break;
    if (item.chunk.is === 'mark') open.push(item);
    const value = reducedAt(items, at, open);
    if (value !== null) {
      const words = items.slice(at, at + 1 + value.used).map(({ text }) => text);
      placed.push({
        part: value.part,
        text: [...open.map(({ text }) => text), ...words].join(' '),
      });
      open = [];
      at += 1 + value.used;
      continue;
    }
    if (item.chunk.is !== 'mark' && !(item.chunk.is === 'filler' && open.length > 0)) {
      flush();
      placed.push(plain(item));
    } else if (item.chunk.is === 'filler') {
      open.push(item);
    }
    at += 1;
  }
  flush();
  return placed;
}

/** "Anything over" before an amount compares; by itself it goes on from the clause before. */
function comparison(item: Item, next: Item | undefined): Item {
  if (item.chunk.is !== 'flag' || next?.chunk.is !== 'money') return item;
  if (item.chunk.flag === 'above') return { ...item, chunk: { is: 'mark', marks: ['above'] } };
  return item.chunk.flag === 'below' ? { ...item, chunk: { is: 'mark', marks: ['under'] } } : item;
}

/** Where somebody stands in, the numbers after "except" are of clauses, and no hours. */
function numbered(items: readonly Item[]): readonly Item[] {
  const standsIn = items.some(({ chunk }) => chunk.is === 'flag' && chunk.flag === 'in-place');
  const from = items.findIndex(({ chunk }) => chunk.is === 'flag' && chunk.flag === 'except');
  if (!standsIn || from < 0) return items;
  return items.map((item, at) =>
    at > from && item.chunk.is === 'mark' ? { ...item, chunk: { is: 'filler' } } : item,
  );
}

function reducedAt(items: readonly Item[], at: number, open: readonly Item[]): Reduced | null {
  const value = items[at]?.chunk;
  if (value === undefined) return null;
  const standing = value.is === 'mark' ? open.slice(0, -1) : open;
  const marks = standing.flatMap(({ chunk }) => (chunk.is === 'mark' ? chunk.marks : []));
  const run: Run = { marks, value, after: items.slice(at + 1) };
  return moneyPart(run) ?? spanPart(run) ?? timePart(run);
}

/** A mark or filler that opened no limit. */
function leftover(item: Item): Placed {
  const { chunk, text } = item;
  if (chunk.is !== 'mark') return { part: { is: 'filler' }, text };
  const harmless = chunk.marks.some((mark) => PLAIN.includes(mark));
  return { part: harmless ? { is: 'filler' } : { is: 'unknown' }, text };
}

function plain({ chunk, text }: Item): Placed {
  switch (chunk.is) {
    case 'mark':
    case 'money':
    case 'span':
    case 'clock':
    case 'times':
    case 'days':
    case 'month':
    case 'clauses':
      return { part: { is: 'unknown' }, text };
    case 'number':
      return { part: { is: 'number', number: chunk.number }, text };
    default:
      return { part: chunk, text };
  }
}
