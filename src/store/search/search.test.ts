import { assert, asyncProperty, nat, pre, string } from 'fast-check';
import { expect, test } from 'vitest';
import { foldedWords } from '../../core/search/words.ts';
import { removeMessages, setConfidentiality } from '../records/messages.ts';
import { testMailbox } from './search.fixture.ts';
import { learnWords, pruneWords } from './vocabulary.ts';

/** Letters 1 to 10 of a small office. */
const LETTERS = [
  {
    subject: 'Taxatierapport Kerkstraat',
    from: 'Piet Meijer <piet@makelaar.example>',
    text: 'Bijgaand het rapport.',
    files: ['taxatie-kerkstraat.pdf'],
  },
  {
    subject: 'Afspraak dinsdag',
    from: 'mevrouw A. van der Berg <a@berg.example>',
    text: 'Kunnen we twee afspraken maken?',
  },
  {
    subject: 'Invoice 2026-114',
    from: 'Office Supplies <billing@supplies.example>',
    text: 'Please find our invoice attached.',
    at: '2026-11-18T09:00:00Z',
    wants: 'invoice',
  },
  {
    subject: 'Factuur',
    from: 'Drukkerij Visser <post@drukkerij.example>',
    text: 'Wilt u de facturen betalen?',
    at: '2026-04-30T20:00:00Z',
    wants: 'invoice',
  },
  {
    subject: 'Hypotheek',
    from: 'Jan Jansen <jan@bank.example>',
    text: 'De hypotheekofferte is ondertekend.',
  },
  {
    subject: 'Re: hypotheek',
    from: 'mr. Berg <berg@kantoor.example>',
    to: 'Jan Jansen <jan@bank.example>',
    text: 'Dank u.',
    ours: true,
  },
  {
    subject: 'Signed letter',
    from: 'Dr Smit <smit@clinic.example>',
    text: 'The signed letter is with the notary.',
  },
  {
    subject: 'Lunch',
    from: 'Bas Bakker <bas@bakker.example>',
    text: 'A letter, signed by nobody.',
  },
  {
    subject: 'Notulen',
    from: 'Els Kok <els@kok.example>',
    text: 'Zie de bijlage.',
    files: ['notulen.txt'],
    attached: 'De verdeelsleutel werd vastgesteld.',
  },
  { subject: 'Réünie', from: 'Zoë Müller <zoe@post.example>', text: 'In het koffiehuis.' },
] as const;

test.each([
  ['afspraken', [2], 'plural finds singular in a subject'],
  ['factuur', [4], 'singular finds the plural too'],
  ['invoices', [3], 'in English as well'],
  ['ondertekening', [5], 'a noun finds the verb'],
  ['rapport', [1], 'a part of a compound'],
  ['"signed letter"', [7], 'side by side'],
  ['letter signed -notary', [8], 'without'],
  ['reunie', [10], 'without accents'],
  ['RÉÜNIE', [10], 'in capitals'],
  ['hypo*', [5, 6], 'a beginning'],
  ['from:meyer', [1], 'a name that sounds like it'],
  ['van:"Van den Berg" afspraak', [2], 'particles do not count'],
  ['from:bakkr', [8], 'a letter left out'],
  ['muler', [10], 'a name mistyped without operator'],
  ['to:jansen', [6], 'to whom'],
  ['from:mij', [6], 'one’s own'],
  ['has:pdf', [1], 'what it has'],
  ['soort:factuur', [3, 4], 'what it is'],
  ['soort:factuur before:2026-05', [4], 'before a month'],
  ['voor:"1 mei" soort:factuur', [4], 'before a day: the evening before is before it'],
  ['kind:invoice vorige week', [3], 'last week'],
  ['lunch OR notulen', [8, 9], 'one of two'],
  ['verdeelsleutel', [9], 'text of an attached file'],
  ['bijlage:notulen', [9], 'name of an attached file'],
  ['subject:hypotheek', [5, 6], 'only in the subject'],
  ['2026-114', [3], 'a number'],
  ['piet@makelaar.example', [1], 'an address'],
] as const)('%s finds %j: %s', async (question, numbers, _why) => {
  await using mailbox = await testMailbox(LETTERS);
  expect((await mailbox.found(question)).toSorted((a, b) => a - b)).toEqual(numbers);
});

test('the word in the subject comes before the word in the text, and what was typed before its forms', async () => {
  await using mailbox = await testMailbox([
    { subject: 'Verslag', text: 'In de akten van deze zaak staat het.' },
    { subject: 'Verslag', text: 'In de akte van deze zaak staat het.' },
    { subject: 'De akte', text: 'Zie hieronder wat er over deze zaak staat.' },
  ]);
  expect(await mailbox.found('akte')).toEqual([3, 2, 1]);
});

test('of two that match as well the newer comes first', async () => {
  await using mailbox = await testMailbox([
    { subject: 'Begroting', at: '2025-01-10T09:00:00Z' },
    { subject: 'Begroting', at: '2026-11-10T09:00:00Z' },
    { subject: 'Begroting', at: '2024-01-10T09:00:00Z' },
  ]);
  expect(await mailbox.found('begroting')).toEqual([2, 1, 3]);
});

test('a find says where it stands, and which word stands there instead of the one that was typed', async () => {
  await using mailbox = await testMailbox(LETTERS);
  const { hits } = await mailbox.search('from:meyer rapporten');
  expect(
    hits[0]?.where.map(({ part, snippet, marks }) => [
      part,
      ...marks.map(([start, end]) => snippet.slice(start, end)),
    ]),
  ).toEqual([
    ['subject', 'Taxatierapport'],
    ['from', 'Meijer'],
    ['text', 'rapport'],
  ]);
  expect(hits[0]?.why.map(({ how }) => how)).toEqual(['sounds', 'form']);
});

test('where no message has all words some are shown, and that is said', async () => {
  await using mailbox = await testMailbox(LETTERS);
  const found = await mailbox.search('hypotheek koffiehuis');
  expect(found.someWords).toBe(true);
  expect(found.hits.map((hit) => hit.id).toSorted()).toEqual(['in-10', 'in-5', 'in-6']);
});

test('a word that nobody wrote is proposed as one that somebody did', async () => {
  await using mailbox = await testMailbox(LETTERS);
  expect((await mailbox.search('koffiehius')).didYouMean).toEqual(['koffiehuis']);
  expect((await mailbox.search('qqqqqq')).didYouMean).toEqual([]);
});

test('what only the principal may see is not found, counted or proposed to another', async () => {
  await using mailbox = await testMailbox(LETTERS);
  await mailbox.store.transact((writer) => setConfidentiality(writer, 'in-10', 'principal'));
  for (const question of [
    'koffiehuis',
    'koffiehius',
    'from:muller',
    'from:muler',
    'is:ontvangen réünie',
  ]) {
    const found = await mailbox.search(question, false);
    expect([question, found.hits, found.total, found.didYouMean]).toEqual([question, [], 0, []]);
  }
  expect((await mailbox.search('koffiehuis')).total).toBe(1);
});

test('removed, nothing of a message is left in the index, the words, the forms or the keys of names', async () => {
  await using mailbox = await testMailbox(LETTERS);
  const { store } = mailbox;
  await store.transact(async (writer) => {
    await removeMessages(writer, ['in-1', 'in-10']);
    await pruneWords(writer);
  });
  expect(await mailbox.found('taxatierapport')).toEqual([]);
  const words = await store.read.all('SELECT word FROM search_word');
  const known = words.map((row) => String(row['word']));
  expect(known).toContain('bijlage');
  for (const gone of ['taxatierapport', 'meijer', 'piet', 'muller', 'koffiehuis'])
    expect(known).not.toContain(gone);
  const orphans = await store.read.all(
    'SELECT form FROM search_form WHERE word NOT IN (SELECT word FROM search_word)',
  );
  expect(orphans).toEqual([]);
  // What comes back is learned again.
  await mailbox.put(11, { text: 'Weer in het koffiehuis, zei Meijer.' });
  expect(await mailbox.found('koffiehuizen')).toEqual([11]);
});

test('a transaction that failed taught nothing', async () => {
  await using mailbox = await testMailbox([]);
  const failing = mailbox.store.transact(async (writer) => {
    await writer.run(`INSERT INTO meta (key, value) VALUES ('a', 'b')`);
    await learnWords(writer, ['afspraken'], []);
    throw new Error('halfway');
  });
  await expect(failing).rejects.toThrow('halfway');
  await mailbox.put(1, { text: 'Twee afspraken.' });
  expect(await mailbox.found('afspraak')).toEqual([1]);
});

test.each([
  '"',
  '""',
  "'",
  '*',
  '-',
  '- ',
  '(',
  'a AND',
  'NEAR(a b)',
  'subject : x',
  '{subject} : x',
  '^x',
  'x NOT',
  'OR OR OR',
  `"'); DROP TABLE message; --`,
  'text:"',
  'has:',
  'before:',
  '\u{e000}kindmessage',
  '\u0000',
  '\ud800',
  'a'.repeat(100_000),
  'woord '.repeat(10_000),
  '"'.repeat(999),
  'a* '.repeat(200),
  'from:* to:*',
  'in:"',
  '-has:pdf -is:sent',
  '🙂🙂',
  'ﷺ',
  '日本語',
])('a hostile question is only a question (%#)', async (question) => {
  await using mailbox = await testMailbox(LETTERS);
  const { hits } = await mailbox.search(question);
  expect(hits.length).toBeLessThanOrEqual(LETTERS.length);
});

const OLD_SCRIPTS =
  /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hangul}0-9]+$/u;

test('a message is found by any word of its own', async () => {
  expect.hasAssertions();
  await using mailbox = await testMailbox();
  let number = 0;
  await assert(
    asyncProperty(
      string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
      nat(),
      async (text, which) => {
        const words = foldedWords(text);
        // Letters of scripts that SQLite does not know yet divide words there.
        pre(words.length > 0 && words.every((word) => OLD_SCRIPTS.test(word)));
        number += 1;
        await mailbox.put(number, { text });
        const word = words[which % words.length] ?? '';
        const { hits, total } = await mailbox.search(`text:${word}`);
        pre(total !== null && total <= 50);
        expect(hits.map((hit) => hit.id)).toContain(`in-${number}`);
      },
    ),
    { numRuns: 60 },
  );
});
