import { expect, test } from 'vitest';
import { examplesIn } from '../../../test/examples.ts';
import { dutyWords } from '../../../test/words.ts';
import { decide } from './decide.ts';
import { meetingSituation } from './testing/situation.ts';
import { tellMeeting } from './testing/tell.ts';

test.each(examplesIn(new URL('examples/', import.meta.url)))('$name', ({ written, expected }) => {
  const situation = meetingSituation(written);
  expect(tellMeeting(decide(situation), dutyWords, situation.profile)).toEqual(expected);
});
