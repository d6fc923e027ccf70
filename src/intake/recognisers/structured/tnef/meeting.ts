import type {
  CalendarAttendee,
  CalendarComponent,
  CalendarMethod,
  CalendarTime,
  CalendarUser,
} from '../../../../core/records/calendar-component.ts';
import type { Mailbox } from '../../../../core/records/reading.ts';
import type { Properties } from '../../../tnef/properties.ts';
import { bytesIn, numberIn, textIn } from '../../../tnef/properties.ts';
import type { Tnef } from '../../../tnef/tnef.ts';
import { claimsTnef, mailboxIn, openTnef } from '../../../tnef/tnef.ts';
import type { Found } from '../../recogniser.ts';
import type { Leaf, PartRecogniser } from '../leaf.ts';
import { readGlobalObjectId } from './global-object-id.ts';
import { KEY } from './meeting-keys.ts';
import { onDay, timeIn, zoneOfMeeting } from './meeting-times.ts';
import type { Series } from './recurrence-pattern.ts';
import { readRecurrence } from './recurrence-pattern.ts';

type Values = Properties['values'];

const MAX_WORDS = 20_000;
const MAX_ATTENDEES = 500;

/** What a message of such a class does, and what its sender answers (MS-OXOCAL section 2.2.6 to 2.2.8). */
const CLASSES: readonly (readonly [RegExp, CalendarMethod | null, string | null])[] = [
  [/^IPM\.Schedule\.Meeting\.Request(?:\.|$)/i, 'REQUEST', null],
  [/^IPM\.Schedule\.Meeting\.Canceled(?:\.|$)/i, 'CANCEL', null],
  [/^IPM\.Schedule\.Meeting\.Resp\.Pos(?:\.|$)/i, 'REPLY', 'ACCEPTED'],
  [/^IPM\.Schedule\.Meeting\.Resp\.Neg(?:\.|$)/i, 'REPLY', 'DECLINED'],
  [/^IPM\.Schedule\.Meeting\.Resp\.Tent(?:\.|$)/i, 'REPLY', 'TENTATIVE'],
  [/^IPM\.Appointment(?:\.|$)/i, null, null],
];

const SENSITIVITIES = ['PUBLIC', 'PRIVATE', 'PRIVATE', 'CONFIDENTIAL'];
/** Types of recipients (MS-OXOMSG): who is asked, who may come, and what is reserved. */
const ROLES = [
  { recipient: 1, role: 'REQ-PARTICIPANT', type: 'INDIVIDUAL' },
  { recipient: 2, role: 'OPT-PARTICIPANT', type: 'INDIVIDUAL' },
  { recipient: 3, role: 'NON-PARTICIPANT', type: 'RESOURCE' },
];

function userOf(mailbox: Mailbox | null, sentBy: string | null): CalendarUser | null {
  if (mailbox === null) return null;
  const { name, address } = mailbox;
  return { address, name: name === '' ? null : name, sentBy };
}

/** Who calls the meeting or answers; who wrote it for him where that is another. */
function senderOf({ sender, properties }: Tnef): CalendarUser | null {
  const keys = { name: KEY.senderName, address: [KEY.senderAddress] };
  const writer = mailboxIn(properties, keys)?.address ?? '';
  return userOf(sender, writer === '' || writer === sender?.address ? null : writer);
}

const NOBODY = { answerAsked: false, delegatedTo: [], delegatedFrom: [] } as const;

function attendeesOf(
  tnef: Tnef,
  answer: string | null,
  drop: (why: string) => void,
): readonly CalendarAttendee[] {
  if (answer !== null) {
    const user = senderOf(tnef);
    const role = { role: 'REQ-PARTICIPANT', type: 'INDIVIDUAL' };
    return user === null ? [] : [{ ...user, ...NOBODY, ...role, answer }];
  }
  const answerAsked = tnef.properties.get(KEY.responseRequested) !== false;
  if (tnef.recipients.length > MAX_ATTENDEES) drop(`attendees over ${MAX_ATTENDEES}`);
  return tnef.recipients.slice(0, MAX_ATTENDEES).flatMap((row): CalendarAttendee[] => {
    const keys = { name: KEY.displayName, address: [KEY.smtpAddress, KEY.emailAddress] };
    const user = userOf(mailboxIn(row, keys), null);
    const kind = (numberIn(row, KEY.recipientType) ?? 1) & 0x0f;
    const as = ROLES.find(({ recipient }) => recipient === kind);
    if (user === null || as === undefined) return [];
    const { role, type } = as;
    return [{ ...user, ...NOBODY, role, type, answer: 'NEEDS-ACTION', answerAsked }];
  });
}

function seriesOf(values: Values, drop: (why: string) => void): Series | null {
  const bytes = bytesIn(values, KEY.recurrence);
  if (bytes === null) return null;
  const series = readRecurrence(bytes);
  if (series === null) drop('series that cannot be read');
  else if (series.changed > 0) drop(`occurrences of a series that were changed: ${series.changed}`);
  return series;
}

/** The rule as iCalendar writes it: its last occurrence as an instant, or as a date where the days are whole. */
function ruleOf({ rule, ends }: Series, start: CalendarTime | null): string {
  if (ends === null) return rule;
  if ('count' in ends) return `${rule};COUNT=${ends.count}`;
  const { local, instant } = onDay(ends.date, start);
  return `${rule};UNTIL=${(instant ?? local).replaceAll(/[-:]|\.\d+/g, '')}`;
}

function times(values: Values, isCounter: boolean) {
  const zone = zoneOfMeeting(values);
  const wholeDays = values.get(KEY.wholeDays) === true;
  const at = (...keys: readonly string[]): CalendarTime | null =>
    timeIn(values, keys, zone, wholeDays);
  const proposed = isCounter ? [KEY.proposedStart] : [];
  const proposedEnd = isCounter ? [KEY.proposedEnd] : [];
  return {
    zone,
    start: at(...proposed, KEY.start, KEY.commonStart, KEY.startDate),
    end: at(...proposedEnd, KEY.end, KEY.commonEnd, KEY.endDate),
    replaced: at(KEY.replacedTime),
  };
}

function identityOf(values: Values, start: CalendarTime | null, replaced: CalendarTime | null) {
  const bytes = bytesIn(values, KEY.globalObjectId) ?? bytesIn(values, KEY.cleanGlobalObjectId);
  const id = bytes === null ? null : readGlobalObjectId(bytes);
  const day = id?.day ?? null;
  const instance = day === null ? null : (replaced ?? onDay(day, start));
  return { uid: id?.uid ?? null, recurrenceId: instance };
}

function described(values: Values, tnef: Tnef, isAnswer: boolean) {
  const text = (...keys: readonly string[]): string | null =>
    keys
      .map((key) => textIn(values, key))
      .find((each) => each !== null)
      ?.slice(0, MAX_WORDS) ?? null;
  const link = text(KEY.teamsLink);
  const said = tnef.plain?.replaceAll('\r\n', '\n').slice(0, MAX_WORDS) ?? null;
  const busy = numberIn(values, KEY.intendedBusyStatus) ?? numberIn(values, KEY.busyStatus);
  return {
    summary: text(KEY.normalizedSubject, KEY.topic) ?? tnef.subject,
    location: text(KEY.location, KEY.where),
    description: isAnswer ? null : said,
    comment: isAnswer ? said : null,
    transparent: busy === 0,
    confidentiality: SENSITIVITIES[numberIn(values, KEY.sensitivity) ?? 0] ?? 'PUBLIC',
    conference: link !== null && /^https?:/i.test(link) ? link.slice(0, 2000) : null,
  };
}

function find(
  leaf: Leaf,
  _envelope: unknown,
  drop: (why: string) => void,
): readonly Found<'calendar'>[] {
  const bytes = leaf.bytes();
  const tnef = openTnef(bytes);
  const as = CLASSES.find(([says]) => says.test(tnef?.messageClass ?? ''));
  if (tnef === null || as === undefined) return [];
  const [, classMethod, answer] = as;
  const values = tnef.properties;
  const isCounter = answer !== null && values.get(KEY.counterProposal) === true;
  const { zone, start, end, replaced } = times(values, isCounter);
  const series = seriesOf(values, drop);
  const stamp = textIn(values, answer === null ? KEY.ownerChange : KEY.attendeeChange);
  const value: CalendarComponent = {
    method: isCounter ? 'COUNTER' : classMethod,
    component: 'VEVENT',
    ...identityOf(values, start, replaced),
    thisAndFuture: false,
    sequence: numberIn(values, KEY.sequence) ?? 0,
    stamp: stamp?.replace('.000Z', 'Z') ?? null,
    ...described(values, tnef, answer !== null),
    start,
    end,
    organizer: answer === null ? senderOf(tnef) : null,
    attendees: attendeesOf(tnef, answer, drop),
    status: classMethod === 'CANCEL' ? 'CANCELLED' : null,
    rule: series === null ? null : ruleOf(series, start),
    extraDates: [],
    exceptedDates: (series?.excepted ?? []).map((day) => onDay(day, start)),
    busy: [],
  };
  const assumptions = zone.assumption === null ? [] : [zone.assumption];
  return [{ value, start: 0, end: bytes.length, certainty: 1, assumptions }];
}

/** Invitations, answers and cancellations that Outlook packed (MS-OXOCAL), as a calendar object would say them. */
export const meeting: PartRecogniser<'calendar'> = {
  kind: 'calendar',
  takes: ({ type, name }) => claimsTnef(type, name),
  find,
};
