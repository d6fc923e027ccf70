import { expect, test } from 'vitest';
import { presend } from '../presend.ts';
import type { ExampleInput } from '../testing/example.ts';
import { actOf, situationOf } from '../testing/situation.ts';
import { mailIn } from '../look.ts';
import { presendContext } from './context.ts';
import { isClose } from './likeness.ts';

type Send = NonNullable<ExampleInput['send']>;
type Given = Partial<Omit<ExampleInput, 'send'>> & { readonly send?: Partial<Send> };

const BERG = 'j.vandenberg@taxatie.example';

const found = (given: Given): string => {
  const input: ExampleInput = {
    about: 'pre-send reading',
    profile: 'director',
    now: '2026-11-23T09:00:00Z',
    people: [
      {
        id: 'pe-berg',
        name: 'J. van den Berg',
        surname: 'van den Berg',
        addresses: [BERG],
        title: 'heer',
      },
      { id: 'pe-smit', name: 'E. Smit', surname: 'Smit', addresses: ['e.smit@anders.example'] },
    ],
    writtenTo: [BERG],
    ...given,
    send: { to: [BERG], subject: 'Pand', text: 'Geachte heer Van den Berg,', ...given.send },
  };
  const act = actOf(input);
  const mail = mailIn(act);
  if (mail === null) return 'no mail';
  const remarks = presend(mail, presendContext(act, situationOf(input)));
  return remarks
    .map(({ weight, said }) => `${weight} ${said.key.slice('presend.'.length)}`)
    .join(', ');
};

const text = (written: string): Given => ({ send: { text: written } });

test.each<[string, Given, string]>([
  ['all in order', {}, ''],
  // Annexes.
  [
    'an annex named and not there',
    text('Bijgaand vindt u de akte als bijlage.'),
    'stop annex-missing',
  ],
  ['the same in English', text('Please find the letter attached.'), 'stop annex-missing'],
  ['an annex asked for', text('De bijlage die u noemt, zat er niet bij. Wilt u die nazenden?'), ''],
  [
    'a thing asked for in English',
    text('The attachment did not come with it. Could you send it?'),
    'warn other-language',
  ],
  [
    'two named and one there',
    { send: { text: 'Zie bijlage 2.', annexes: ['a.pdf'] } },
    'stop annex-count',
  ],
  [
    'the first file to an address',
    { send: { to: ['nieuw@adres.example'], annexes: ['a.pdf'], text: 'Dag,' } },
    'stop first-annex',
  ],
  ['a file to a known address', { send: { annexes: ['a.pdf'] } }, ''],
  // Weekdays.
  ['a weekday that fits', text('Tot dinsdag 1 december 2026.'), ''],
  ['a weekday that does not', text('Tot maandag 1 december 2026.'), 'stop weekday'],
  ['without a year', text('Tot woensdag 1 december.'), 'stop weekday'],
  ['English order', text('Until Monday, December 1st, 2026.'), 'stop weekday'],
  ['next year meant', text('Tot maandag 4 januari.'), ''],
  ['a date that does not exist', text('Tot maandag 31 november 2026.'), 'stop no-such-date'],
  ['a wrong day in repeated mail', text('Goed.\n> Tot maandag 1 december 2026.'), ''],
  // Names.
  ['a name misspelt', text('Geachte heer Van den Borg,'), 'stop salutation-misspelt'],
  ["another's name", text('Geachte heer Smit,'), 'stop salutation-other'],
  ['a name nobody has', text('Geachte heer Klaassen,'), 'warn salutation-other'],
  ['the wrong form of address', text('Geachte mevrouw Van den Berg,'), 'stop salutation-title'],
  ['a particle without its capital', text('Geachte heer van den Berg,'), 'warn particle'],
  ['nobody in particular', text('Geachte heer of mevrouw,'), ''],
  ['a header name misspelt', { send: { to: [`J. van den Brg <${BERG}>`] } }, 'warn name-misspelt'],
  // Recipients.
  ['nobody at all', { send: { to: [] } }, 'stop nobody'],
  [
    'five people',
    {
      send: {
        inReplyTo: '<a@b>',
        to: [BERG, 'a@x.example', 'b@x.example', 'c@x.example', 'd@x.example'],
      },
    },
    'warn many',
  ],
  [
    'a list',
    {
      mail: { from: 'list@x.example', automatic: { kind: 'list' } },
      send: { inReplyTo: '<a@b>', to: ['list@x.example'], text: 'Dag,' },
    },
    'stop answers-list',
  ],
  [
    'somebody new in the thread',
    { mail: { from: BERG }, send: { inReplyTo: '<a@b>', cc: ['nieuw@x.example'] } },
    'stop not-in-thread',
  ],
  [
    'somebody known and new in the thread',
    { mail: { from: BERG }, send: { inReplyTo: '<a@b>', cc: ['e.smit@anders.example'] } },
    'warn not-in-thread',
  ],
  // What was never meant to be sent.
  ['an internal remark', text('Intern: eerst bellen met de bank.'), 'stop internal'],
  ['a note in brackets', text('Tot maandag [nakijken door A.].'), 'stop internal'],
  ['a note to the secretary', text('Let op secretariaat: niet versturen!'), 'stop internal'],
  ['three hashes', text('### versie 2'), 'stop internal'],
  ['"intern overleg" is a word', text('Wij hebben intern overleg gehad.'), ''],
  ['a placeholder', text('Geachte {naam},'), 'stop placeholder'],
  ['three capital crosses', text(`Het bedrag is ${'X'.repeat(3)} euro.`), 'stop placeholder'],
  ['an unknown sentence', text('«correspondence.nothing»'), 'stop placeholder'],
  ['no subject', { send: { subject: ' ' } }, 'warn no-subject'],
  [
    'another language',
    text('We have received your papers and will send you the answer to that by Friday.'),
    'warn other-language',
  ],
])('%s', (_what, given, expected) => {
  expect(found(given)).toBe(expected);
});

const TWO: Given = {
  people: [
    { id: 'pe-a', name: 'A. de Vries', surname: 'de Vries', addresses: ['a@thuis.example'] },
    { id: 'pe-b', name: 'B. de Vries', surname: 'de Vries', addresses: ['b@elders.example'] },
    { id: 'pe-c', name: 'C. Bos', surname: 'Bos', addresses: ['c@bos.example'] },
  ],
  matters: [
    {
      id: 'ma-1',
      reference: '2026.17',
      people: [
        { person: 'pe-a', side: 'buyer' },
        { person: 'pe-b', side: 'seller' },
      ],
    },
    { id: 'ma-2', reference: '2026.18', people: [{ person: 'pe-a', side: 'buyer' }] },
  ],
};
const send = (to: readonly string[], matter: string | null): Given => ({
  ...TWO,
  send: { to: [...to], matter, text: 'Dag,' },
});

test.each<[string, Given, string]>([
  ['one who belongs to the matter', send(['a@thuis.example'], 'ma-1'), ''],
  ['both sides at once', send(['a@thuis.example', 'b@elders.example'], 'ma-1'), 'stop two-sides'],
  ['the namesake who does not belong', send(['b@elders.example'], 'ma-2'), 'stop namesake'],
  ['somebody who does not belong', send(['c@bos.example'], 'ma-2'), 'stop not-in-matter'],
  ['an address nobody knows', send(['x@y.example'], 'ma-2'), 'stop not-in-matter'],
  [
    'the namesake of whom the thread is',
    {
      ...TWO,
      mail: { from: 'A. de Vries <a@thuis.example>' },
      send: { to: ['b@elders.example'], inReplyTo: '<a@b>', text: 'Dag,' },
    },
    'stop namesake-thread, warn not-in-thread',
  ],
])('sides: %s', (_what, given, expected) => {
  expect(found(given)).toBe(expected);
});

test.each([
  ['Jansen', 'Janssen', true],
  ['Smit', 'Smti', true],
  ['Smit', 'Smits', true],
  ['de Vries', 'de Vires', true],
  ['Bos', 'Vos', true],
  ['Bos', 'Bakker', false],
  ['Smit', 'Smeets', false],
])('%s and %s are close: %s', (one, other, close) => {
  expect(isClose(one, other)).toBe(close);
});
