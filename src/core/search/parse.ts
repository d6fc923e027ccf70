import { fold } from './words.ts';
import { clausesOf } from './clauses.ts';
import { lex, type Term } from './lex.ts';
import { STOP_WORDS } from './operators.data.ts';
import type {
  AnyOf,
  Clause,
  QueryRemark,
  QuerySpan,
  QueryTime,
  ReadTimes,
  SearchQuery,
} from './query.ts';

/** Longest question: no person types more, and time spent on it must be bounded. */
const TEXT_LIMIT = 500;

/** Most conditions of one question: a pasted letter is not a question. */
const CLAUSE_LIMIT = 32;

/**
 * Reads what a person typed into a search box, in Dutch or English. Every text is a question: what
 * looks like an operator and is none is looked for as words, and that is said.
 */
export function parseQuery(typed: string, readTimes: ReadTimes): SearchQuery {
  const text = typed.slice(0, TEXT_LIMIT);
  const remarks: QueryRemark[] = [];
  const remark = (one: QueryRemark): void => void remarks.push(one);
  if (typed.length > TEXT_LIMIT) {
    remark({ code: 'too-long', start: TEXT_LIMIT, end: typed.length, text: '', like: null });
  }
  const terms = lex(text, remark);
  const times = readTimes(freeText(text, terms));
  const groups = grouped(text, terms, times, { readTimes, remark });
  const cut = groups.slice(0, CLAUSE_LIMIT);
  const over = groups[CLAUSE_LIMIT]?.[0];
  if (over !== undefined) {
    remark({ code: 'too-long', start: over.start, end: text.length, text: '', like: null });
  }
  const kept = withoutStopWords(cut);
  if (kept.groups.length > 0 && kept.groups.every((group) => group.every((one) => one.negated))) {
    remark({ code: 'only-negations', start: 0, end: text.length, text, like: null });
  }
  return { ...kept, remarks };
}

/** The text with everything blanked that is not written freely, so that places stay the same. */
function freeText(text: string, terms: readonly Term[]): string {
  let free = text;
  for (const term of terms) {
    if (term.kind === 'plain' && !term.negated) continue;
    free = free.slice(0, term.start) + ' '.repeat(term.end - term.start) + free.slice(term.end);
  }
  return free;
}

interface Reading {
  readonly readTimes: ReadTimes;
  readonly remark: (one: QueryRemark) => void;
}

function grouped(
  text: string,
  terms: readonly Term[],
  times: readonly QueryTime[],
  reading: Reading,
): readonly AnyOf[] {
  const groups: Clause[][] = [];
  let joins = false;
  let behind = 0;
  for (const term of terms) {
    if (term.start < behind) continue;
    if (term.kind === 'or') {
      joins = groups.length > 0;
      continue;
    }
    const time = term.kind === 'plain' ? times.find((one) => within(term, one)) : undefined;
    const made = time === undefined ? clausesOf(text, term, reading) : timeOrWords(text, time);
    behind = made.behind;
    const [first = [], ...others] = made.groups;
    const before = groups.at(-1);
    if (joins && before !== undefined && first.length > 0) join(before, first, reading, groups);
    else if (first.length > 0) groups.push([...first]);
    for (const other of others) groups.push([...other]);
    joins = false;
  }
  return groups;
}

/** Alternatives to what must not be would match nearly everything: they stand beside it instead. */
function join(before: Clause[], added: AnyOf, { remark }: Reading, groups: Clause[][]): void {
  const negated = [...before, ...added].find((one) => one.negated);
  if (negated === undefined) {
    before.push(...added);
    return;
  }
  remark({
    code: 'alternatives-with-not',
    start: negated.start,
    end: negated.end,
    text: '',
    like: null,
  });
  groups.push([...added]);
}

const within = (term: QuerySpan, time: QuerySpan): boolean =>
  term.start >= time.start && term.start < time.end;

/** "vorige week" may mean the time, or the words. */
function timeOrWords(
  text: string,
  time: QueryTime,
): { readonly groups: readonly AnyOf[]; readonly behind: number } {
  const { start, end, from, until } = time;
  const words = fold(text.slice(start, end)).match(/[\p{L}\p{N}]+/gu) ?? [];
  const span = { start, end, negated: false };
  return {
    groups: [
      [
        { kind: 'time', from, until, ...span },
        { kind: 'phrase', field: 'any', words, ...span },
      ],
    ],
    behind: end,
  };
}

function withoutStopWords(groups: readonly AnyOf[]): {
  readonly groups: readonly AnyOf[];
  readonly leftOut: readonly QuerySpan[];
} {
  const isStop = (group: AnyOf): boolean =>
    group.length === 1 &&
    group.every(
      (one) =>
        one.kind === 'word' &&
        one.field === 'any' &&
        !one.prefix &&
        !one.negated &&
        STOP_WORDS.has(one.word),
    );
  const kept = groups.filter((group) => !isStop(group));
  if (kept.every((group) => group.every((one) => one.negated))) return { groups, leftOut: [] };
  const leftOut = groups.filter(isStop).flat();
  return { groups: kept, leftOut: leftOut.map(({ start, end }) => ({ start, end })) };
}
