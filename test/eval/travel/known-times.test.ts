import { expect, test } from 'vitest';
import { loadGazetteer } from '../../../src/core/travel/gazetteer/gazetteer.ts';
import { judgeKnownTimes } from './judge.ts';
import { KNOWN_TIMES } from './known-times.ts';

const judged = judgeKnownTimes(await loadGazetteer());

/** How far an estimate may be off: a share of the time, and never less than some minutes. */
const TOLERANCE = { share: 0.2, minutes: 5 };
/** What all journeys of a mode together may be off on average. */
const MEAN_SHARE = 0.08;

test('there are at least sixty known journeys', () => {
  expect(KNOWN_TIMES.length).toBeGreaterThanOrEqual(60);
});

test.each(judged.map((one) => ({ ...one, name: `${one.known.from} – ${one.known.to}` })))(
  '$known.mode $name: $known.minutes minutes, estimated $estimated',
  ({ known, estimated }) => {
    const off = Math.abs((estimated ?? Infinity) - known.minutes);
    expect(off).toBeLessThanOrEqual(Math.max(TOLERANCE.minutes, TOLERANCE.share * known.minutes));
  },
);

test.each(['foot', 'bicycle', 'car', 'transit', 'flight'] as const)('%s on average', (mode) => {
  const those = judged.filter(({ known }) => known.mode === mode);
  const shares = those.map(
    ({ known, estimated }) => Math.abs((estimated ?? Infinity) - known.minutes) / known.minutes,
  );
  expect(shares.reduce((sum, share) => sum + share, 0) / shares.length).toBeLessThan(MEAN_SHARE);
});
