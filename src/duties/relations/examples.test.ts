import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { tell } from '../../core/conduct/testing/tell.ts';
import { relations } from './duty.ts';
import { relationSituation } from './testing/example.ts';

/** A pair of files is a test: what came in, and what a first-class secretary does with it. */
const folder = new URL('examples/', import.meta.url);
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.json') && !name.endsWith('.expected.json'))
  .map((name) => name.slice(0, -'.json'.length))
  .sort();

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'));

test.each(names)('%s', (name) => {
  const situation = relationSituation(read(name));
  const told = tell(relations.decide(situation), relations.words, situation.profile.language);
  expect(told).toEqual(read(`${name}.expected`));
});
