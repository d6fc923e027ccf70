import { expect, test } from 'vitest';
import { readCalendar } from '../ical/read-calendar.ts';
import { newEvent } from '../ical/new-event.ts';
import { changeObject } from '../ical/change-object.ts';
import { partsOf } from './meeting.ts';
import { stateInto, stateText } from './state-text.ts';

const STAMP = Date.UTC(2026, 10, 24, 8);

/** A weekly meeting in Amsterdam with a guest, one instance of it an hour later. */
function series() {
  const text = newEvent({
    uid: 'week@kantoor.example',
    stamp: STAMP,
    start: { local: '2026-11-30T09:00:00', zone: 'Europe/Amsterdam' },
    end: { local: '2026-11-30T10:00:00', zone: 'Europe/Amsterdam' },
    rule: 'FREQ=WEEKLY;COUNT=4',
    summary: 'Weekoverleg; met „Els", altijd',
    location: 'Zaal 3',
    organizer: { address: 'berg@kantoor.example', name: 'mr. Van den Berg', sentBy: null },
    attendees: [
      { address: 'els@bureau.example', name: 'Els', answer: 'ACCEPTED', answerAsked: true },
    ],
  });
  const [object] = readCalendar(text).objects;
  if (object === undefined) throw new Error('no series');
  const moved = changeObject(
    object,
    [
      {
        kind: 'edit',
        instance: '2026-12-07T09:00:00',
        fields: { start: { local: '2026-12-07T10:00:00', zone: 'Europe/Amsterdam' } },
      },
    ],
    { stamp: STAMP },
  );
  const [whole] = readCalendar(moved).objects;
  if (whole === undefined) throw new Error('no series');
  return whole;
}

test('what is written of a meeting is read back as the same meeting', () => {
  const meeting = series();
  const text = stateText(partsOf(meeting), { method: 'REQUEST', stamp: STAMP });
  const file = readCalendar(text);
  const [read] = file.objects;
  expect(file.method).toBe('REQUEST');
  expect(file.dropped).toEqual([]);
  const bare = (part: (typeof meeting)['main']) => ({ ...part, method: null });
  expect(bare(read?.main ?? null)).toEqual(bare(meeting.main));
  expect(read?.overrides.map(bare)).toEqual(meeting.overrides.map(bare));
  expect(text.match(/BEGIN:VTIMEZONE/g)).toHaveLength(1);
});

test('a component without a name of its own cannot be written', () => {
  const { main } = series();
  if (main === null) throw new Error('no event');
  expect(() => stateText([{ ...main, uid: null }], { method: null, stamp: STAMP })).toThrow(
    'no UID',
  );
});

test('written into a text that stands, a new state leaves what else is there', () => {
  const meeting = series();
  const own = meeting.text.replace('SUMMARY:', 'X-OWN-MARK:blijft\r\nCOLOR:teal\r\nSUMMARY:');
  const [stands] = readCalendar(own).objects;
  if (stands?.main === undefined || stands.main === null) throw new Error('no series');
  const next = { ...stands, main: { ...stands.main, location: 'Zaal 7', sequence: 2 } };
  const [read] = readCalendar(stateInto(stands, next, STAMP)).objects;
  expect(read?.main?.location).toBe('Zaal 7');
  expect(read?.main?.sequence).toBe(2);
  expect(read?.text).toContain('X-OWN-MARK:blijft');
  expect(read?.overrides).toHaveLength(1);
});
