import type { Money } from '../../act.ts';
import type { Condition } from '../conditions.ts';
import type { Manner, Party, Period, Span, Telling } from '../mandate.ts';

/** What is done, before it is known to what: "book" makes a meeting or a journey by its object. */
export const VERBS = [
  'plan',
  'offer',
  'confirm',
  'move',
  'cancel',
  'hold',
  'release',
  'keep-free',
  'accept',
  'decline',
  'invite',
  'answer',
  'write',
  'send',
  'acknowledge',
  'ask-missing',
  'ask',
  'chase',
  'remind',
  'order',
  'book',
  'pay',
  'make-payable',
  'approve',
  'dispute',
  'register',
  'sign',
  'connect',
  'message',
  'call-out',
  'unsubscribe',
  'terminate',
  'renew',
  'file',
  'destroy',
  'mark',
  'forward',
  'refer',
  'disclose',
  'show',
  'receive',
  'sign-for',
  'congratulate',
  'condole',
  'thank',
  'claim',
  'submit',
  'assign',
  'grant',
  'publish',
  'feed',
  'use',
  'bill',
  'do',
  'handle',
  'arrange',
  'get',
  'change-account',
  'type',
  'emergency',
  'return',
  'enrol',
  'pick-up',
  'stay',
] as const;
export type Verb = (typeof VERBS)[number];

/** How far, by whom, and how the parts of a sentence hang together. */
export const FLAGS = [
  'may',
  'self',
  'silent',
  'tell',
  'ring',
  'propose',
  'with-me',
  'ready',
  'seen',
  'unseen',
  'neg',
  'only',
  'nothing-more',
  'only-then',
  'prepare',
  'leave-to-me',
  'pass-on',
  'connect-me',
  'stop',
  'otherwise',
  'on-order',
  'also',
  'both',
  'me',
  'consent',
  'cosign',
  'four-eyes',
  'except',
  'if',
  'relative',
  'then',
  'confidential',
  'private',
  'firm',
  'in-place',
  'decide',
  'above',
  'below',
  'rest',
  'those',
] as const;
export type Flag = (typeof FLAGS)[number];

/** Words that give a value its meaning: "up to" an amount, "after" a time, "per month". */
export const MARKS = [
  'upto',
  'least',
  'above',
  'under',
  'over',
  'between',
  'from',
  'until',
  'after',
  'before',
  'within',
  'ago',
  'or-less',
  'people',
  'at',
  'gap',
  'each',
  'per-day',
  'per-week',
  'per-month',
  'per-year',
  'ex-vat',
  'inc-vat',
  'working-days',
  'weekend',
  'morning',
  'afternoon',
  'evening',
  'night',
  'midday',
  'day-before',
  'until-withdrawn',
] as const;
export type Mark = (typeof MARKS)[number];

/** What must be asked about, see `lexicon/vague.data.ts`. */
export const VAGUE = [
  'small-things',
  'silence',
  'silence-tail',
  'important',
  'small',
  'discretion',
  'if-needed',
  'mostly',
  'several',
  'and-so-on',
  'good-news',
  'for-now',
] as const;
export type Vague = (typeof VAGUE)[number];

/** A wall-clock time as minutes since midnight. */
export type Minutes = number;

/** The smallest parts of a clause that mean something. */
export type Chunk =
  | { readonly is: 'verb' | 'deed'; readonly verb: Verb }
  | { readonly is: 'topic'; readonly topic: string }
  /** With `person` where the words may also name one who consents ("mijn vrouw"). */
  | { readonly is: 'party'; readonly party: Party; readonly person?: string }
  /** A person by name or by office ("mijn compagnon"), who can consent or stand in. */
  | { readonly is: 'person'; readonly name: string }
  | { readonly is: 'flag'; readonly flag: Flag }
  /** All that the words may mean: "from" opens a time, a date and an amount. */
  | { readonly is: 'mark'; readonly marks: readonly Mark[] }
  | { readonly is: 'condition'; readonly condition: Condition }
  | { readonly is: 'manner'; readonly manner: Manner }
  | { readonly is: 'by'; readonly by: NonNullable<Telling['by']> }
  | { readonly is: 'vague'; readonly vague: Vague }
  | { readonly is: 'money'; readonly money: Money }
  | { readonly is: 'span'; readonly span: Span }
  /** "twee uur", "five": a time or a length, as what stands before it says. */
  | { readonly is: 'number'; readonly number: number; readonly unit: 'hour' | null }
  | { readonly is: 'clock'; readonly clock: Minutes }
  | { readonly is: 'times'; readonly times: number }
  | { readonly is: 'days'; readonly days: readonly number[] }
  | { readonly is: 'month'; readonly month: number }
  | { readonly is: 'date'; readonly date: LetterDate }
  | { readonly is: 'clauses'; readonly numbers: readonly number[] }
  | { readonly is: 'join'; readonly join: Join }
  | { readonly is: 'filler' }
  | { readonly is: 'unknown' };

/** What stands between the parts: "and", a comma, a semicolon or full stop (`strong`). */
export type Join = 'and' | 'or' | 'but' | 'comma' | 'colon' | 'strong';

/** A date as written; the year may be missing. */
export interface LetterDate {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

/** A chunk and the words it stands in. */
export interface Item {
  readonly chunk: Chunk;
  readonly text: string;
}

/** The period a "per month" names. */
export const PERIOD_MARKS = {
  'per-day': 'day',
  'per-week': 'week',
  'per-month': 'month',
  'per-year': 'year',
} as const satisfies Partial<Record<Mark, Period>>;
