import { expect, test } from 'vitest';
import { examplesIn } from '../../../test/examples.ts';
import { inspectAct } from '../../core/conduct/inspect-act.ts';
import { Example } from '../../core/conduct/testing/example.ts';
import { actOf, situationOf } from '../../core/conduct/testing/situation.ts';
import { tell, tellInspected } from '../../core/conduct/testing/tell.ts';
import { correspondence } from './duty.ts';

test.each(examplesIn(new URL('examples/', import.meta.url)))('$name', ({ written, expected }) => {
  const example = Example.parse(written);
  const situation = situationOf(example);
  const { language } = situation.profile;
  const told =
    example.send === undefined
      ? tell(correspondence.decide(situation), correspondence.words, language)
      : tellInspected(inspectAct(actOf(example), situation), correspondence.words, language);
  expect(told).toEqual(expected);
});
