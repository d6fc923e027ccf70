import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inspectAct } from '../../core/conduct/inspect-act.ts';
import { Example } from '../../core/conduct/testing/example.ts';
import { actOf, situationOf } from '../../core/conduct/testing/situation.ts';
import { tell, tellInspected } from '../../core/conduct/testing/tell.ts';
import { correspondence } from './duty.ts';

/** A pair of files is a test: what came in, and what a first-class secretary does with it. */
const folder = new URL('examples/', import.meta.url);
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.json') && !name.endsWith('.expected.json'))
  .map((name) => name.slice(0, -'.json'.length))
  .sort();

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'));

test.each(names)('%s', (name) => {
  const example = Example.parse(read(name));
  const situation = situationOf(example);
  const { language } = situation.profile;
  const told =
    example.send === undefined
      ? tell(correspondence.decide(situation), correspondence.words, language)
      : tellInspected(inspectAct(actOf(example), situation), correspondence.words, language);
  expect(told).toEqual(read(`${name}.expected`));
});
