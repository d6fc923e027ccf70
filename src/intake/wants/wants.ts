import { joinWrapped } from '../../core/text/wrapped.ts';
import type { CalendarComponent } from '../../core/records/calendar-component.ts';
import type { Fact } from '../../core/records/fact.ts';
import { factsOf } from '../../core/records/fact.ts';
import type { Automatic, MessageReading, PartReading, Want } from '../../core/records/reading.ts';
import type { Reservation } from '../../core/records/reservation.ts';
import { CUES_EN } from './cues-en.data.ts';
import { CUES_NL } from './cues-nl.data.ts';
import { Gathering } from './gathering.ts';
import { PHISHING_CUES } from './phishing-cues.data.ts';
import { addLearnt } from './learnt.ts';

/** A mail as far as what it wants is read from it. */
export interface Wanting {
  readonly subject: string;
  readonly own: string;
  readonly language: MessageReading['language'];
  readonly automatic: Automatic | null;
  readonly parts: readonly PartReading[];
  readonly facts: readonly Fact[];
}

/** The beginning of a mail says what it wants; a long one is read so far. */
const MAX_UNITS = 8000;

const CERTAIN = 0.95;

const CUES = [...CUES_NL, ...CUES_EN, ...PHISHING_CUES];

/** What headers and reports say is certain, whatever the words. */
function addAutomatic(gathering: Gathering, automatic: Automatic): void {
  const kinds = {
    bounce: 'bounce',
    'auto-reply': 'auto-reply',
    list: 'newsletter',
    complaint: 'notification',
    notification: 'notification',
  } as const;
  const kind = kinds[automatic.kind];
  gathering.add(kind, automatic.kind === 'list' ? 0.8 : 0.95, `automatic: ${automatic.kind}`);
  if (automatic.kind === 'bounce' && automatic.failed.length > 0) {
    gathering.detail('bounce', automatic.failed.some((one) => one.hard) ? 'hard' : 'soft');
    for (const { reason } of automatic.failed.slice(0, 1)) gathering.cue('bounce', reason);
  }
}

function addFacts(gathering: Gathering, wanting: Wanting): void {
  let suspicious = 0;
  for (const fact of wanting.facts) {
    if (fact.kind === 'question' && fact.certainty > 0.6) {
      gathering.add('question', 0.6, fact.value.text);
    } else if (fact.kind === 'appointment') {
      const kind = fact.value.asks === 'move' ? 'meeting-move' : 'meeting-request';
      gathering.add(kind, fact.certainty, fact.value.about ?? 'appointment');
    } else if (fact.kind === 'document-request') {
      gathering.add('document-request', fact.certainty, fact.value.what);
    } else if (fact.kind === 'deceptive-link') {
      suspicious += fact.certainty;
      gathering.add('phishing', fact.certainty * 0.6, `${fact.value.shown} → ${fact.value.host}`);
    } else if (fact.kind === 'credential-request') {
      suspicious += 0.5;
      gathering.add('phishing', 0.45, fact.value.text);
    } else if (fact.kind === 'answer') {
      gathering.detail('meeting-answer', fact.value.kind);
    }
  }
  if (suspicious > 1) gathering.add('phishing', 0.5, 'link and request together');
}

/** What somebody answers to an invitation (PARTSTAT). */
const ANSWERED: Readonly<Record<string, NonNullable<Want['detail']>>> = {
  ACCEPTED: 'yes',
  DECLINED: 'no',
  TENTATIVE: 'undecided',
  DELEGATED: 'other',
};

/** A calendar object says what it wants by its method (RFC 5546); one without a method only informs, as a task does. */
function addCalendar(gathering: Gathering, calendar: CalendarComponent): void {
  const { method, component, attendees } = calendar;
  if (component !== 'VEVENT' && component !== 'VFREEBUSY') return;
  const cue = `calendar: ${method}`;
  if (method === 'REQUEST' || method === 'ADD') gathering.add('meeting-request', CERTAIN, cue);
  else if (method === 'REFRESH') gathering.add('question', CERTAIN, cue);
  else if (method === 'REPLY') {
    gathering.add('meeting-answer', CERTAIN, cue);
    // Whoever answers stands there alone; some mailers send the others along, who have not.
    const [answer] = attendees.flatMap(({ answer: said }) => ANSWERED[said] ?? []);
    if (answer !== undefined) gathering.detail('meeting-answer', answer);
  } else if (method === 'COUNTER' || method === 'CANCEL' || method === 'DECLINECOUNTER') {
    gathering.add('meeting-answer', CERTAIN, cue);
    gathering.detail('meeting-answer', method === 'COUNTER' ? 'other' : 'no');
  }
}

const JOURNEYS: readonly Reservation['kind'][] = [
  'flight',
  'train',
  'bus',
  'boat',
  'lodging',
  'rental-car',
  'taxi',
];

/** A booking is confirmed by being sent; one that is held or waits for an answer is not. */
function addReservations(gathering: Gathering, reservations: readonly Reservation[]): void {
  const journeys = reservations.filter(({ kind, booked }) => booked && JOURNEYS.includes(kind));
  const cancelled = journeys.find(({ status }) => status === 'cancelled');
  const booked = journeys.find(({ status }) => status === 'confirmed' || status === null);
  const cue = ({ kind, status }: Reservation): string =>
    `reservation: ${kind}${status === null ? '' : `, ${status}`}`;
  if (cancelled !== undefined) gathering.add('travel-change', CERTAIN, cue(cancelled));
  else if (booked !== undefined) gathering.add('travel-confirmation', CERTAIN, cue(booked));
}

/** What a machine wrote for machines is certain of what it wants. */
function addStructured(gathering: Gathering, facts: readonly Fact[]): void {
  for (const { value } of factsOf(facts, 'calendar').slice(0, 1)) addCalendar(gathering, value);
  addReservations(
    gathering,
    factsOf(facts, 'reservation').map(({ value }) => value),
  );
}

const CALENDAR_ANSWERS = [
  ['yes', /^(?:accepted|geaccepteerd)\s?:/i],
  ['no', /^(?:declined|geweigerd)\s?:/i],
  ['undecided', /^(?:tentative|voorlopig)\s?:/i],
] as const;

function addParts(gathering: Gathering, wanting: Wanting): void {
  const calendar = wanting.parts.some(
    (part) => part.type === 'text/calendar' || part.type === 'application/ics',
  );
  // A calendar that was read says it by its method.
  if (!calendar || factsOf(wanting.facts, 'calendar').length > 0) return;
  const answer = CALENDAR_ANSWERS.find(([, says]) => says.test(wanting.subject));
  gathering.add(answer ? 'meeting-answer' : 'meeting-request', 0.8, 'calendar part');
  if (answer !== undefined) gathering.detail('meeting-answer', answer[0]);
}

/** A calendar object asks for the meeting that it holds, whatever the words beside it. */
function isInvited({ facts }: Wanting): boolean {
  return factsOf(facts, 'calendar').length > 0;
}

/** Warm words to a person, and nothing that business asks. */
const PERSONAL =
  /\b(?:liefs|dikke (?:kus|knuffel)|kusjes|knuffel|tot gauw|hoe gaat het (?:met|ermee)|lots of love|hugs|xx+|love,|how are you (?:doing|all)|miss you|see you soon)(?!\w)/i;

/**
 * What a mail wants, from the closed list, each with its cues; the most certain first. Headers and
 * structure first; then cues in the words; then, for what those leave open, what was learnt from text.
 */
export function readWants(wanting: Wanting): readonly Want[] {
  const gathering = new Gathering();
  if (wanting.automatic !== null) addAutomatic(gathering, wanting.automatic);
  const kind = wanting.automatic?.kind;
  // A machine that says somebody is away has the subject of another's mail.
  if (kind === 'bounce' || kind === 'complaint' || kind === 'auto-reply') return gathering.wants();
  addParts(gathering, wanting);
  addFacts(gathering, wanting);
  addStructured(gathering, wanting.facts);
  const own = joinWrapped(wanting.own.slice(0, MAX_UNITS));
  const words = `${wanting.subject.slice(0, 300)}\n${own}`;
  for (const { kind: wanted, weight, says } of CUES) {
    const found = says.exec(words);
    if (found !== null) gathering.add(wanted, weight, found[0]);
  }
  if (kind === undefined) {
    const business = gathering.wants().length > 0;
    if (!business && PERSONAL.test(words)) {
      gathering.add('personal', 0.7, PERSONAL.exec(words)?.[0] ?? '');
    }
    addLearnt(gathering, wanting);
  }
  // Who wants a meeting moved asks for no other one.
  if (gathering.has('meeting-move') && !isInvited(wanting)) gathering.drop('meeting-request');
  return gathering.wants();
}
