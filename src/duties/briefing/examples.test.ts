import { expect, test } from 'vitest';
import { examplesIn } from '../../../test/examples.ts';
import { briefingSituation, toldOf } from './testing/example.ts';

/** What is known at an hour, and what is laid before the principal then. */
test.each(examplesIn(new URL('examples/', import.meta.url)))('$name', ({ written, expected }) => {
  expect(toldOf(briefingSituation(written))).toEqual(expected);
});
