import type { Reader } from '../access.ts';
import {
  COLUMNS,
  EVERYTHING,
  TELLING_COLUMNS,
  inTime,
  marked,
  matchesAny,
  quoted,
} from './expression.ts';
import type { Understood, Wanted } from './understand.ts';

/** A question as the store asks it: an expression of the index, and what the index cannot tell. */
export interface Match {
  readonly expression: string;
  /** SQL over `moment` and `entry` that must hold as well, and its values. */
  readonly where: string;
  readonly values: readonly (string | number)[];
  /** The moment before which everything that is asked for lies; null when there is none. */
  readonly before: number | null;
}

/** How a question is put: `telling` where a message shows what it is about, `exact` without other forms, `any` with one of its words. */
export type Manner = 'whole' | 'telling' | 'exact' | 'any';

/** Puts a question to the index. Null when nothing can match it. */
export async function matchOf(
  reader: Reader,
  { groups }: Understood,
  manner: Manner,
): Promise<Match | null> {
  const reach = await reachOf(reader);
  const wanted: string[] = [];
  const loose: string[] = [];
  const unwanted: string[] = [];
  const exact: Exact[] = [];
  for (const group of groups) {
    const [one] = group;
    if (one === undefined) continue;
    const written = group.map((each) => write(each, manner, reach)).filter((text) => text !== null);
    exact.push(...group.filter((each) => each.kind === 'time').map((time) => exactly(time, group)));
    if (one.negated) {
      // A time to leave out is exact only in SQL: its months hold what must stay.
      if (one.kind !== 'time') unwanted.push(...written);
      continue;
    }
    if (written.length === 0) {
      if (one.kind === 'time') continue;
      return null;
    }
    const expression = `(${written.join(' OR ')})`;
    (isOfWords(one) && manner === 'any' ? loose : wanted).push(expression);
  }
  if (loose.length > 0) wanted.push(`(${loose.join(' OR ')})`);
  const positive = wanted.length === 0 ? EVERYTHING : wanted.join(' AND ');
  const expression =
    unwanted.length === 0 ? positive : `(${positive}) NOT (${unwanted.join(' OR ')})`;
  const where = exact.map((one) => ` AND ${one.where}`).join('');
  return { expression, where, values: exact.flatMap((one) => one.values), before: endOf(groups) };
}

/** Where a time alone narrows the question: the earliest of their ends. */
function endOf(groups: Understood['groups']): number | null {
  const ends = groups.flatMap((group) => {
    const [one, ...others] = group;
    const narrows = others.length === 0 && one?.kind === 'time' && !one.negated;
    return narrows && one.until !== null ? [one.until] : [];
  });
  return ends.length === 0 ? null : Math.min(...ends);
}

const isOfWords = (one: Wanted): boolean => one.kind === 'word' || one.kind === 'phrase';

interface Reach {
  readonly first: number;
  readonly last: number;
}

/** Between which moments anything was written; a time without an end ends there. */
async function reachOf(reader: Reader): Promise<Reach> {
  const row = await reader.get(
    `SELECT min((SELECT coalesce(min(at), 0) FROM message), (SELECT coalesce(min(at), 9e15) FROM document)) AS first,
            max((SELECT coalesce(max(at), 0) FROM message), (SELECT coalesce(max(at), 0) FROM document)) AS last`,
  );
  return { first: Number(row?.['first'] ?? 0), last: Number(row?.['last'] ?? 0) };
}

function write(one: Wanted, manner: Manner, reach: Reach): string | null {
  switch (one.kind) {
    case 'word':
      return writeWord(one, columnsOf(one.field, manner), manner);
    case 'phrase':
      return matchesAny(columnsOf(one.field, manner), [quoted(one.words.join(' '))]);
    case 'mark':
      return marked(one.marks);
    case 'time':
      return inTime(
        Math.max(one.from ?? reach.first, reach.first),
        Math.min(one.until ?? reach.last + 1, reach.last + 1),
      );
    case 'matter':
      return matchesAny(
        '{sender recipients}',
        one.addresses.map((address) => quoted(address)),
      );
    default:
      return one satisfies never;
  }
}

function columnsOf(field: keyof typeof COLUMNS, manner: Manner): string {
  return manner === 'telling' && field === 'any' ? TELLING_COLUMNS : COLUMNS[field];
}

function writeWord(
  one: Extract<Wanted, { kind: 'word' }>,
  columns: string,
  manner: Manner,
): string {
  if (one.prefix) return matchesAny(columns, [`${quoted(one.word)} *`]);
  const all = [...one.forms];
  const kept = manner === 'exact' ? all.filter(([, how]) => how === 'exact') : all;
  const words = (kept.length === 0 ? all : kept).map(([word]) => quoted(word));
  const apart = one.parts.map((part) => matchesAny(columns, [...part.keys()].map(quoted)));
  const alone = matchesAny(columns, words);
  return apart.length === 0 ? alone : `(${alone} OR (${apart.join(' AND ')}))`;
}

interface Exact {
  readonly where: string;
  readonly values: readonly (string | number)[];
}

/** To the moment: the marks only tell the month. A time that may also be meant as words lets those through. */
function exactly(one: Extract<Wanted, { kind: 'time' }>, group: readonly Wanted[]): Exact {
  const from = one.from ?? -8.64e15;
  const until = one.until ?? 8.64e15;
  const inside = '(moment >= ? AND moment < ?)';
  if (one.negated) return { where: `NOT ${inside}`, values: [from, until] };
  const others = group
    .filter((each) => each.kind !== 'time')
    .map((each) => write(each, 'whole', { first: 0, last: 0 }))
    .filter((text) => text !== null);
  if (others.length === 0) return { where: inside, values: [from, until] };
  return {
    where: `(${inside} OR entry IN (SELECT rowid FROM search WHERE search MATCH ?))`,
    values: [from, until, others.join(' OR ')],
  };
}
