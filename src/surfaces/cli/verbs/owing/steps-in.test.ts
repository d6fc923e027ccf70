import { expect, test } from 'vitest';
import { stepsIn } from './steps-in.ts';

test('steps are read as they are typed, in either language', () => {
  expect(stepsIn('first mail 5, tweede waarnemer 3, third telephone 2')).toEqual([
    { tone: 'first', channel: 'mail', person: 'party', days: 5 },
    { tone: 'second', channel: 'mail', person: 'stand-in', days: 3 },
    { tone: 'third', channel: 'telephone', person: 'party', days: 2 },
  ]);
});

test.each([
  '',
  'first',
  'mail 5',
  'first mail 0',
  'first mail 61',
  'first fax 3',
  'constructor 3',
  'first 5,,',
])('“%s” is no list of steps', (text) => {
  expect(stepsIn(text)).toBe(null);
});
