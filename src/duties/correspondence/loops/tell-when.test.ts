import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Example } from '../../../core/conduct/testing/example.ts';
import { situationOf } from '../../../core/conduct/testing/situation.ts';
import { correspondence } from '../duty.ts';

const KNOWN: unknown = JSON.parse(
  readFileSync(new URL('../examples/16-a-day-has-passed.json', import.meta.url), 'utf8'),
);

test('a stranger is told when the answer comes only if he is to be, and stays a stranger to the mandate', () => {
  const example = { ...Example.parse(KNOWN), people: [], writtenTo: [] };
  const decided = correspondence.decide(situationOf(example));
  // Nothing is written unasked.
  expect(decided.filter(({ kind }) => kind === 'act')).toEqual([]);
  const [asked] = decided.flatMap((one) => (one.kind === 'question' ? [one] : []));
  const place = asked?.choices.findIndex(({ key }) => key.endsWith('choice-answer-later')) ?? -1;
  const letters = (asked?.follows?.[place] ?? []).flatMap((one) =>
    one.kind === 'act' ? [one.act] : [],
  );
  expect(letters.map(({ kind, counterpart }) => [kind, counterpart.known])).toEqual([
    ['correspondence.tell-when', false],
  ]);
});
