import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { briefingSituation, toldOf } from './testing/example.ts';

/** A pair of files is a test: what is known at an hour, and what a first-class secretary lays before the principal then. */
const folder = new URL('examples/', import.meta.url);
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.json') && !name.endsWith('.expected.json'))
  .map((name) => name.slice(0, -'.json'.length))
  .sort();

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'));

test.each(names)('%s', (name) => {
  expect(toldOf(briefingSituation(read(name)))).toEqual(read(`${name}.expected`));
});
