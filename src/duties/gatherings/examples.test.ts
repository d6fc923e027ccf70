import { expect, test } from 'vitest';
import { examplesIn } from '../../../test/examples.ts';
import { dutyWords } from '../../../test/words.ts';
import { decide } from './decide.ts';
import { gatheringSituation } from './testing/situation.ts';
import { tellGathering } from './testing/tell.ts';

test.each(examplesIn(new URL('examples/', import.meta.url)))('$name', ({ written, expected }) => {
  const situation = gatheringSituation(written);
  expect(tellGathering(decide(situation), dutyWords, situation.profile)).toEqual(expected);
});
