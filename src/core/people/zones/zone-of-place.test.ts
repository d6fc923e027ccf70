import { describe, expect, test } from 'vitest';
import { PLACES, SEVERAL } from './places.data.ts';
import { zoneOfPlace } from './zone-of-place.ts';

const zone = (text: string): string => {
  const found = zoneOfPlace(text);
  return found.is === 'known' ? found.zone : found.is;
};

describe('what a place says of the time there', () => {
  test.each([
    ['New York', 'America/New_York'],
    ['in New York', 'America/New_York'],
    ['new york', 'America/New_York'],
    ['America/New_York', 'America/New_York'],
    ['Eastern Standard Time', 'America/New_York'],
    ['San Francisco', 'America/Los_Angeles'],
    ['Londen', 'Europe/London'],
    ['London', 'Europe/London'],
    ['Nieuw-Zeeland', 'Pacific/Auckland'],
    ['Auckland', 'Pacific/Auckland'],
    ['Kathmandu', 'Asia/Kathmandu'],
    ['Nepal', 'Asia/Kathmandu'],
    ['São Paulo', 'America/Sao_Paulo'],
    ['Genève', 'Europe/Zurich'],
    ['St. Louis', 'America/Chicago'],
    ['Buenos Aires', 'America/Argentina/Buenos_Aires'],
    ['UTC', 'UTC'],
  ])('%s', (text, expected) => {
    expect(zone(text)).toBe(expected);
  });

  test.each([
    ['Canada', 'several'],
    ['de maan', 'unknown'],
    ['', 'unknown'],
    ['+05:30', 'unknown'],
    ['EST', 'unknown'],
    ['Europe/Atlantis', 'unknown'],
    ['x'.repeat(10_000), 'unknown'],
  ])('%s', (text, expected) => {
    expect(zone(text)).toBe(expected);
  });
});

test('every place stands in the table once, under a zone that is one', () => {
  const names = [...Object.values(PLACES), SEVERAL].flatMap((each) => each.split('|'));
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  for (const each of Object.keys(PLACES))
    expect(Temporal.Now.instant().toZonedDateTimeISO(each).timeZoneId).toBe(each);
});
