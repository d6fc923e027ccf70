import { createHash } from 'node:crypto';
import { rename, utimes } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { openImport } from '../../src/channels/files/source.ts';
import { all, letter, scratch, text, together } from './mail-files.ts';

const day = (iso: string): number => Date.parse(iso);

test('a maildir: every message of cur and new with its flags, none of tmp, Dutch folders understood', async () => {
  await using at = await scratch();
  await at.maildir('.Verzonden', '.Concepten', '.Archief.2024', '.Prullenbak', '.Klanten');
  await at.write('cur/1764000000.M1.host:2,FRS');
  await at.write('new/1764000100.M2.host');
  await at.write('tmp/1764000200.M3.host');
  await at.write('.Verzonden/cur/1764000300.M4.host:2,S');
  await at.write('.Concepten/cur/1764000400.M5.host:2,D');
  await at.write('.Archief.2024/cur/1704100000.M6.host:2,');
  await at.write('.Prullenbak/cur/1764000500.M7.host:2,ST');
  await at.write('.Klanten/new/1764000600.M8.host');
  await at.write('dovecot-uidlist', '3 V1 N9');
  const source = await openImport(at.path);
  expect([source.kind, source.count]).toEqual(['maildir', 7]);
  const { messages, unread, batches } = await all(source);
  expect(messages.map((one) => [one.folder, one.use, one.flags])).toEqual([
    ['INBOX', 'inbox', ['\\Flagged', '\\Answered', '\\Seen']],
    ['INBOX', 'inbox', []],
    ['Archief/2024', 'archive', []],
    ['Concepten', 'drafts', ['\\Draft']],
    ['Klanten', 'other', []],
    ['Prullenbak', 'trash', ['\\Seen', '\\Deleted']],
    ['Verzonden', 'sent', ['\\Seen']],
  ]);
  expect(unread).toEqual([]);
  expect(batches.at(-1)).toMatchObject({ cursor: null, done: { entries: 7 } });
});

test('a maildir message came when it was delivered, or earlier when the file still knows that', async () => {
  await using at = await scratch();
  await at.maildir();
  const copied = await at.write('cur/1764000000.M1.host:2,S');
  const moved = await at.write('cur/1764000001.M2.host:2,S');
  const nameless = await at.write('cur/brief:2,S');
  await utimes(copied, 0, day('2026-11-24T12:00:00Z') / 1000);
  await utimes(moved, 0, day('2019-03-01T09:00:00Z') / 1000);
  await utimes(nameless, 0, day('2020-05-05T09:00:00Z') / 1000);
  const { messages } = await all(await openImport(at.path));
  expect(messages.map((one) => one.arrivedAt)).toEqual([
    1_764_000_000_000,
    day('2019-03-01T09:00:00Z'),
    day('2020-05-05T09:00:00Z'),
  ]);
});

test('a maildir copied without its empty directories, or with maildirs in plain folders, is one all the same', async () => {
  await using at = await scratch();
  await at.write('Inbox/cur/1.host:2,S');
  await at.write('Inbox/.Sent/new/2.host');
  await at.write('Projecten/Akten/cur/3.host:2,');
  const source = await openImport(at.path);
  expect(source.kind).toBe('maildir');
  const { messages } = await all(source);
  expect(messages.map((one) => [one.folder, one.use])).toEqual([
    ['Inbox', 'inbox'],
    ['Inbox/Sent', 'sent'],
    ['Projecten/Akten', 'other'],
  ]);
});

test('imported again, everything has the origin it had, though flags changed and mail moved from new to cur', async () => {
  await using at = await scratch();
  await at.maildir();
  await at.write('new/1764000000.M1.host');
  await at.write('cur/1764000001.M2.host:2,S');
  const first = await all(await openImport(at.path));
  await rename(at.in('new/1764000000.M1.host'), at.in('cur/1764000000.M1.host:2,RS'));
  await rename(at.in('cur/1764000001.M2.host:2,S'), at.in('cur/1764000001.M2.host:2,FS'));
  const second = await all(await openImport(at.path));
  expect(second.origins).toEqual(first.origins);
  expect(new Set(first.origins).size).toBe(2);
});

test('two messages of one name in two maildirs never share an origin', async () => {
  await using one = await scratch();
  await using other = await scratch();
  await one.write('cur/1:2,S', letter('deze'));
  await other.write('cur/1:2,S', letter('die'));
  const [first] = (await all(await openImport(one.path))).origins;
  const [second] = (await all(await openImport(other.path))).origins;
  expect(first).not.toBe(second);
});

test('batches are bounded in number; stopped after any of them, the rest comes exactly once', async () => {
  await using at = await scratch();
  await at.maildir('.Sent');
  for (let index = 0; index < 225; index += 1) {
    const folder = index % 3 === 0 ? '.Sent/' : '';
    await at.write(`${folder}cur/${1_764_000_000 + index}.M1.host:2,S`);
  }
  const source = await openImport(at.path);
  const whole = await all(source);
  expect(whole.batches.map((batch) => batch.messages.length)).toEqual([100, 100, 25]);
  expect(whole.batches.map((batch) => batch.done.entries)).toEqual([100, 200, 225]);
  for (const [index, batch] of whole.batches.entries()) {
    if (batch.cursor === null) continue;
    const before = together(whole.batches.slice(0, index + 1)).origins;
    const after = (await all(await openImport(at.path), batch.cursor)).origins;
    expect([...before, ...after]).toEqual(whole.origins);
  }
});

test('batches are bounded in bytes, but for one message that is larger by itself', async () => {
  await using at = await scratch();
  const megabyte = 'x'.repeat(1024 * 1024);
  for (let index = 0; index < 10; index += 1) {
    await at.write(`${index}.eml`, letter(index, index === 4 ? megabyte.repeat(12) : megabyte));
  }
  const { batches } = await all(await openImport(at.path));
  expect(batches.map((batch) => batch.messages.length)).toEqual([4, 1, 5]);
});

test('a cursor of elsewhere, a broken one, and one whose folder is gone start over', async () => {
  await using at = await scratch();
  await at.write('a.eml');
  await at.write('b.eml');
  const source = await openImport(at.path);
  const gone = JSON.stringify({ v: 1, place: 'loose:weg', name: 'a.eml', offset: null });
  for (const cursor of ['', '{', '[]', '{"v":2}', gone, 'x'.repeat(100_000)]) {
    expect((await all(source, cursor)).messages.length).toBe(2);
  }
});

test('an aborted import ends, and its last cursor goes on from there', async () => {
  await using at = await scratch();
  await at.maildir();
  for (let index = 0; index < 500; index += 1) await at.write(`cur/${1000 + index}:2,S`);
  const source = await openImport(at.path);
  const stop = new AbortController();
  const seen: string[] = [];
  let cursor: string | null = null;
  for await (const batch of source.entries(null, stop.signal)) {
    seen.push(...batch.messages.map((one) => one.origin));
    cursor = batch.cursor;
    stop.abort();
  }
  expect(seen.length).toBe(100);
  const rest = await all(source, cursor);
  expect(new Set([...seen, ...rest.origins]).size).toBe(500);
  expect(rest.messages.length).toBe(400);
});

test('a folder: mail at any depth, other files handed over as files, the unknown named', async () => {
  await using at = await scratch();
  await at.write('een.eml');
  await at.write('Verzonden/twee.EML');
  await at.write('Verzonden/2024/drie.eml');
  await at.write('agenda.ics', 'BEGIN:VCALENDAR\nEND:VCALENDAR\n');
  await at.write('devries.vcf', 'BEGIN:VCARD\nEND:VCARD\n');
  await at.write('akte.pdf', '%PDF-1.7\n');
  await at.write('notitie.txt', 'Bellen met De Vries\n');
  await at.write('foto.heic', 'not read');
  await at.write('1', letter('MH'));
  await at.write('.DS_Store', 'x');
  await at.write('.git/config', 'x');
  const source = await openImport(at.path);
  expect([source.kind, source.count]).toEqual(['folder', 9]);
  const { messages, files, unread } = await all(source);
  const root = at.path.split('/').at(-1);
  expect(messages.map((one) => [one.folder, one.use])).toEqual([
    [root, 'other'],
    [root, 'other'],
    [`${root}/Verzonden`, 'sent'],
    [`${root}/Verzonden/2024`, 'sent'],
  ]);
  expect(files.map((one) => [one.name, one.type, text(one.raw).slice(0, 5)])).toEqual([
    ['agenda.ics', 'text/calendar', 'BEGIN'],
    ['akte.pdf', 'application/pdf', '%PDF-'],
    ['devries.vcf', 'text/vcard', 'BEGIN'],
    ['notitie.txt', 'text/plain', 'Belle'],
  ]);
  expect(unread.map((one) => [one.path, one.reason])).toEqual([
    ['.git', 'hidden'],
    ['foto.heic', 'kind-unknown'],
  ]);
});

test('a file: one message or one calendar; its origin is its name and content', async () => {
  await using at = await scratch();
  const mail = await openImport(await at.write('brief.eml', letter('brief')));
  expect([mail.kind, mail.count]).toEqual(['file', 1]);
  const { messages } = await all(mail);
  const mark = createHash('sha256').update(letter('brief')).digest('hex').slice(0, 32);
  expect(messages[0]?.origin).toBe(`loose:brief.eml#${mark}`);
  expect(text(messages[0]?.raw ?? new Uint8Array())).toBe(letter('brief'));
  const { files } = await all(await openImport(await at.write('a.ics', 'BEGIN:VCALENDAR\n')));
  expect(files.map((one) => one.name)).toEqual(['a.ics']);
  const { unread } = await all(await openImport(await at.write('a.docx', 'PK')));
  expect(unread).toEqual([{ path: 'a.docx', reason: 'kind-unknown', size: 2 }]);
});

test('an .eml with the separator line of an mbox in front comes without it', async () => {
  await using at = await scratch();
  const line = 'From devries@post.example Mon Nov 23 10:00:00 2026\r\n';
  const source = await openImport(await at.write('brief.eml', line + letter('brief')));
  expect((await all(source)).texts).toEqual([letter('brief')]);
});
