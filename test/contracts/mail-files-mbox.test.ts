import { appendFile, truncate } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { openImport } from '../../src/channels/files/source.ts';
import { all, letter, scratch, together } from './mail-files.ts';

const FROM = 'From devries@post.example Mon Nov 23 10:00:00 2026\n';

/** An mbox of these messages as a plain writer makes it. */
function mbox(...messages: string[]): string {
  return messages.map((one) => `${FROM}${one}\n`).join('');
}

async function textsOf(content: string | Uint8Array): Promise<readonly string[]> {
  await using at = await scratch();
  const source = await openImport(await at.write('post.mbox', content));
  expect(source.kind).toBe('mbox');
  const { texts, unread } = await all(source);
  expect(unread).toEqual([]);
  return texts;
}

test('messages come out as they went in, without the separator and the empty line before the next', async () => {
  const three = [letter(1), letter(2, 'Twee.\n\n\nMet witregels.\n'), letter(3, '')];
  expect(await textsOf(mbox(...three))).toEqual(three);
});

test('an mbox with carriage returns keeps them', async () => {
  const two = [letter(1), letter(2)].map((one) => one.replaceAll('\n', '\r\n'));
  expect(await textsOf(mbox(letter(1), letter(2)).replaceAll('\n', '\r\n'))).toEqual(two);
});

test('mboxrd: each quoted From line loses one sign; the header and other lines keep theirs', async () => {
  const body = 'Hoi,\n>From nu af\n>>From toen\n> From een antwoord\nx >From\n>Fromage\n';
  const [read] = await textsOf(mbox(letter('rd', body)));
  expect(read).toBe(
    letter('rd', 'Hoi,\nFrom nu af\n>From toen\n> From een antwoord\nx >From\n>Fromage\n'),
  );
});

test('a line of prose that begins with From ends no message, even behind an empty line', async () => {
  const prose = [
    'From now on we meet on Mondays.',
    '',
    'From 10:00 until 12:00 on 23 November 2026 the office is closed.',
    '',
    'From: this is no separator either',
  ].join('\n');
  expect(await textsOf(mbox(letter(1, prose), letter(2)))).toEqual([letter(1, prose), letter(2)]);
});

test('mboxcl2: a right Content-Length holds whole mboxes within a message, and nothing is unquoted', async () => {
  const body = `Doorgestuurd:\n\n${FROM}Subject: binnenin\n\n>From blijft staan\n`;
  const counted = `Content-Length: ${body.length}\n${letter('cl2', '').trimEnd()}\n\n${body}`;
  expect(await textsOf(mbox(counted, letter(2)))).toEqual([counted, letter(2)]);
});

test('mboxcl: a right Content-Length and quoted lines, which are unquoted', async () => {
  const body = 'Hoi,\n\n>From nu af\n';
  const counted = `Content-Length: ${body.length}\n${letter('cl', '').trimEnd()}\n\n`;
  expect(await textsOf(mbox(counted + body, letter(2)))).toEqual([
    `${counted}Hoi,\n\nFrom nu af\n`,
    letter(2),
  ]);
});

test.each(['0', '7', '100000', '99999999999999999999', '-1', 'x'])(
  'a wrong Content-Length (%s) is not believed',
  async (length) => {
    const lying = `Content-Length: ${length}\n${letter(1)}`;
    expect(await textsOf(mbox(lying, letter(2)))).toEqual([lying, letter(2)]);
  },
);

test.each([
  ['Thunderbird', 'From - Mon Nov 23 10:00:00 2026', '2026-11-23T10:00:00Z'],
  ['Thunderbird, long ago', 'From - ', null],
  ['a Google archive', 'From 17@xxx Mon Nov 23 10:00:00 +0100 2026', '2026-11-23T09:00:00Z'],
  [
    'a zone behind the year',
    'From a@b.example Mon Nov 23 10:00:00 2026 -0500',
    '2026-11-23T15:00:00Z',
  ],
  ['a day of one digit', 'From a@b.example Sun Nov  1 10:00:00 2026', '2026-11-01T10:00:00Z'],
  ['no seconds', 'From a@b.example Mon Nov 23 10:00 2026', '2026-11-23T10:00:00Z'],
  ['an address only', 'From a@b.example', null],
  ['MAILER-DAEMON', 'From MAILER-DAEMON Mon Nov 23 10:00:00 2026', '2026-11-23T10:00:00Z'],
])('the separator of %s', async (_who, line, time) => {
  await using at = await scratch();
  const file = await at.write('post.mbox', `${line}\n${letter(1)}\n${line}\n${letter(2)}\n`);
  const { texts, messages } = await all(await openImport(file));
  expect(texts).toEqual([letter(1), letter(2)]);
  const expected = time === null ? null : Date.parse(time);
  expect(messages.map((one) => one.arrivedAt)).toEqual([expected, expected]);
});

test('without the empty line before a separator the message still ends there', async () => {
  expect(await textsOf(`${FROM}${letter(1)}${FROM}${letter(2)}`)).toEqual([letter(1), letter(2)]);
});

test('marks of mutt, Dovecot, Thunderbird and Google become flags and folder', async () => {
  await using at = await scratch();
  const marked = [
    'Status: RO\nX-Status: AF',
    'X-Mozilla-Status: 0009',
    'X-Gmail-Labels: Verzonden,Belangrijk',
    'X-Gmail-Labels: Postvak IN,Met ster,\n Ongelezen',
    'X-Gmail-Labels: Prullenbak,Verzonden',
  ].map((fields, index) => `${fields}\n${letter(index)}`);
  const { messages } = await all(
    await openImport(await at.write('Alle mail.mbox', mbox(...marked))),
  );
  expect(messages.map((one) => [one.flags, one.use])).toEqual([
    [['\\Seen', '\\Answered', '\\Flagged'], 'archive'],
    [['\\Seen', '\\Deleted'], 'archive'],
    [['\\Seen'], 'sent'],
    [['\\Flagged'], 'inbox'],
    [['\\Seen'], 'trash'],
  ]);
});

test('what is broken is said: bytes before the first message, no message at all; the rest is read', async () => {
  await using at = await scratch();
  const cut = `einde van een afgekapt bericht\n\n${mbox(letter(1))}`;
  const first = await all(await openImport(await at.write('cut.mbox', cut)));
  expect(first.texts).toEqual([letter(1)]);
  expect(first.unread).toEqual([
    { path: 'cut.mbox@0', reason: 'before-first-message', size: cut.indexOf('From ') },
  ]);
  const none = await all(
    await openImport(await at.write('none.mbox', '\0'.repeat(3000) + 'rommel')),
  );
  expect(none.unread).toEqual([{ path: 'none.mbox@0', reason: 'no-message', size: 3006 }]);
  const empty = await all(await openImport(await at.write('empty.mbox', '\n\n')));
  expect([empty.messages, empty.unread]).toEqual([[], []]);
});

test('an mbox is told by its first bytes where its name says nothing, also in a folder', async () => {
  await using at = await scratch();
  const file = await at.write('Post/Verzonden', `\uFEFF${mbox(letter(1), letter(2))}`);
  expect((await openImport(file)).kind).toBe('mbox');
  await at.write('Post/Verzonden.msf', 'index of Thunderbird');
  await at.write('Post/los.eml');
  const { messages, unread } = await all(await openImport(at.in('Post')));
  expect(messages.map((one) => [one.folder, one.use])).toEqual([
    ['Post/Verzonden', 'sent'],
    ['Post/Verzonden', 'sent'],
    ['Post', 'other'],
  ]);
  expect(unread).toEqual([]);
});

test('stopped after any batch, the rest comes exactly once; imported again, all origins are the same', async () => {
  await using at = await scratch();
  const many = Array.from({ length: 450 }, (_none, index) => letter(index));
  const file = await at.write('post.mbox', mbox(...many));
  await at.write('zz.eml');
  const whole = await all(await openImport(at.path));
  expect(whole.messages.length).toBe(451);
  for (const [index, batch] of whole.batches.entries()) {
    if (batch.cursor === null) continue;
    const before = together(whole.batches.slice(0, index + 1)).origins;
    const after = (await all(await openImport(at.path), batch.cursor)).origins;
    expect([...before, ...after]).toEqual(whole.origins);
  }
  await appendFile(file, mbox(letter('nieuw')));
  const again = await all(await openImport(at.path));
  expect(again.origins.filter((one) => !whole.origins.includes(one)).length).toBe(1);
});

test('resumed in an mbox that was rewritten, it starts over rather than in the middle of a message', async () => {
  await using at = await scratch();
  const many = Array.from({ length: 300 }, (_none, index) => letter(index));
  const file = await at.write('post.mbox', mbox(...many));
  const { batches } = await all(await openImport(file));
  await at.write('post.mbox', mbox(...many.slice(7).map((one) => `X-Rewritten: yes\n${one}`)));
  const after = await all(await openImport(file), batches[0]?.cursor ?? null);
  expect(after.messages.length).toBe(293);
});

test('messages across and beyond the block that is read at once, and a separator on its edge', async () => {
  await using at = await scratch();
  const block = 1024 * 1024;
  const first = letter('first', 'a'.repeat(block - FROM.length - letter('first', '').length - 3));
  const sizes = [10, block - 5, 3 * block, 17];
  const more = sizes.map((size, index) => letter(index, 'Goedemorgen.\n'.repeat(size / 13)));
  const { texts } = await all(await openImport(await at.write('post.mbox', mbox(first, ...more))));
  expect(texts.map((one) => one.length)).toEqual([first, ...more].map((one) => one.length));
  expect(texts).toEqual([first, ...more]);
});

test('a message beyond the limit is named and left; those around it are read', async () => {
  await using at = await scratch();
  const large = letter(2, 'x'.repeat(50_000));
  const file = await at.write('post.mbox', mbox(letter(1), large, letter(3)));
  const source = await openImport(file, { bytesAtMost: 10_000 });
  const { texts, unread } = await all(source);
  expect(texts).toEqual([letter(1), letter(3)]);
  expect(unread).toEqual([
    { path: `post.mbox@${mbox(letter(1)).length}`, reason: 'too-large', size: large.length },
  ]);
});

test('an mbox of more than two gigabytes, all but empty, is gone through with a level memory', async () => {
  await using at = await scratch();
  const file = await at.write('post.mbox', mbox(letter(1), letter(2)));
  await truncate(file, 2_200_000_000);
  const source = await openImport(file);
  expect(source.bytes).toBe(2_200_000_000);
  const before = process.memoryUsage().arrayBuffers;
  const { texts, unread } = await all(source);
  expect(texts).toEqual([letter(1)]);
  expect(unread.map((one) => one.reason)).toEqual(['too-large']);
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50_000_000);
});

test('bytes of every value come through untouched', async () => {
  const bytes = Buffer.from(Array.from({ length: 256 }, (_none, byte) => byte));
  const message = Buffer.concat([Buffer.from('Subject: x\n\n'), bytes, Buffer.from('\n')]);
  const raw = Buffer.concat([Buffer.from(FROM), message]);
  expect(await textsOf(raw)).toEqual([message.toString('latin1')]);
});
