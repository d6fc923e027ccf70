import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY_MS, MINUTE_MS } from '../../src/core/time/instant.ts';
import type { Span } from '../../src/core/diary/span.ts';
import { asked, busyIn, isFreeAt, wholeSteps, window } from './random-questions.ts';
import { participant, question } from '../../src/core/diary/availability/asking/make.ts';
import {
  busyIndex,
  busyIndexOf,
  changeSource,
  commonFree,
} from '../../src/core/diary/availability/busy-index.ts';
import { findTimes } from '../../src/core/diary/availability/find-times.ts';
import {
  complement,
  covers,
  intersect,
  merged,
  single,
  spansOf,
  union,
} from '../../src/core/diary/availability/intervals.ts';
import { relaxed } from '../../src/core/diary/availability/relaxing/relax.ts';
import { stillFree } from '../../src/core/diary/availability/still-free.ts';

describe('offering and booking never disagree', () => {
  test('what is offered can be booked, and what can be booked on a whole step is offered', () => {
    fc.assert(
      fc.property(asked(3), (put) => {
        const { offers } = findTimes(put);
        for (const offer of offers) expect(stillFree(put, offer)).toEqual({ free: true, offer });
        const offered = new Set(offers.map(({ from }) => from));
        const bookable = wholeSteps(put).filter((from) => {
          const answer = stillFree(put, { from, until: from + put.minutes * MINUTE_MS });
          expect(answer.free || answer.why.length > 0).toBe(true);
          return answer.free;
        });
        expect([...offered].sort((a, b) => a - b)).toEqual(bookable);
      }),
      { numRuns: 30 },
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
        // What is known of each ends, and begins, at an hour of its own.
        const known = busy.map((_spans, at) => ({
          from: span.from + ((at * 7) % 4) * 30 * MINUTE_MS,
          until: span.until - ((at * 5) % 3) * 90 * MINUTE_MS,
        }));
        const free = commonFree(
          busy.map((spans, at) => busyIndex(spans, known[at] ?? span)),
          single(span),
        );
        const minutes: Span[] = [];
        for (let at = span.from; at < span.until; at += MINUTE_MS) {
          const taken = busy.some((spans) =>
            spans.some(({ from, until }) => from <= at && at < until),
          );
          const unknown = known.some(({ from, until }) => at < from || at >= until);
          if (!taken && !unknown) minutes.push({ from: at, until: at + MINUTE_MS });
        }
        expect(spansOf(free)).toEqual(spansOf(merged(minutes)));
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  test('hours, focus and what counts of the appointments, in several zones, against the walls themselves', () => {
    const put = asked(2).map((each) =>
      question({
        people: each.people.map(({ id, busy, zone, hours, focus }) =>
          participant({ id, busy, zone, hours, focus }),
        ),
        tentativeAs: each.tentativeAs,
        holdsAs: each.holdsAs,
        ignoring: each.ignoring,
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
            if (!each.people.every((person) => isFreeAt(person, at, each))) return false;
          return true;
        });
        const offered = findTimes(each).offers.map(({ from }) => from);
        expect(offered.sort((a, b) => a - b)).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  }, 120_000);
});

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
