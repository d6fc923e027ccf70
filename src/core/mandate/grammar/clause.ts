import type { Language } from '../../text/words.ts';
import type { Rule, StandIn } from '../mandate.ts';
import type { Ask } from './ask.ts';
import { build } from './build.ts';
import { clashIn } from './clash.ts';
import { forbiddenBy } from './conduct.ts';
import type { Frame } from './frame.ts';
import { frames } from './frames.ts';
import { reduce } from '../measuring/reduce.ts';
import { scan } from '../reading/scan.ts';
import { namesStandIn, standInOf } from './stand-in.ts';
import { MOST_TOKENS, tokenise } from '../reading/tokens.ts';

/** What a clause comes to: its rules, a stand-in, or what must be asked about it. */
export type Compiled =
  | { readonly rules: readonly Rule[]; readonly standIn?: StandIn }
  | { readonly asked: Ask };

/** What the letter says of itself that a clause is read by. */
export interface LetterContext {
  /** The principal's profession holds secrets (notary, lawyer, physician). */
  readonly secrecy: boolean;
}

/** Compiles one clause. A clause with a word nobody can place is asked about, never guessed at. */
export function compileClause(text: string, language: Language, letter: LetterContext): Compiled {
  if (tokenise(text, language).length > MOST_TOKENS) return { asked: { ask: 'too-long' } };
  const said = frames(reduce(scan(text, language)));
  if (said.length === 0) return { asked: { ask: 'empty' } };
  const asked = open(said);
  if (asked !== null) return { asked };
  if (namesStandIn(said)) {
    const standIn = standInOf(said);
    return 'ask' in standIn ? { asked: standIn } : { rules: [], standIn };
  }
  const left = leftOver(said);
  if (left !== null) return { asked: left };
  const rules = build(said);
  if ('ask' in rules) return { asked: rules };
  const forbidden = forbiddenBy(rules, letter);
  return forbidden === null
    ? { rules }
    : { asked: { ask: 'conduct', rule: forbidden, frame: said[0] ?? null } };
}

/** What stays open in the words themselves: terms too wide to be a rule, and words of no table. */
function open(said: readonly Frame[]): Ask | null {
  const all = said.flatMap((frame) => [frame, ...frame.exceptions]);
  const [first] = said;
  const vague = all.find((frame) => frame.vague.length > 0);
  const [how] = vague?.vague ?? [];
  if (namesStandIn(said) && how === 'for-now') return null;
  if (first !== undefined && how !== undefined) {
    const gathered = gather(all);
    const sorted = WEIGHTIEST.find((one) => all.some((frame) => frame.vague.includes(one)));
    return { ask: 'vague', vague: sorted ?? how, frame: gathered };
  }
  const words = [...new Set(all.flatMap((frame) => frame.unknown))];
  if (words.length > 0) return { ask: 'unknown', words };
  return clashIn(said);
}

/** Of several open words, the one whose question matters most. */
const WEIGHTIEST = [
  'silence',
  'good-news',
  'discretion',
  'small-things',
  'for-now',
  'important',
] as const;

/** All that a clause names, for a question that says what it is about. */
function gather(all: readonly Frame[]): Frame {
  const [first, ...rest] = all;
  if (first === undefined) throw new Error('clause-without-frames');
  return rest.reduce(
    (sum, frame) => ({
      ...sum,
      verbs: [...sum.verbs, ...frame.verbs],
      deeds: [...sum.deeds, ...frame.deeds],
      topics: [...sum.topics, ...frame.topics],
      parties: [...sum.parties, ...frame.parties],
      persons: [...sum.persons, ...frame.persons],
      windows: [...sum.windows, ...frame.windows],
      vagueWords: [...sum.vagueWords, ...frame.vagueWords],
    }),
    first,
  );
}

/** Values that found no meaning: a number of nothing, a date without its year, two amounts for one thing. */
function leftOver(said: readonly Frame[]): Ask | null {
  const all = said.flatMap((frame) => [frame, ...frame.exceptions]);
  if (all.some((frame) => frame.dates.length > 0)) return { ask: 'year' };
  if (all.some((frame) => frame.clash || frame.limits.lengthFor?.subject === '')) {
    return { ask: 'two-limits' };
  }
  const numbers = all.flatMap((frame) => frame.numbers);
  if (numbers.length > 0) return { ask: 'unknown', words: numbers.map(String) };
  const empty = said.flatMap(({ exceptions }) => exceptions).some(isEmpty);
  return empty ? { ask: 'exception' } : null;
}

/** An exception by a verb alone ("unless they cancel") names no case the office could see. */
function isEmpty(frame: Frame): boolean {
  const { topics, parties, windows, conditions, limits, periods, deeds, persons } = frame;
  const named =
    topics.length + parties.length + windows.length + conditions.length + periods.length;
  return named + deeds.length + persons.length + Object.keys(limits).length === 0;
}
