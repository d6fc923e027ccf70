import { expect, test } from 'vitest';
import { stemDutch } from './dutch.ts';
import { stemEnglish } from './english.ts';

/** Words on one line are forms of one word. */
const DUTCH = `
taxatie taxaties
stuk stukken
sturen stuurt stuurde gestuurd
doorsturen doorgestuurd
huis huizen
brief brieven briefje briefjes
akte akten aktes
ondertekenen ondertekend ondertekening
tekenen getekend
rekening rekeningen rekeningetje
betalen betaalt betaalde betaald betaling betalingen
notaris notarissen
afspraak afspraken afspraakje
kantoor kantoren
mogelijkheid mogelijkheden
adres adressen
factuur facturen
leveren levering geleverd leverde
bevestigen bevestigd bevestigt bevestiging
vergaderen vergadering vergaderingen
verhuizen verhuisd verhuizing
kind kinderen
advies adviezen
uitnodigen uitnodiging uitgenodigd
stad steden
`;

const ENGLISH = `
valuation valuations
invoice invoices invoicing
sign signs signed signing
meeting meetings
appointment appointments
reply replies replied
policy policies
agree agreed agrees
`;

const lines = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split(' '));

test.each(lines(DUTCH))('Dutch: %s and its forms have one stem', (word, ...forms) => {
  for (const form of forms) expect([form, stemDutch(form)]).toEqual([form, stemDutch(word)]);
});

test.each(lines(ENGLISH))('English: %s and its forms have one stem', (word, ...forms) => {
  for (const form of forms) expect([form, stemEnglish(form)]).toEqual([form, stemEnglish(word)]);
});

test('words that only look alike keep stems of their own', () => {
  for (const [one, other] of [
    ['akte', 'actie'],
    ['koper', 'kopie'],
    ['huis', 'huid'],
    ['brief', 'breed'],
    ['boek', 'bok'],
    ['rekening', 'regeling'],
  ] as const) {
    expect(stemDutch(one)).not.toBe(stemDutch(other));
  }
  expect(stemEnglish('general')).not.toBe(stemEnglish('generous'));
  expect(stemEnglish('news')).not.toBe(stemEnglish('new'));
});

test('English stems are those that Snowball publishes', () => {
  const published = {
    consign: 'consign',
    consistency: 'consist',
    consolation: 'consol',
    knightly: 'knight',
    knocked: 'knock',
    generously: 'generous',
    dying: 'die',
    relational: 'relat',
    hopefulness: 'hope',
    vietnamization: 'vietnam',
  };
  for (const [word, stem] of Object.entries(published)) expect(stemEnglish(word)).toBe(stem);
});
