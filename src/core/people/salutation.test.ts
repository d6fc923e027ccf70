import { expect, test } from 'vitest';
import type { Address, Person } from '../records/person.ts';
import { person } from './person.fixture.ts';
import { namedAs, salute, toneFor } from './salutation.ts';

const known = (over: Partial<Person>, address: Partial<Address> = {}): Person =>
  person(over, address);

const vries = { name: 'A. de Vries', surname: 'de Vries' };
const berg = { name: 'Jan van den Berg', firstName: 'Jan', surname: 'van den Berg' };
const smit = { name: 'E. Smit', surname: 'Smit', titles: ['dr.'] };

const people: readonly (readonly [Person, 'nl' | 'en', string])[] = [
  [known(vries, { title: 'mevrouw' }), 'nl', 'Geachte mevrouw De Vries,'],
  [known(vries, { title: 'mevrouw' }), 'en', 'Dear Ms De Vries,'],
  [known(berg, { title: 'heer' }), 'nl', 'Geachte heer Van den Berg,'],
  [known(berg, { title: 'heer' }), 'en', 'Dear Mr Van den Berg,'],
  [known(berg, { title: 'heer', familiar: true, form: 'je' }), 'nl', 'Beste Jan,'],
  [known(berg, { title: 'heer', familiar: true, form: 'u' }), 'nl', 'Beste Jan,'],
  [known(berg, { familiar: true }), 'en', 'Dear Jan,'],
  [known(berg, { title: 'heer', form: 'je' }), 'nl', 'Beste heer Van den Berg,'],
  [known(berg), 'nl', 'Geachte Jan van den Berg,'],
  [known(berg), 'en', 'Dear Jan van den Berg,'],
  [known(vries), 'nl', 'Geachte heer of mevrouw De Vries,'],
  [known(vries), 'en', 'Dear A. de Vries,'],
  [known(vries, { familiar: true, title: 'mevrouw' }), 'nl', 'Geachte mevrouw De Vries,'],
  [known({ ...berg, titles: ['mr.'] }, { title: 'heer' }), 'nl', 'Geachte heer Van den Berg,'],
  [known({ ...berg, titles: ['mr.'] }), 'nl', 'Geachte mr. Van den Berg,'],
  [known({ ...berg, titles: ['mr.'] }), 'en', 'Dear Jan van den Berg,'],
  [known(smit, { title: 'mevrouw' }), 'nl', 'Geachte mevrouw Smit,'],
  [known(smit, { title: 'mevrouw' }), 'en', 'Dear Dr Smit,'],
  [known(smit), 'nl', 'Geachte dr. Smit,'],
  [known({ ...smit, titles: ['prof.', 'dr.'] }), 'nl', 'Geachte professor Smit,'],
  [known({ ...smit, titles: ['prof.', 'dr.'] }), 'en', 'Dear Professor Smit,'],
  [
    known({ name: "P. 't Hart", surname: "'t Hart" }, { title: 'heer' }),
    'nl',
    "Geachte heer 't Hart,",
  ],
  [
    known({ name: 'Els Van den Bossche', firstName: 'Els', surname: 'Van den Bossche' }),
    'nl',
    'Geachte Els Van den Bossche,',
  ],
  [
    known({ name: 'Rechtbank Voorbeeldstad', firstName: null, surname: null }),
    'nl',
    'Geachte heer of mevrouw,',
  ],
  [known({ name: 'Voorbeeldbank N.V.' }), 'en', 'Dear Sir or Madam,'],
];

test.each(people)(
  'a known person is greeted as the relation has it (%#)',
  (who, language, said) => {
    expect(salute({ person: who, name: '' }, language)).toBe(said);
  },
);

test.each([
  ['Jan van den Berg', 'nl', 'Geachte Jan van den Berg,'],
  ['J.P. van den Berg', 'nl', 'Geachte heer of mevrouw Van den Berg,'],
  ['J.P. van den Berg', 'en', 'Dear J.P. van den Berg,'],
  ['Mevr. De Vries', 'nl', 'Geachte mevrouw De Vries,'],
  ['dhr. J. de Boer', 'nl', 'Geachte heer De Boer,'],
  ['mr. A. de Vries', 'nl', 'Geachte mr. De Vries,'],
  ['Mr. A. de Vries', 'nl', 'Geachte mr. De Vries,'],
  ['Mr A. de Vries', 'en', 'Dear Mr De Vries,'],
  ['Mrs Jansen', 'en', 'Dear Ms Jansen,'],
  ['Dr E. Smit', 'en', 'Dear Dr Smit,'],
  ['Robin Smit', 'nl', 'Geachte Robin Smit,'],
  ['Robin', 'nl', 'Geachte Robin,'],
  ['SMIT, ROBIN', 'nl', 'Geachte Robin Smit,'],
  ['', 'nl', 'Geachte heer of mevrouw,'],
  ['', 'en', 'Dear Sir or Madam,'],
  ['info@voorbeeld.example', 'nl', 'Geachte heer of mevrouw,'],
  ['Klantenservice Voorbeeld', 'nl', 'Geachte heer of mevrouw,'],
  ['Support Team', 'en', 'Dear Sir or Madam,'],
] as const)('a stranger called "%s" is greeted in %s: %s', (name, language, said) => {
  expect(salute({ person: null, name }, language)).toBe(said);
});

test('colleagues of the profession are greeted so only where the principal signs himself', () => {
  const notary = known({ ...berg, titles: ['mr.'] }, { title: 'heer', greeting: 'confrere' });
  expect(salute({ person: notary, name: '' }, 'nl', { personal: true })).toBe('Geachte confrère,');
  expect(salute({ person: notary, name: '' }, 'nl')).toBe('Geachte heer Van den Berg,');
  const friend = known(berg, { greeting: 'amice' });
  expect(salute({ person: friend, name: '' }, 'nl', { personal: true })).toBe('Amice,');
});

test('in a running sentence the particle has its capital only after a form of address', () => {
  expect(namedAs({ person: known(vries, { title: 'mevrouw' }), name: '' }, 'nl')).toBe(
    'mevrouw De Vries',
  );
  expect(namedAs({ person: known(vries, { title: 'mevrouw' }), name: '' }, 'en')).toBe(
    'Ms De Vries',
  );
  expect(namedAs({ person: known(berg, { title: 'heer' }), name: '' }, 'nl')).toBe(
    'de heer Van den Berg',
  );
  expect(namedAs({ person: null, name: 'Jan van den Berg' }, 'nl')).toBe('Jan van den Berg');
  expect(namedAs({ person: null, name: 'Voorbeeldbank N.V.' }, 'nl')).toBe('Voorbeeldbank N.V.');
});

test('the relation decides u or je and the language; a stranger gets u', () => {
  const friend = known(berg, { form: 'je', language: 'en' });
  expect(toneFor({ person: friend, name: '' }, 'nl')).toEqual({ language: 'en', form: 'je' });
  expect(toneFor({ person: null, name: 'Jan' }, 'nl')).toEqual({ language: 'nl', form: 'u' });
});
