import { describe, expect, test } from 'vitest';
import type { PersonId } from '../../ids.ts';
import type { Person } from '../../records/person.ts';
import { person } from '../../people/person.fixture.ts';
import { checkLines, isReady, type CheckedLine, type Checking } from './check.ts';
import { linesOf } from './columns.ts';
import type { LoadedRecipients, MailingOrdered, MailingText } from './mailing.ts';

const ELS = person({
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- branding: a test names its people
  id: 'pe-els' as PersonId,
  name: 'Els Visser',
  firstName: 'Els',
  surname: 'Visser',
  addresses: ['els@visser.example'],
  household: 'visser',
});
const BAS = person({
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- branding: a test names its people
  id: 'pe-bas' as PersonId,
  name: 'Bas Visser',
  firstName: 'Bas',
  surname: 'Visser',
  addresses: ['bas@visser.example', 'bas@werk.example'],
  household: 'visser',
});
const KATE = person({
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- branding: a test names its people
  id: 'pe-kate' as PersonId,
  name: 'Kate Hill',
  firstName: 'Kate',
  surname: 'Hill',
  addresses: ['kate@hill.example'],
  address: { language: 'en', form: 'u', title: 'mevrouw', familiar: false },
});
const JAN = person({
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- branding: a test names its people
  id: 'pe-jan' as PersonId,
  name: 'Jan de Boer',
  firstName: 'Jan',
  surname: 'de Boer',
  addresses: ['jan@boer.example'],
  address: { language: 'nl', form: 'je', title: 'heer', familiar: true },
});
const EVERYBODY: readonly Person[] = [ELS, BAS, KATE, JAN];

const NOBODY: LoadedRecipients = {
  ...{ found: {}, keptOut: [], away: [], bounced: [], colleagues: [], secret: [] },
  ...{ earlier: [], settled: [], had: [] },
};

const TEXT: MailingText = { subject: 'De zaal', body: 'Wij zien {u|je} in {Zaal}.' };

/** Checks a sheet, its rows as `Naam;E-mail;Zaal`. */
function checked(
  rows: readonly string[],
  more: {
    readonly columns?: readonly string[];
    readonly order?: Partial<MailingOrdered>;
    readonly recipients?: Partial<LoadedRecipients>;
    readonly writtenTo?: readonly string[];
  } = {},
): readonly CheckedLine[] {
  const columns = more.columns ?? ['Naam', 'E-mail', 'Zaal'];
  const lines = linesOf({ columns, rows: rows.map((row) => row.split(';')) });
  const order: MailingOrdered = {
    ...{ mailing: 'ml-0', title: 'De zaal', columns, road: 'mail', voice: null, answerBy: null },
    letter: { k: 'texts', nl: TEXT, en: { subject: 'The room', body: 'We meet in {Zaal}.' } },
    ...more.order,
  };
  const found = Object.fromEntries(
    lines.map(({ number, name, address }) => [
      String(number),
      {
        byAddress: idsOf(({ addresses }) => addresses.includes(address.toLowerCase())),
        byName: idsOf((one) => name !== '' && (one.name === name || one.surname === name)),
      },
    ]),
  );
  const checking: Checking = {
    people: EVERYBODY,
    recipients: { ...NOBODY, found, ...more.recipients },
    writtenTo: more.writtenTo ?? [],
    own: ['berg@kantoor.example'],
    language: 'nl',
    now: 0,
    post: {},
    personal: false,
    answerBy: { nl: '', en: '' },
  };
  return checkLines(order, lines, checking);
}

function idsOf(is: (one: Person) => boolean): readonly string[] {
  return EVERYBODY.filter(is).map(({ id }) => id);
}

/** Codes of a line: what keeps the letter with a mark before it. */
function codes(line: CheckedLine | undefined): string {
  return (line?.findings ?? [])
    .map(({ code, weight }) => (weight === 'hold' ? `!${code}` : code))
    .join(' ');
}

describe('whom a line means', () => {
  test.each<[string, string]>([
    ['Els Visser;els@visser.example;1', 'salutation-plain'],
    [';els@visser.example;1', 'salutation-plain'],
    ['Els Visser;;1', 'salutation-plain'],
    ['Kate Hill;kate@hill.example;1', ''],
    ['Visser;;1', '!several-people'],
    // Only one Hill is on record, but the list may mean another.
    ['Hill;;1', '!name-short'],
    ['Bas Visser;;1', '!several-addresses salutation-plain'],
    ['Bas Visser;els@visser.example;1', '!name-differs salutation-plain'],
    ['E. Visser;els@visser.example;1', 'salutation-plain'],
    ['Els Bakker;els@visser.example;1', '!name-differs salutation-plain'],
    ['Els Visser;els@nieuw.example;1', '!address-new salutation-plain'],
    ['Truus Tas;truus@tas.example;1', '!stranger language-assumed salutation-plain'],
    ['mevrouw T. Tas;truus@tas.example;1', '!stranger language-assumed'],
    ['Truus Tas;;1', '!nobody'],
    ['Els Visser;els@visser;1', '!address-invalid'],
    ['Els Visser;els@visser.example, els@werk.example;1', '!several-addresses'],
    ['P. Berg;berg@kantoor.example;1', '!own'],
  ])('%s', (row, expected) => {
    expect(codes(checked([row])[0])).toBe(expected);
  });

  test('of several addresses the one that was written to before is taken, and that is said', () => {
    const [line] = checked(['Bas Visser;;1'], { writtenTo: ['bas@werk.example'] });
    expect(line?.address).toBe('bas@werk.example');
    expect(codes(line)).toBe('address-chosen salutation-plain');
  });
});

describe('what is known of him', () => {
  const row = 'Kate Hill;kate@hill.example;1';
  test.each<[string, Partial<LoadedRecipients>, string]>([
    ['died', { keptOut: [{ person: KATE.id, address: null, why: 'deceased' }] }, '!deceased'],
    [
      'wants none',
      { keptOut: [{ person: null, address: 'kate@hill.example', why: 'unsubscribed' }] },
      '!unsubscribed',
    ],
    ['mail came back', { bounced: ['kate@hill.example'] }, '!bounced'],
    ['a colleague', { colleagues: ['kate@hill.example'] }, '!colleague'],
    ['a secret matter', { secret: [KATE.id] }, '!secret'],
    ['had it', { had: ['kate@hill.example'] }, '!had-already'],
  ])('%s', (_what, recipients, expected) => {
    expect(codes(checked([row], { recipients })[0])).toBe(expected);
  });
});

test('who stands twice, by address, as a person, or as a house, has one letter', () => {
  const lines = checked([
    'Els Visser;els@visser.example;1',
    'E. Visser;ELS@visser.example;2',
    'Bas Visser;bas@werk.example;3',
    'Kate Hill;kate@hill.example;4',
    'Kate Hill;kate@hill.example;5',
  ]);
  expect(lines.map(codes)).toEqual([
    'salutation-plain',
    'salutation-plain !twice',
    'salutation-plain !household',
    '',
    '!twice',
  ]);
});

describe('what a cell says is data', () => {
  test.each<[string, string]>([
    ['', '!field-empty'],
    ['{{naam}}', '!field-odd'],
    ['{Zaal}', '!field-odd'],
    ['=HYPERLINK("http://kwaad.example";"klik")', '!field-odd'],
    ['@SUM(A1)', '!field-odd'],
    ['#REF!', '!field-odd'],
    ['<b>zaal</b>', '!field-odd'],
    ['els@visser.example', '!field-of-other'],
    ['zaal 1\u0000\u202Eterces', ''],
    ['-12,50', ''],
    ['$&', ''],
    ['zaal 1', ''],
  ])('%s', (cell, expected) => {
    const [line] = checked([`Kate Hill;kate@hill.example;${cell}`]);
    expect(codes(line)).toBe(expected);
  });

  test('it is filled in once and stays one line, whatever it says', () => {
    const [line] = checked(['Jan de Boer;jan@boer.example;zaal\n\nBcc: $& $1 zaal']);
    expect(line?.filled?.body).toBe('Wij zien je in zaal Bcc: $& $1 zaal.');
    const [again] = checked(['Jan de Boer;jan@boer.example;{Naam}']);
    expect(again?.filled?.body).toBe('Wij zien je in {Naam}.');
    expect(isReady(again ?? { findings: [] })).toBe(false);
  });

  test('an address with a line break in it is none', () => {
    const [line] = checked(['Kate Hill;kate@hill.example\nBcc: alle@kwaad.example;1']);
    expect(line?.address).toBe('');
    expect(codes(line)).toContain('!address-invalid');
  });
});

test('each is written to in his language and form; where there is no text for him he is asked about', () => {
  const only = {
    letter: { k: 'texts', nl: { subject: 'x', body: 'U zit in {Zaal}.' }, en: null },
  } as const;
  const rows = ['Kate Hill;kate@hill.example;1', 'Jan de Boer;jan@boer.example;2'];
  expect(checked(rows, { order: only }).map(codes)).toEqual(['!language-missing', '!form-differs']);
  expect(checked(rows).map((line) => line.filled?.body)).toEqual([
    'We meet in 1.',
    'Wij zien je in 2.',
  ]);
});

test.each<[string, string, string]>([
  ['Uw zaal', '{U|Je} zit in {Zaal}.', '!form-differs'],
  ['De zaal', '{U|Je} zit in {Zaal}. Tot dan, en neem uw pas mee.', '!form-differs'],
  ['{Uw|Je} zaal', '{U|Je} zit in {Zaal}.', ''],
])('one word that suits both does not excuse another: %s / %s', (subject, body, expected) => {
  const letter = { k: 'texts', nl: { subject, body }, en: null } as const;
  const [line] = checked(['Jan de Boer;jan@boer.example;zaal 2'], { order: { letter } });
  expect(codes(line)).toBe(expected);
});

test('a field spelt a little otherwise than its column is looked at for the data of another all the same', () => {
  const letter = { k: 'texts', nl: { subject: 'x', body: 'Met {zaal_nr}.' }, en: null } as const;
  const rows = ['Jan de Boer;jan@boer.example;Els Visser', 'Els Visser;els@visser.example;1'];
  const columns = ['Naam', 'E-mail', 'Zaal-nr'];
  const [line] = checked(rows, { columns, order: { letter } });
  expect(line?.filled?.body).toBe('Met Els Visser.');
  expect(codes(line)).toBe('!field-of-other');
});

test('a salutation and a closing of its own are those of the house; a field that begins a sentence begins with a capital', () => {
  const body =
    'Beste leden,\n\n{Zaal} is open. {naam} komt. {Zaal} ook.\n\nMet vriendelijke groet,\n';
  const letter = { k: 'texts', nl: { subject: 'x', body }, en: null } as const;
  const [line] = checked(['Jan de Boer;jan@boer.example;zaal 2'], { order: { letter } });
  expect(line?.filled?.body).toBe('Zaal 2 is open. Jan de Boer komt. Zaal 2 ook.');
});

test('what a person answered keeps the letter no more; what is found anew does', () => {
  const [line] = checked(['Els Bakker;els@visser.example;']);
  expect(codes(line)).toBe('!name-differs !field-empty salutation-plain');
});

test('what cannot be printed keeps that letter and no other', () => {
  const rows = ['Kate Hill;kate@hill.example;李明', 'Jan de Boer;jan@boer.example;Łódź, Ωmega 5'];
  expect(checked(rows, { order: { road: 'both' } }).map(codes)).toEqual(['!no-type', '']);
  expect(checked(rows).map(codes)).toEqual(['', '']);
});

test('by post he needs a place for his post', () => {
  const [line] = checked(['Els Visser;;1'], { order: { road: 'post' } });
  expect(codes(line)).toBe('!no-post salutation-plain');
});
