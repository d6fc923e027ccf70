import { describe, expect, test } from 'vitest';
import { officeOf } from '../orders.fixture.ts';
import type { LetterWish } from '../order.ts';
import { readOrder } from '../read-order.ts';
import { sayOrder } from '../say-order.ts';

/** Wednesday 4 November 2026. */
const NL = officeOf('nl');
const EN = officeOf('en');

const DUTCH: readonly (readonly [string, string, LetterWish])[] = [
  ['Schrijf Els dat we de stukken ontvangen hebben.', 'els', { k: 'receipt', of: null, by: null }],
  [
    'schrijf Els Bakker dat we haar stukken van maandag hebben ontvangen',
    'els',
    { k: 'receipt', of: '2026-11-02', by: null },
  ],
  [
    'Mail mevrouw Bakker dat de stukken binnen zijn en dat ze uiterlijk vrijdag hoort',
    'els',
    { k: 'receipt', of: null, by: '2026-11-06' },
  ],
  [
    'Bevestig Els de ontvangst van haar stukken van maandag',
    'els',
    { k: 'receipt', of: '2026-11-02', by: null },
  ],
  [
    'bevestig de ontvangst van de stukken aan Van den Berg',
    'berg',
    { k: 'receipt', of: null, by: null },
  ],
  [
    'Sla de uitnodiging van Van den Berg voor de receptie op donderdag 10 december af',
    'berg',
    { k: 'decline', occasion: 'de receptie', on: '2026-12-10' },
  ],
  [
    'sla de uitnodiging van Van den Berg beleefd af',
    'berg',
    { k: 'decline', occasion: null, on: null },
  ],
  [
    'Schrijf Van den Berg dat ik donderdag 10 december niet kan komen',
    'berg',
    { k: 'decline', occasion: null, on: '2026-12-10' },
  ],
  ['Wijs de offerte van Mulder van 12 oktober af', 'jan', { k: 'refuse-offer', of: '2026-10-12' }],
  ['wijs de offerte van Jan Mulder vriendelijk af', 'jan', { k: 'refuse-offer', of: null }],
  ['Stuur Els de bijlage-2-klacht', 'els', { k: 'missing', what: 'bijlage 2' }],
  [
    'schrijf Els dat bijlage 2, de jaarrekening 2025, er niet bij zat',
    'els',
    { k: 'missing', what: 'bijlage 2, de jaarrekening 2025' },
  ],
  [
    'Vraag Mulder om het taxatierapport, uiterlijk woensdag 2 december',
    'jan',
    { k: 'ask', what: 'het taxatierapport', by: '2026-12-02' },
  ],
  ['Bedank Els voor de bloemen', 'els', { k: 'thank', what: 'de bloemen' }],
  ['bedank de heer Mulder', 'jan', { k: 'thank', what: null }],
  [
    'Stuur Els een bedankje voor haar hulp bij de verhuizing',
    'els',
    { k: 'thank', what: 'haar hulp bij de verhuizing' },
  ],
  ['Feliciteer Mulder met zijn benoeming', 'jan', { k: 'congratulate', what: 'zijn benoeming' }],
  ['Condoleer mevrouw Van den Berg', 'berg', { k: 'condole', who: null }],
  [
    'Condoleer Van den Berg met het overlijden van haar man',
    'berg',
    { k: 'condole', who: 'haar man' },
  ],
  ['Verwijs Els naar notaris De Wit', 'els', { k: 'refer', to: 'notaris De Wit' }],
  ['Antwoord Els dat we geen commentaar hebben', 'els', { k: 'no-comment', by: null }],
  [
    'Schrijf Els dat de stukken vrijdag komen',
    'els',
    { k: 'tell', words: 'de stukken vrijdag komen' },
  ],
  ['Laat Els weten dat ik haar vrijdag bel', 'els', { k: 'tell', words: 'ik haar vrijdag bel' }],
  [
    'Schrijf Els: Het contract komt vrijdag. Dank voor uw geduld.',
    'els',
    { k: 'say', words: 'Het contract komt vrijdag. Dank voor uw geduld.' },
  ],
  ['mail Els "Tot vrijdag!"', 'els', { k: 'say', words: 'Tot vrijdag!' }],
];

const ENGLISH: readonly (readonly [string, string, LetterWish])[] = [
  ['Write to Els that we have received the papers', 'els', { k: 'receipt', of: null, by: null }],
  [
    'tell Els that her papers have arrived and that she will hear from us by Friday',
    'els',
    { k: 'receipt', of: null, by: '2026-11-06' },
  ],
  ["Acknowledge Peter's papers of Monday", 'peter', { k: 'receipt', of: '2026-11-02', by: null }],
  [
    'Decline the invitation of Van den Berg to the reception on Thursday 10 December',
    'berg',
    { k: 'decline', occasion: 'the reception', on: '2026-12-10' },
  ],
  ["Decline Van den Berg's invitation", 'berg', { k: 'decline', occasion: null, on: null }],
  ["Turn down Mulder's quote of 12 October", 'jan', { k: 'refuse-offer', of: '2026-10-12' }],
  ['Send Els the annex 2 complaint', 'els', { k: 'missing', what: 'attachment 2' }],
  ['Tell Els that attachment 2 is missing', 'els', { k: 'missing', what: 'attachment 2' }],
  [
    'Ask Mulder for the valuation report by Wednesday 2 December',
    'jan',
    { k: 'ask', what: 'the valuation report', by: '2026-12-02' },
  ],
  ['Thank Peter for the flowers', 'peter', { k: 'thank', what: 'the flowers' }],
  ['please thank Mr Hughes', 'peter', { k: 'thank', what: null }],
  [
    'Congratulate Peter on his appointment',
    'peter',
    { k: 'congratulate', what: 'his appointment' },
  ],
  [
    'Send my condolences to Van den Berg on the death of her husband',
    'berg',
    { k: 'condole', who: 'her husband' },
  ],
  ['Refer Els to the notary', 'els', { k: 'refer', to: 'the notary' }],
  ['Tell Els we have no comment', 'els', { k: 'no-comment', by: null }],
  [
    'Write to Els that the papers will come on Friday',
    'els',
    { k: 'tell', words: 'the papers will come on Friday' },
  ],
  [
    'Let Els know that I shall ring her on Friday',
    'els',
    { k: 'tell', words: 'I shall ring her on Friday' },
  ],
  [
    'Write Els: The contract comes on Friday.',
    'els',
    { k: 'say', words: 'The contract comes on Friday.' },
  ],
];

describe.each([
  ['nl', NL, DUTCH],
  ['en', EN, ENGLISH],
] as const)('letters ordered in %s', (_language, context, rows) => {
  test.each(rows)('%s', (text, who, letter) => {
    const read = readOrder(text, context);
    expect(read).toMatchObject({
      understood: true,
      orders: [{ kind: 'write', to: [{ id: who }], letter }],
    });
  });
});

describe('how a letter goes', () => {
  test.each([
    ['Schrijf een brief aan Els dat de stukken vrijdag komen', { paper: true, voice: null }],
    ['Bedank Els voor de bloemen, in mijn naam', { voice: 'principal', paper: false }],
    ['Bedank Els voor de bloemen per brief', { paper: true }],
    ['Bedank Peter in het Engels', { language: 'en' }],
    [
      'Schrijf Els dat we de stukken per post sturen',
      { paper: false, letter: { words: 'we de stukken per post sturen' } },
    ],
    [
      'Schrijf Els dat de stukken vrijdag komen, namens het secretariaat',
      { voice: 'secretary', letter: { words: 'de stukken vrijdag komen' } },
    ],
  ])('%s', (text, order) => {
    expect(readOrder(text, NL)).toMatchObject({ understood: true, orders: [order] });
  });

  test('to several people it is one order', () => {
    const read = readOrder('Bedank Els en Jan Mulder voor hun hulp', NL);
    expect(read).toMatchObject({
      understood: true,
      orders: [{ to: [{ id: 'els' }, { id: 'jan' }] }],
    });
  });

  test('several sentences are several letters', () => {
    const read = readOrder('Bedank Els voor de bloemen. Feliciteer Mulder met zijn benoeming.', NL);
    expect(read).toMatchObject({
      understood: true,
      orders: [{ letter: { k: 'thank' } }, { letter: { k: 'congratulate' } }],
    });
  });
});

describe('nothing is guessed', () => {
  test('a name of two people is asked about, each by his address', () => {
    const read = readOrder('Schrijf Jansen dat de stukken vrijdag komen', NL);
    expect(read).toMatchObject({ understood: false, question: { key: 'orders.which-person' } });
    expect(read.understood ? [] : read.readings.map(({ said }) => said)).toEqual([
      'Schrijf Karel Jansen (jansen@kantoor.example) dat de stukken vrijdag komen',
      'Schrijf Mieke Jansen (jansen-2@kantoor.example) dat de stukken vrijdag komen',
    ]);
  });

  test.each(['Schrijf Pietersen dat de stukken komen', 'Bedank de buren voor de taart'])(
    '%s asks who that is',
    (text) => {
      expect(readOrder(text, NL)).toMatchObject({
        understood: false,
        question: { key: 'orders.letter-who' },
      });
    },
  );

  test('an address that nobody here has is written to as it is given', () => {
    const read = readOrder('Schrijf info@drukkerij.example dat de proef goed is', NL);
    expect(read).toMatchObject({
      understood: true,
      orders: [{ to: [{ id: null, address: 'info@drukkerij.example' }] }],
    });
  });

  test.each([
    ['Vraag Peter of de lunch nog doorgaat', 'reconfirm'],
    ['Zeg de lunch met Peter af', 'cancel'],
    ['Stuur Els drie momenten volgende week', 'offer'],
    ['Sla de kennismaking af', 'answer'],
  ])('%s is of the diary', (text, kind) => {
    expect(readOrder(text, NL)).toMatchObject({ understood: true, orders: [{ kind }] });
  });

  test('letters pasted in are no orders', () => {
    expect(readOrder(`Bedank Els voor ${'x'.repeat(5_000)}`, NL).understood).toBe(false);
  });
});

describe('what is said back is read as the same letter', () => {
  test.each([
    ...DUTCH.map(([text]) => [text, NL, 'nl'] as const),
    ...ENGLISH.map(([text]) => [text, EN, 'en'] as const),
  ])('%s', (text, context, language) => {
    const read = readOrder(text, context);
    const [order] = read.orders;
    const said =
      order === undefined ? '' : sayOrder(order, language).replace(/ \([^)]*@[^)]*\)/g, '');
    const again = readOrder(said, context);
    const bare = ({ orders }: typeof read): unknown => orders.map((one) => ({ ...one, rests: [] }));
    expect(bare(again)).toEqual(bare(read));
  });
});
