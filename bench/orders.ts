import { readFileSync } from 'node:fs';
import { readOrder } from '../src/core/orders/read-order.ts';
import { findWhen } from '../src/core/time/when/when.ts';
import { worldOf } from '../test/eval/orders/world.ts';
import { percentile, printFigure } from './figure.ts';

/** Passes thrown away while the engine warms up, and passes measured. */
const WARM = 10;
const PASSES = 15;

function ordersOf(language: 'nl' | 'en'): readonly string[] {
  const table = new URL(`../test/eval/orders/orders-${language}.txt`, import.meta.url);
  return readFileSync(table, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(' => ')[0] ?? '');
}

/** Milliseconds that a text takes. */
function time(text: string, read: (text: string) => unknown): number {
  const began = performance.now();
  read(text);
  return performance.now() - began;
}

/**
 * Reading an order whole, beside the reading of dates in it alone: by turns, in one run. Of each text the median of its
 * passes counts, so that whatever else the machine does is no property of an order.
 */
function measure(language: 'nl' | 'en'): void {
  const context = worldOf(language);
  const { now, zone } = context;
  const medians = ordersOf(language).map((text) => {
    const mine: number[] = [];
    const dates: number[] = [];
    for (let pass = 0; pass < WARM + PASSES; pass += 1) {
      const whole = time(text, () => readOrder(text, context));
      const date = time(text, () => findWhen(text, { now, zone, language }));
      if (pass < WARM) continue;
      mine.push(whole);
      dates.push(date);
    }
    return { mine: percentile(mine, 0.5), dates: percentile(dates, 0.5) };
  });
  const mine = medians.map((each) => each.mine);
  const value = percentile(mine, 0.5);
  printFigure({
    figure: `tell, an order read, ${language} (${medians.length})`,
    value,
    unit: 'ms',
    peer: 'the reading of its dates alone',
    peerValue: percentile(
      medians.map((each) => each.dates),
      0.5,
    ),
    target: 'under 1 ms',
    reached: value < 1,
  });
  const slowest = Math.max(...mine);
  printFigure({
    figure: `tell, the slowest order, ${language}`,
    value: slowest,
    unit: 'ms',
    target: 'under 2 ms',
    reached: slowest < 2,
  });
}

measure('nl');
measure('en');
