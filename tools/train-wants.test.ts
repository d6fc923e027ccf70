import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SAYS_FROM } from '../src/intake/wants/learnt.ts';
import { fit } from './wants/fit.ts';
import { labelled } from './wants/labelled.ts';
import { at, validate } from './wants/validate.ts';
import { printed } from './train-wants.ts';

const LANGUAGES = ['nl', 'en'] as const;

test.each(LANGUAGES)('%s: the same text gives the same weights', (language) => {
  const file = new URL(`../src/intake/wants/classifier/weights-${language}.json`, import.meta.url);
  expect(printed(fit(labelled(language), language)) === readFileSync(file, 'utf8')).toBe(true);
});

test.each(LANGUAGES)('%s: at least forty texts of each kind that is learnt', (language) => {
  const counts = new Map<string, number>();
  for (const { kind } of labelled(language)) {
    if (kind !== null) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  expect(counts.size).toBe(20);
  expect([...counts].filter(([, count]) => count < 40)).toEqual([]);
});

test.each(LANGUAGES)('%s: at the threshold in use nine in ten verdicts are right', (language) => {
  const { precision, coverage } = at(validate(labelled(language), language), SAYS_FROM);
  expect(precision).toBeGreaterThanOrEqual(0.9);
  expect(coverage).toBeGreaterThanOrEqual(0.25);
});
