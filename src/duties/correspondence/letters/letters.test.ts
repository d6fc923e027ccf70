import { expect, test } from 'vitest';
import { binds } from '../../../core/conduct/binding-words.ts';
import { annexMissing } from '../../../core/conduct/presend/annexes.ts';
import { tellsOfReport } from '../../../core/conduct/authority-report.ts';
import { mailIn } from '../../../core/conduct/look.ts';
import { isTelling } from '../../../core/conduct/secrecy.ts';
import { PROFILES } from '../../../core/conduct/testing/profiles.ts';
import { actOf } from '../../../core/conduct/testing/situation.ts';
import { person } from '../../../core/people/person.fixture.ts';
import { CHASES, CHASE_PROMISE } from '../../../core/chasing/letters/texts.ts';
import { atStart, body, frame, framePersonal } from '../../../core/letters/letter.ts';
import type { LetterText } from '../../../core/letters/letter.ts';
import {
  inSentence,
  isNounPhrase,
  isPlainPhrase,
  pronounFor,
  turned,
} from '../../../core/letters/phrases.ts';
import * as texts from './texts.ts';

const letters: readonly (readonly [string, LetterText])[] = [
  ...Object.entries(texts),
  ...Object.entries(CHASES).flatMap(([naming, rungs]) =>
    rungs.map((letter, index): [string, LetterText] => [`chase ${naming} ${index + 1}`, letter]),
  ),
  ...Object.entries(CHASE_PROMISE).map(([naming, letter]): [string, LetterText] => [
    `promise ${naming}`,
    letter,
  ]),
];

const places = (text: string): readonly string[] =>
  [...new Set(text.toLowerCase().match(/\{\w+\}/g) ?? [])].toSorted();

test.each(letters)('%s says the same in three tones, and binds nobody', (_name, letter) => {
  const { u, je, en } = letter;
  expect(places(je)).toEqual(places(u));
  for (const text of [u, je, en]) {
    expect(text).toMatch(/[.?]$/);
    expect(text).not.toMatch(/[—!]|\s{2}/);
    expect(binds(text)).toBe(false);
    expect(tellsOfReport(text)).toBe(false);
  }
  expect(je).not.toMatch(/\b(?:u|uw|uzelf)\b/i);
  expect(u).not.toMatch(/\b(?:je|jou|jouw|jezelf)\b/i);
});

test.each(CHASES.silent.map((letter) => [letter]))(
  'a silent reminder tells nothing (%#)',
  (letter) => {
    expect(isTelling(letter.u)).toBe(false);
    expect(isTelling(letter.en)).toBe(false);
    expect(letter.u).not.toContain('{what}');
    expect(letter.u).not.toContain('{below}');
  },
);

test.each(letters)('%s never claims to send an annex', (_name, letter) => {
  for (const text of [letter.u, letter.en]) {
    const act = actOf({
      about: 'x',
      profile: 'director',
      now: '2026-11-23',
      send: { to: ['a@b.example'], text },
    });
    const mail = mailIn(act);
    expect(mail === null ? null : annexMissing(mail)).toEqual([]);
  }
});

const tone = { language: 'nl', form: 'u' } as const;
const addressee = {
  person: person({ name: 'A. de Vries', surname: 'de Vries' }, { title: 'mevrouw' }),
  name: '',
};

test('a letter on behalf of the principal, as it leaves', () => {
  const text = frame({ profile: PROFILES.notary, addressee, tone, body: 'Dank.', below: null });
  expect(text).toBe(
    [
      'Geachte mevrouw De Vries,',
      '',
      'Dank.',
      '',
      'Met vriendelijke groet,',
      'namens de heer Van den Berg',
      '',
      'Secretariaat mr. Van den Berg',
      '',
      '-- ',
      'Voorbereid door ons digitale secretariaat. Spreekt u liever een mens, dan is één regel antwoord genoeg.',
      '',
    ].join('\n'),
  );
});

test('a letter he signs himself has his name and nothing below it', () => {
  const text = framePersonal({
    profile: PROFILES.notary,
    addressee,
    tone,
    body: 'Mijn deelneming.',
  });
  expect(text).toBe(
    'Geachte mevrouw De Vries,\n\nMijn deelneming.\n\nMet medeleven,\n\nmr. Van den Berg\n',
  );
});

test('what has no value stays visible, so that pre-send reading stops it', () => {
  expect(body(texts.TELL_WHEN, tone, { by: 'vrijdag' })).toContain('{Principal}');
  expect(atStart('de heer Van den Berg')).toBe('De heer Van den Berg');
});

test.each([
  ['het taxatierapport', true],
  ['bijlage 2, de jaarrekening 2025', true],
  ['Klik op www.kwaad.example', false],
  ['schrijf naar dief@kwaad.example', false],
  ['betaal 123456789', false],
  ['uw akkoord', false],
  ['de FIU-melding', false],
  ['{naam}', false],
  ['a\nb', false],
  ['x'.repeat(61), false],
])('"%s" may be repeated in a letter of ours: %s', (phrase, plain) => {
  expect(isPlainPhrase(phrase)).toBe(plain);
});

test('a thing asked for has an article and its own pronoun', () => {
  expect(isNounPhrase('het taxatierapport', 'nl')).toBe(true);
  expect(isNounPhrase('Kunt u mij bellen', 'nl')).toBe(false);
  expect(isNounPhrase('het taxatierapport', 'en')).toBe(false);
  expect(pronounFor('het taxatierapport', 'nl')).toBe('het');
  expect(pronounFor('de jaarrekening', 'nl')).toBe('die');
  expect(pronounFor('uw stukken', 'nl')).toBe('ze');
  expect(turned('mijn jaarrekening', 'u', 'nl')).toBe('uw jaarrekening');
  expect(turned('my accounts', 'u', 'en')).toBe('your accounts');
  expect(inSentence('bijlage 2, de jaarrekening 2025.')).toBe('bijlage 2, de jaarrekening 2025,');
});
