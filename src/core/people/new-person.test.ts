import { expect, test } from 'vitest';
import { person } from './person.fixture.ts';
import { newPerson } from './new-person.ts';
import { salute } from './salutation.ts';

test('a first letter makes a person of what the header says and no more', () => {
  const from = { name: 'dhr. J. van den Berg', address: 'J.Berg@voorbeeld.example' };
  const made = newPerson(person().id, from, 'nl');
  expect(made).toMatchObject({
    surname: 'van den Berg',
    firstName: null,
    addresses: ['j.berg@voorbeeld.example'],
    marks: [],
    household: null,
  });
  expect(salute({ person: made, name: '' }, 'nl')).toBe('Geachte heer Van den Berg,');
});

test('without a name the address stands in, and nobody is greeted by it', () => {
  const made = newPerson(person().id, { name: ' ', address: 'x@voorbeeld.example' }, 'nl');
  expect(made.name).toBe('x@voorbeeld.example');
  expect(salute({ person: made, name: '' }, 'nl')).toBe('Geachte heer of mevrouw,');
});
