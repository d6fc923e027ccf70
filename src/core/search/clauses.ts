import type { Term } from './lex.ts';
import { typingErrors } from './names.ts';
import { isWeakInName } from './names.ts';
import {
  FOLDERS,
  HAS,
  IS,
  KINDS,
  OPERATORS,
  REPLY_HEADS,
  type Operator,
} from './operators.data.ts';
import type { AnyOf, Clause, QueryRemark, ReadTimes, SearchField } from './query.ts';
import { fold, foldedWords } from './words.ts';

/** Conditions made of one term, and where reading goes on. */
interface Made {
  readonly groups: readonly AnyOf[];
  readonly behind: number;
}

interface Reading {
  readonly readTimes: ReadTimes;
  readonly remark: (one: QueryRemark) => void;
}

type Standing = Pick<Clause, 'negated' | 'start' | 'end'>;
type OperatorTerm = Extract<Term, { kind: 'operator' }>;

/** The conditions that a term of a question sets. */
export function clausesOf(text: string, term: Term, reading: Reading): Made {
  const standing = { negated: term.negated, start: term.start, end: term.end };
  if (term.kind === 'operator') return ofOperator(text, term, standing, reading);
  if (term.kind === 'or') return { groups: [], behind: term.end };
  const clause =
    term.kind === 'plain'
      ? wordsTogether('any', term.text, standing)
      : phrase('any', foldedWords(term.text), standing);
  return { groups: alone(clause), behind: term.end };
}

const alone = (clause: Clause | null): readonly AnyOf[] => (clause === null ? [] : [[clause]]);

/** One word in all its forms; several that are written together ("2026-114", an address) side by side. */
function wordsTogether(field: SearchField, text: string, standing: Standing): Clause | null {
  const words = foldedWords(text);
  const [word] = words;
  if (word === undefined) return null;
  if (words.length > 1) return phrase(field, words, standing);
  return { kind: 'word', field, word, prefix: text.endsWith('*'), ...standing };
}

function phrase(field: SearchField, words: readonly string[], standing: Standing): Clause | null {
  return words.length === 0 ? null : { kind: 'phrase', field, words, ...standing };
}

function ofOperator(text: string, term: OperatorTerm, standing: Standing, reading: Reading): Made {
  const operator = OPERATORS.get(term.name);
  const made = (groups: readonly AnyOf[]): Made => ({ groups, behind: term.end });
  if (operator === undefined) return made(notAnOperator(term, standing, reading));
  if (fold(term.text).trim() === '') {
    reading.remark({
      code: 'nothing-behind-operator',
      start: term.start,
      end: term.end,
      text: term.name,
      like: null,
    });
    return made([]);
  }
  switch (operator) {
    case 'from':
    case 'to':
      return made(person(operator, term, standing));
    case 'subject':
    case 'text':
    case 'attachment':
      return made(
        alone(
          term.quoted
            ? phrase(operator, foldedWords(term.text), standing)
            : wordsTogether(operator, term.text, standing),
        ),
      );
    case 'before':
    case 'after':
    case 'since':
    case 'on':
      return inTime(text, operator, term, reading);
    case 'has':
      return made(marked(HAS, term, standing, reading));
    case 'kind':
      return made(marked(KINDS, term, standing, reading));
    case 'is':
      return made(marked(IS, term, standing, reading));
    case 'in':
      return made(place(term, standing));
    default:
      return operator satisfies never;
  }
}

/** Looked for as words, and said. Heads of copied subject lines go without a word. */
function notAnOperator(
  term: OperatorTerm,
  standing: Standing,
  { remark }: Reading,
): readonly AnyOf[] {
  const value = wordsTogether('any', term.text, standing);
  if (REPLY_HEADS.has(term.name)) return alone(value);
  const like = [...OPERATORS.keys()].find(
    (name) => name.length > 2 && typingErrors(name, term.name, 1) === 1,
  );
  const { start, end, name } = term;
  remark({ code: 'unknown-operator', start, end, text: name, like: like ?? null });
  return [...alone(wordsTogether('any', name, standing)), ...alone(value)];
}

const ME: ReadonlySet<string> = new Set(['me', 'mij', 'ik', 'myself', 'mijzelf']);

/** Every word of a name must occur, in whatever order; particles and titles need not. */
function person(field: 'from' | 'to', term: OperatorTerm, standing: Standing): readonly AnyOf[] {
  const words = foldedWords(term.text);
  if (words.every((word) => ME.has(word))) {
    return [[{ kind: 'mark', marks: [field === 'from' ? 'isours' : 'istheirs'], ...standing }]];
  }
  if (term.text.includes('@')) return alone(phrase(field, words, standing));
  const telling = words.filter((word) => !isWeakInName(word));
  const prefix = term.text.endsWith('*');
  return (telling.length === 0 ? words : telling).map((word) => [
    { kind: 'word', field, word, prefix, ...standing },
  ]);
}

function marked(
  table: ReadonlyMap<string, readonly string[]>,
  term: OperatorTerm,
  standing: Standing,
  { remark }: Reading,
): readonly AnyOf[] {
  const value = fold(term.text).replaceAll(/[^\p{L}\p{N}-]/gu, '');
  const marks = table.get(value) ?? table.get(value.replaceAll('-', ''));
  if (marks !== undefined) return [[{ kind: 'mark', marks, ...standing }]];
  const most = value.length > 5 ? 2 : 1;
  const like = [...table.keys()].find(
    (name) => name.length > 2 && typingErrors(name, value, most) <= most,
  );
  const { start, end, text } = term;
  remark({ code: 'unknown-value', start, end, text, like: like ?? null });
  return alone(wordsTogether('any', term.text, standing));
}

function place(term: OperatorTerm, standing: Standing): readonly AnyOf[] {
  const marks = FOLDERS.get(fold(term.text));
  if (marks !== undefined) return [[{ kind: 'mark', marks, ...standing }]];
  return [[{ kind: 'matter', reference: term.text.trim(), ...standing }]];
}

/** A date may be several words long without quotation marks: as long as it goes on being one. */
function inTime(text: string, operator: Operator, term: OperatorTerm, reading: Reading): Made {
  const begin = term.quoted ? term.valueStart + 1 : term.valueStart;
  const value = term.quoted ? term.text : text.slice(begin);
  const first = term.text.trimStart();
  const [found] = reading.readTimes(value);
  const near = found !== undefined && (term.quoted || startsWithin(found.start, first));
  if (!near) {
    const { start, end } = term;
    reading.remark({ code: 'date-not-understood', start, end, text: term.text, like: null });
    return { groups: [], behind: term.end };
  }
  const behind = term.quoted ? term.end : Math.max(term.end, begin + found.end);
  const { from, until } = bounds(operator, found.from, found.until);
  const standing = { negated: term.negated, start: term.start, end: behind };
  return { groups: [[{ kind: 'time', from, until, ...standing }]], behind };
}

/** "the first of May": the find may begin after an article, not after another word. */
function startsWithin(start: number, first: string): boolean {
  return start === 0 || (start <= first.length + 1 && first.length <= 4);
}

interface Bounds {
  readonly from: number | null;
  readonly until: number | null;
}

function bounds(operator: Operator, from: number | null, until: number | null): Bounds {
  if (operator === 'before') return { from: null, until: from ?? until };
  if (operator === 'after') return { from: until ?? from, until: null };
  if (operator === 'since') return { from: from ?? until, until: null };
  return { from, until };
}
