import { readFileSync, readdirSync } from 'node:fs';
import { readCalendar } from '../../../src/core/diary/ical/read-calendar.ts';
import { occurrencesOf } from '../../../src/core/diary/recurrence/occurrences.ts';
import type { Occurrence } from '../../../src/core/diary/occurrence.ts';
import { DAY_MS } from '../../../src/core/time/instant.ts';
import { SHARED, Tally } from '../mail/score.ts';

const FOLDER = new URL('calendar-kcalendarcore/RecurrenceRule/', SHARED);
/** The references stop after so many. */
const MOST = 500;
/** Behind the last line of a reference nothing more may come, as far as this. */
const BEHIND_MS = 4000 * DAY_MS;

/** `1997-09-02T09:00:00 CET Europe/Vienna`: local time and offset in minutes. */
interface Line {
  readonly local: string;
  /**
   * Null where there is none to compare: the origin takes a zone that only the file knows for the one offset of its first
   * occurrence, though the VTIMEZONE says otherwise (`UTC-04:00 UTC-04:00` in December).
   */
  readonly offset: number | null;
}

const NAMED: Readonly<Record<string, number>> = {
  ...{ UTC: 0, GMT: 0, CET: 60, CEST: 120, EST: -300, EDT: -240, PST: -480, PDT: -420 },
};

function lineOf(text: string, index: number): Line {
  const [local = '', zone = ''] = text.split(' ');
  const [, sign, hours, minutes] = /^UTC([+-])(\d{2}):(\d{2})$/.exec(zone) ?? [];
  if (sign === undefined) return { local, offset: NAMED[zone] ?? null };
  const given = Number(hours) * 60 + Number(minutes);
  return { local, offset: index > 0 ? null : sign === '-' ? -given : given };
}

function localOf({ start, allDay }: Occurrence): string {
  return allDay ? `${start}T00:00:00` : start;
}

function offsetOf(one: Occurrence): number {
  return (Date.parse(`${localOf(one)}Z`) - one.startAt) / 60_000;
}

function differs(
  found: readonly Occurrence[],
  wanted: readonly Line[],
  floats: boolean,
): string | null {
  const count = wanted.length < MOST ? Math.max(found.length, wanted.length) : wanted.length;
  for (let at = 0; at < count; at += 1) {
    const [one, line] = [found[at], wanted[at]];
    if (one === undefined || line === undefined)
      return `number ${at + 1} of ${found.length}, ${wanted.length} wanted`;
    if (localOf(one) !== line.local) return `${localOf(one)}, wanted ${line.local}`;
    if (!floats && line.offset !== null && offsetOf(one) !== line.offset) {
      return `${localOf(one)} at ${offsetOf(one)}, wanted ${line.offset}`;
    }
  }
  return null;
}

/** Every rule against its `.next.ref`: local times, and offsets where the reference gives them. */
export function kcalendarcore(): Tally {
  const tally = new Tally('kcalendarcore recurrence, .next.ref');
  for (const group of ['RFC2445', 'LibICal', 'UntilInUTC', 'unsorted']) {
    const folder = new URL(`${group}/`, FOLDER);
    for (const name of readdirSync(folder)
      .filter((each) => each.endsWith('.ics'))
      .toSorted()) {
      const text = readFileSync(new URL(name, folder), 'utf8');
      const reference = readFileSync(new URL(`${name}.next.ref`, folder), 'utf8').trim();
      const wanted = reference === '' ? [] : reference.split('\n').map(lineOf);
      const end = Date.parse(`${wanted.at(-1)?.local ?? '2010-01-01T00:00:00'}Z`) + BEHIND_MS;
      const { objects } = readCalendar(text);
      const found = objects.flatMap(
        (object) => occurrencesOf(object, { from: 0, until: end }, 'UTC').occurrences,
      );
      // A floating time has no offset; the reference writes that of the machine it was made on.
      const floats = objects.some(({ main }) => main?.start?.instant === null);
      const why = differs(found, wanted, floats);
      tally.judge(why === null, () => `${group}/${name}: ${why ?? ''}`);
    }
  }
  return tally;
}
