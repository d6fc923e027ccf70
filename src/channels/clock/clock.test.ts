import { expect, test } from 'vitest';
import { HOUR_MS } from '../../core/time/instant.ts';
import { movableClock } from './movable.ts';
import { systemClock } from './system.ts';

const noon = Date.UTC(2026, 10, 23, 12);

/** A machine's clock that somebody sets by hand; every look is counted, so a test can wait on looks. */
function settable(start: number) {
  let now = start;
  const looked: (() => void)[] = [];
  return {
    read: () => {
      for (const one of looked.splice(0)) one();
      return now;
    },
    set: (at: number) => {
      now = at;
    },
    nextLook: () => new Promise<void>((resolve) => looked.push(resolve)),
  };
}

test('a moment in the past is reached at once', async () => {
  const { signal } = new AbortController();
  await expect(systemClock().until(0, signal)).resolves.toBeUndefined();
  await expect(movableClock(noon).until(noon, signal)).resolves.toBeUndefined();
});

test('a machine clock set forward past the moment ends the wait at the next look', async () => {
  const machine = settable(noon);
  const clock = systemClock(machine.read, 1);
  const reached = clock.until(noon + HOUR_MS, new AbortController().signal);
  machine.set(noon + 2 * HOUR_MS);
  await reached;
  expect(clock.now()).toBe(noon + 2 * HOUR_MS);
});

test('a machine clock set back lengthens the wait and does not end it', async () => {
  const machine = settable(noon);
  const reached: string[] = [];
  const waiting = systemClock(machine.read, 1)
    .until(noon + HOUR_MS, new AbortController().signal)
    .then(() => reached.push('13.00'));
  machine.set(noon - HOUR_MS);
  await machine.nextLook();
  await machine.nextLook();
  expect(reached).toEqual([]);
  machine.set(noon + HOUR_MS);
  await waiting;
  expect(reached).toEqual(['13.00']);
});

test('an aborted wait ends, on both clocks, before and during it', async () => {
  for (const clock of [systemClock(), movableClock(noon)]) {
    const far = clock.now() + 1000 * HOUR_MS;
    await expect(clock.until(far, AbortSignal.abort())).resolves.toBeUndefined();
    const stop = new AbortController();
    const waiting = clock.until(far, stop.signal);
    stop.abort();
    await expect(waiting).resolves.toBeUndefined();
  }
});

test('a movable clock wakes the earliest first, and only those whose moment has come', async () => {
  const clock = movableClock(noon);
  const order: string[] = [];
  const { signal } = new AbortController();
  const late = clock.until(noon + 3 * HOUR_MS, signal).then(() => order.push('15.00'));
  const second = clock.until(noon + 2 * HOUR_MS, signal).then(() => order.push('14.00'));
  const first = clock.until(noon + HOUR_MS, signal).then(() => order.push('13.00'));
  clock.moveTo(noon - HOUR_MS);
  clock.moveBy(3 * HOUR_MS);
  await Promise.all([first, second]);
  expect(order).toEqual(['13.00', '14.00']);
  clock.moveBy(HOUR_MS);
  await late;
  expect(order).toEqual(['13.00', '14.00', '15.00']);
});

test('moved back and forward again over the same moment, a wait ends once', async () => {
  const clock = movableClock(noon);
  const ended: number[] = [];
  const { signal } = new AbortController();
  const waiting = clock.until(noon + 1, signal).then(() => ended.push(clock.now()));
  clock.moveBy(10);
  clock.moveTo(noon - 10);
  clock.moveBy(100);
  await waiting;
  expect(ended).toEqual([noon + 90]);
});
