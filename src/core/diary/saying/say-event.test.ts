import { expect, test } from 'vitest';
import { changeObject } from '../ical/change-object.ts';
import { newEvent } from '../ical/new-event.ts';
import { readCalendar } from '../ical/read-calendar.ts';
import { sayEventChange } from './say-event.ts';

const ZONE = 'Europe/Amsterdam';
const STAMP = Date.parse('2026-11-01T10:00:00Z');

test('one time of a series that falls out is named by that time, not by the first of the series', () => {
  const before = newEvent({
    uid: 'team@x.example',
    stamp: STAMP,
    start: { local: '2026-01-05T12:30:00', zone: ZONE },
    end: { local: '2026-01-05T13:00:00', zone: ZONE },
    rule: 'FREQ=WEEKLY;BYDAY=MO',
    summary: 'Teamoverleg',
  });
  const [object] = readCalendar(before).objects;
  if (object === undefined) throw new Error('no event');
  const instance = '2026-12-14T12:30:00';
  const text = changeObject(object, [{ kind: 'except', instance }], { stamp: STAMP });
  const said = sayEventChange({ text, before, hold: null }, { zone: ZONE, language: 'nl' });
  expect(said).toEqual({
    deed: 'removal',
    title: 'Teamoverleg',
    lines: [{ key: 'diary.when', value: 'maandag 14 december 2026, 12.30–13.00 uur', was: null }],
  });
});
