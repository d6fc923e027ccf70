import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { decide } from './decide.ts';
import { DiaryExample } from './testing/example.ts';
import { diarySituation } from './testing/situation.ts';
import { tellDiary } from './testing/tell.ts';

/** A pair of files is a test: what came in, and what a first-class secretary does with it. */
const folder = new URL('examples/', import.meta.url);
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.json') && !name.endsWith('.expected.json'))
  .map((name) => name.slice(0, -'.json'.length))
  .sort();

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'));

test.each(names)('%s', (name) => {
  const situation = diarySituation(DiaryExample.parse(read(name)));
  expect(tellDiary(decide(situation), situation.profile)).toEqual(read(`${name}.expected`));
});
