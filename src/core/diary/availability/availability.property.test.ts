import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY_MS, HOUR_MS, MINUTE_MS, inZone } from '../../time/instant.ts';
import type { BusyKind, BusySpan } from '../busy.ts';
import { everyDay, weekdays } from '../hours/working-hours.ts';
import type { WeekPattern } from '../hours/working-hours.ts';
import type { Span } from '../span.ts';
import { participant, question } from './asking/make.ts';
import type { Participant, Question } from './asking/question.ts';
import { busyIndex, busyIndexOf, changeSource, commonFree } from './busy-index.ts';
import { findTimes } from './find-times.ts';
import { complement, covers, intersect, merged, single, spansOf, union } from './intervals.ts';
import { relaxed } from './relaxing/relax.ts';
import { stillFree } from './still-free.ts';

/** Far zones, odd offsets; and moments at which one of them changes to or from summer time. */
const ZONES = [
  'Pacific/Chatham',
  'America/St_Johns',
  'Asia/Kathmandu',
  'Europe/Amsterdam',
] as const;
const CHANGES = [
  '2026-03-08T05:30:00Z',
  '2026-03-29T01:00:00Z',
  '2026-04-04T14:00:00Z',
  '2026-09-26T14:00:00Z',
  '2026-10-25T01:00:00Z',
  '2026-11-01T04:30:00Z',
].map((text) => Date.parse(text));

const KINDS: readonly BusyKind[] = ['busy', 'tentative', 'held', 'away', 'unknown'];

/** Two days before the change to two days after. */
function around(change: number): Span {
  return { from: change - 2 * DAY_MS, until: change + 2 * DAY_MS };
}

/** Appointments on odd minutes as well, some reaching out of the window. */
function busyIn({ from, until }: Span, most: number): fc.Arbitrary<readonly BusySpan[]> {
  const minutes = (until - from) / MINUTE_MS;
  const one = fc
    .tuple(
      fc.integer({ min: -600, max: minutes }),
      fc.oneof(fc.integer({ min: 0, max: 300 }), fc.constantFrom(30, 60, 1_440)),
      fc.constantFrom(...KINDS),
      fc.integer({ min: 0, max: 9 }),
    )
    .map(([start, length, kind, by]) => ({
      from: from + start * MINUTE_MS,
      until: from + (start + length) * MINUTE_MS,
      kind,
      by: `e${by}`,
    }));
  return fc.array(one, { maxLength: most });
}

const window = fc.constantFrom(...CHANGES).map(around);

const WEEKS: readonly WeekPattern[] = [
  everyDay({ from: '00:00', until: '24:00' }),
  everyDay({ from: '01:30', until: '03:15' }, { from: '09:00', until: '17:00' }),
  weekdays({ from: '08:30', until: '12:00' }, { from: '13:00', until: '18:00' }),
  everyDay({ from: '22:00', until: '06:00' }),
];

function personIn(span: Span, id: string): fc.Arbitrary<Participant> {
  const known = fc.constantFrom(
    { from: span.from - 20 * DAY_MS, until: span.until + 20 * DAY_MS },
    { from: span.from + HOUR_MS, until: span.until - 20 * HOUR_MS },
  );
  return fc
    .record({
      busy: busyIn(span, 10),
      known,
      unread: fc.integer({ min: 0, max: 19 }),
      zone: fc.constantFrom(...ZONES),
      week: fc.constantFrom(...WEEKS, null),
      attendance: fc.constantFrom(
        { role: 'must' } as const,
        { role: 'must' } as const,
        { role: 'preferably' } as const,
        { role: 'one-of', group: 'g' } as const,
      ),
      attends: fc.constantFrom('in-person' as const, 'remote' as const),
      base: fc.constantFrom('home', 'town', null),
      limits: fc.constantFrom(
        { meetingsADay: null, minutesADay: null, minutesAWeek: null },
        { meetingsADay: 2, minutesADay: null, minutesAWeek: null },
        { meetingsADay: null, minutesADay: 240, minutesAWeek: 900 },
      ),
      lunch: fc.constantFrom(null, { from: '12:00', until: '13:30', minutes: 30 }),
      focus: fc.constantFrom(null, everyDay({ from: '09:00', until: '10:00' })),
    })
    .map(({ busy, known: over, unread, week, ...rest }) =>
      participant({
        ...rest,
        id,
        busy: unread === 0 ? null : busyIndex(busy, over),
        hours:
          week === null
            ? null
            : { zone: rest.zone, week, exceptions: [], daysOff: new Map(), assumed: false },
        whereabouts: busy.flatMap(({ from, until, by }) =>
          by !== null && by < 'e3' && until > from ? [{ from, until, by, place: by }] : [],
        ),
      }),
    );
}

const TRAVEL: Readonly<Record<string, number | null>> = {
  e0: 20,
  e1: 45,
  e2: null,
  home: 30,
  town: 0,
};

function asked(most: number): fc.Arbitrary<Question> {
  return window.chain((span) =>
    fc
      .record({
        people: fc
          .integer({ min: 1, max: most })
          .chain((count) =>
            fc.tuple(...Array.from({ length: count }, (_, at) => personIn(span, `p${at}`))),
          ),
        room: fc.option(busyIn(span, 6), { nil: null }),
        minutes: fc.constantFrom(20, 30, 60, 90),
        step: fc.constantFrom(15, 30, 10),
        zone: fc.constantFrom(...ZONES),
        notice: fc.constantFrom(0, 300),
        buffer: fc.constantFrom({ before: 0, after: 0 }, { before: 10, after: 15 }),
        tentativeAs: fc.constantFrom('busy' as const, 'free' as const),
        holdsAs: fc.constantFrom('busy' as const, 'free' as const),
        ignoring: fc.constantFrom([], ['e4'], ['e0', 'e5']),
        needed: fc.integer({ min: 0, max: 1 }),
      })
      .map(({ room, needed, ...rest }) =>
        question({
          ...rest,
          window: span,
          now: span.from,
          place: 'town',
          travelMinutes: (from, to) => TRAVEL[from === 'town' ? to : from] ?? null,
          groups: [{ name: 'g', needed: rest.people.some(isGrouped) ? needed : 0 }],
          resources:
            room === null
              ? []
              : [
                  {
                    name: 'room',
                    seats: null,
                    anyOf: [
                      {
                        id: 'small',
                        name: 'small',
                        capacity: 2,
                        place: 'town',
                        busy: busyIndex(room, span),
                      },
                      {
                        id: 'far',
                        name: 'far',
                        capacity: 9,
                        place: 'e1',
                        busy: busyIndex([], span),
                      },
                    ],
                  },
                ],
          spread: 'all',
          max: Number.POSITIVE_INFINITY,
        }),
      ),
  );
}

function isGrouped({ attendance }: Participant): boolean {
  return attendance.role === 'one-of';
}

/** Every instant of the window at which the wall of the asker shows a whole step. */
function wholeSteps({ window: { from, until }, zone, step }: Question): readonly number[] {
  const found: number[] = [];
  for (let at = from; at < until; at += MINUTE_MS) {
    const { hour, minute } = inZone(at, zone);
    if ((hour * 60 + minute) % step === 0) found.push(at);
  }
  return found;
}

describe('offering and booking never disagree', () => {
  test('what is offered can be booked, and what can be booked on a whole step is offered', () => {
    fc.assert(
      fc.property(asked(3), (put) => {
        const { offers } = findTimes(put);
        for (const offer of offers) expect(stillFree(put, offer)).toEqual({ free: true, offer });
        const offered = new Set(offers.map(({ from }) => from));
        const bookable = wholeSteps(put).filter((from) => {
          const answer = stillFree(put, { from, until: from + put.minutes * MINUTE_MS });
          if (!answer.free) expect(answer.why.length).toBeGreaterThan(0);
          return answer.free;
        });
        expect([...offered].sort((a, b) => a - b)).toEqual(bookable);
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  test('the few that are offered are among all that can be, do not overlap, and come in order of score', () => {
    fc.assert(
      fc.property(asked(3), fc.constantFrom('days' as const, 'apart' as const), (put, spread) => {
        const { offers } = findTimes({ ...put, spread, max: 4 });
        offers.forEach((offer, at) => {
          expect(stillFree(put, offer).free).toBe(true);
          expect(offer.score).toBeGreaterThanOrEqual(0);
          expect(offer.score).toBeLessThanOrEqual(offers[at - 1]?.score ?? 1);
          for (const other of offers.slice(0, at))
            expect(other.until <= offer.from || offer.until <= other.from).toBe(true);
        });
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  test('the same question has the same answer', () => {
    fc.assert(
      fc.property(asked(2), (put) => {
        expect(findTimes({ ...put, max: 3 })).toEqual(findTimes({ ...put, max: 3 }));
      }),
      { numRuns: 20 },
    );
  }, 60_000);

  test('giving up the rule that is named does give the times that are named', () => {
    fc.assert(
      fc.property(asked(2), (put) => {
        const { offers, none } = findTimes({ ...put, max: 2 });
        expect(none === null).toBe(offers.length > 0);
        for (const { relax, gives } of none === null || none.best === null
          ? []
          : [none.best, ...none.others])
          for (const offer of gives) {
            expect(stillFree(put, offer).free).toBe(false);
            expect(stillFree(relaxed(put, relax), offer).free).toBe(true);
          }
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});

describe('intersection equals brute force', () => {
  test('minute by minute on random calendars', () => {
    const calendars = window.chain((span) =>
      fc.record({ span: fc.constant(span), busy: fc.array(busyIn(span, 12), { maxLength: 4 }) }),
    );
    fc.assert(
      fc.property(calendars, ({ span, busy }) => {
        const known = { from: span.from, until: span.until - 90 * MINUTE_MS };
        const free = commonFree(
          busy.map((spans) => busyIndex(spans, known)),
          single(span),
        );
        const minutes: Span[] = [];
        for (let at = span.from; at < span.until; at += MINUTE_MS) {
          const taken = busy.some((spans) =>
            spans.some(({ from, until }) => from <= at && at < until),
          );
          const unknown = busy.length > 0 && at >= known.until;
          if (!taken && !unknown) minutes.push({ from: at, until: at + MINUTE_MS });
        }
        expect(spansOf(free)).toEqual(spansOf(merged(minutes)));
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  test('hours and appointments of several zones against the walls themselves', () => {
    const put = asked(2).map((each) =>
      question({
        people: each.people.map(({ id, busy, zone, hours }) =>
          participant({ id, busy, zone, hours }),
        ),
        minutes: each.minutes,
        window: each.window,
        zone: each.zone,
        now: each.now,
        spread: 'all',
        max: Number.POSITIVE_INFINITY,
      }),
    );
    fc.assert(
      fc.property(put, (each) => {
        const expected = wholeSteps(each).filter((start) => {
          const until = start + each.minutes * MINUTE_MS;
          if (until > each.window.until) return false;
          for (let at = start; at < until; at += MINUTE_MS)
            if (!each.people.every((person) => isFreeAt(person, at))) return false;
          return true;
        });
        const offered = findTimes(each).offers.map(({ from }) => from);
        expect(offered.sort((a, b) => a - b)).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  }, 120_000);
});

/** One minute of one person, told from the wall clock and the list of appointments alone. */
function isFreeAt({ busy, zone, hours, daytime }: Participant, at: number): boolean {
  if (busy === null || at < busy.known.from || at + MINUTE_MS > busy.known.until) return false;
  if (busy.spans.some(({ from, until }) => from <= at && at < until)) return false;
  const local = inZone(at, zone);
  const time = local.toPlainTime().toString({ smallestUnit: 'minute' });
  const inside = (from: string, until: string): boolean => from <= time && time < until;
  if (!inside(daytime.from, daytime.until)) return false;
  const week = hours?.week ?? weekdays({ from: '09:00', until: '17:00' });
  const onDay = (day: number): WeekPattern[number] => week[(day + 6) % 7] ?? [];
  const today = onDay(local.dayOfWeek).some(({ from, until }) =>
    until > from ? inside(from, until) : from <= time,
  );
  const yesterday = onDay(local.dayOfWeek - 1).some(
    ({ from, until }) => until < from && time < until,
  );
  return today || yesterday;
}

describe('sums of stretches', () => {
  const spans = fc
    .array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 12 })), {
      maxLength: 12,
    })
    .map((pairs) => pairs.map(([from, length]) => ({ from, until: from + length })));
  const points = Array.from({ length: 80 }, (_, at) => at);
  const has = (all: readonly Span[], at: number): boolean =>
    all.some(({ from, until }) => from <= at && at < until);

  test('union, intersection, complement and covering, point by point', () => {
    fc.assert(
      fc.property(spans, spans, (one, other) => {
        const [a, b] = [merged(one), merged(other)];
        for (const at of points) {
          expect(has(spansOf(union(a, b)), at)).toBe(has(one, at) || has(other, at));
          expect(has(spansOf(intersect(a, b)), at)).toBe(has(one, at) && has(other, at));
          expect(has(spansOf(complement(a, { from: 0, until: 80 })), at)).toBe(!has(one, at));
          const [whole] = [{ from: at, until: at + 4 }];
          const all = [0, 1, 2, 3].every((more) => has(one, at + more));
          expect(covers(a, whole)).toBe(all);
        }
      }),
    );
  });

  test('a changed source gives the index that loading everything again gives', () => {
    const source = fc.constantFrom('a', 'b', 'c');
    const busy = busyIn({ from: 0, until: DAY_MS }, 6);
    const changes = fc.array(fc.tuple(source, busy), { maxLength: 8 });
    const known = { from: 0, until: DAY_MS };
    fc.assert(
      fc.property(changes, (all) => {
        const last = new Map(all.map(([name, each]) => [name, each]));
        const stepwise = all.reduce(
          (index, [name, each]) => changeSource(index, name, each),
          busyIndex([], known),
        );
        const whole = busyIndexOf(last, known);
        for (const part of ['firm', 'tentative', 'held', 'taken'] as const)
          expect(spansOf(stepwise[part])).toEqual(spansOf(whole[part]));
        expect(stepwise.spans.length).toBe(whole.spans.length);
      }),
    );
  });
});
