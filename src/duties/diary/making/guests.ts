import type { ActDecision } from '../../../core/decision.ts';
import type { CalendarObject } from '../../../core/diary/calendar-object.ts';
import type { DiaryCalendar, DiaryObject } from '../../../core/diary/desk-diary.ts';
import { readCalendar } from '../../../core/diary/ical/read-calendar.ts';
import { asksAnew, differencesOf } from '../../../core/diary/invitations/differences.ts';
import { discreet } from '../../../core/diary/invitations/letters/discreet.ts';
import {
  invitationLetter,
  type InvitationLetterKind,
} from '../../../core/diary/invitations/letters/letter.ts';
import type { MeetingTime } from '../../../core/diary/invitations/letters/time-words.ts';
import {
  sameAddress,
  type Acting,
  type Composed,
  type Dispatch,
} from '../../../core/diary/invitations/meeting.ts';
import {
  reachIn,
  withScheduleAgents,
} from '../../../core/diary/invitations/sending/schedule-agents.ts';
import { whoSends } from '../../../core/diary/invitations/sending/who-sends.ts';
import { diaryText, itipText } from '../../../core/diary/invitations/write-meeting.ts';
import type { ActKind } from '../../../core/mandate/acts.ts';
import type { CalendarComponent } from '../../../core/records/calendar-component.ts';
import type { Sentence } from '../../../core/text/words.ts';
import type { Deciding } from './deciding.ts';
import { mailTo, recipientAt, subjectOf, type Recipient } from './mail-act.ts';

/**
 * For whom invitations leave. Where mail leaves from an address that is not the principal's own, the secretary writes
 * it for him (SENT-BY). Null when he has no address at all.
 */
export function actingOf({ situation }: Deciding): Acting | null {
  const { accounts, addresses, name } = situation.profile;
  const account = accounts[0]?.address.address ?? null;
  const own = addresses[0] ?? account;
  if (own === null) return null;
  const isOwn = account === null || addresses.some((one) => sameAddress(one, account));
  return { address: own, name, secretary: isOwn || addresses.length === 0 ? null : account };
}

/** The object that stands in a text; null when it holds none. */
export function objectIn(text: string): CalendarObject | null {
  return readCalendar(text).objects[0] ?? null;
}

/** Whether the principal (or nobody) organises it: then it is ours to change. */
export function isOurs({ situation }: Deciding, object: CalendarObject): boolean {
  const organizer = (object.main ?? object.overrides[0])?.organizer ?? null;
  if (organizer === null) return true;
  const { addresses, accounts } = situation.profile;
  return [...addresses, ...accounts.map(({ address }) => address.address)].some((one) =>
    sameAddress(one, organizer.address),
  );
}

/**
 * The text as it will stand with what composing made of it. What is not known here stays; a guest whom its server cannot reach is
 * ours to tell from then on (RFC 6638 section 7.1), and the server keeps silent to him.
 */
export function asComposed(object: CalendarObject, { next }: Composed): string {
  const text = diaryText(next, [object]);
  const agents = ourGuestsIn(text).map((address) => ({ address, agent: 'CLIENT' as const }));
  return agents.length === 0 ? text : withScheduleAgents(text, agents);
}

/** Guests whom the server that keeps a meeting does not tell, by what it noted of them. */
function ourGuestsIn(text: string): readonly string[] {
  const { unreached, ours } = reachIn(text);
  return [...unreached, ...ours];
}

/** What telling needs to know beside what is told. */
export interface Telling {
  readonly key: string;
  readonly reason: Sentence;
  /** The act that must be done first: nobody hears of what does not stand. Null: nothing is changed here. */
  readonly after: string | null;
  /** The calendar that keeps it; a server that schedules tells by itself. */
  readonly calendar: DiaryCalendar | null;
  /** How it was, for a change. */
  readonly was?: CalendarComponent | null;
  /** What it is about in our own words, and where. */
  readonly what?: string | null;
  readonly where?: string | null;
  /** A time that was agreed before: it is confirmed, and not asked. */
  readonly agreed?: boolean;
  /** Other times that are proposed instead. */
  readonly times?: readonly MeetingTime[];
}

/** One letter for everybody a meeting is told to, each in his own tone; none where a server does it. */
export function tellGuests(
  deciding: Deciding,
  { dispatches }: Composed,
  telling: Telling,
): readonly ActDecision[] {
  return dispatches.flatMap((dispatch, place) => {
    const self = actingOf(deciding)?.address ?? '';
    const keptIn =
      telling.calendar === null ? [] : [{ calendar: telling.calendar, addresses: null }];
    const uid = dispatch.components[0]?.uid ?? '';
    const stands = deciding.diary.objects.filter((object) => object.uid === uid);
    const ours = stands.flatMap(({ text }) => ourGuestsIn(text));
    const { byMail } = whoSends(dispatch, { self, keptIn, byMail: ours });
    return byMail.flatMap((address) => {
      const act = letterTo(deciding, dispatch, address, {
        ...telling,
        key: `${telling.key}:${place}:${address}`,
      });
      return act === null ? [] : [act];
    });
  });
}

function letterTo(
  deciding: Deciding,
  dispatch: Dispatch,
  address: string,
  telling: Telling,
): ActDecision | null {
  const { profile, now } = deciding.situation;
  const part = dispatch.components[0];
  if (part?.start === undefined || part.start === null) return null;
  const recipient = recipientAt(deciding, { name: nameIn(part, address), address });
  const { tone } = recipient;
  const kind = letterKind(dispatch, part, telling);
  const { was = null, what = null, where = null, times } = telling;
  const letter = invitationLetter(kind, {
    tone,
    principal: profile.named[tone.language],
    secrecy: profile.secrecy,
    when: timeIn(part),
    zone: profile.zone,
    readerZone: null,
    now,
    what,
    where: where ?? part.location,
    ...(was === null ? {} : { was: timeIn(was) }),
    ...(times === undefined ? {} : { times }),
  });
  const shown = discreet(dispatch, profile.secrecy, tone.language);
  return mailTo(deciding, recipient, {
    kind: actKind(dispatch, telling),
    key: telling.key,
    subject: subjectOf(deciding, letter.subject),
    body: letter.body,
    reason: telling.reason,
    calendar: {
      method: shown.method,
      text: itipText(shown),
    },
    preconditions: telling.after === null ? [] : [{ kind: 'act-done', key: telling.after }],
  });
}

function nameIn(part: CalendarComponent, address: string): string {
  const people = part.organizer === null ? part.attendees : [part.organizer, ...part.attendees];
  return people.find((one) => sameAddress(one.address, address))?.name ?? '';
}

/** When a component is, as a letter names it. */
export function timeIn(part: CalendarComponent): MeetingTime {
  const start = part.start ?? { local: '1970-01-01', zone: null, instant: null };
  return { start, end: part.end, rule: part.rule };
}

function letterKind(
  { tells }: Dispatch,
  part: CalendarComponent,
  { agreed = false, was = null }: Telling,
): InvitationLetterKind {
  switch (tells) {
    case 'invitation':
      return agreed ? 'confirmation' : 'invitation';
    case 'again':
      return 'again';
    case 'change':
      return changeKind(part, was);
    case 'cancellation':
      return 'cancelled';
    case 'removal':
      return 'not-needed';
    case 'answer':
      return answerKind(part);
    case 'delegation':
      return 'delegated';
    case 'counter':
      return 'in-place';
    case 'counter-declined':
      return 'stays';
    case 'refresh':
    case 'state':
      return 'how-it-stands';
    default:
      return tells satisfies never;
  }
}

function changeKind(part: CalendarComponent, was: CalendarComponent | null): InvitationLetterKind {
  if (was === null) return 'details-changed';
  const differences = differencesOf(was, part);
  if (asksAnew(differences)) return 'moved';
  return differences.includes('place') && part.location !== null
    ? 'place-changed'
    : 'details-changed';
}

function answerKind(part: CalendarComponent): InvitationLetterKind {
  const answer = part.attendees[0]?.answer;
  if (answer === 'ACCEPTED') return 'comes';
  return answer === 'TENTATIVE' ? 'may-come' : 'declined';
}

function actKind({ tells, components }: Dispatch, { agreed = false }: Telling): ActKind {
  switch (tells) {
    case 'invitation':
      return agreed ? 'meeting.confirm' : 'invitation.send';
    case 'answer': {
      const answer = components[0]?.attendees[0]?.answer;
      return answer === 'DECLINED' ? 'invitation.decline' : 'invitation.accept';
    }
    case 'cancellation':
    case 'removal':
      return 'meeting.cancel';
    case 'change':
    case 'counter':
      return 'meeting.move';
    case 'again':
    case 'delegation':
    case 'counter-declined':
    case 'refresh':
    case 'state':
      return 'invitation.send';
    default:
      return tells satisfies never;
  }
}

/** Somebody to be written to, by an object that stands. */
export function recipientIn(deciding: Deciding, object: DiaryObject, address: string): Recipient {
  const parsed = objectIn(object.text);
  const part = parsed?.main ?? parsed?.overrides[0] ?? null;
  return recipientAt(deciding, { name: part === null ? '' : nameIn(part, address), address });
}
