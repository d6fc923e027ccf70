import type { CalendarComponent, CalendarTime } from '../../records/calendar-component.ts';
import { sentence, type Language, type Sentence } from '../../text/words.ts';
import { sayDay, sayDate, sayTime, sayZone } from '../../time/say-date.ts';
import { saySeries } from '../../time/when/say/say-series.ts';
import { DAY_MS, type Instant, type Zone } from '../../time/instant.ts';
import { readCalendar } from '../ical/read-calendar.ts';
import { instanceOf } from '../invitations/meeting.ts';

/** In whose words and on whose clock. */
export interface EventReader {
  readonly zone: Zone;
  readonly language: Language;
}

/** One thing about an event: its label's key, what it is, and what it was where that differs. */
export interface EventLine {
  readonly key:
    | 'diary.what'
    | 'diary.when'
    | 'diary.where'
    | 'diary.with'
    | 'diary.repeats'
    | 'diary.note';
  readonly value: string;
  readonly was: string | null;
}

/** As much of a deed in a calendar as is told. */
export interface ToldChange {
  readonly text: string | null;
  readonly before: string | null;
  readonly hold:
    | { readonly effect: 'open' }
    | { readonly effect: 'end'; readonly state: string }
    | null;
}

/** A deed in a calendar as a person reads it: a heading and what there is to know. */
export interface SaidEvent {
  readonly deed: 'new' | 'change' | 'removal' | 'hold' | 'release';
  readonly title: string;
  readonly lines: readonly EventLine[];
}

/** What is said of a STATUS (RFC 5545 section 3.8.1.11); that something is certain goes without saying. */
const STATUS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  nl: { TENTATIVE: 'onder voorbehoud', CANCELLED: 'vervallen' },
  en: { TENTATIVE: 'provisional', CANCELLED: 'cancelled' },
};

const KEYS = ['diary.when', 'diary.where', 'diary.with', 'diary.repeats', 'diary.note'] as const;

/** What one deed in a calendar comes to: what stands there afterwards, and beside it what stood there before. */
export function sayEventChange(change: ToldChange, reader: EventReader): SaidEvent {
  const after = partsIn(change.text);
  const before = partsIn(change.before);
  const dropped = droppedIn(after, before);
  if (dropped !== null) return saidDropped(dropped, reader);
  const shown = chosen(after, before);
  const now = shown.after ?? shown.before;
  const lines = KEYS.flatMap((key): EventLine[] => {
    const value = now === null ? '' : valueOf(key, now, reader);
    const was = shown.before === null ? '' : valueOf(key, shown.before, reader);
    if (value === '' && was === '') return [];
    const isNew = was === value || was === '' || change.before === null;
    return [{ key, value, was: isNew ? null : was }];
  });
  return { deed: deedOf(change), title: now?.summary ?? '', lines: [...renamed(shown), ...lines] };
}

/** The heading names it; what it was called is only worth a line where that is something else. */
function renamed({ after, before }: ReturnType<typeof chosen>): readonly EventLine[] {
  const value = after?.summary ?? '';
  const was = before?.summary ?? '';
  if (after === null || before === null || value === was) return [];
  return [{ key: 'diary.what', value, was }];
}

/** An instance that is taken out of a series, as it stood; null where that is not what changes. */
function droppedIn(
  [after]: readonly CalendarComponent[],
  before: readonly CalendarComponent[],
): CalendarComponent | null {
  const [was] = before;
  if (after === undefined || was === undefined || after.rule === null || !isAlike(after, was))
    return null;
  const known = new Set(was.exceptedDates.map(({ local }) => local));
  const out = after.exceptedDates.find(({ local }) => !known.has(local));
  if (out === undefined) return null;
  const own = before.find(({ recurrenceId }) => recurrenceId?.local === out.local);
  return own ?? { ...was, start: out, end: endAfter(was, out), rule: null };
}

/** When an instance ends that begins then and lasts as long as the series' own first. */
function endAfter({ start, end }: CalendarComponent, at: CalendarTime): CalendarTime | null {
  if (start === null || end === null) return null;
  if (start.instant === null || end.instant === null || at.instant === null) return null;
  const length = Temporal.Instant.from(start.instant).until(Temporal.Instant.from(end.instant));
  return { ...end, instant: Temporal.Instant.from(at.instant).add(length).toString() };
}

function saidDropped(part: CalendarComponent, reader: EventReader): SaidEvent {
  const lines = KEYS.flatMap((key): EventLine[] => {
    const value = valueOf(key, part, reader);
    return value === '' ? [] : [{ key, value, was: null }];
  });
  return { deed: 'removal', title: part.summary ?? '', lines };
}

function deedOf({ text, before, hold }: ToldChange) {
  if (hold?.effect === 'open') return 'hold';
  if (hold?.effect === 'end' && hold.state !== 'booked') return 'release';
  if (text === null) return 'removal';
  return before === null ? 'new' : 'change';
}

function partsIn(text: string | null): readonly CalendarComponent[] {
  const object = text === null ? undefined : readCalendar(text).objects[0];
  if (object === undefined) return [];
  return object.main === null ? object.overrides : [object.main, ...object.overrides];
}

/** The part a change is about: the first that differs from what stood there, else the event itself. */
function chosen(
  after: readonly CalendarComponent[],
  before: readonly CalendarComponent[],
): { readonly after: CalendarComponent | null; readonly before: CalendarComponent | null } {
  const series = before.find(({ recurrenceId }) => recurrenceId === null);
  const same = (part: CalendarComponent): CalendarComponent | null => {
    const own = before.find((one) => one.recurrenceId?.local === part.recurrenceId?.local);
    if (own !== undefined || part.recurrenceId === null) return own ?? null;
    return series === undefined ? null : instanceOf(series, part.recurrenceId);
  };
  const differing = after.find((part) => {
    const was = same(part);
    return was === null || !isAlike(was, part);
  });
  const part = differing ?? after[0] ?? null;
  if (part === null) return { after: null, before: before[0] ?? null };
  return { after: part, before: same(part) ?? (before.length > 0 ? (before[0] ?? null) : null) };
}

function isAlike(one: CalendarComponent, other: CalendarComponent): boolean {
  const key = ({ start, end, summary, location, rule, status, attendees }: CalendarComponent) =>
    JSON.stringify([start, end, summary, location, rule, status, attendees]);
  return key(one) === key(other);
}

function valueOf(key: (typeof KEYS)[number], part: CalendarComponent, reader: EventReader): string {
  switch (key) {
    case 'diary.when':
      return sayEventTime(part, reader);
    case 'diary.where':
      return [part.location, part.conference].filter((one) => one !== null).join(', ');
    case 'diary.with':
      return part.attendees
        .map(({ name, address }) => name ?? address)
        .join(', ')
        .slice(0, 500);
    case 'diary.repeats':
      return part.rule === null
        ? ''
        : saySeries(
            {
              kind: 'recurrence',
              from: null,
              until: null,
              rule: part.rule,
              precision: 'day',
              zone: reader.zone,
              assumptions: [],
            },
            reader.language,
          );
    case 'diary.note':
      return STATUS[reader.language][part.status ?? ''] ?? '';
    default:
      return key satisfies never;
  }
}

/** "donderdag 3 december 2026, 14.30–15.30 uur"; with the zone's name where it is not the reader's own. */
export function sayEventTime(part: CalendarComponent, { zone, language }: EventReader): string {
  const { start, end } = part;
  if (start === null) return '';
  if (!start.local.includes('T')) return sayWholeDays(start.local, end?.local ?? null, language);
  const from = start.instant === null ? null : Temporal.Instant.from(start.instant);
  if (from === null) return `${start.local.slice(0, 10)}, ${start.local.slice(11, 16)}`;
  const until =
    end?.instant === undefined || end.instant === null ? null : Temporal.Instant.from(end.instant);
  return saySpan(from.epochMilliseconds, until?.epochMilliseconds ?? null, { zone, language });
}

/** A stretch of time with its weekday and date; the date of the end only where it is another day. */
export function saySpan(
  from: Instant,
  until: Instant | null,
  { zone, language }: EventReader,
): string {
  const day = sayDate(from, zone, language, { year: true });
  const city = language === 'en' ? ` ${sayZone(zone, language)}` : '';
  if (until === null || until === from) return `${day}, ${sayTime(from, zone, language)}${city}`;
  const last = sayDate(until, zone, language, { year: true });
  if (last !== day && until - from >= DAY_MS / 2) {
    const to = language === 'nl' ? 'tot' : 'to';
    return `${day}, ${sayTime(from, zone, language)} ${to} ${last}, ${sayTime(until, zone, language)}${city}`;
  }
  const begin = sayTime(from, zone, language).replace(/ uur$/, '');
  return `${day}, ${begin}–${sayTime(until, zone, language)}${city}`;
}

/** Whole days, `end` exclusive: "vrijdag 4 december 2026", "vrijdag 4 december 2026 t/m zondag 6 december 2026". */
export function sayWholeDays(start: string, end: string | null, language: Language): string {
  const first = Temporal.PlainDate.from(start.slice(0, 10));
  const last =
    end === null ? first : Temporal.PlainDate.from(end.slice(0, 10)).subtract({ days: 1 });
  const said = sayDay(first, language, { year: true });
  if (Temporal.PlainDate.compare(last, first) <= 0) return said;
  const to = language === 'nl' ? 't/m' : 'to';
  return `${said} ${to} ${sayDay(last, language, { year: true })}`;
}

/** Its heading as a sentence. */
export function eventHeading({ deed, title }: SaidEvent): Sentence {
  return sentence(`diary.deed-${deed}`, { title });
}
