import { array, assert, constantFrom, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import type { ContactCard } from '../../../../core/records/contact-card.ts';
import { factsOf } from '../../../../core/records/fact.ts';
import { readFile } from '../../../index.ts';

function read(lines: readonly string[]) {
  return readFile(new TextEncoder().encode(lines.join('\r\n')), { name: 'kaartje.vcf' });
}

function cards(...lines: readonly string[]): readonly ContactCard[] {
  return factsOf(read(lines).facts, 'contact').map(({ value }) => value);
}

function card(version: string, ...lines: readonly string[]): ContactCard {
  const [found, ...more] = cards('BEGIN:VCARD', `VERSION:${version}`, ...lines, 'END:VCARD');
  if (found === undefined || more.length > 0) throw new Error('not one card');
  return found;
}

test('2.1: types without their name, quoted-printable over two lines in the charset it names', () => {
  const found = card(
    '2.1',
    ...[
      'N;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:V=E9ris;Ren=E9=',
      ';;mr.;',
      'FN:mr. R. Veris',
    ],
    ...[
      'TEL;WORK;VOICE:+31 20 123 45 67',
      'TEL;CELL:06-12345678',
      'EMAIL;PREF;INTERNET:rene@veris.example',
    ],
    'ADR;HOME;ENCODING=QUOTED-PRINTABLE:;;Laan 1=0D=0Aachterhuis;Utrecht;;3512 AB;Nederland',
    ...['BDAY:19700412', 'PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQ', ' AAAA', ''],
  );
  expect(found).toMatchObject({
    version: '2.1',
    name: 'mr. R. Veris',
    parts: { family: 'Véris', given: 'René', additional: null, prefixes: 'mr.', suffixes: null },
    phones: [
      { value: '+31 20 123 45 67', types: ['work'], e164: '+31201234567' },
      { value: '06-12345678', types: ['cell'], e164: null },
    ],
    mails: [{ value: 'rene@veris.example', types: ['pref'] }],
    addresses: [
      {
        street: 'Laan 1\nachterhuis',
        place: 'Utrecht',
        postcode: '3512 AB',
        country: 'Nederland',
        types: ['home'],
      },
    ],
    birthday: '1970-04-12',
    pictured: true,
    others: [],
  });
});

test('3.0: several of one kind, units of an organisation, labels of an address book', () => {
  const found = card(
    '3.0',
    ...[
      'FN:Anna de Vries',
      'N:Vries;Anna;Maria,J.;mr.;LL.M.',
      'ORG:Smit\\; Zonen;Familierecht',
      'TITLE:notaris',
    ],
    ...[
      'item1.TEL;TYPE=CELL,VOICE:+31612345678',
      'item1.X-ABLabel:_$!<Mobile>!$_',
      'NICKNAME:An,Annie',
    ],
    ...[
      'CATEGORIES:relatie,notariaat',
      'NOTE:Belt liever\\nniet voor negen',
      'URL:https://smit.example',
    ],
    'X-SKYPE:anna.smit',
  );
  expect(found).toMatchObject({
    parts: {
      family: 'Vries',
      given: 'Anna',
      additional: 'Maria, J.',
      prefixes: 'mr.',
      suffixes: 'LL.M.',
    },
    organisation: ['Smit; Zonen', 'Familierecht'],
    title: 'notaris',
    phones: [{ types: ['cell', 'mobile'], e164: '+31612345678' }],
    nicknames: ['An', 'Annie'],
    categories: ['relatie', 'notariaat'],
    note: 'Belt liever\nniet voor negen',
    links: ['https://smit.example'],
    others: [{ name: 'x-skype', value: 'anna.smit' }],
  });
});

test('4.0: numbers as addresses, a birthday without its year, a group with its members', () => {
  const found = card(
    '4.0',
    ...[
      'KIND:group',
      'FN:Bestuur',
      'MEMBER:urn:uuid:1',
      'MEMBER:mailto:anna@devries.example',
      'BDAY:--0412',
    ],
    ...[
      'TEL;VALUE=uri;PREF=1;TYPE="voice,work":tel:+31-20-1234567;ext=12',
      'LANG:nl',
      'TZ:Europe/Amsterdam',
    ],
  );
  expect(found).toMatchObject({
    kind: 'group',
    members: ['urn:uuid:1', 'mailto:anna@devries.example'],
    birthday: '--04-12',
    phones: [{ types: ['work', 'pref'], e164: '+31201234567' }],
    language: 'nl',
    zone: 'Europe/Amsterdam',
  });
});

test('a note is whole, whatever stands in it, and so are several', () => {
  const found = card('3.0', 'FN:Anna', 'NOTE:een, twee; drie', 'NOTE:vier');
  expect(found.note).toBe('een, twee; drie\nvier');
});

test('of several the preferred one counts, by type or by number', () => {
  const found = card(
    '4.0',
    ...['FN;PREF=2:Anna', 'FN;PREF=1:Anna de Vries', 'LANG;PREF=2:en', 'LANG;PREF=1:nl'],
    ...['EMAIL;PREF=2;TYPE=home:a@thuis.example', 'EMAIL;PREF=1;TYPE=work:a@devries.example'],
  );
  expect(found).toMatchObject({
    name: 'Anna de Vries',
    language: 'nl',
    mails: [
      { value: 'a@thuis.example', types: ['home'] },
      { value: 'a@devries.example', types: ['work', 'pref'] },
    ],
  });
});

test('what address books write in their own way: a year left out, a day to remember, a company, a group', () => {
  const apple = card(
    '3.0',
    ...['FN:Smit', 'BDAY;X-APPLE-OMIT-YEAR=1604:1604-04-12', 'X-ABShowAs:COMPANY'],
    ...['item1.X-ABDATE:2000-01-31', 'item1.X-ABLabel:_$!<Anniversary>!$_'],
    'X-ADDRESSBOOKSERVER-MEMBER:urn:uuid:1',
  );
  expect(apple).toMatchObject({
    kind: 'org',
    birthday: '--04-12',
    anniversary: '2000-01-31',
    members: ['urn:uuid:1'],
  });
  expect(card('2.1', 'FN:Smit', 'X-MS-ANNIVERSARY:20000131').anniversary).toBe('2000-01-31');
});

test.each([
  ['2.1', ['PHOTO;JPEG;ENCODING=BASE64:', '/9j/4AAQ', 'SkZJ', '']],
  ['3.0', ['PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQ', ' SkZJ']],
  ['4.0', ['PHOTO:data:image/jpeg;base64,/9j/4AAQSkZJ']],
])('a picture in vCard %s is told with its size', (version, lines) => {
  const found = card(version, 'FN:Anna', ...lines);
  expect(found).toMatchObject({ name: 'Anna', pictured: true, pictureSize: 9, others: [] });
});

test('a picture that lies elsewhere has no size', () => {
  const found = card('4.0', 'FN:Anna', 'PHOTO:https://devries.example/anna.jpg');
  expect(found).toMatchObject({ pictured: true, pictureSize: null });
});

test('a card that only has the parts of a name says the name', () => {
  expect(card('2.1', 'N:Hall;Tom;;Dr').name).toBe('Dr Tom Hall');
});

test('several cards in one file, the last of them cut off', () => {
  const lines = ['BEGIN:VCARD', 'FN:Een', 'END:VCARD', 'BEGIN:VCARD', 'FN:Twee'];
  expect(cards(...lines).map(({ name }) => name)).toEqual(['Een', 'Twee']);
});

test('whatever stands in it, nothing is thrown', () => {
  const pieces = constantFrom(
    ...[
      'N;',
      'TEL;HOME:',
      'ENCODING=QUOTED-PRINTABLE',
      '=',
      '=E9',
      ':',
      ';',
      '\n',
      '\n ',
      '"',
      'CHARSET=x',
      ',',
      '\ud800',
    ],
    ...[
      'ADR:',
      'BDAY:',
      'item1.',
      'X-ABLabel:',
      'VERSION:4.0',
      'BEGIN:VCARD',
      'END:VCARD',
      'PHOTO:',
      'ORG:',
    ],
  );
  assert(
    property(array(pieces, { maxLength: 40 }), string(), (some, noise) => {
      expect(read(['BEGIN:VCARD', some.join(''), noise, 'END:VCARD']).kind).toBe('contact');
    }),
  );
});
