import { surnameKey } from '../../people/names.ts';
import { tokenise } from '../../text/grammar/tokens.ts';
import type { WhenFind, WhenSpan } from '../../time/when/find.ts';
import type { DiaryEvent, KnownPerson } from '../context.ts';
import type { Clause } from '../reading/clause.ts';
import { waysToName } from '../reading/people.ts';
import type { Slot } from '../reading/slots.ts';
import { asClock, findOf, hasClock } from './gather.ts';
import { DUTCH_NOUNS, ENGLISH_NOUNS } from './nouns.data.ts';
import { YET_TO_COME, nthOf } from './nth.ts';
import type { Counted } from './nth.ts';
import { meant } from './resolve.ts';

/** What an order calls an event by. */
export interface Called {
  readonly titles: readonly DiaryEvent[] | null;
  readonly quoted: string | null;
  readonly words: readonly string[];
  readonly people: readonly KnownPerson[];
  readonly times: readonly WhenFind[];
  /** Which of those that fit: "de eerste". Null where nothing says so. */
  readonly counted: Counted | null;
}

/** The words of an event without which it cannot be told from another. */
const LEAST_ALIKE = 4;

/**
 * "Het overleg met Nora" is hardly the one she attends with four others: only people tell which it is, and the
 * event has more of them and another name.
 */
export function isLoose(
  event: DiaryEvent,
  { titles, words, people, times }: Called,
  clause: Clause,
): boolean {
  if (people.length === 0 || titles !== null || times.length > 0) return false;
  if (event.people.length <= people.length + 1) return false;
  return (
    words.every((word) => isSoft(word, clause)) && !people.some((each) => isInTitle(each, event))
  );
}

/** "De mail van Els": what other duties handle is no event. */
export function isElsewhere({ context }: Clause, { words }: Called): boolean {
  const { foreign } = { nl: DUTCH_NOUNS, en: ENGLISH_NOUNS }[context.language];
  return words.some((word) => foreign.has(word));
}

/** What some parts of an order call an event by. */
export function calledBy(clause: Clause, slots: readonly Slot[]): Called {
  const pieces = slots.flatMap((slot) => slot.pieces);
  const titles = pieces.flatMap((piece) => (piece.is === 'event' ? [piece.events] : []));
  const words = pieces.flatMap((piece) => {
    if (piece.is === 'word') return [piece.norm];
    return piece.is === 'place' || piece.is === 'number'
      ? tokenise(clause.words(piece.start, piece.end)).map(({ norm }) => norm)
      : [];
  });
  const people = pieces.flatMap((piece) => {
    if (piece.is === 'group') return piece.people;
    return piece.is === 'who' ? piece.people : [];
  });
  const times = slots.flatMap((slot) => {
    const find = findOf(slot);
    if (find === null) return [];
    return [find.kind === 'duration' ? (asClock(find, clause.context) ?? find) : find];
  });
  return { titles: titles[0] ?? null, quoted: null, words, people, times, counted: null };
}

/**
 * "Mijn eerste afspraak", "de laatste twee": words that say which of several, taken out of what it is called. Only where
 * nothing that fits is called so: a "Second opinion" is no second one.
 */
export function countedBy(called: Called, clause: Clause): Called {
  const isSeveral = saysSeveral(clause, called);
  const places = called.words.flatMap((word) => {
    const nth = isSeveral && YET_TO_COME.has(word) ? null : nthOf(word);
    return nth === null ? [] : [{ word, nth }];
  });
  const [first, ...more] = places;
  if (first === undefined || more.length > 0) return called;
  const numbers = called.words.filter((word) => isSeveral && numberOf(word) !== null);
  const [number] = numbers;
  const count = number === undefined ? 1 : (numberOf(number) ?? 1);
  const words = called.words.filter((word) => word !== first.word && !numbers.includes(word));
  return { ...called, words, counted: { nth: first.nth, count } };
}

const NUMBERS = ['', '', 'twee two 2', 'drie three 3', 'vier four 4', 'vijf five 5'];

function numberOf(word: string): number | null {
  const at = NUMBERS.findIndex((each) => each.split(' ').includes(word) && word !== '');
  return at < 0 ? null : at;
}

function isSoft(word: string, clause: Clause): boolean {
  const { generic, meetings } = { nl: DUTCH_NOUNS, en: ENGLISH_NOUNS }[clause.context.language];
  return (
    generic.has(word) ||
    meetings.has(word) ||
    SOFT.has(word) ||
    YET_TO_COME.has(word) ||
    meetings.has(word.replace(/s$/, ''))
  );
}

/** Words for what stands in a diary as such. */
const SOFT = new Set([
  ...[
    'uitnodiging',
    'uitnodigingen',
    'invitation',
    'invitations',
    'invite',
    'optie',
    'opties',
    'option',
  ],
  ...[
    'options',
    'hold',
    'holds',
    'reserveringen',
    'lijst',
    'list',
    'deelnemers',
    'reservering',
    'overleggen',
    'gesprekken',
    'vergaderingen',
    'besprekingen',
  ],
]);

/** Whether the words are of several: "de afspraken van morgen". */
export function saysSeveral({ context }: Clause, { words }: Called): boolean {
  const plural =
    context.language === 'nl'
      ? /^(?:afspraken|opties|uitnodigingen|overleggen|gesprekken|vergaderingen|besprekingen|bijeenkomsten|sessies)$/
      : /^(?:appointments|meetings|options|holds|invitations|invites|calls|events|sessions|ones)$/;
  return words.some((word) => plural.test(word));
}

/** Words of a diary as such: they tell none of its events from another where several are meant. */
const ANY = new Set(
  `afspraak afspraken vergadering vergaderingen agendapunt meeting meetings event events appointment appointments
  ones entry entries item items`.split(/\s+/),
);

/** Of the events that fit, those whose titles have most of the words that only say what sort it is. */
export function withSoftWords(
  found: readonly DiaryEvent[],
  { words, counted }: Called,
  clause: Clause,
  all: boolean,
): readonly DiaryEvent[] {
  const isOfMany = all || counted !== null;
  const soft = words.filter((word) => isSoft(word, clause) && !(isOfMany && ANY.has(word)));
  const count = (event: DiaryEvent): number => soft.filter((word) => inTitle(word, event)).length;
  const most = Math.max(0, ...found.map(count));
  return found.filter((event) => count(event) === most);
}

/** Whether an event is what an order calls it, the words apart that only say what sort it is. */
export function fits(event: DiaryEvent, called: Called, clause: Clause): boolean {
  if (called.titles !== null && !called.titles.includes(event)) return false;
  const hard = called.words.filter((word) => !isSoft(word, clause));
  if (!hard.every((word) => inTitle(word, event))) return false;
  const isMeant = (person: KnownPerson): boolean => takesPart(person, event);
  const people = called.people;
  // Several people may have one name: it is whichever takes part in the event.
  if (people.length > 0 && !people.some(isMeant)) return false;
  return called.times.every((find) => isWithin(event, find, clause));
}

/**
 * Hours of a day within which events are meant: "na 14 uur" is of what begins then or later that day, "voor 12 uur" of
 * what begins before; other times as in `isAt`.
 */
function isWithin(event: DiaryEvent, find: WhenFind, clause: Clause): boolean {
  const { from, until } = find;
  const isBetween = BETWEEN.test(find.text);
  if (find.kind !== 'range' || !hasClock(find) || !(from === null || until === null || isBetween)) {
    return isAt(event, find);
  }
  if (event.start.length === 10) return false;
  const span = meant(find, clause, { start: 0, end: 0 }, { asks: false });
  const day = (span.from ?? span.until ?? '').slice(0, 10);
  const { start } = event;
  if (start.slice(0, 10) !== day) return false;
  return (span.from === null || start >= span.from) && (span.until === null || start < span.until);
}

const BETWEEN = /\b(?:tussen|between)\b/i;

const TITLE_WORDS = new WeakMap<DiaryEvent, readonly string[]>();

function wordsOf(event: DiaryEvent): readonly string[] {
  const known = TITLE_WORDS.get(event);
  if (known !== undefined) return known;
  const made = tokenise(event.summary ?? '').map(({ norm }) => norm);
  TITLE_WORDS.set(event, made);
  return made;
}

function inTitle(word: string, event: DiaryEvent): boolean {
  return wordsOf(event).some(
    (each) =>
      each === word ||
      (word.length >= LEAST_ALIKE && (each.startsWith(word) || each.endsWith(word))) ||
      (each.length >= LEAST_ALIKE && word.startsWith(each)),
  );
}

/** Whether somebody takes part in an event, or its title names him. */
export function takesPart(person: KnownPerson, event: DiaryEvent): boolean {
  const { id, addresses, names } = person;
  const marks = new Set([id, ...names, ...addresses.map((each) => each.toLowerCase())]);
  if (event.people.some((each) => marks.has(each) || marks.has(each.toLowerCase()))) return true;
  return isInTitle(person, event);
}

function isInTitle({ names, roles }: KnownPerson, event: DiaryEvent): boolean {
  const title = wordsOf(event);
  const ways = [...names.flatMap(waysToName), ...roles];
  return ways.some((way) => {
    const words = tokenise(way).map(({ norm }) => norm);
    const [first = ''] = words;
    if (words.length === 1) return title.includes(first) && surnameKey(first) !== '';
    return title.some((_word, at) => words.every((word, index) => title[at + index] === word));
  });
}

/** Whether an event is at a time, taken in any way that the words allow. */
export function isAt({ start, end }: DiaryEvent, find: WhenFind): boolean {
  const spans: readonly WhenSpan[] = [find, ...(find.alternatives ?? [])];
  return spans.some(({ from, until }) => {
    if (from !== null && until === null && from.length > 10 && find.kind !== 'range') {
      return start.slice(0, 16) === from.slice(0, 16);
    }
    if (hasClock(find) && from !== null && until !== null) {
      return start.slice(0, 16) === from.slice(0, 16);
    }
    const after = from === null || end > from || start >= from;
    return (
      after && (until === null || start < until) && (from === null || start >= from || end > from)
    );
  });
}
