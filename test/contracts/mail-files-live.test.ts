import { appendFile, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { movableClock } from '../../src/channels/clock/movable.ts';
import { openFolderSource } from '../../src/channels/files/folder-source.ts';
import { openMaildirAccount } from '../../src/channels/files/maildir/account.ts';
import { tryMaildir } from '../../src/channels/files/maildir/try.ts';
import { writeId } from '../../src/core/ids.ts';
import type { Unread } from '../../src/core/ports/import.ts';
import type { Batch, Cursor, MailSource } from '../../src/core/ports/mail.ts';
import { letter, scratch, text } from './mail-files.ts';

const account = writeId('account', new Uint8Array(10));
const clock = movableClock(Date.UTC(2026, 10, 23, 9));

function open(path: string, more: { onUnread?: (unread: Unread) => void } = {}) {
  return openMaildirAccount({ account, path, clock, ...more });
}

/** Takes from a source until so many messages have come; what else it had to say stays unsaid. */
async function take(source: MailSource, count: number, cursor: Cursor = null) {
  const stop = new AbortController();
  const batches: Batch[] = [];
  for await (const batch of source.receive(cursor, stop.signal)) {
    batches.push(batch);
    if (batches.flatMap((one) => one.messages).length >= count) break;
  }
  const messages = batches.flatMap((one) => one.messages);
  return {
    texts: messages.map((one) => text(one.raw)),
    origins: messages.map((one) => one.origin),
    messages,
    cursor: batches.at(-1)?.cursor ?? null,
  };
}

test('what is there comes first, then what is delivered, and nothing is touched', async () => {
  await using at = await scratch();
  await at.maildir('.Verzonden');
  await at.write('cur/1.host:2,S', letter(1));
  await at.write('.Verzonden/cur/2.host:2,S', letter(2));
  const { source } = open(at.path);
  const arrived = take(source, 3);
  await at.deliver('', '3.host', letter(3));
  const { messages } = await arrived;
  const told = messages.map((one) => `${one.origin} ${one.use} ${one.flags.join()}`);
  expect(told.toSorted()).toEqual([
    './1.host inbox \\Seen',
    './3.host inbox ',
    '.Verzonden/2.host sent \\Seen',
  ]);
  expect(await readdir(at.in('new'))).toEqual(['3.host']);
});

test('mail delivered to a source that is already waiting is noticed, in a folder made meanwhile too', async () => {
  await using at = await scratch();
  await at.maildir();
  await at.write('cur/1.host:2,S', letter(1));
  const { source } = open(at.path);
  const stop = new AbortController();
  const seen: string[] = [];
  for await (const { messages } of source.receive(null, stop.signal)) {
    seen.push(...messages.map((one) => one.origin));
    if (seen.length === 1) void at.deliver('', '2.host');
    if (seen.length === 2) void at.deliver('.Nieuw', '3.host');
    if (seen.length === 3) stop.abort();
  }
  expect(seen).toEqual(['./1.host', './2.host', '.Nieuw/3.host']);
});

test('gone on from a cursor, only what is new comes, whatever happened to the flags meanwhile', async () => {
  await using at = await scratch();
  await at.maildir();
  for (let index = 0; index < 250; index += 1) await at.write(`new/${1000 + index}.host`);
  const first = await take(open(at.path).source, 250);
  await rename(at.in('new/1000.host'), at.in('cur/1000.host:2,S'));
  await rm(at.in('new/1001.host'));
  await at.write('new/0999.host', letter('older by name'));
  const second = await take(open(at.path).source, 1, first.cursor);
  expect(second.origins).toEqual(['./0999.host']);
});

test('a batch that was not acknowledged comes again', async () => {
  await using at = await scratch();
  await at.maildir();
  for (let index = 0; index < 150; index += 1) await at.write(`new/${1000 + index}.host`);
  const some = await take(open(at.path).source, 1);
  const rest = await take(open(at.path).source, 50, some.cursor);
  expect(some.origins.length).toBe(100);
  expect(new Set([...some.origins, ...rest.origins]).size).toBe(150);
});

test('a cursor that is not ours hands everything over again', async () => {
  await using at = await scratch();
  await at.maildir();
  await at.write('cur/1.host:2,S');
  for (const cursor of ['', '{', '{"v":1,"known":7}']) {
    expect((await take(open(at.path).source, 1, cursor)).origins).toEqual(['./1.host']);
  }
});

test('a maildir that is not there is a state that is told, and ends when it is', async () => {
  await using at = await scratch();
  const states: string[] = [];
  const { source } = openMaildirAccount({
    account,
    path: at.in('schijf'),
    clock,
    lookAgainMs: 5,
  });
  source.onState((state) => {
    states.push(state.state);
    if (state.state === 'failing') void at.deliver('schijf', '1.host', letter(1));
  });
  const { texts } = await take(source, 1);
  expect(texts).toEqual([letter(1)]);
  expect(states).toEqual(['failing', 'working']);
  expect(source.state()).toMatchObject({ state: 'working' });
});

test('what cannot be read is told once, and does not hold up the rest', async () => {
  await using at = await scratch();
  await at.maildir();
  await at.write('cur/1.host:2,S', 'x'.repeat(5000));
  await at.write('cur/2.host:2,S', letter(2));
  const unread: Unread[] = [];
  const { source } = openMaildirAccount({
    account,
    path: at.path,
    clock,
    bytesAtMost: 1000,
    lookAgainMs: 5,
    onUnread: (one) => unread.push(one),
  });
  const stop = new AbortController();
  const seen: string[] = [];
  for await (const { messages } of source.receive(null, stop.signal)) {
    seen.push(...messages.map((one) => one.origin));
    if (seen.length === 1) await at.deliver('', '3.host');
    if (seen.length === 2) stop.abort();
  }
  expect(seen).toEqual(['./2.host', './3.host']);
  expect(unread).toEqual([{ path: 'cur/1.host:2,S', reason: 'too-large', size: 5000 }]);
});

test('a source that is closed ends its receiving', async () => {
  await using at = await scratch();
  await at.maildir();
  const { source } = open(at.path);
  const ended = Array.fromAsync(source.receive(null, new AbortController().signal));
  await source[Symbol.asyncDispose]();
  expect(await ended).toEqual([]);
});

test('a letter appended to Sent lies there whole and flagged, in the Dutch folder where there is one', async () => {
  await using at = await scratch();
  await at.maildir('.Verzonden items');
  const { filing, source } = open(at.path);
  const { origin } = await filing.append('sent', Buffer.from(letter(1)), ['\\Seen', 'Klant']);
  const [name = ''] = await readdir(at.in('.Verzonden items', 'cur'));
  expect(name).toMatch(/:2,S$/);
  expect(await readFile(at.in('.Verzonden items', 'cur', name), 'utf8')).toBe(letter(1));
  expect((await stat(at.in('.Verzonden items', 'cur', name))).mode & 0o777).toBe(0o600);
  expect(await readdir(at.in('.Verzonden items', 'tmp'))).toEqual([]);
  const { messages } = await take(source, 1);
  expect(messages.map((one) => [one.origin, one.use, one.flags])).toEqual([
    [origin, 'sent', ['\\Seen']],
  ]);
  await filing.append('drafts', Buffer.from(letter(2)), ['\\Draft']);
  expect(await readdir(at.in('.Drafts'))).toContain('maildirfolder');
});

test('letters appended at once get names of their own', async () => {
  await using at = await scratch();
  await at.maildir();
  const { filing } = open(at.path);
  const letters = Array.from({ length: 40 }, (_none, index) => Buffer.from(letter(index)));
  const origins = await Promise.all(letters.map((raw) => filing.append('sent', raw, [])));
  expect(new Set(origins.map((one) => one.origin)).size).toBe(40);
  expect((await readdir(at.in('.Sent', 'cur'))).length).toBe(40);
});

test('a message id is found in its folder, whole, with or without its brackets', async () => {
  await using at = await scratch();
  await at.maildir();
  const { filing } = open(at.path);
  await filing.append('sent', Buffer.from(letter('brief-12')), []);
  expect(await filing.find('<brief-12@post.example>', 'sent')).toBe('found');
  expect(await filing.find('brief-12@post.example', 'sent')).toBe('found');
  expect(await filing.find('rief-12@post.example', 'sent')).toBe('not-found');
  expect(await filing.find('brief-12@post.example', 'drafts')).toBe('not-found');
  expect(await open(at.in('weg')).filing.find('x@post.example', 'sent')).toBe('unavailable');
});

test('a mark is set beside those already there, also when a mail program moved the message', async () => {
  await using at = await scratch();
  await at.maildir('.Klanten');
  await at.write('new/1.host', letter(1));
  const { filing } = open(at.path);
  expect(await filing.mark('./1.host', 'seen')).toBe('done');
  expect(await filing.mark('./1.host', 'seen')).toBe('done');
  await rename(at.in('cur/1.host:2,S'), at.in('.Klanten/cur/1.host:2,ST'));
  expect(await filing.mark('./1.host', 'answered')).toBe('done');
  expect(await readdir(at.in('.Klanten/cur'))).toEqual(['1.host:2,RST']);
  await rm(at.in('.Klanten/cur/1.host:2,RST'));
  expect(await filing.mark('./1.host', 'flagged')).toBe('gone');
  for (const origin of ['', '/', 'x', './', '../../etc/passwd', './nergens']) {
    expect(await filing.mark(origin, 'seen')).toBe('gone');
  }
});

test('a letter is moved whole with its flags and its new origin told; nothing there is replaced', async () => {
  await using at = await scratch();
  await at.maildir('.Archief.2026');
  await at.write('cur/1.host:2,RS', letter(1));
  await at.write('cur/2.host:2,S', letter(2));
  await at.write('.Archief.2026/cur/2.host:2,S', letter('an older one of that name'));
  const { filing } = open(at.path);
  expect(await filing.move('./1.host', 'Archief/2026')).toEqual({
    outcome: 'done',
    origin: '.Archief.2026/1.host',
  });
  const second = await filing.move('./2.host', 'Archief/2026');
  expect(await readdir(at.in('cur'))).toEqual([]);
  const names = await readdir(at.in('.Archief.2026/cur'));
  expect(names).toContain('1.host:2,RS');
  const texts = await Promise.all(
    names.map((name) => readFile(at.in('.Archief.2026/cur', name), 'utf8')),
  );
  expect(texts.toSorted()).toEqual(
    [letter(1), letter(2), letter('an older one of that name')].toSorted(),
  );
  expect(await filing.mark(second.origin ?? '', 'flagged')).toBe('done');
  expect(await filing.move('.Archief.2026/1.host', 'INBOX')).toEqual({
    outcome: 'done',
    origin: './1.host',
  });
});

test('moving to a folder that does not exist is said, and the letter stays', async () => {
  await using at = await scratch();
  await at.maildir();
  await at.write('cur/1.host:2,S', letter(1));
  const { filing } = open(at.path);
  for (const folder of ['Nergens', '', '../buiten', 'a/../../b']) {
    await expect(filing.move('./1.host', folder)).rejects.toMatchObject({ code: 'folder-missing' });
  }
  expect(await readdir(at.in('cur'))).toEqual(['1.host:2,S']);
  expect(await filing.move('./9.host', 'Nergens')).toEqual({ outcome: 'gone', origin: null });
});

test('a path is tried before it becomes an account', async () => {
  await using at = await scratch();
  expect(await tryMaildir(at.path)).toMatchObject({ ok: false, code: 'maildir-missing' });
  expect(await tryMaildir(at.in('weg'))).toMatchObject({ ok: false, code: 'maildir-missing' });
  await at.maildir('.Sent');
  expect(await tryMaildir(at.path)).toEqual({
    ok: true,
    folders: [
      { path: 'INBOX', use: 'inbox' },
      { path: 'Sent', use: 'sent' },
    ],
  });
});

test('a drop folder: mail that is there, mail that is dropped, once each; other files stay unread', async () => {
  await using at = await scratch();
  await at.write('een.eml', letter(1));
  await at.write('foto.jpg', 'x');
  const source = openFolderSource({ account, path: at.path, clock });
  const stop = new AbortController();
  const seen: string[] = [];
  let cursor: Cursor = null;
  for await (const batch of source.receive(null, stop.signal)) {
    seen.push(...batch.messages.map((one) => text(one.raw)));
    cursor = batch.cursor;
    if (seen.length === 1) await at.write('map/twee.eml', letter(2));
    if (seen.length === 2) stop.abort();
  }
  expect(seen).toEqual([letter(1), letter(2)]);
  await at.write('drie.eml', letter(3));
  const next = await take(openFolderSource({ account, path: at.path, clock }), 1, cursor);
  expect(next.texts).toEqual([letter(3)]);
});

test('a file dropped in pieces is one message, read when it is whole', async () => {
  await using at = await scratch();
  const pieces = letter('groot', 'Regel.\n'.repeat(50)).match(/[^]{1,100}/g) ?? [];
  const file = await at.write('groot.eml', '');
  const arriving = take(openFolderSource({ account, path: at.path, clock }), 1);
  for (const piece of pieces) await appendFile(file, piece);
  expect((await arriving).texts).toEqual([pieces.join('')]);
});
