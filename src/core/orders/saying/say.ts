import { listed } from '../../text/phrases.ts';
import type { Language } from '../../text/words.ts';
import { sayMinutes } from '../../time/when/say/say-length.ts';
import { sayWhen } from '../../time/when/say/say-when.ts';
import type { EventRef, OrderSpan, OrderWindow, Who } from '../order.ts';

/** Somebody so that nobody else is meant: by his address where he has one and it is asked for. */
export function sayPeople(people: readonly Who[], language: Language): string {
  return listed(
    people.map(({ name }) => name),
    language,
  );
}

/** How long something is to be, so that it cannot be taken for a time: "duur 2 uur". */
export function sayLong(minutes: number, language: Language): string {
  return `${language === 'nl' ? 'duur' : 'length'} ${sayMinutes(minutes, language)}`;
}

/** The place whose time it is. */
function city(zone: string): string {
  return zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
}

/** A span with its weekday; `zoned` names the zone behind hours. */
export function saySpan(
  { from, until, zone }: OrderSpan,
  language: Language,
  zoned = false,
): string {
  const isDays = from.length === 10;
  const isDay = isDays && Temporal.PlainDate.from(from).add({ days: 1 }).toString() === until;
  const said = sayWhen(
    {
      kind: isDay ? 'date' : 'range',
      from,
      until,
      precision: isDays ? 'day' : 'minute',
      zone,
      assumptions: [],
    },
    { language },
  );
  return zoned && !isDays ? `${said} (${city(zone)})` : said;
}

/** A moment with its weekday. */
export function sayStart(from: string, zone: string, language: Language): string {
  if (from.length === 10) return sayDayOnly(from, zone, language);
  return sayWhen(
    { kind: 'datetime', from, until: null, precision: 'minute', zone, assumptions: [] },
    { language },
  );
}

function sayDayOnly(day: string, zone: string, language: Language): string {
  const until = Temporal.PlainDate.from(day).add({ days: 1 }).toString();
  return saySpan({ from: day, until, zone }, language);
}

/** A window: one day, or from when until when; empty when it is open on both sides. */
export function sayWindow({ from, until, zone }: OrderWindow, language: Language): string {
  if (from !== null && until !== null) return saySpan({ from, until, zone }, language);
  if (from === null && until === null) return '';
  const isDays = (from ?? until ?? '').length === 10;
  return sayWhen(
    { kind: 'range', from, until, precision: isDays ? 'day' : 'minute', zone, assumptions: [] },
    { language },
  );
}

/** An event by its title and when it begins: “Overleg met Els” (dinsdag 10 november 2026, 11.00 uur). */
export function sayEvent({ summary, start }: EventRef, language: Language): string {
  return `“${summary}” (${sayStart(start, '', language)})`;
}

export function sayEvents(events: readonly EventRef[], language: Language): string {
  return listed(
    events.map((event) => sayEvent(event, language)),
    language,
  );
}

/** The parts of a sentence that are there, parted by commas. */
export function joined(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join(', ');
}
