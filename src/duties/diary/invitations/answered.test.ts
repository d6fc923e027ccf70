import { expect, test } from 'vitest';
import { sayAnswer } from './answered.ts';

const PIET = { name: 'Piet Jansen', address: 'piet@jansen.example' };

test.each([
  ['DECLINED', 'Piet Jansen komt niet', 'Piet Jansen will not come'],
  [
    'NEEDS-ACTION',
    'het antwoord van Piet Jansen staat weer open',
    'the answer of Piet Jansen is open again',
  ],
  ['X-LATER', 'Piet Jansen zegt „X-LATER”', 'Piet Jansen says “X-LATER”'],
])('%s is told in words', (answer, nl, en) => {
  const given = { ...PIET, answer, instance: null, delegatedTo: [], comment: null };
  expect(sayAnswer(given, 'nl')).toBe(nl);
  expect(sayAnswer(given, 'en')).toBe(en);
});
