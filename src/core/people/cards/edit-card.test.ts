import { describe, expect, test } from 'vitest';
import { editCard, newCard } from './edit-card.ts';
import { isSameCard, mergeCards } from './merge-cards.ts';

const AT = '20261124T080000Z';
const lines = (...given: readonly string[]): string => `${given.join('\r\n')}\r\n`;

/** As an iPhone writes it: grouped lines with labels, a folded picture, a birthday without a year. */
const APPLE = lines(
  'BEGIN:VCARD',
  'VERSION:3.0',
  'PRODID:-//Apple Inc.//iOS 19.1//EN',
  'N:de Vries;Els;;mr.;',
  'FN:mr. Els de Vries',
  'ORG:De Vries Advocaten;Familierecht',
  'item1.EMAIL;type=INTERNET;type=pref:els@vries.example',
  'item1.X-ABLabel:kantoor',
  'item2.TEL:+31 20 555 01 23',
  'item2.X-ABLabel:_$!<Work>!$_',
  'TEL;type=CELL;type=VOICE:06 55 50 12 34',
  'PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAgGBgcGBQgHBwcJCQ',
  '  gKDBQNDAsLDBkSEw8UHRofHh0aHBwgJC4nICIsIxwcKDcpLDAxNDQ0Hyc5PTgyPC4zNDI=',
  'X-SOCIALPROFILE;type=linkedin:https://voorbeeld.example/els',
  'BDAY;X-APPLE-OMIT-YEAR=1604:1604-04-12',
  'UID:8F1C-77',
  'END:VCARD',
);

test('one more address and one number less: everything else stays byte for byte', () => {
  const edited = editCard(
    APPLE,
    { addMails: ['e.devries@thuis.example'], removePhones: ['020-555 0123'] },
    AT,
  );
  const expected = APPLE.replace(
    'item1.X-ABLabel:kantoor\r\n',
    'item1.X-ABLabel:kantoor\r\nEMAIL;TYPE=INTERNET:e.devries@thuis.example\r\n',
  )
    .replace('item2.TEL:+31 20 555 01 23\r\nitem2.X-ABLabel:_$!<Work>!$_\r\n', '')
    .replace('END:VCARD', `REV:${AT}\r\nEND:VCARD`);
  expect(edited).toBe(expected);
});

test('what is there already is not written a second time, however it is spelled', () => {
  const edit = { addMails: ['ELS@vries.example'], addPhones: ['+31655501234'] };
  expect(editCard(APPLE, edit, AT)).toBe(APPLE.replace('END:VCARD', `REV:${AT}\r\nEND:VCARD`));
});

test('a name is written into both its places; units of another organisation are not kept', () => {
  const name = { full: 'Els Janssen; notaris', family: 'Janssen', given: 'Els', prefixes: '' };
  const edited = editCard(APPLE, { name, organisation: 'Janssen, Smit & Co' }, AT);
  expect(edited).toContain('\r\nN:Janssen;Els;;;\r\n');
  expect(edited).toContain('\r\nFN:Els Janssen\\; notaris\r\n');
  expect(edited).toContain('\r\nORG:Janssen\\, Smit & Co\r\n');
  expect(edited).not.toContain('Familierecht');
});

test.each([
  ['2.1', '1970-04-12', 'BDAY:1970-04-12'],
  ['3.0', '--04-12', 'BDAY;X-APPLE-OMIT-YEAR=1604:1604-04-12'],
  ['4.0', '--04-12', 'BDAY:--0412'],
  ['4.0', '1970-04-12', 'BDAY:19700412'],
])('in vCard %s the day %s is written as %s', (version, birthday, written) => {
  const card = lines('BEGIN:VCARD', `VERSION:${version}`, 'FN:Els', 'END:VCARD');
  expect(editCard(card, { birthday }, AT)).toContain(`\r\n${written}\r\n`);
});

test('a card of an old telephone keeps its quoted-printable, and gets its new lines in its own writing', () => {
  const old = lines(
    'BEGIN:VCARD',
    'VERSION:2.1',
    'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Dani=C3=ABls;Ren=C3=A9e;;;',
    'NOTE;ENCODING=QUOTED-PRINTABLE:belt nooit =',
    'voor tienen',
    'TEL;HOME;VOICE:0201234567',
    'END:VCARD',
  );
  const edited = editCard(old, { addMails: ['r@daniels.example'], organisation: 'Café Één' }, AT);
  expect(edited).toBe(
    old.replace(
      'END:VCARD',
      `ORG;CHARSET=UTF-8:Café Één\r\nREV:${AT}\r\nEND:VCARD`.replace(
        'REV',
        'EMAIL;INTERNET:r@daniels.example\r\nREV',
      ),
    ),
  );
  expect(editCard(old, { note: null }, AT)).not.toContain('tienen');
});

test('a new card is whole', () => {
  const name = { full: 'Jan de Vries', family: 'de Vries', given: 'Jan', prefixes: '' };
  expect(newCard('pe-1', { name, addMails: ['jan@vries.example'] }, AT)).toBe(
    lines(
      ...['BEGIN:VCARD', 'VERSION:3.0', 'PRODID:-//Secretaris//NL', 'UID:pe-1'],
      ...['N:de Vries;Jan;;;', 'FN:Jan de Vries', 'EMAIL;TYPE=INTERNET:jan@vries.example'],
      ...[`REV:${AT}`, 'END:VCARD'],
    ),
  );
});

describe('two people change one card', () => {
  const ours = editCard(APPLE, { addMails: ['nieuw@vries.example'] }, AT);

  test('other things: both are there, and nothing else is touched', () => {
    const theirs = editCard(
      APPLE.replace('type=CELL', 'type=HOME'),
      { removeMails: ['els@vries.example'], note: 'liever per post' },
      '20261124T075900Z',
    );
    const merged = mergeCards(APPLE, ours, theirs) ?? '';
    expect(merged).toContain('EMAIL;TYPE=INTERNET:nieuw@vries.example');
    expect(merged).not.toContain('els@vries.example');
    expect(merged).toContain('NOTE:liever per post');
    expect(merged).toContain('type=HOME');
    expect(merged).toContain('REV:20261124T080000Z');
    expect(merged.match(/REV/g)).toHaveLength(1);
    expect(merged).toContain('X-SOCIALPROFILE');
  });

  test('the same thing in two ways: only a person can say', () => {
    const [a, b] = ['Bakker BV', 'Slager BV'].map((organisation) =>
      editCard(APPLE, { organisation }, AT),
    );
    expect(mergeCards(APPLE, a ?? '', b ?? '')).toBe(null);
    expect(mergeCards(APPLE, a ?? '', a ?? '')).toBe(a);
  });

  test('a server that writes the card anew did not change it', () => {
    const anew = lines(
      ...APPLE.trimEnd()
        .split(/\r\n(?![ \t])/)
        .slice(0, 2),
      ...APPLE.trimEnd()
        .split(/\r\n(?![ \t])/)
        .slice(3, -1)
        .toReversed(),
      'REV:20261124T000000Z',
      'END:VCARD',
    ).replace('type=INTERNET;type=pref', 'TYPE="pref,INTERNET"');
    expect(isSameCard(APPLE, anew)).toBe(true);
    expect(isSameCard(APPLE, ours)).toBe(false);
    expect(mergeCards(APPLE, ours, anew)).toContain('nieuw@vries.example');
  });
});
