import type { Condition } from '../conditions.ts';
import type { Limits, Manner, Party, Span, Telling, When, Window } from '../mandate.ts';
import { topicOf } from '../subjects.ts';
import type { Flag, Join, LetterDate, Minutes, Vague, Verb } from '../reading/chunk.ts';
import type { Part, Placed } from '../measuring/part.ts';

/** One statement of a clause: what is done to what, for whom, how far, when. */
export interface Frame {
  readonly verbs: readonly Verb[];
  readonly deeds: readonly Verb[];
  readonly topics: readonly string[];
  /** Topics that narrow another: "brieven over testamenten". */
  readonly about: readonly string[];
  readonly parties: readonly Party[];
  /** People by name or office. */
  readonly persons: readonly string[];
  /** Groups that may also be one who consents ("mijn vrouw"). */
  readonly offices: readonly string[];
  readonly flags: ReadonlySet<Flag>;
  readonly conditions: readonly Condition[];
  readonly manners: readonly Manner[];
  readonly bys: readonly NonNullable<Telling['by']>[];
  readonly limits: Limits;
  readonly windows: readonly Window[];
  readonly withins: readonly Span[];
  readonly moments: readonly Minutes[];
  readonly periods: readonly NonNullable<When['period']>[];
  readonly dates: readonly LetterDate[];
  readonly numbers: readonly number[];
  readonly vague: readonly Vague[];
  /** The words that are vague, as written. */
  readonly vagueWords: readonly string[];
  /** Words nobody could place. */
  readonly unknown: readonly string[];
  /** Two different values for one limit ("€ 250 … € 500"): which is meant? */
  readonly clash: boolean;
  /** What stands before it: how it hangs together with the statement before. */
  readonly opens: Join | null;
  /** What is taken out of it. */
  readonly exceptions: readonly Frame[];
}

type Draft = {
  -readonly [K in keyof Frame]: Frame[K] extends readonly (infer T)[] ? T[] : Frame[K];
};

/** Gathers parts into a frame. */
export function frameOf(parts: readonly Placed[], opens: Join | null): Frame {
  const draft: Draft = {
    verbs: [],
    deeds: [],
    topics: [],
    about: [],
    parties: [],
    persons: [],
    offices: [],
    flags: new Set(),
    conditions: [],
    manners: [],
    bys: [],
    limits: {},
    windows: [],
    withins: [],
    moments: [],
    periods: [],
    dates: [],
    numbers: [],
    vague: [],
    vagueWords: [],
    unknown: [],
    clash: false,
    opens,
    exceptions: [],
  };
  const flags = new Set<Flag>();
  let openWindow = false;
  let before: Placed | null = null;
  let narrowing = false;
  parts.forEach(({ part, text }) => {
    if (part.is === 'window') {
      addWindow(draft, part.window, openWindow);
      openWindow = true;
    } else if (part.is !== 'filler') {
      openWindow = false;
    }
    narrowing = narrows(draft, part, before, narrowing);
    const qualifier = qualifierOf(part);
    if (qualifier !== null) {
      draft.about.push(qualifier);
      return;
    }
    if (part.is === 'flag') flags.add(part.flag);
    else if (isNobody(part)) flags.add('neg');
    else if (part.is === 'topic' && narrowing && !awaits(draft)) draft.about.push(part.topic);
    else if (part.is === 'topic' && before?.part.is === 'topic') addHead(draft, part.topic);
    else if (!addLength(draft, part)) add(draft, part, text);
    before = isArticle(part, text) ? before : { part, text };
  });
  return { ...draft, flags };
}

/** "Binnenlandse treinreizen": some words only ever narrow. */
function qualifierOf(part: Part): string | null {
  if (part.is !== 'topic') return null;
  return topicOf(part.topic).domain === 'qualifier' ? part.topic : null;
}

/** "Safeguarding files": of two topics side by side the last is the thing, and the first narrows it. */
function addHead(draft: Draft, topic: string): void {
  const first = draft.topics.pop();
  if (first !== undefined) draft.about.push(first);
  addTopic(draft, topic);
}

/** A second length waits for what it is the length of. */
function awaits(draft: Draft): boolean {
  return draft.limits.lengthFor?.subject === '';
}

/** "Met niemand" forbids; nobody is no group. */
function isNobody(part: Part): boolean {
  return part.is === 'party' && 'group' in part.party && part.party.group === 'nobody';
}

const NARROWING =
  /^(?:van|over|voor|bij|inzake|rond|betreffende|of|about|on|for|regarding|concerning|from)$/i;

/** "Brieven over testamenten": after one topic and a preposition, another narrows it, and so on down the list. */
function narrows(draft: Draft, part: Part, before: Placed | null, open: boolean): boolean {
  if (part.is === 'join') return open;
  if (part.is !== 'topic') return open && part.is === 'filler';
  if (open) return true;
  const headed = draft.topics.length > 0 && before !== null;
  return headed && before.part.is === 'filler' && NARROWING.test(before.text);
}

function isArticle(part: Part, text: string): boolean {
  if (part.is === 'flag') return part.flag === 'those';
  return (
    part.is === 'filler' && /^(?:de|het|een|mijn|onze|uw|the|a|an|our|my|your|their)$/i.test(text)
  );
}

/** "op vrijdag na 15.00 uur" is one window; "woensdagmiddag en na 17.00 uur" are two. */
function addWindow(draft: Draft, window: Window, open: boolean): void {
  const last = draft.windows.at(-1);
  const disjoint =
    last !== undefined && Object.keys(window).every((key) => !Object.hasOwn(last, key));
  if (open && disjoint) draft.windows.splice(-1, 1, { ...last, ...window });
  else draft.windows.push(window);
}

/** "twenty minutes, forty for a first visit": a second length belongs to what follows it. */
function addLength(draft: Draft, part: Part): boolean {
  const minutes = lengthIn(part);
  const { length } = draft.limits;
  if (length === undefined || minutes === null) return false;
  draft.limits = { ...draft.limits, lengthFor: { subject: '', minutes } };
  return true;
}

function lengthIn(part: Part): number | null {
  if (part.is === 'number') return part.number;
  return part.is === 'limits' ? (part.limits.length ?? null) : null;
}

function add(draft: Draft, part: Part, text: string): void {
  switch (part.is) {
    case 'verb':
      draft.verbs.push(part.verb);
      break;
    case 'deed':
      addDeed(draft, part.verb);
      break;
    case 'topic':
      addTopic(draft, part.topic);
      break;
    case 'party':
      addParty(draft, part.party);
      if (part.person !== undefined) draft.offices.push(part.person);
      break;
    case 'person':
      draft.persons.push(part.name);
      break;
    case 'limits':
      addLimits(draft, part.limits);
      break;
    case 'unknown':
      draft.unknown.push(text);
      break;
    case 'vague':
      draft.vague.push(part.vague);
      draft.vagueWords.push(text);
      break;
    default:
      addRest(draft, part);
  }
}

function addRest(draft: Draft, part: Part): void {
  if (part.is === 'condition') draft.conditions.push(part.condition);
  if (part.is === 'manner') draft.manners.push(part.manner);
  if (part.is === 'by') draft.bys.push(part.by);
  if (part.is === 'within') draft.withins.push(part.span);
  if (part.is === 'moment') draft.moments.push(part.clock);
  if (part.is === 'period') draft.periods.push(part.period);
  if (part.is === 'date') draft.dates.push(part.date);
  if (part.is === 'number') draft.numbers.push(part.number);
}

/** "Twee leveranciers": a number before people counts them. */
function addParty(draft: Draft, party: Party): void {
  const number = draft.numbers.pop();
  if (number !== undefined) addLimits(draft, { number });
  draft.parties.push(party);
}

/** "after two reminders": a number before a deed says how often. */
function addDeed(draft: Draft, verb: Verb): void {
  const number = draft.numbers.pop();
  if (number !== undefined) addLimits(draft, { times: number });
  draft.deeds.push(verb);
}

function addTopic(draft: Draft, topic: string): void {
  const { lengthFor } = draft.limits;
  if (lengthFor?.subject === '') {
    draft.limits = { ...draft.limits, lengthFor: { ...lengthFor, subject: topic } };
    return;
  }
  const number = draft.numbers.pop();
  if (number !== undefined) addLimits(draft, { number });
  if (!draft.topics.includes(topicOf(topic).code)) draft.topics.push(topic);
}

function addLimits(draft: Draft, limits: Limits): void {
  if (contradict(draft.limits, limits)) draft.clash = true;
  draft.limits = { ...draft.limits, ...limits };
}

/** Two values for one limit. */
function contradict(first: Limits, second: Limits): boolean {
  const known: Readonly<Record<string, unknown>> = { ...first };
  return Object.entries(second).some(
    ([key, value]) =>
      known[key] !== undefined && JSON.stringify(known[key]) !== JSON.stringify(value),
  );
}

/** Two frames as one, where the second only says more about the first. */
export function joined(first: Frame, second: Frame): Frame {
  return {
    verbs: [...first.verbs, ...second.verbs],
    deeds: [...first.deeds, ...second.deeds],
    topics: [...new Set([...first.topics, ...second.topics])],
    about: [...new Set([...first.about, ...second.about])],
    parties: [...first.parties, ...second.parties],
    persons: [...first.persons, ...second.persons],
    offices: [...first.offices, ...second.offices],
    flags: new Set([...first.flags, ...second.flags]),
    conditions: [...first.conditions, ...second.conditions],
    manners: [...first.manners, ...second.manners],
    bys: [...first.bys, ...second.bys],
    limits: { ...first.limits, ...second.limits },
    windows: [...first.windows, ...second.windows],
    withins: [...first.withins, ...second.withins],
    moments: [...first.moments, ...second.moments],
    periods: [...first.periods, ...second.periods],
    dates: [...first.dates, ...second.dates],
    numbers: [...first.numbers, ...second.numbers],
    vague: [...first.vague, ...second.vague],
    vagueWords: [...first.vagueWords, ...second.vagueWords],
    unknown: [...first.unknown, ...second.unknown],
    clash: first.clash || second.clash || contradict(first.limits, second.limits),
    opens: first.opens,
    exceptions: [...first.exceptions, ...second.exceptions],
  };
}

/** Whether it names anything that can be acted on. */
export function hasObject(frame: Frame): boolean {
  return frame.topics.length + frame.parties.length + frame.deeds.length > 0;
}

/** Who may consent or stand in. */
export function namesIn({ persons, offices }: Frame): readonly string[] {
  return [...persons, ...offices];
}

/** Whether any of these flags stands in it. */
export function flagged(frame: Frame, ...flags: readonly Flag[]): boolean {
  return flags.some((flag) => frame.flags.has(flag));
}
