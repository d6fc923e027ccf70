import { describe, expect, test } from 'vitest';
import { chaseAfter, mayChase, nextChase, type Sides } from './days.ts';

const at = (local: string, zone = 'Europe/Amsterdam') =>
  Temporal.PlainDateTime.from(local).toZonedDateTime(zone).epochMilliseconds;

const WEEK = { days: [1, 2, 3, 4, 5] };
const HERE: Sides = { ours: { zone: 'Europe/Amsterdam', week: WEEK }, theirs: null };
const there = (zone: string, more: Partial<NonNullable<Sides['theirs']>> = {}): Sides => ({
  ...HERE,
  theirs: {
    zone,
    daytime: { from: '08:00', until: '20:00' },
    weekdays: [1, 2, 3, 4, 5],
    closed: [],
    ...more,
  },
});

describe('a reminder leaves', () => {
  test.each([
    ['on a working day in office hours, at once', '2026-11-24T11:20', '2026-11-24T11:20'],
    ['before nine, at ten', '2026-11-24T07:10', '2026-11-24T10:00'],
    ['after five, the next morning', '2026-11-24T17:00', '2026-11-25T10:00'],
    ['on a Friday evening, on Monday', '2026-11-27T18:00', '2026-11-30T10:00'],
    ['on Christmas, after both days and the weekend', '2026-12-25T11:00', '2026-12-28T10:00'],
    ['on the morning the clock goes back, on Monday', '2026-10-25T02:30', '2026-10-26T10:00'],
  ])('%s', (_when, from, leaves) => {
    expect(nextChase(at(from), HERE)).toBe(at(leaves));
  });

  test('not on a day that is free where its reader lives', () => {
    const germany = there('Europe/Berlin', { closed: ['2026-12-24'] });
    expect(mayChase(at('2026-12-24T11:00'), germany)).toBe(false);
    expect(nextChase(at('2026-12-24T11:00'), germany)).toBe(at('2026-12-28T10:00'));
  });

  test('not on a Friday in Cairo, nor on their Sunday, which is free here', () => {
    const cairo = there('Africa/Cairo', { weekdays: [1, 2, 3, 4, 7] });
    expect(nextChase(at('2026-11-27T11:00'), cairo)).toBe(at('2026-11-30T10:00'));
  });

  test('in the hours that both are awake: from two in the afternoon here to Boston', () => {
    expect(nextChase(at('2026-11-24T09:30'), there('America/New_York'))).toBe(
      at('2026-11-24T14:00'),
    );
  });

  test('in theirs where our office hours are their night', () => {
    const found = nextChase(at('2026-11-24T11:00'), there('Pacific/Auckland'));
    expect(found).toBe(at('2026-11-25T08:00', 'Pacific/Auckland'));
  });
});

test('so many working days after are days of both', () => {
  expect(chaseAfter(at('2026-11-24T11:00'), 3, HERE)).toBe(at('2026-11-27T10:00'));
  const fridayOff = there('Africa/Cairo', { weekdays: [1, 2, 3, 4, 7] });
  expect(chaseAfter(at('2026-11-24T11:00'), 3, fridayOff)).toBe(at('2026-11-30T10:00'));
});
