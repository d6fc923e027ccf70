import { array, assert, constantFrom, property } from 'fast-check';
import { expect, test } from 'vitest';
import type { Surroundings } from '../recogniser.ts';
import { contactProposal } from './contact-proposal.ts';
import { organisation } from './organisation.ts';
import { person } from './person.ts';

const NL: Surroundings = { language: 'nl', writtenAt: null };
const EN: Surroundings = { language: 'en', writtenAt: null };

function people(text: string, surroundings = NL): readonly string[] {
  return person.find(text, surroundings).map(({ start, end }) => text.slice(start, end));
}

function organisations(text: string): readonly string[] {
  return organisation.find(text, NL).map(({ start, end }) => text.slice(start, end));
}

test.each([
  ['U spreekt met de heer In ’t Veld.', ['de heer In ’t Veld']],
  ['Graag t.a.v. A. Smit.', ['A. Smit']],
  ['Beste Jan,\nDank voor je bericht.', ['Jan']],
  ['Geachte mevrouw De Wit,\n', ['mevrouw De Wit']],
  ['Mevrouw drs. Bakker en dhr. Smit komen.', ['Mevrouw drs. Bakker', 'dhr. Smit']],
])('people: %s', (text, found) => {
  expect(people(text)).toEqual(found);
});

test('whoever is named by his office is named by his surname', () => {
  expect(person.find('Notaris Smit belt u.', NL)).toMatchObject([
    { value: { first: null, surname: 'Smit' }, start: 8, end: 12 },
  ]);
});

test.each([
  'Geachte heer, mevrouw,\n',
  'Beste collega’s,\n',
  'Beste allen,\n',
  'Namens Stichting De Eik stuur ik u de stukken.',
  'Jan heeft gebeld.',
  'De heer des huizes was er niet.',
  'Wij hebben contact met Nederland.',
])('nobody: %s', (text) => {
  expect(people(text)).toEqual([]);
});

test('"mr." is a title in Dutch and "Mr" a form of address in English', () => {
  expect(person.find('mr. Smit belt', NL)[0]?.value).toMatchObject({
    titles: ['mr.'],
    title: null,
  });
  expect(person.find('Mr Smith called', EN)[0]?.value).toMatchObject({ titles: [], title: 'heer' });
});

test.each([
  [
    'Wij leveren aan Van der Valk Hotels B.V. en aan Jansen & Zn. N.V.',
    ['Van der Valk Hotels B.V.'],
  ],
  ['De Universiteit van Amsterdam schreef.', ['Universiteit van Amsterdam']],
  ['The Royal Bank of Scotland plc confirmed.', ['The Royal Bank of Scotland plc']],
  ['Bijgaand mijn CV en het KvK-nummer.', []],
  ['Het ministerie belt morgen.', []],
])('organisations: %s', (text, found) => {
  expect(organisations(text)).toEqual(found);
});

test.each(['Groet,\nJan', 'Met vriendelijke groet,\nAnna de Vries', ''])(
  'a signature that says no more than From proposes nothing: %s',
  (block) => {
    expect(contactProposal.find(block, NL)).toEqual([]);
  },
);

test('words made to cost time', () => {
  const pieces = constantFrom(
    'Van ',
    'de ',
    'A',
    'B.V. ',
    'Jansen ',
    '& ',
    'mr. ',
    'de heer ',
    '-',
    '\n',
    'namens ',
    '(',
    'Stichting ',
  );
  assert(
    property(array(pieces, { maxLength: 400 }), (some) => {
      const text = some.join('');
      for (const each of [person, organisation, contactProposal]) {
        for (const { start, end } of each.find(text, NL)) expect(end).toBeGreaterThanOrEqual(start);
      }
    }),
    { numRuns: 50 },
  );
  const long = 'Jansen van '.repeat(9_000);
  expect(organisation.find(long, NL)).toEqual([]);
  expect(people(`namens ${long}`).length).toBeLessThan(2);
});
