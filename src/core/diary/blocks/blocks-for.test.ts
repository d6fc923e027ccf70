import { describe, expect, test } from 'vitest';
import type { Place } from '../../travel/place.ts';
import type { Whereabouts } from '../../travel/place-of-event.ts';
import type { PlaceMinutes } from '../../travel/travel-times.ts';
import { USUAL_RULES } from './block.ts';
import type { BlockEvent, BlockRules } from './block.ts';
import { blocksFor } from './blocks-for.ts';
import { town } from './blocks.fixture.ts';
import { sayBlock } from './say-block.ts';

const MINUTE = 60_000;
const DAY = Date.UTC(2026, 10, 12);
const clock = (text: string): number => {
  const [hour = 0, minute = 0] = text.split(':').map(Number);
  return DAY + (hour * 60 + minute) * MINUTE;
};
const base = town('Utrecht', 5.1);
const gouda = town('Gouda', 4.7);
const delft = town('Delft', 4.36);
const at = (place: Place): Whereabouts => ({ kind: 'place', place, online: false });

function event(
  uid: string,
  from: string,
  until: string,
  where: Whereabouts,
  changes: Partial<BlockEvent> = {},
): BlockEvent {
  const span = { from: clock(from), until: clock(until) };
  return { uid, recurrenceId: null, span, allDay: false, attends: true, where, ...changes };
}

/** Half an hour between any two places, an hour to or from Delft. */
const travel: PlaceMinutes = (from, to) =>
  from === null || to === null ? null : from === delft || to === delft ? 60 : 30;
const rules: BlockRules = { ...USUAL_RULES, base };

/** As a bank statement: role, from, until. */
function lines(
  of: BlockEvent,
  neighbours: readonly BlockEvent[] = [],
  with_: Partial<BlockRules> = {},
) {
  const said = (instant: number): string => new Date(instant).toISOString().slice(11, 16);
  return blocksFor(of, neighbours, { ...rules, ...with_ }, travel).map(
    ({ role, span }) => `${role} ${said(span.from)}–${said(span.until)}`,
  );
}

describe('an event elsewhere', () => {
  const meeting = event('a', '10:00', '11:00', at(gouda));

  test('has a journey there and back', () => {
    expect(lines(meeting)).toEqual(['travel-there 09:30–10:00', 'travel-back 11:00–11:30']);
  });

  test('has preparation before the journey and recovery behind it, where they are wanted', () => {
    expect(lines(meeting, [], { preparationMinutes: 15, recoveryMinutes: 10 })).toEqual([
      'preparation 09:15–09:30',
      'travel-there 09:30–10:00',
      'travel-back 11:00–11:30',
      'recovery 11:30–11:40',
    ]);
  });

  test('has none when nobody knows how long it takes, where the base is, or wants it', () => {
    expect(blocksFor(meeting, [], rules, () => null)).toEqual([]);
    expect(lines(meeting, [], { base: null })).toEqual([]);
    expect(lines(meeting, [], { travel: false })).toEqual([]);
    expect(lines(meeting, [], { leastTravelMinutes: 31 })).toEqual([]);
  });

  test('in rush hour the journey is as long as it is at the moment of leaving', () => {
    const rush: PlaceMinutes = (_from, _to, instant) => (instant < clock('9:30') ? 50 : 30);
    const [there] = blocksFor(meeting, [], rules, rush);
    expect(there?.span.from).toBe(clock('9:30'));
    const early: PlaceMinutes = (_from, _to, instant) => (instant < clock('9:45') ? 50 : 30);
    expect(blocksFor(meeting, [], rules, early)[0]?.span.from).toBe(clock('9:10'));
  });
});

describe('what needs no journey', () => {
  test.each<[string, BlockEvent]>([
    ['at the base', event('a', '10:00', '11:00', at(base))],
    ['online', event('a', '10:00', '11:00', { kind: 'online', link: null })],
    ['nowhere', event('a', '10:00', '11:00', { kind: 'nowhere' })],
    ['nobody can tell where', event('a', '10:00', '11:00', { kind: 'unknown', text: 'bij Els' })],
    ['a whole day', event('a', '00:00', '24:00', at(gouda), { allDay: true })],
    ['not attended', event('a', '10:00', '11:00', at(gouda), { attends: false })],
  ])('%s', (_what, of) => {
    expect(lines(of)).toEqual([]);
  });

  test('an online meeting is prepared all the same; a whole day is not', () => {
    const online = event('a', '10:00', '11:00', { kind: 'online', link: null });
    expect(lines(online, [], { preparationMinutes: 15 })).toEqual(['preparation 09:45–10:00']);
    const day = event('a', '00:00', '24:00', at(gouda), { allDay: true });
    expect(lines(day, [], { preparationMinutes: 15 })).toEqual([]);
  });
});

describe('one event after another', () => {
  const first = event('a', '10:00', '11:00', at(gouda));

  test('at the same place: no journey between them', () => {
    const second = event('b', '11:30', '12:30', at(gouda));
    expect(lines(first, [second])).toEqual(['travel-there 09:30–10:00']);
    expect(lines(second, [first])).toEqual(['travel-back 12:30–13:00']);
  });

  test('at another place: straight on, and the journey belongs to the second', () => {
    const second = event('b', '12:30', '13:30', at(delft));
    expect(lines(first, [second])).toEqual(['travel-there 09:30–10:00']);
    expect(lines(second, [first])).toEqual([
      'travel-between 11:30–12:30',
      'travel-back 13:30–14:30',
    ]);
  });

  test('with hours between them: back to the base', () => {
    const second = event('b', '14:00', '15:00', at(delft));
    expect(lines(first, [second])).toEqual(['travel-there 09:30–10:00', 'travel-back 11:00–11:30']);
    expect(lines(second, [first])).toEqual(['travel-there 13:00–14:00', 'travel-back 15:00–16:00']);
  });

  test('the next day is another day', () => {
    const second = event('b', '32:00', '33:00', at(gouda));
    expect(lines(first, [second])).toContain('travel-back 11:00–11:30');
  });

  test('online meetings, whole days and cancelled ones between them are passed over', () => {
    const second = event('b', '12:30', '13:30', at(delft));
    const between = [
      event('c', '11:15', '11:45', { kind: 'online', link: null }),
      event('d', '11:00', '12:00', at(base), { attends: false }),
      event('e', '00:00', '24:00', at(base), { allDay: true }),
    ];
    expect(lines(second, [first, ...between])[0]).toBe('travel-between 11:30–12:30');
  });
});

test('a block says where the journey goes, in both languages, and nothing of its parent', () => {
  const [there, back] = blocksFor(event('a', '10:00', '11:00', at(gouda)), [], rules, travel);
  expect(there && sayBlock(there, null, 'nl')).toEqual({
    summary: 'Reistijd naar Gouda',
    description: null,
  });
  expect(back && sayBlock(back, null, 'nl').summary).toBe('Reistijd terug uit Gouda');
  expect(back && sayBlock(back, null, 'en').summary).toBe('Travel back from Gouda');
  const [between] = blocksFor(
    event('b', '12:30', '13:30', at(delft)),
    [event('a', '10:00', '11:00', at(gouda))],
    rules,
    travel,
  );
  expect(between && sayBlock(between, null, 'nl').summary).toBe('Reistijd van Gouda naar Delft');
});

describe('where a night is spent', () => {
  const hotel = { ...delft, id: 'hotel', point: { latitude: 52, longitude: 4.37 } };
  const dinner = event('dinner', '17:00', '19:00', at(delft));
  const night = event('night', '20:00', '32:00', at(hotel));

  test('one does not go home before it', () => {
    expect(lines(dinner, [night])).toEqual(['travel-there 16:00–17:00']);
    const party = event('party', '23:00', '25:00', at(hotel));
    expect(lines(dinner, [party]), 'a party in a hotel is no night').toContain(
      'travel-back 19:00–20:00',
    );
  });

  test('one does not come from home after it', () => {
    const breakfast = event('breakfast', '33:00', '34:00', at(delft));
    expect(lines(breakfast, [night])).toEqual(['travel-back 10:00–11:00']);
  });

  test('at home one is at home', () => {
    const evening = event('evening', '18:00', '21:00', at(gouda));
    expect(lines(evening, [], { home: gouda })).toEqual([]);
  });
});
