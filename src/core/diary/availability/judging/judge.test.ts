import { describe, expect, test } from 'vitest';
import { weekdays } from '../../hours/working-hours.ts';
import type { Question } from '../asking/question.ts';
import { stillFree } from '../still-free.ts';
import { HOURS, asked, at, els, said, taken } from './judge.fixture.ts';

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
  [
    'of the night before only what lies on the day counts',
    asked([
      els([{ ...taken('00:00', '02:00', 'a'), from: at('00:00') - 2 * 3_600_000 }], {
        limits: { meetingsADay: null, minutesADay: 180, minutesAWeek: null },
      }),
    ]),
    ['vrij'],
  ],
  [
    'and of the night after',
    asked([
      els([{ ...taken('22:00', '23:00', 'a'), until: at('23:00') + 3 * 3_600_000 }], {
        limits: { meetingsADay: null, minutesADay: 180, minutesAWeek: null },
      }),
    ]),
    ['vrij'],
  ],
])('%s', (_what, put, expected) => {
  expect(said(put, '10:00', '11:00')).toEqual(expected);
});

test.each([
  ['busy', 'busy', ['11:00']],
  ['free', 'busy', ['10:00', '11:00']],
  ['busy', 'free', ['11:00', '12:00']],
  ['free', 'free', ['10:00', '11:00', '12:00']],
] as const)(
  'what is tentative counts as %s and what is held as %s',
  (tentativeAs, holdsAs, expected) => {
    const spans = [taken('10:00', '11:00', 'x', 'tentative'), taken('12:00', '13:00', 'y', 'held')];
    const more = [taken('09:00', '10:00'), taken('13:00', '18:00')];
    const put = asked([els([...spans, ...more])], { tentativeAs, holdsAs });
    const starts = ['09:00', '10:00', '11:00', '12:00', '13:00'];
    const free = starts.filter((from) => {
      const span = { from: at(from), until: at(from) + 3_600_000 };
      return stillFree(put, span).free;
    });
    expect(free).toEqual(expected);
  },
);

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
