import { expect, test } from 'vitest';
import { htmlToText } from '../text/html.ts';
import { splitReply } from './split.ts';

const WRITER = { name: 'Jan de Vries', address: 'jan@devries.example' };

function split(text: string): { own: string; quoted: string; signature: string } {
  const { own, quoted, signature } = splitReply(text, [], WRITER);
  return { own, quoted: quoted === '' ? '' : 'quoted', signature };
}

/** The text below an answer that a mail program put there, in the forms of many programs. */
test.each([
  ['Gmail', 'Op ma 23 nov. 2026 om 10:11 schreef Piet <piet@bakker.example>:\n\n> Dag'],
  [
    'Gmail, folded',
    'Op ma 23 nov. 2026 om 10:11 schreef Piet Bakker <\npiet@bakker.example>:\n\n> Dag',
  ],
  ['Gmail, English', 'On Mon, Nov 23, 2026 at 10:11 AM Piet <piet@bakker.example> wrote:\n\n> Dag'],
  [
    'Apple',
    'Op 23 nov. 2026, om 10:11 heeft Piet <piet@bakker.example> het volgende geschreven:\n\nDag',
  ],
  ['Thunderbird', 'Op 23-11-2026 om 10:11 schreef Piet:\n> Dag'],
  [
    'Outlook',
    'Van: Piet <piet@bakker.example>\nVerzonden: maandag 23 november 2026 10:11\nAan: Jan\nOnderwerp: Akte\n\nDag',
  ],
  [
    'Outlook, English',
    '________________________________\nFrom: Piet <piet@bakker.example>\nSent: Monday, November 23, 2026 10:11 AM\nTo: Jan\nSubject: Akte\n\nDag',
  ],
  [
    'Outlook, bold',
    '*Van:* Piet\n*Verzonden:* maandag 23 november 2026 10:11\n*Aan:* Jan\n*Onderwerp:* Akte\n\nDag',
  ],
  ['an old one', '-----Oorspronkelijk bericht-----\nVan: Piet\n\nDag'],
  ['marks only', '> Dag\n> Piet'],
  ['German', 'Am 23.11.2026 um 10:11 schrieb Piet <piet@bakker.example>:\n> Tag'],
])('%s', (_program, below) => {
  expect(split(`Akkoord.\n\n${below}\n`)).toEqual({
    own: 'Akkoord.',
    quoted: 'quoted',
    signature: '',
  });
});

test.each([
  'On Thursday at 13:00 would suit me best.\nVictor',
  'On Thursday at 13:00 would suit me best\n\nVictor',
  'Op donderdag 3 december om 10.00 uur kan ik.\n\nJan',
])('a sentence about a day is the writer’s own, whatever is quoted below: %s', (own) => {
  for (const below of [
    'On 2026-11-24 08:54, Piet <piet@bakker.example> wrote:\n> Dag',
    'On Tue, Nov 24, 2026 at 8:54 AM Piet Bakker <\npiet@bakker.example> wrote:\n\n> Dag',
    'Op 24-11-2026 om 08:54 schreef Piet:\n> Dag',
  ])
    expect(split(`Hi there,\n\n${own}\n\n${below}\n`)).toMatchObject({ quoted: 'quoted' });
  const { own: read } = split(
    `Hi there,\n\n${own}\n\nOn Tue, Nov 24, 2026 at 8:54 AM Piet Bakker <\npiet@bakker.example> wrote:\n\n> Dag\n`,
  );
  expect(read).toContain(own.split('\n')[0]);
});

test('an answer below what it quotes, and between', () => {
  const text = 'Op 23-11-2026 om 10:11 schreef Piet:\n> Dinsdag?\nJa.\n> Om tien uur?\nLiever elf.';
  expect(split(text)).toEqual({ own: 'Ja.\nLiever elf.', quoted: 'quoted', signature: '' });
});

test('what is forwarded stays the message, and is told apart', () => {
  const text =
    'Ter info.\n\n---------- Forwarded message ---------\nVan: Piet <p@b.example>\n\nDag';
  const { own, passages } = splitReply(text, [], WRITER);
  expect(own).toBe(text);
  expect(passages.map((passage) => passage.voice)).toEqual(['own', 'forwarded']);
});

/** Nothing may be cut that only looks like a heading or a quotation. */
test.each([
  'Uitnodiging voor een gesprek:\n\nDatum: woensdag 3 december 2026\nTijd: 10.00 uur\nAdres: Gracht 1',
  'Van: Amsterdam\nNaar: Utrecht\nDatum: 3 december 2026',
  'Uw reis:\n\nFrom: Amsterdam\nTo: London\nDate: 3 December 2026 10:15\nSeat: 12A',
  'Er kwam een formulier binnen:\n\nNaam: Piet\nVan: piet@bakker.example\nOnderwerp: afspraak\nBericht: graag dinsdag',
  'Op 3 november schreef de gemeente ons het volgende:\n\nDe vergunning is verleend.',
  'Zie ook >>> http://notaris.example <<< voor de stukken.',
  'Hij schreef:\n\nik kom morgen.',
  'Prijslijst\n\n-- een\n-- twee',
])('nothing is cut from %j', (text) => {
  expect(split(text)).toEqual({ own: text, quoted: '', signature: '' });
});

test.each([
  ['a mark', 'Tot dinsdag.\n\n-- \nJan\nKantoor', 'Tot dinsdag.', '--'],
  [
    'a telephone',
    'Tot dinsdag.\n\nVerstuurd vanaf mijn iPhone',
    'Tot dinsdag.',
    'Verstuurd vanaf mijn iPhone',
  ],
  ['a program', 'See you.\n\nGet Outlook for iOS', 'See you.', 'Get Outlook for iOS'],
  [
    'his name under closing words',
    'Tot dinsdag.\n\nMet vriendelijke groet,\n\nJan de Vries\nNotaris',
    'Tot dinsdag.',
    'Met vriendelijke groet,',
  ],
  ['his first name', 'Tot dinsdag.\n\nGroet,\nJan', 'Tot dinsdag.', 'Groet,'],
  [
    'how to reach him',
    'Tot dinsdag.\n\nKantoor De Vries\nTel. 020 555 01 23\nwww.devries.example',
    'Tot dinsdag.',
    'Kantoor De Vries',
  ],
])('a signature is known by %s', (_sign, text, own, begins) => {
  const read = split(text);
  expect(read.own).toBe(own);
  expect(read.signature.startsWith(begins)).toBe(true);
});

test('closing words without a name are part of the letter', () => {
  const text = 'Tot dinsdag.\n\nHartelijke groet en sterkte,\nde buren';
  expect(split(text).own).toBe(text);
});

test('markup tells what is quoted', () => {
  const { text, marks } = htmlToText(
    '<div>Akkoord.</div><div class="gmail_quote">Op ma 23 nov. 2026 schreef Piet:<blockquote>Dag</blockquote></div><div>Nog iets.</div>',
  );
  expect(splitReply(text, marks, WRITER).own).toBe('Akkoord.\nNog iets.');
});
