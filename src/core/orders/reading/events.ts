import { surnameKey } from '../../people/names.ts';
import { tokenise } from '../../text/grammar/tokens.ts';
import type { WhenFind, WhenSpan } from '../../time/when/find.ts';
import type { DiaryEvent, KnownPerson } from '../context.ts';
import { MAX_EVENTS } from '../limits.ts';
import type { EventRef } from '../order.ts';
import type { Clause } from './clause.ts';
import { asClock, findOf, hasClock } from './gather.ts';
import { DUTCH_NOUNS, ENGLISH_NOUNS } from './nouns.data.ts';
import { waysToName } from './people.ts';
import type { Piece } from './piece.ts';
import { localNow } from './resolve.ts';
import type { Slot } from './slots.ts';

/** What an order calls an event by. */
interface Called {
  readonly titles: readonly DiaryEvent[] | null;
  readonly quoted: string | null;
  readonly words: readonly string[];
  readonly people: readonly KnownPerson[];
  readonly times: readonly WhenFind[];
}

/** Which events may be meant, and how many. */
export interface Wanted {
  readonly only?: (event: DiaryEvent, all: boolean) => boolean;
  /** All that fit: "alles van morgen". */
  readonly all?: boolean;
  /** Only a verb that is said of many things speaks of it: what is not in the diary is no event then. */
  readonly faint?: boolean;
}

/** Events of a series stand for the series when this is their scope. */
export interface FoundEvents {
  readonly events: readonly EventRef[];
  readonly series: boolean;
}

/** The words of an event without which it cannot be told from another. */
const LEAST_ALIKE = 4;

/** Finds the events that some parts of an order speak of; a question where that is not clear. */
export function eventsIn(
  clause: Clause,
  slots: readonly Slot[],
  wanted: Wanted = {},
): FoundEvents | null {
  const quoted = quotedIn(clause, slots, wanted);
  if (quoted !== null) return quoted;
  const called = calledBy(clause, slots);
  const all = wanted.all === true || clause.has('all') || saysSeveral(clause, called);
  const isSeries = clause.has('series');
  const isBare = called.titles === null && called.words.length === 0 && called.people.length === 0;
  if (isBare && called.times.length === 0) return null;
  const now = localNow(clause.context);
  const open = clause.context.events.filter(
    (event) => event.end > now.slice(0, event.end.length) && (wanted.only?.(event, all) ?? true),
  );
  const found = withSoftWords(
    open.filter((event) => fits(event, called, clause)),
    called,
    clause,
  );
  if (found.length === 0 && (wanted.faint === true || isElsewhere(clause, called))) return null;
  clause.take('event', slots);
  return settled(clause, found, called, { place: placeOf(slots), open, all, isSeries });
}

function placeOf(slots: readonly Slot[]): { readonly start: number; readonly end: number } {
  return {
    start: Math.min(...slots.map(({ start }) => start)),
    end: Math.max(...slots.map(({ end }) => end)),
  };
}

interface Settling {
  /** What could have been meant. */
  readonly open: readonly DiaryEvent[];
  readonly place: { readonly start: number; readonly end: number };
  readonly all: boolean;
  readonly isSeries: boolean;
}

function settled(
  clause: Clause,
  found: readonly DiaryEvent[],
  called: Called,
  { place, open, all, isSeries }: Settling,
): FoundEvents | null {
  const [first] = found;
  if (first === undefined) {
    return nothing(clause, called, place, open);
  }
  const sameSeries = found.every(({ uid }) => uid === first.uid);
  if (all && sameSeries && found.length > 1 && called.times.length === 0) {
    return { events: [{ ...refOf(first), recurrenceId: null }], series: true };
  }
  if (all) {
    if (found.length > MAX_EVENTS) {
      clause.choose('orders.too-many-events', [0], place, { always: true });
    }
    return { events: found.slice(0, MAX_EVENTS).map(refOf), series: false };
  }
  if (sameSeries) {
    if (isLoose(first, called, clause))
      clause.choose('orders.which-event', [first], place, { always: true });
    if (found.length > 1) clause.assume('orders.assumed-next');
    const ref = refOf(first);
    return { events: [isSeries ? { ...ref, recurrenceId: null } : ref], series: isSeries };
  }
  const ways = found.filter(({ uid }, at) => found.findIndex((each) => each.uid === uid) === at);
  const [one = first, ...more] = ways;
  const chosen = clause.choose('orders.which-event', [one, ...more], place);
  return { events: [refOf(chosen)], series: false };
}

/**
 * "Het overleg met Nora" is hardly the one she attends with four others: only people tell which it is, and the
 * event has more of them and another name.
 */
function isLoose(
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
function isElsewhere({ context }: Clause, { words }: Called): boolean {
  const { foreign } = { nl: DUTCH_NOUNS, en: ENGLISH_NOUNS }[context.language];
  return words.some((word) => foreign.has(word));
}

/** No event fits: those that fit but for one thing are offered. */
function nothing(
  clause: Clause,
  called: Called,
  place: { readonly start: number; readonly end: number },
  open: readonly DiaryEvent[],
): FoundEvents | null {
  const looser = [
    { ...called, times: [] },
    { ...called, words: [], titles: null },
    { ...called, people: [] },
  ]
    .filter(
      ({ titles, words, people, times }) =>
        titles !== null || words.length + people.length + times.length > 0,
    )
    .flatMap((each) => open.filter((event) => fits(event, each, clause)));
  const [first, ...more] = [...new Set(looser)];
  if (first === undefined) {
    clause.choose('orders.no-event', [0], place, { always: true });
    return { events: [], series: false };
  }
  const chosen = clause.choose('orders.no-event', [first, ...more], place, { always: true });
  return { events: [refOf(chosen)], series: false };
}

/** Events said by title and time, as `sayOrder` says them: “Overleg” (dinsdag 10 november 2026, 11.00 uur). */
function quotedIn(clause: Clause, slots: readonly Slot[], { only }: Wanted): FoundEvents | null {
  const pieces = slots.flatMap((slot) => slot.pieces);
  const titles = pieces.filter(
    (piece): piece is Extract<Piece, { is: 'quote' }> => piece.is === 'quote',
  );
  if (titles.length === 0) return null;
  const found: DiaryEvent[] = [];
  for (const piece of pieces) {
    if (piece.is === 'quote') {
      const after = pieces[pieces.indexOf(piece) + 1];
      const find = after?.is === 'when' ? after.find : null;
      const event = clause.context.events.find(
        (each) =>
          each.summary === piece.text &&
          (find === null || isAt(each, find)) &&
          (only?.(each, true) ?? true),
      );
      if (event === undefined) return null;
      found.push(event);
    } else if (piece.is !== 'when') return null;
  }
  clause.take('event', slots);
  const series = clause.has('series');
  const events = found.map((event) =>
    series ? { ...refOf(event), recurrenceId: null } : refOf(event),
  );
  return { events, series };
}

/** An event as an order refers to it. */
export function refOf({ uid, recurrenceId, summary, start, end }: DiaryEvent): EventRef {
  const local = (value: string): string => (value.length > 10 ? value.slice(0, 16) : value);
  return { uid, recurrenceId, summary: summary ?? '', start: local(start), end: local(end) };
}

function calledBy(clause: Clause, slots: readonly Slot[]): Called {
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
  return { titles: titles[0] ?? null, quoted: null, words, people, times };
}

function isSoft(word: string, clause: Clause): boolean {
  const { generic, meetings } = { nl: DUTCH_NOUNS, en: ENGLISH_NOUNS }[clause.context.language];
  return (
    generic.has(word) ||
    meetings.has(word) ||
    SOFT.has(word) ||
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

function saysSeveral({ context }: Clause, { words }: Called): boolean {
  const plural =
    context.language === 'nl'
      ? /^(?:afspraken|opties|uitnodigingen|overleggen|gesprekken|vergaderingen|besprekingen)$/
      : /^(?:appointments|meetings|options|invitations|calls)$/;
  return words.some((word) => plural.test(word));
}

/** Of the events that fit, those whose title has the word that only says what sort it is, where any has. */
function withSoftWords(
  found: readonly DiaryEvent[],
  { words }: Called,
  clause: Clause,
): readonly DiaryEvent[] {
  const soft = words.filter((word) => isSoft(word, clause));
  const better = found.filter((event) => soft.every((word) => inTitle(word, event)));
  return better.length > 0 ? better : found;
}

function fits(event: DiaryEvent, called: Called, clause: Clause): boolean {
  if (called.titles !== null && !called.titles.includes(event)) return false;
  const hard = called.words.filter((word) => !isSoft(word, clause));
  if (!hard.every((word) => inTitle(word, event))) return false;
  const isMeant = (person: KnownPerson): boolean => takesPart(person, event);
  const people = called.people;
  // Several people of one name: any of them will do, the event tells which.
  if (people.length > 0 && !people.some(isMeant)) return false;
  return called.times.every((find) => isAt(event, find));
}

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
