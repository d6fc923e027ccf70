import { describe, expect, test } from 'vitest';
import type { OutgoingMail } from '../../act.ts';
import type { AccountId, Sha256 } from '../../ids.ts';
import { person } from '../../people/person.fixture.ts';
import type { Person } from '../../records/person.ts';
import { presend } from '../presend.ts';
import { messageOf } from '../testing/message.ts';
import { Example } from '../testing/example.ts';
import type { PresendContext } from './context.ts';
import { overtaken } from './overtaken.ts';

/** Monday 23 November 2026, ten in the morning in Amsterdam. */
const NOW = Date.parse('2026-11-23T09:00:00Z');
const DAY_MS = 86_400_000;
const SMEETS = 'j.smeets@koper.example';

const smeets: Person = person({
  name: 'Johanna Smeets',
  firstName: 'Johanna',
  surname: 'Smeets',
  addresses: [SMEETS],
});

function mail(text: string, more: Partial<OutgoingMail> = {}): OutgoingMail {
  return {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- branding in tests
    account: 'mb-office' as AccountId,
    from: { name: '', address: 'kantoor@notaris.example' },
    sender: null,
    to: [{ name: 'Johanna Smeets', address: SMEETS }],
    cc: [],
    subject: 'De akte',
    text,
    inReplyTo: null,
    references: [],
    annexes: [],
    personal: false,
    ...more,
  };
}

function found(
  text: string,
  { sent = {}, ...more }: Partial<PresendContext> & { readonly sent?: Partial<OutgoingMail> } = {},
): readonly string[] {
  const context: PresendContext = {
    now: NOW,
    zone: 'Europe/Amsterdam',
    people: [smeets],
    matter: null,
    participants: [],
    writtenTo: [SMEETS],
    own: ['kantoor@notaris.example'],
    answered: null,
    ordered: true,
    ...more,
  };
  return presend(mail(text, sent), context).map(
    ({ weight, said }) => `${weight} ${said.key.slice('presend.'.length)}`,
  );
}

const PDF: OutgoingMail['annexes'][number] = {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- branding in tests
  blob: '00' as Sha256,
  name: 'akte.pdf',
  type: 'application/pdf',
  size: 1,
};

describe('proof-reading', () => {
  test.each<readonly [string, readonly string[]]>([
    [
      'Geachte Johanna Smeets,\n\nUw akte ligt klaar. Wilt u tekenen?\n\nMet vriendelijke groet,',
      [],
    ],
    // Names.
    ['Geachte Johanna Smeets,\n\nWij schreven mevrouw Smets vorige week.', ['warn name-inside']],
    ['Geachte Johanna Smeets,\n\nWij schreven mevrouw Smeets vorige week.', []],
    ['Geachte mevrouw Smeets,\n\nUw akte ligt klaar.', ['warn salutation-guessed']],
    // Terms and days.
    ['Wij horen graag uiterlijk vrijdag 20 november 2026 van u.', ['stop term-past']],
    ['Wij horen graag uiterlijk vrijdag 27 november 2026 van u.', []],
    ['Op vrijdag 20 november spraken wij elkaar.', []],
    ['We would be glad to hear from you by Friday 20 November 2026.', ['stop term-past']],
    // Accounts and amounts.
    ['Maakt u het over op NL91 ABNA 0417 1643 00.', []],
    ['Maakt u het over op NL91 ABNA 0417 1643 01.', ['stop iban-wrong']],
    ['Het gaat om € 1.250 (zegge: twaalfhonderdvijftig euro).', []],
    ['Het gaat om € 1.250 (zegge: twaalfhonderd euro).', ['stop amount-words']],
    // Tone and language.
    ['Uw stukken hebben wij ontvangen. Je hoort vrijdag van ons.', ['warn mixed-form']],
    ['Wij hebben je stukken en de akte ontvangen, en je hoort van ons.', ['warn other-form']],
    [
      'Geachte Johanna Smeets,\n\nWij hebben de stukken van u ontvangen en zijn er blij mee.\n\nWe have received the papers and will send you an answer.\n\nMet vriendelijke groet,',
      ['warn mixed-language'],
    ],
    [
      'Dear Johanna Smeets,\n\nWij hebben de stukken van u ontvangen.\n\nMet vriendelijke groet,',
      ['warn mixed-language'],
    ],
    ['De stukken zijn in in goede orde ontvangen.', ['warn doubled']],
    ['Wij hopen dat dat u schikt.', []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test('a file of which the letter says nothing is noted, one it names is not', () => {
    const sent = { annexes: [PDF] };
    expect(found('Uw akte ligt klaar voor u.', { sent })).toEqual([]);
    expect(found('Alles ligt klaar voor u.', { sent })).toEqual(['warn annex-unannounced']);
    expect(found('Bijgaand de stukken voor u.', { sent })).toEqual([]);
  });

  test('a time to somebody on another clock says whose it is', () => {
    const away: Person = {
      ...smeets,
      clock: {
        said: { zone: 'America/New_York', daytime: null, weekdays: null, by: 'user-berg', at: NOW },
        read: null,
      },
    };
    const people = [away];
    expect(found('Schikt dinsdag 1 december, 15.00 uur u?', { people })).toEqual([
      'warn whose-time',
    ]);
    expect(found('Schikt dinsdag 1 december, 15.00 uur Amsterdamse tijd u?', { people })).toEqual(
      [],
    );
    expect(found('Schikt dinsdag 1 december, 15.00 uur u?')).toEqual([]);
  });

  test('an amount of theirs with a figure wrong, or two changed about, is noted', () => {
    const answered = messageOf(
      Example.parse({
        about: 'an invoice',
        profile: 'director',
        now: '2026-11-23T09:00:00Z',
        mail: { from: SMEETS, own: 'De nota bedraagt € 12.450,00.' },
      }),
    );
    expect(found('De nota van € 12.450,00 is voldaan.', { answered })).toEqual([]);
    expect(found('De nota van € 12.540,00 is voldaan.', { answered })).toEqual([
      'warn amount-differs',
    ]);
    expect(found('De nota van € 12.480,00 is voldaan.', { answered })).toEqual([
      'warn amount-differs',
    ]);
    expect(found('De nota van € 99,00 is voldaan.', { answered })).toEqual([]);
  });
});

describe('a letter that lay too long', () => {
  const waiting = (text: string, days: number): readonly string[] =>
    overtaken(mail(text), {
      writtenAt: NOW,
      now: NOW + days * DAY_MS,
      zone: 'Europe/Amsterdam',
    }).map(({ said }) => said.key);

  test.each<readonly [string, number, readonly string[]]>([
    ['Uiterlijk vrijdag 27 november hoort u van ons.', 0, []],
    ['Uiterlijk vrijdag 27 november hoort u van ons.', 4, []],
    ['Wij spreken elkaar vrijdag 27 november.', 5, ['presend.overtaken']],
    ['Op maandag 16 november vroegen wij u om het rapport.', 5, []],
    ['De stukken komen morgen.', 0, []],
    ['De stukken komen morgen.', 1, ['presend.said-of-another-day']],
    ['The papers will come tomorrow.', 1, ['presend.said-of-another-day']],
    ['Goedemorgen, alles is klaar.', 3, []],
  ])('%s, %i days later', (text, days, expected) => {
    expect(waiting(text, days)).toEqual(expected);
  });
});

describe('hostile text costs no time and stops nothing it should not', () => {
  test.each([
    'een een '.repeat(5_000),
    'NL91 ABNA 0417 1643 0'.repeat(900),
    '€ 1.250 '.repeat(2_000),
    'u je '.repeat(4_000),
    `Geachte ${'Smeets '.repeat(3_000)}`,
  ])('%.20s…', (text) => {
    expect(found(text).length).toBeLessThan(40);
  });
});
