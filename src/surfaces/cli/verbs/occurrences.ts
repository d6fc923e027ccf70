import type { CalendarFile } from '../../../core/diary/calendar-object.ts';
import { calendarTextOf } from '../../../core/diary/ical/decode.ts';
import { MAX_CALENDAR_UNITS, readCalendar } from '../../../core/diary/ical/read-calendar.ts';
import { occurrencesOf } from '../../../core/diary/recurrence/occurrences.ts';
import type { Occurrence } from '../../../core/diary/occurrence.ts';
import type { Span } from '../../../core/diary/span.ts';
import type { Instant, Zone } from '../../../core/time/instant.ts';
import { sentence, say } from '../../../core/text/words.ts';
import type { Language, Sentence } from '../../../core/text/words.ts';
import { aligned } from '../print/page.ts';
import { plainJson, plainText } from '../../telling/plain-text.ts';
import type { VerbContext, VerbRun } from '../verb.ts';
import { cliWords } from '../words.ts';
import { writtenMoment, writtenSpan, writtenZone } from '../written-time.ts';

/** Read of one file; a feed of 200 MB must not fill the memory. */
const MEGABYTE = 1_000_000;
const MAX_MEGABYTES = MAX_CALENDAR_UNITS / MEGABYTE;
/** Occurrences in one answer. */
const MAX_SHOWN = 500_000;
/** Lines written together, so that many of them are never all in memory as text. */
const LINES_TOGETHER = 1000;

/** When what is in a calendar file takes place. */
export const occurrences: VerbRun = async (context, [path = '-']) => {
  const asked = askedOf(context);
  const { bytes, isWhole } = await context.deps.readBeginning(path, MAX_MEGABYTES * MEGABYTE);
  const file = readCalendar(calendarTextOf(bytes));
  const tell = (said: Sentence): void =>
    context.deps.terminal.err(plainText(say(cliWords, said, context.language)));
  const name = path === '-' ? 'stdin' : path;
  if (file.dropped.some(({ what, why }) => what === 'file' && why === 'no calendar in it')) {
    tell(sentence('occurrences.no-calendar', { file: name }));
    return 1;
  }
  const zone = asked.zone ?? file.zone ?? Temporal.Now.timeZoneId();
  const { found, missing } = expand(file, windowOf(asked, zone), zone);
  for (const said of missing) tell(said);
  if (!isWhole)
    tell(sentence('occurrences.too-large', { file: name, size: String(MAX_MEGABYTES) }));
  for (const { what, why } of file.dropped) tell(sentence('occurrences.remark', { what, why }));
  await show(context, found);
  return missing.length === 0 && isWhole ? undefined : 1;
};

interface Asked {
  readonly from: string | null;
  readonly until: string | null;
  readonly zone: Zone | null;
}

function askedOf({ options }: VerbContext): Asked {
  const text = (name: string): string | null => {
    const value = options[name];
    return typeof value === 'string' ? value : null;
  };
  const zone = text('zone');
  const asked = {
    from: text('from'),
    until: text('until'),
    zone: zone === null ? null : writtenZone(zone),
  };
  // What is no moment is said before a file is read.
  for (const value of [asked.from, asked.until]) if (value !== null) writtenMoment(value, 'UTC');
  return asked;
}

function windowOf({ from, until }: Asked, zone: Zone): Span {
  const begin =
    from === null
      ? Temporal.Now.plainDateISO(zone).toZonedDateTime(zone).epochMilliseconds
      : writtenMoment(from, zone);
  const start = Temporal.Instant.fromEpochMilliseconds(begin).toZonedDateTimeISO(zone);
  const end =
    until === null ? start.add({ years: 1 }).epochMilliseconds : writtenMoment(until, zone);
  const said = { from: from ?? start.toPlainDate().toString(), until: until ?? '' };
  return writtenSpan({ from: begin, until: end }, said);
}

function expand(
  file: CalendarFile,
  window: Span,
  zone: Zone,
): { readonly found: readonly Occurrence[]; readonly missing: readonly Sentence[] } {
  const found: Occurrence[] = [];
  const missing: Sentence[] = [];
  for (const object of file.objects) {
    const { occurrences: more, cut, why } = occurrencesOf(object, window, zone);
    for (const each of more) if (found.length < MAX_SHOWN) found.push(each);
    if (cut !== null && cut < window.until) {
      const moment = instantText(Math.max(cut, window.from));
      missing.push(sentence('occurrences.cut', { uid: object.uid, moment, why: why ?? '' }));
    }
    if (found.length < MAX_SHOWN) continue;
    missing.push(sentence('occurrences.too-many', { count: String(MAX_SHOWN) }));
    break;
  }
  return { found: found.toSorted((a, b) => a.startAt - b.startAt || a.endAt - b.endAt), missing };
}

function instantText(at: Instant): string {
  return new Date(at).toISOString().replace('.000Z', 'Z');
}

function shown(one: Occurrence) {
  const { uid, recurrenceId, start, end, zone, allDay, summary, status } = one;
  const [startAt, endAt] = [instantText(one.startAt), instantText(one.endAt)];
  return { uid, recurrenceId, start, end, startAt, endAt, zone, allDay, summary, status };
}

async function show(context: VerbContext, found: readonly Occurrence[]) {
  const { deps, form, language } = context;
  if (form !== 'jsonl') {
    context.say(found.map(shown), () => printed(found, language));
    return;
  }
  for (let at = 0; at < found.length; at += LINES_TOGETHER) {
    const lines = found.slice(at, at + LINES_TOGETHER).map((one) => plainJson(shown(one), 0));
    await deps.terminal.pour(`${lines.join('\n')}\n`);
  }
}

function printed(found: readonly Occurrence[], language: Language): string {
  if (found.length === 0) return say(cliWords, sentence('occurrences.none'), language);
  const wholeDay = say(cliWords, sentence('print.all-day'), language);
  const rows = found.map(({ start, end, allDay, zone, summary, status, uid }) => {
    const time = (text: string): string => text.slice(0, 16).replace('T', ' ');
    const when = allDay ? start : `${time(start)} – ${endText(start, end)}`;
    const what = `${summary ?? uid}${status === null ? '' : `  ${status}`}`;
    return [when, allDay ? wholeDay : `(${zone})`, what];
  });
  return aligned(rows).join('\n');
}

/** The hour alone where it ends on the day it began. */
function endText(start: string, end: string): string {
  return start.slice(0, 10) === end.slice(0, 10)
    ? end.slice(11, 16)
    : end.slice(0, 16).replace('T', ' ');
}
