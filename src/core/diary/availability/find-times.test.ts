import { describe, expect, test } from 'vitest';
import { inZone } from '../../time/instant.ts';
import type { BusySpan } from '../busy.ts';
import { everyDay, weekdays } from '../hours/working-hours.ts';
import type { Answer } from './asking/answer.ts';
import { participant, question } from './asking/make.ts';
import type { Participant, Question } from './asking/question.ts';
import { busyIndex } from './busy-index.ts';
import { findTimes } from './find-times.ts';
import { sayReason, sayRelaxation } from './say-reason.ts';
import { stillFree } from './still-free.ts';

const ZONE = 'Europe/Amsterdam';

function at(local: string, zone = ZONE): number {
  return Temporal.PlainDateTime.from(local).toZonedDateTime(zone).epochMilliseconds;
}

/** The week of Monday 2 November 2026. */
const WEEK = { from: at('2026-11-02T00:00'), until: at('2026-11-07T00:00') };
const KNOWN = { from: at('2026-10-01T00:00'), until: at('2027-10-01T00:00') };
const HOURS = {
  zone: ZONE,
  week: weekdays({ from: '09:00', until: '17:00' }),
  exceptions: [],
  daysOff: new Map(),
  assumed: false,
};

/** `1T09:00-12:00` is the first day of that week, Monday. */
function busy(...written: readonly string[]): readonly BusySpan[] {
  return written.map((each, number) => {
    const [, day = '', from = '', until = '', kind = 'busy'] =
      /^(\d)T([\d:]+)-([\d:]+) ?(\w+)?$/.exec(each) ?? [];
    const kinds = ['busy', 'tentative', 'held', 'away', 'unknown'] as const;
    return {
      from: at(`2026-11-0${Number(day) + 1}T${from}`),
      until: at(`2026-11-0${Number(day) + 1}T${until}`),
      kind: kinds.find((one) => one === kind) ?? 'busy',
      by: `e${number + 1}`,
    };
  });
}

function somebody(
  name: string,
  taken: readonly BusySpan[],
  more: Partial<Participant> = {},
): Participant {
  return participant({
    id: name,
    busy: busyIndex(taken, KNOWN),
    zone: ZONE,
    hours: HOURS,
    ...more,
  });
}

function asked(people: readonly Participant[], more: Partial<Question> = {}): Question {
  return question({ people, minutes: 60, window: WEEK, zone: ZONE, now: WEEK.from, ...more });
}

function local(from: number, zone = ZONE): string {
  return inZone(from, zone).toPlainDateTime().toString({ smallestUnit: 'minute' });
}

/** Starts in order of time. */
function starts({ offers }: Answer): readonly string[] {
  return offers.map(({ from }) => local(from)).sort();
}

const ALL = { spread: 'all', max: 1_000 } as const;
const FULL_WEEK = busy(
  '1T09:00-17:00',
  '2T09:00-17:00',
  '3T09:00-17:00',
  '4T09:00-17:00',
  '5T09:00-17:00',
);

describe('common time', () => {
  test('what is free for both, on whole quarters, inside working hours', () => {
    const els = somebody(
      'Els',
      busy('1T09:00-15:50', '2T09:00-17:00', '3T09:00-17:00', '4T09:00-17:00'),
    );
    const bart = somebody('Bart', busy('5T09:00-12:00', '5T13:00-17:00'));
    expect(starts(findTimes(asked([els, bart], ALL)))).toEqual([
      '2026-11-02T16:00',
      '2026-11-06T12:00',
    ]);
  });

  test('three offers stand on three days, best first, each with its reasons', () => {
    const { offers, none, assumed } = findTimes(asked([somebody('Els', [])]));
    expect(offers.map(({ from }) => local(from))).toEqual([
      '2026-11-02T09:00',
      '2026-11-03T09:00',
      '2026-11-04T09:00',
    ]);
    expect(offers[0]?.reasons.map((reason) => sayReason(reason, ZONE, 'nl'))).toContain(
      'Vroeg in de periode.',
    );
    expect([none, assumed]).toEqual([null, []]);
  });

  test('a preference outweighs the order of days', () => {
    const preferences = [
      { prefers: 'time', weekdays: null, from: '13:00', until: '17:00', weight: 4 } as const,
      {
        prefers: 'not-time',
        weekdays: [1, 2, 3, 4],
        from: '00:00',
        until: '24:00',
        weight: 8,
      } as const,
      { prefers: 'soon', weight: 1 } as const,
    ];
    const [first] = findTimes(asked([somebody('Els', [])], { preferences })).offers;
    expect(local(first?.from ?? 0)).toBe('2026-11-06T13:00');
    expect(first?.reasons.map((reason) => sayReason(reason, ZONE, 'nl'))).toEqual([
      'Een voorkeurstijd: elke dag, 13.00–17.00 uur.',
      'Laat in de periode.',
    ]);
  });

  test('hours nobody has told are assumed, and the answer says so', () => {
    const { assumed, offers } = findTimes(asked([somebody('Els', [], { hours: null })], ALL));
    expect(offers).toHaveLength(5 * 29);
    expect(assumed.map((reason) => sayReason(reason, ZONE, 'nl'))).toEqual([
      'Van Els zijn geen werktijden bekend; ik ben uitgegaan van 9.00 tot 17.00 uur op werkdagen.',
    ]);
  });

  test('an appointment ends before a change of summer time as on any other day', () => {
    const span = { from: at('2026-10-25T00:00'), until: at('2026-10-26T00:00') };
    const night = { ...HOURS, week: everyDay({ from: '00:00', until: '06:00' }) };
    const els = somebody('Els', [], { hours: night, daytime: { from: '00:00', until: '24:00' } });
    const { offers } = findTimes(
      asked([els], { ...ALL, window: span, now: span.from, minutes: 420, step: 60 }),
    );
    // Seven hours fit between midnight and six in the night that has one more.
    expect(offers.map(({ from }) => local(from))).toEqual(['2026-10-25T00:00']);
  });
});

describe('unknown is never free', () => {
  const when = { from: at('2026-11-03T10:00'), until: at('2026-11-03T11:00') };
  test.each([
    ['a calendar that could not be read', { busy: null }, 'calendar-unread'],
    [
      'beyond the horizon',
      { busy: busyIndex([], { from: KNOWN.from, until: at('2026-11-03T10:30') }) },
      'beyond-known',
    ],
    [
      'a stretch nobody can tell',
      { busy: busyIndex(busy('2T00:00-23:00 unknown'), KNOWN) },
      'unknown',
    ],
  ])('%s', (_what, more, key) => {
    const put = asked([somebody('Els', [], more)]);
    const answer = stillFree(put, when);
    expect(answer.free ? [] : answer.why.map((reason) => reason.key)).toEqual([key]);
    expect(starts(findTimes({ ...put, ...ALL }))).not.toContain('2026-11-03T10:00');
  });
});

describe('the single rule to give up', () => {
  const relaxing = (put: Question): readonly string[] => {
    const { none, offers } = findTimes(put);
    expect(offers).toEqual([]);
    const best = none?.best;
    if (best === null || best === undefined) return [];
    return [sayRelaxation(best.relax, ZONE, 'nl'), ...best.gives.map(({ from }) => local(from))];
  };
  const noLater = { now: WEEK.from, window: WEEK };
  const onlyThisWeek = { from: KNOWN.from, until: WEEK.until };
  const known = (spans: readonly BusySpan[]): { busy: Participant['busy'] } => ({
    busy: busyIndex(spans, onlyThisWeek),
  });

  test.each<[string, Question, readonly string[]]>([
    [
      'lunch',
      asked([
        somebody('Els', [], {
          ...known(
            busy(
              '1T09:00-12:00',
              '1T13:00-17:00',
              '2T09:00-17:00',
              '3T09:00-17:00',
              '4T09:00-17:00',
              '5T09:00-17:00',
            ),
          ),
          lunch: { from: '12:00', until: '13:00', minutes: 30 },
        }),
      ]),
      ['Het kan wel als de lunch erbij inschiet.', '2026-11-02T12:00'],
    ],
    [
      'a movable event, the cheaper of two',
      asked([
        somebody('Els', [], {
          ...known(FULL_WEEK),
          movable: [
            { uid: 'e2', cost: 6, what: 'bestuur' },
            { uid: 'e3', cost: 1, what: 'koffie' },
          ],
        }),
      ]),
      [
        'Het kan wel als „koffie” van Els wordt verzet.',
        '2026-11-04T09:00',
        // The end of the day leaves the rest of it whole; then one in between, hours from both.
        '2026-11-04T16:00',
        '2026-11-04T12:00',
      ],
    ],
    [
      'one person',
      asked([
        somebody('Els', [], { ...known([]), attendance: { role: 'must', essential: true } }),
        somebody('Bart', [], { busy: null }),
      ]),
      ['Het kan wel zonder Bart.', '2026-11-02T09:00', '2026-11-03T09:00', '2026-11-04T09:00'],
    ],
    [
      'a shorter meeting',
      asked([
        somebody(
          'Els',
          [],
          known(
            busy(
              '1T09:00-16:15',
              '2T09:00-17:00',
              '3T09:00-17:00',
              '4T09:00-17:00',
              '5T09:00-17:00',
            ),
          ),
        ),
      ]),
      ['Het kan wel als 45 minuten genoeg is.', '2026-11-02T16:15'],
    ],
  ])('%s', (_what, put, expected) => {
    expect(relaxing({ ...put, ...noLater })).toEqual(expected);
  });

  test('a later window where the week is full, and what is in the way', () => {
    const { none } = findTimes(asked([somebody('Els', FULL_WEEK)]));
    expect(none?.best?.relax).toEqual({ relax: 'later', until: WEEK.until + 7 * 86_400_000 });
    expect(local(none?.best?.gives[0]?.from ?? 0)).toBe('2026-11-09T09:00');
    expect(none?.why.map((reason) => sayReason(reason, ZONE, 'nl'))).toEqual([
      'Els is meestal bezet.',
    ]);
  });

  test('nothing helps: then that is said', () => {
    const { none } = findTimes(asked([somebody('Els', [], { busy: null })]));
    expect(none?.best).toBeNull();
    expect(none?.why.map((reason) => sayReason(reason, ZONE, 'en'))).toEqual([
      'The calendar of Els could not be read.',
    ]);
  });
});
