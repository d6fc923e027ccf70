import { assert, nat, pre, property, stringMatching } from 'fast-check';
import { expect, test } from 'vitest';
import { after, before, splits } from './compounds.ts';
import { nameKeys, nearness, soundOf, typingErrors } from './names.ts';

test.each([
  ['meijer', 'meyer'],
  ['meijer', 'meier'],
  ['jansen', 'janssen'],
  ['dijkstra', 'dykstra'],
  ['kok', 'cock'],
  ['visser', 'fisser'],
  ['stefan', 'stephan'],
  ['catharina', 'katarina'],
  ['schmidt', 'smit'],
])('%s and %s sound alike', (one, other) => {
  expect(soundOf(one)).toBe(soundOf(other));
});

test.each([
  ['bakker', 'hendriks'],
  ['bos', 'kok'],
  ['mulder', 'muller'],
])('%s and %s do not', (one, other) => {
  expect(soundOf(one)).not.toBe(soundOf(other));
});

test('a letter left out, added, changed, or two exchanged is one error', () => {
  for (const typed of ['jnsen', 'janssen', 'jensen', 'jasnen'])
    expect(typingErrors(typed, 'jansen', 2)).toBe(1);
  expect(typingErrors('hendirkz', 'hendriks', 2)).toBe(2);
  expect(typingErrors('bakker', 'visser', 2)).toBe(3);
});

test('one error is forgiven in a short name, two in a long one, none in a very short one', () => {
  expect(nearness('dekekr', 'dekker')).not.toBeNull();
  expect(nearness('zwardvegersx', 'zwaardvegers')).not.toBeNull();
  expect(nearness('box', 'bos')).toBeNull();
  expect(nearness('kramer', 'mulder')).toBeNull();
});

const NAME = stringMatching(/^[a-z]{4,14}$/);

test('a name with one letter left out shares a key with the name', () => {
  assert(
    property(NAME, nat(13), (name, at) => {
      const typed = name.slice(0, at % name.length) + name.slice((at % name.length) + 1);
      const keys = new Set(nameKeys(name));
      const sounds = [soundOf(typed), soundOf(name)];
      // Where leaving a letter out changes how the rest is spelled, more than one letter differs.
      pre(typingErrors(sounds[0] ?? '', sounds[1] ?? '', 2) <= 1 && (sounds[0] ?? '').length > 3);
      expect(nameKeys(typed).some((key) => keys.has(key))).toBe(true);
    }),
  );
});

test('a compound is seen by its last part and by its first, link letters taken off', () => {
  expect(before('taxatierapport', 'rapport')).toContain('taxatie');
  expect(before('vergaderingsverslag', 'verslag')).toContain('vergadering');
  expect(before('bijlagenlijst', 'lijst')).toContain('bijlage');
  expect(after('notariskantoor', 'notaris')).toContain('kantoor');
  expect(splits('taxatierapport')).toContainEqual(['taxatie', 'rapport']);
  expect(before('rapport', 'port')).toEqual([]);
});
