import { expect, test } from 'vitest';
import { examplesIn } from '../../../test/examples.ts';
import { tell } from '../../core/conduct/testing/tell.ts';
import { relations } from './duty.ts';
import { relationSituation } from './testing/example.ts';

test.each(examplesIn(new URL('examples/', import.meta.url)))('$name', ({ written, expected }) => {
  const situation = relationSituation(written);
  const told = tell(relations.decide(situation), relations.words, situation.profile.language);
  expect(told).toEqual(expected);
});
