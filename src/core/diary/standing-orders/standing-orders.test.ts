import { expect, test } from 'vitest';
import type { StandingRule } from '../../orders/standing/rule.ts';
import { diarySettings } from '../settings.ts';
import { withStanding } from './as-hours.ts';
import { isAbout, type StandingRecord } from './standing-order.ts';

const WEEKDAYS = [1, 2, 3, 4, 5];

const order = (rule: StandingRule, from: string, until: string): StandingRecord => ({
  ...{ id: 'so-1', rule, by: 'user-1', arrival: 'in-1', givenAt: 0 },
  period: { from, until },
});

const hoursOn = (settings: ReturnType<typeof withStanding>, day: string): string | null => {
  const found = settings.exceptions.find(({ date }) => date === day);
  return found === undefined
    ? null
    : found.stretches.map(({ from, until }) => `${from}-${until}`).join(' ');
};

test('no appointments before ten in December: his hours of those days begin at ten, and of no others', () => {
  const rule: StandingRule = {
    rule: 'free',
    weekdays: null,
    hours: { from: '00:00', until: '10:00' },
  };
  const settings = withStanding(
    diarySettings.parse({}),
    [order(rule, '2026-12-01', '2027-01-01')],
    WEEKDAYS,
  );
  expect(hoursOn(settings, '2026-12-01')).toBe('10:00-17:00');
  expect(hoursOn(settings, '2026-12-31')).toBe('10:00-17:00');
  expect(hoursOn(settings, '2026-11-30')).toBeNull();
  expect(hoursOn(settings, '2027-01-01')).toBeNull();
});

test('no appointments on Fridays: the day is free, also where his hours were told; two orders add up', () => {
  const fridays: StandingRule = { rule: 'free', weekdays: [5], hours: null };
  const noon: StandingRule = {
    rule: 'free',
    weekdays: null,
    hours: { from: '12:00', until: '14:00' },
  };
  const base = diarySettings.parse({
    exceptions: [{ date: '2026-12-03', stretches: [{ from: '08:00', until: '13:00' }] }],
  });
  const settings = withStanding(
    base,
    [order(fridays, '2026-12-01', '2026-12-12'), order(noon, '2026-12-03', '2026-12-05')],
    WEEKDAYS,
  );
  expect(hoursOn(settings, '2026-12-03')).toBe('08:00-12:00');
  expect(hoursOn(settings, '2026-12-04')).toBe('');
  expect(hoursOn(settings, '2026-12-11')).toBe('');
});

test('what is about something holds its words, small words and endings aside', () => {
  expect(isAbout('Overleg fusie met de bank', 'de fusie')).toBe(true);
  expect(isAbout('Fusieoverleg', 'de fusie')).toBe(true);
  expect(isAbout('Tandarts', 'de fusie')).toBe(false);
  expect(isAbout('Merger talks', 'the merger')).toBe(true);
  expect(isAbout('Anything', 'the')).toBe(false);
});
