import { describe, expect, test } from 'vitest';
import type { BusySpan } from '../../busy.ts';
import { weekdays } from '../../hours/working-hours.ts';
import type { Participant, Question, Resource } from '../asking/question.ts';
import { busyIndex } from '../busy-index.ts';
import { stillFree } from '../still-free.ts';
import { HOURS, KNOWN, asked, at, els, said, taken } from './judge.fixture.ts';

describe('rooms, groups and far zones', () => {
  const room = (
    id: string,
    capacity: number,
    spans: readonly BusySpan[],
    place: string | null = null,
  ): Resource => ({
    id,
    name: id,
    capacity,
    place,
    busy: busyIndex(spans, KNOWN),
  });
  const need = (anyOf: readonly Resource[], seats: number | null = null): Partial<Question> => ({
    resources: [{ name: 'zaal', anyOf, seats }],
  });
  const booked = (put: Question): unknown => {
    const answer = stillFree(put, { from: at('10:00'), until: at('11:00') });
    return answer.free
      ? {
          room: answer.offer.resources,
          who: answer.offer.attending,
          without: answer.offer.without.map(({ id }) => id),
        }
      : answer.why.map(({ key }) => key);
  };

  test('the smallest room that is free and large enough', () => {
    const rooms = [room('groot', 20, []), room('klein', 4, []), room('kast', 1, [])];
    expect(booked(asked([els([])], need(rooms, 3)))).toMatchObject({ room: ['klein'] });
    const taking = [room('groot', 20, []), room('klein', 4, [taken('09:00', '10:30')])];
    expect(booked(asked([els([])], need(taking, 3)))).toMatchObject({ room: ['groot'] });
    expect(booked(asked([els([])], need(rooms, 30)))).toEqual(['resource-too-small']);
    expect(booked(asked([els([])], need([{ ...room('x', 9, []), busy: null }])))).toEqual([
      'resource-unread',
    ]);
  });

  test('one room is not two', () => {
    const one = room('klein', 4, []);
    const both = (second: readonly Resource[]): Partial<Question> => ({
      resources: [
        { name: 'zaal', anyOf: [one], seats: 1 },
        { name: 'spreekkamer', anyOf: [one, ...second], seats: 1 },
      ],
    });
    expect(booked(asked([els([])], both([])))).toEqual(['resource-taken']);
    expect(booked(asked([els([])], both([room('groot', 9, [])])))).toMatchObject({
      room: ['klein', 'groot'],
    });
  });

  test('a room that everybody can reach goes before a smaller one that is too far', () => {
    const put = asked([els([], { attends: 'in-person', base: 'thuis' })], {
      ...need([room('ver', 4, [], 'Groningen'), room('dichtbij', 9, [], 'Utrecht')], 2),
      travelMinutes: (_from, to) => (to === 'Groningen' ? null : 30),
    });
    expect(booked(put)).toMatchObject({ room: ['dichtbij'] });
  });

  test('two of three, and who would preferably be there', () => {
    const of = (
      id: string,
      spans: readonly BusySpan[],
      role: Participant['attendance'],
    ): Participant => els(spans, { id, name: id, attendance: role });
    const member = { role: 'one-of', group: 'bestuur' } as const;
    const occupied = [taken('10:00', '11:00')];
    const people = [
      of('a', [], member),
      of('b', occupied, member),
      of('c', [], member),
      of('d', occupied, { role: 'preferably' }),
    ];
    const groups = [{ name: 'bestuur', needed: 2 }];
    expect(booked(asked(people, { groups }))).toEqual({
      room: [],
      who: ['a', 'c'],
      without: ['b', 'd'],
    });
    expect(
      said(asked(people, { groups: [{ name: 'bestuur', needed: 3 }] }), '10:00', '11:00'),
    ).toEqual(['Van bestuur zijn er 3 nodig; er kunnen 2.']);
  });

  test('nobody is asked at his own night', () => {
    const night = weekdays({ from: '00:00', until: '24:00' });
    const bob = els([], {
      name: 'Bob',
      zone: 'America/New_York',
      hours: { ...HOURS, zone: 'America/New_York', week: night },
    });
    expect(said(asked([bob]), '10:00', '11:00')).toEqual([
      'Voor Bob is het dan dinsdag 3 november, 4.00 uur in New York; dat is buiten de dag.',
    ]);
    expect(said(asked([bob]), '14:00', '15:00')).toEqual(['vrij']);
  });
});
