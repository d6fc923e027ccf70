import { describe, expect, test } from 'vitest';
import type { BusySpan } from '../../busy.ts';
import { weekdays } from '../../hours/working-hours.ts';
import { participant, question } from '../asking/make.ts';
import type { Participant, Question, Resource } from '../asking/question.ts';
import { busyIndex } from '../busy-index.ts';
import { sayReason } from '../say-reason.ts';
import { stillFree } from '../still-free.ts';

const ZONE = 'Europe/Amsterdam';

/** Tuesday 3 November 2026. */
function at(time: string, zone = ZONE): number {
  return Temporal.PlainDateTime.from(`2026-11-03T${time}`).toZonedDateTime(zone).epochMilliseconds;
}

const KNOWN = { from: at('00:00') - 40 * 86_400_000, until: at('00:00') + 40 * 86_400_000 };
const HOURS = {
  zone: ZONE,
  week: weekdays({ from: '09:00', until: '18:00' }),
  exceptions: [],
  daysOff: new Map(),
  assumed: false,
};

function taken(from: string, until: string, by = 'x', kind: BusySpan['kind'] = 'busy'): BusySpan {
  return { from: at(from), until: at(until), kind, by };
}

function els(spans: readonly BusySpan[], more: Partial<Participant> = {}): Participant {
  return participant({
    id: 'els',
    name: 'Els',
    busy: busyIndex(spans, KNOWN),
    zone: ZONE,
    hours: HOURS,
    ...more,
  });
}

function asked(people: readonly Participant[], more: Partial<Question> = {}): Question {
  const window = { from: at('00:00'), until: at('23:00') };
  return question({ people, minutes: 60, window, zone: ZONE, now: window.from, ...more });
}

/** What is said of a time, in Dutch; "vrij" when it can be booked. */
function said(put: Question, from: string, until: string): readonly string[] {
  const answer = stillFree(put, { from: at(from), until: at(until) });
  return answer.free ? ['vrij'] : answer.why.map((reason) => sayReason(reason, ZONE, 'nl'));
}

test.each<[string, Question, readonly string[]]>([
  ['free', asked([els([])]), ['vrij']],
  [
    'taken',
    asked([els([taken('10:30', '11:30')])]),
    ['Els heeft al een afspraak: dinsdag 3 november tussen 10.30 en 11.30 uur.'],
  ],
  [
    'tentative counts as taken',
    asked([els([taken('10:30', '11:30', 'x', 'tentative')])]),
    ['Els heeft een voorlopige afspraak: dinsdag 3 november tussen 10.30 en 11.30 uur.'],
  ],
  [
    'unless the question says otherwise',
    asked([els([taken('10:30', '11:30', 'x', 'tentative')])], { tentativeAs: 'free' }),
    ['vrij'],
  ],
  [
    'offered to somebody else',
    asked([els([taken('10:00', '11:00', 'hold-1', 'held')])]),
    ['Die tijd van Els is aan een ander aangeboden: dinsdag 3 november tussen 10.00 en 11.00 uur.'],
  ],
  [
    'the hold that is being booked does not stand in its own way',
    asked([els([taken('10:00', '11:00', 'hold-1', 'held')])], { ignoring: ['hold-1'] }),
    ['vrij'],
  ],
  [
    'the buffer',
    asked([els([taken('11:05', '11:30')])], { buffer: { before: 0, after: 10 } }),
    [
      'Dat is te dicht op een andere afspraak van Els: dinsdag 3 november tussen 11.05 en 11.30 uur.',
    ],
  ],
  [
    'notice',
    asked([els([])], { now: at('08:00'), notice: 180 }),
    ['Dat is te kort dag; op zijn vroegst kan dinsdag 3 november, 11.00 uur.'],
  ],
  [
    'her own work',
    asked([els([], { focus: weekdays({ from: '08:30', until: '10:30' }) })]),
    ['Els heeft die tijd voor eigen werk gereserveerd.'],
  ],
  [
    'a closure',
    asked([
      els([], {
        hours: {
          ...HOURS,
          exceptions: [
            { from: '2026-11-03', until: '2026-11-03', stretches: [], kind: 'closure', why: null },
          ],
        },
      }),
    ]),
    ['Op dinsdag 3 november is het kantoor van Els gesloten.'],
  ],
  [
    'a holiday, by its name',
    asked([
      els([], {
        hours: {
          ...HOURS,
          daysOff: new Map([
            ['2026-11-03', { date: '2026-11-03', names: { nl: 'Feestdag', en: 'Feast' } }],
          ]),
        },
      }),
    ]),
    ['Dinsdag 3 november is het Feestdag; Els werkt dan niet.'],
  ],
  [
    'as many meetings as she wants',
    asked([
      els([taken('12:00', '12:30', 'a'), taken('14:00', '15:00', 'b')], {
        limits: { meetingsADay: 2, minutesADay: null, minutesAWeek: null },
      }),
    ]),
    ['Els wil niet meer dan 2 afspraken op een dag; dinsdag 3 november is vol.'],
  ],
  [
    'as many minutes as she wants',
    asked([
      els([taken('12:00', '15:00', 'a')], {
        limits: { meetingsADay: null, minutesADay: 210, minutesAWeek: null },
      }),
    ]),
    [
      'Els wil niet meer dan 210 minuten afspraken op een dag; op dinsdag 3 november zou het meer worden.',
    ],
  ],
])('%s', (_what, put, expected) => {
  expect(said(put, '10:00', '11:00')).toEqual(expected);
});

describe('lunch', () => {
  const lunch = { from: '12:00', until: '13:30', minutes: 30 };
  const put = asked([els([taken('13:00', '14:00')], { lunch })]);
  test('half an hour is left before one', () => {
    expect(said(put, '11:30', '12:30')).toEqual(['vrij']);
  });
  test('nothing is left', () => {
    expect(said(put, '11:45', '12:45')).toEqual([
      'Zo blijft er voor Els geen 30 minuten over voor de lunch.',
    ]);
  });
});

describe('the way', () => {
  const there = {
    attends: 'in-person',
    base: 'kantoor',
    whereabouts: [{ from: at('09:00'), until: at('10:00'), place: 'Utrecht', by: 'u' }],
  } as const;
  const spans = [taken('09:00', '10:00', 'u')];
  const ways: Readonly<Record<string, number>> = {
    'Utrecht Delft': 45,
    'Delft kantoor': 20,
    'kantoor Delft': 20,
  };
  const put = asked([els(spans, there)], {
    place: 'Delft',
    travelMinutes: (from, to) => ways[`${from} ${to}`] ?? null,
  });
  test('too short', () => {
    expect(said(put, '10:30', '11:30')).toEqual([
      'Els kan er niet op tijd zijn: van Utrecht naar Delft is het ongeveer 45 minuten.',
    ]);
  });
  test('long enough', () => expect(said(put, '10:45', '11:45')).toEqual(['vrij']));
  test('unknown: then she is not free to be there', () => {
    expect(said({ ...put, place: 'Parijs' }, '14:00', '15:00')).toEqual([
      'Hoe lang Els reist van Utrecht naar Parijs, is niet bekend.',
    ]);
  });
  test('the way back is taken by another appointment', () => {
    const call = els([...spans, taken('16:10', '16:30', 'bel')], there);
    expect(said({ ...put, people: [call] }, '15:00', '16:00')).toEqual([
      'Els haalt daarna de volgende afspraak niet: van Delft naar kantoor is het ongeveer 20 minuten.',
    ]);
  });
  test('from a distance there is no way', () => {
    const remote = els(spans, { ...there, attends: 'remote' });
    expect(said({ ...put, people: [remote] }, '10:00', '11:00')).toEqual(['vrij']);
  });
});

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
      'Voor Bob is het dan dinsdag 3 november, 4.00 uur; dat kan men niemand vragen.',
    ]);
    expect(said(asked([bob]), '14:00', '15:00')).toEqual(['vrij']);
  });
});

test('spans that are none are refused, however wild', () => {
  for (const [from, until] of [
    [0, 0],
    [5, 1],
    [Number.NaN, 1],
    [0, 40_000_000_000_000],
    [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
  ] as const) {
    expect(stillFree(asked([els([])]), { from, until }).free).toBe(false);
  }
});
