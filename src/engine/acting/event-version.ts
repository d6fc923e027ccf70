import { readCalendar } from '../../core/diary/ical/read-calendar.ts';
import type { EventChange } from '../../core/diary/event-change.ts';
import type { CalendarComponent, CalendarTime } from '../../core/records/calendar-component.ts';

/**
 * Whether what stands there is what a change was made from. A server may have written it anew since: then the same
 * must be said in it, in whatever form.
 */
export function restsOn(
  { etag, before }: Pick<EventChange, 'etag' | 'before'>,
  stands: { readonly etag: string; readonly text: string } | null,
): boolean {
  if (stands === null) return etag === null && before === null;
  if (stands.etag === etag) return true;
  return before !== null && says(stands.text) === says(before);
}

/** All that is understood of a text, to be compared with another. */
function says(text: string): string {
  return JSON.stringify(
    readCalendar(text).objects.map(({ uid, main, overrides }) => [uid, main, overrides]),
  );
}

/**
 * Whether two texts are the same version of an event. Servers write a text anew, so it is compared by what makes a
 * version (UID, SEQUENCE and DTSTAMP, RFC 5546 section 2.1.5) and by all that a change of ours may have said in it.
 */
export function isSameVersion(one: string, other: string): boolean {
  return versionOf(one) === versionOf(other);
}

function versionOf(text: string): string {
  return JSON.stringify(
    readCalendar(text).objects.map(({ uid, main, overrides }) => [
      uid,
      main === null ? null : partOf(main),
      overrides.map(partOf).toSorted(),
    ]),
  );
}

function partOf(part: CalendarComponent): string {
  const { sequence, stamp, summary, location, status } = part;
  return JSON.stringify([
    ...[sequence, stamp, ...whenOf(part)],
    ...[summary, location, status].map(bare),
    ...[bare(part.description), bare(part.conference)],
    ...[part.transparent, part.confidentiality, answersOf(part)],
  ]);
}

/** When it is, whichever zone, order and spelling it is written in. */
function whenOf(part: CalendarComponent): readonly unknown[] {
  const { recurrenceId, thisAndFuture, start, end, rule, extraDates, exceptedDates } = part;
  return [
    ...[recurrenceId, start, end].map(momentOf),
    ...[thisAndFuture, ruleOf(rule)],
    ...[extraDates, exceptedDates].map(momentsOf),
  ];
}

const momentOf = (time: CalendarTime | null): string | null => time?.instant ?? time?.local ?? null;

/** Each once, whether on a line of its own or on one with others. */
function momentsOf(times: readonly CalendarTime[]): readonly string[] {
  return [...new Set(times.map((time) => momentOf(time) ?? ''))].toSorted();
}

/** Servers write blanks and empty lines at the end of a text as they like, and leave out one that says nothing. */
function bare(text: string | null): string | null {
  const lines = text?.split(/\r\n|\r|\n/).map((line) => line.trimEnd()) ?? [];
  const written = lines.join('\n').trim();
  return written === '' ? null : written;
}

/** What a rule says where it leaves it out. */
const RULE_DEFAULTS: ReadonlySet<string> = new Set(['INTERVAL=1', 'WKST=MO']);

/** A rule with its parts in order, without those that say what holds anyway. */
function ruleOf(rule: string | null): string | null {
  if (rule === null) return null;
  const parts = rule.toUpperCase().split(';');
  return parts
    .filter((each) => each !== '' && !RULE_DEFAULTS.has(each))
    .map((each) => each.split(/[=,]/))
    .map(([name, ...values]) => `${name}=${values.toSorted().join(',')}`)
    .toSorted()
    .join(';');
}

/** Who is invited and what each answered: names and how a server delivers to them are the server's to write. */
function answersOf({ attendees }: CalendarComponent): readonly string[] {
  return attendees.map(({ address, answer }) => `${address.toLowerCase()} ${answer}`).toSorted();
}
