import type {
  CalendarAttendee,
  CalendarComponent,
  CalendarMethod,
  CalendarTime,
  CalendarUser,
} from '../../../../core/records/calendar-component.ts';
import type { MapiProperties } from '../../../tnef/mapi.ts';
import { bytesAt, key, textAt } from '../../../tnef/mapi.ts';
import { isTnef } from '../../../tnef/tnef.ts';
import type { PartRecogniser } from '../leaf.ts';
import { tnefIn } from './opened.ts';

/** Sets of named properties, as their bytes stand (MS-OXPROPS section 1.3.2). */
const APPOINTMENT = '0220060000000000c000000000000046';
const MEETING = '90dad86e0b451b1098da00aa003f1305';

interface Kind {
  readonly method: CalendarMethod;
  /** What the sender answers, in a response. */
  readonly answer: string | null;
}

/** By the end of the class; old and new names (MS-OXOCAL section 2.2). */
const KINDS: readonly (readonly [RegExp, Kind])[] = [
  [/meeting\.request$|mtgreq$/i, { method: 'REQUEST', answer: null }],
  [/meeting\.cancell?ed$|mtgcncl$/i, { method: 'CANCEL', answer: null }],
  [/meeting\.resp\.pos$|mtgrespp$/i, { method: 'REPLY', answer: 'ACCEPTED' }],
  [/meeting\.resp\.neg$|mtgrespn$/i, { method: 'REPLY', answer: 'DECLINED' }],
  [/meeting\.resp\.tent$|mtgrespa$/i, { method: 'REPLY', answer: 'TENTATIVE' }],
];

/** An instant of MAPI, which is in UTC. */
function timeAt(properties: MapiProperties, names: readonly string[]): CalendarTime | null {
  const written =
    names.map((name) => textAt(properties, name)).find((each) => each !== null) ?? null;
  const instant =
    written === null ? null : /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})/.exec(written)?.[1];
  return instant === null || instant === undefined
    ? null
    : { local: instant, zone: 'UTC', instant: `${instant}Z` };
}

function senderOf(properties: MapiProperties): CalendarUser | null {
  const address =
    textAt(properties, key(0x5d01)) ??
    textAt(properties, key(0x0c1f)) ??
    textAt(properties, key(0x0065));
  const name = textAt(properties, key(0x0c1a)) ?? textAt(properties, key(0x0042));
  return address === null && name === null ? null : { address: address ?? '', name, sentBy: null };
}

/** The global object id: of a meeting that began elsewhere its UID, else the bytes themselves (MS-OXCICAL section 2.1.3.1.1.20.26). */
function uidOf(properties: MapiProperties): string | null {
  const id =
    bytesAt(properties, `${MEETING}:${key(0x0003)}`) ??
    bytesAt(properties, `${MEETING}:${key(0x0023)}`);
  if (id === null || id.length < 40) return null;
  const held = Buffer.from(id.subarray(40)).toString('latin1');
  // Twelve bytes that say so, then the UID as it was elsewhere, ended by a nought.
  const foreign = held.startsWith('vCal-Uid') ? held.slice(12).split('\0', 1)[0] : undefined;
  return foreign !== undefined && foreign !== ''
    ? foreign
    : Buffer.from(id).toString('hex').toUpperCase();
}

function attendee(user: CalendarUser, answer: string): CalendarAttendee {
  const rest = { role: 'REQ-PARTICIPANT', type: 'INDIVIDUAL', answerAsked: false };
  return { ...user, ...rest, answer, delegatedTo: [], delegatedFrom: [] };
}

function meetingOf(
  properties: MapiProperties,
  { method, answer }: Kind,
  subject: string | null,
): CalendarComponent {
  const sender = senderOf(properties);
  return {
    method,
    component: 'VEVENT',
    uid: uidOf(properties),
    sequence: 0,
    stamp: null,
    recurrenceId: null,
    thisAndFuture: false,
    summary: subject,
    location:
      textAt(properties, `${APPOINTMENT}:${key(0x8208)}`) ??
      textAt(properties, `${MEETING}:${key(0x0002)}`),
    description: null,
    start: timeAt(properties, [`${APPOINTMENT}:${key(0x820d)}`, key(0x0060)]),
    end: timeAt(properties, [`${APPOINTMENT}:${key(0x820e)}`, key(0x0061)]),
    organizer: answer === null ? sender : null,
    attendees: answer === null || sender === null ? [] : [attendee(sender, answer)],
    status: null,
    transparent: false,
    confidentiality: 'PUBLIC',
    rule: null,
    extraDates: [],
    exceptedDates: [],
    busy: [],
    comment: null,
    conference: null,
  };
}

/** An invitation or answer that Outlook wrapped: the entry of a calendar, out of its properties. */
export const tnefMeeting: PartRecogniser<'calendar'> = {
  kind: 'calendar',
  takes: ({ type, name }) => isTnef(type, name),
  find: (leaf) => {
    const opened = tnefIn(leaf);
    const kind = KINDS.find(([says]) => says.test(opened?.messageClass ?? ''))?.[1];
    if (opened === null || kind === undefined) return [];
    const value = meetingOf(opened.properties, kind, opened.subject);
    const assumptions =
      value.start === null ? [] : ['times in UTC: Outlook wrapped them without their zone'];
    return [{ value, start: 0, end: leaf.bytes().length, certainty: 0.9, assumptions }];
  },
};
