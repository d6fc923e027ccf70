import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { findTimes } from '../../src/core/diary/availability/find-times.ts';
import { stillFree } from '../../src/core/diary/availability/still-free.ts';
import { guestClock, isInDay, type GuestClock } from '../../src/core/diary/guest.ts';
import { ownQuestion, rulesAround, type OwnRules } from '../../src/core/diary/own-question.ts';
import { DEFAULT_DIARY } from '../../src/core/diary/settings.ts';
import type { Span } from '../../src/core/diary/span.ts';
import { clockOf } from '../../src/core/people/clock.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS, inZone } from '../../src/core/time/instant.ts';
import { sayElsewhere } from '../../src/core/time/say-elsewhere.ts';

/** Days around both changes of the clock, of north and south. */
const BEGINNINGS = [
  '2026-03-05',
  '2026-03-27',
  '2026-04-03',
  '2026-09-25',
  '2026-10-23',
  '2026-10-30',
];
const ZONES = [
  'Europe/Amsterdam',
  'America/New_York',
  'America/St_Johns',
  'Asia/Kathmandu',
  'Pacific/Auckland',
  'Pacific/Chatham',
  'Asia/Riyadh',
];

const zone = fc.constantFrom(...ZONES);
const hour = (least: number, most: number) => fc.integer({ min: least, max: most });
const pad = (value: number): string => String(value).padStart(2, '0');

const guest: fc.Arbitrary<GuestClock> = fc.record({
  name: fc.constant('Kate'),
  zone,
  daytime: fc
    .tuple(hour(5, 12), hour(13, 23))
    .map(([from, until]) => ({ from: `${pad(from)}:00`, until: `${pad(until)}:30` })),
  weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
});

const asked = fc.record({
  own: zone,
  guests: fc.array(guest, { maxLength: 2 }),
  from: fc.constantFrom(...BEGINNINGS),
  days: fc.integer({ min: 1, max: 4 }),
  minutes: fc.constantFrom(30, 60, 90),
});
type Asked = typeof asked extends fc.Arbitrary<infer One> ? One : never;

function questionOf({ own, guests, from, days, minutes }: Asked) {
  const start = Temporal.PlainDate.from(from).toZonedDateTime(own).epochMilliseconds;
  const window = { from: start, until: start + days * DAY_MS };
  const rules: OwnRules = {
    zone: own,
    workingDays: [1, 2, 3, 4, 5, 6, 7],
    daysOff: [],
    settings: { ...DEFAULT_DIARY, lunch: null },
    place: null,
    ...(guests.length === 0 ? {} : { guests }),
  };
  const known = { from: start - 10 * DAY_MS, until: window.until + 10 * DAY_MS };
  const taken = { busy: [], known, entries: [], travel: null };
  const more = { minutes, window, now: start, notice: 0, ignoring: [], max: 10_000 };
  const put = (all: OwnRules) => ownQuestion(all, taken, { ...more, spread: 'all' });
  return { rules, put };
}

/** The same by the calendar of the machine, minute by minute. */
function isDayThere(
  { from, until }: Span,
  { zone: there, daytime, weekdays }: GuestClock,
): boolean {
  const first = inZone(from, there).toPlainDate();
  for (let at = from; at < until; at += MINUTE_MS) {
    const wall = inZone(at, there);
    const time = `${pad(wall.hour)}:${pad(wall.minute)}`;
    if (!wall.toPlainDate().equals(first) || !weekdays.includes(wall.dayOfWeek)) return false;
    if (time < daytime.from || time >= daytime.until) return false;
  }
  return true;
}

test('what is offered with guests is what suits without them, in the day of each of them; and it can be booked', () => {
  fc.assert(
    fc.property(asked, (one) => {
      const { rules, put } = questionOf(one);
      const alone = findTimes(put({ ...rules, guests: [] })).offers;
      const { offers } = findTimes(put(rules));
      const fits = alone.filter((span) => one.guests.every((each) => isDayThere(span, each)));
      expect(offers.map(({ from }) => from).toSorted((a, b) => a - b)).toEqual(
        fits.map(({ from }) => from).toSorted((a, b) => a - b),
      );
      for (const offer of offers.slice(0, 5)) {
        // Booking asks by the rules that were kept beside the act.
        expect(stillFree(put(rulesAround(rules, offer)), offer).free).toBe(true);
        for (const each of one.guests) expect(isInDay(offer, each)).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
}, 60_000);

test('both clocks are told exactly where they differ, and of whom nothing was said only then', () => {
  fc.assert(
    fc.property(zone, zone, fc.integer({ min: 0, max: 365 * 24 }), (own, there, hours) => {
      const now = Date.UTC(2026, 0, 1) + hours * HOUR_MS;
      const said = { zone: there, daytime: null, weekdays: null, by: 'user-berg', at: 0 };
      const known = clockOf({ said, read: null });
      expect(guestClock('Kate', known, { zone: own, now })?.zone ?? own).toBe(there);
      const here = inZone(now, own);
      const wall = inZone(now, there);
      const told = sayElsewhere(now, there, own, 'en');
      expect(/^[A-Z][a-z]+day /.test(told)).toBe(!wall.toPlainDate().equals(here.toPlainDate()));
      expect(told).toContain(`${pad(wall.hour)}:${pad(wall.minute)} `);
    }),
    { numRuns: 300 },
  );
});

test('who lives on our own clock under another name is asked as everybody here is, unless somebody said what his day is', () => {
  const here = { zone: 'Europe/Amsterdam', now: Date.UTC(2026, 6, 1) };
  const said = { zone: 'Europe/Brussels', daytime: null, weekdays: null, by: 'user-berg', at: 0 };
  expect(guestClock('Els', clockOf({ said, read: null }), here)).toBeNull();
  const hours = { ...said, daytime: { from: '10:00', until: '14:00' } };
  expect(guestClock('Els', clockOf({ said: hours, read: null }), here)).toMatchObject({
    daytime: { from: '10:00', until: '14:00' },
    weekdays: [1, 2, 3, 4, 5],
  });
  // Two hours ahead all year: the same as here in summer, and not in winter.
  const farther = { ...said, zone: 'Africa/Johannesburg' };
  expect(guestClock('Els', clockOf({ said: farther, read: null }), here)).not.toBeNull();
  expect(clockOf({ said: { ...said, zone: 'Asia/Riyadh' }, read: null })?.weekdays).toEqual([
    1, 2, 3, 4, 7,
  ]);
});
