import { execFileSync } from 'node:child_process';
import { chmod, mkdir, rename, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openImport } from '../../src/channels/files/source.ts';
import { all, letter, scratch } from './mail-files.ts';

test('links: within the folder followed to files, out of it and to folders not, all said', async () => {
  await using outside = await scratch();
  await using at = await scratch();
  await outside.write('geheim.eml');
  await at.write('echt.eml');
  await mkdir(at.in('map'));
  await symlink('echt.eml', at.in('binnen.eml'));
  await symlink(outside.in('geheim.eml'), at.in('buiten.eml'));
  await symlink('nergens.eml', at.in('kapot.eml'));
  await symlink('kring.eml', at.in('kring.eml'));
  await symlink('.', at.in('map', 'rond'));
  await symlink(outside.path, at.in('uit'));
  const { texts, unread } = await all(await openImport(at.path));
  expect(texts).toEqual([letter('echt.eml'), letter('echt.eml')]);
  expect(unread.map((one) => [one.path, one.reason])).toEqual([
    ['buiten.eml', 'link-outside'],
    ['kapot.eml', 'link-broken'],
    ['kring.eml', 'link-broken'],
    ['uit', 'link-outside'],
    ['map/rond', 'link-to-folder'],
  ]);
});

test('a folder reached by a link is that folder', async () => {
  await using at = await scratch();
  await at.write('echt/cur/1.host:2,S');
  await symlink('echt', at.in('link'));
  const source = await openImport(at.in('link'));
  expect([source.kind, (await all(source)).messages.length]).toEqual(['maildir', 1]);
});

test('odd things among mail: folders, pipes, files too large, empty ones; none stops the rest', async () => {
  await using at = await scratch();
  await at.maildir();
  await at.write('cur/1.host:2,S');
  await at.write('cur/2.map:2,S/binnen.eml');
  await at.write('cur/3.leeg:2,S', '');
  const large = await at.write('cur/4.groot:2,S');
  await truncate(large, 5_000_000_000);
  execFileSync('mkfifo', [at.in('cur', '5.pijp'), at.in('los.eml')]);
  const { texts, unread } = await all(await openImport(at.path));
  expect(texts).toEqual([letter('cur/1.host:2,S'), '']);
  expect(unread).toEqual([
    { path: 'cur/2.map:2,S', reason: 'folder-among-mail', size: null },
    { path: 'cur/4.groot:2,S', reason: 'too-large', size: 5_000_000_000 },
    { path: 'cur/5.pijp', reason: 'not-a-file', size: null },
    { path: 'los.eml', reason: 'not-a-file', size: null },
  ]);
});

test('a file and a folder that may not be read are named', async () => {
  await using at = await scratch();
  await chmod(at.path, 0o755);
  await at.write('open.eml');
  await chmod(await at.write('dicht.eml'), 0);
  await at.write('map/binnen.eml');
  await chmod(at.in('map'), 0);
  const { texts, unread } = await asOrdinaryUser(async () => all(await openImport(at.path)));
  await chmod(at.in('map'), 0o700);
  expect(texts).toEqual([letter('open.eml')]);
  expect(unread.map((one) => [one.path, one.reason])).toEqual([
    ['map', 'not-permitted'],
    ['dicht.eml', 'not-permitted'],
  ]);
});

/** The superuser may read everything; where the tests run as him, this part runs as nobody. */
async function asOrdinaryUser<T>(work: () => Promise<T>): Promise<T> {
  if (process.geteuid?.() !== 0) return work();
  process.seteuid?.('nobody');
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
  }
}

test('what vanishes between looking and reading is said; what only changed its flags is read', async () => {
  await using at = await scratch();
  await at.maildir();
  for (let index = 0; index < 600; index += 1) await at.write(`cur/${1000 + index}:2,`);
  const source = await openImport(at.path);
  const found: string[] = [];
  const missed: string[] = [];
  for await (const batch of source.entries(null)) {
    if (found.length === 0) {
      await rename(at.in('cur/1598:2,'), at.in('cur/1598:2,S'));
      await rm(at.in('cur/1599:2,'));
    }
    found.push(...batch.messages.map((one) => one.origin));
    missed.push(...batch.unread.map((one) => `${one.path} ${one.reason}`));
  }
  expect(found.length).toBe(599);
  expect(missed).toEqual(['cur/1599:2, vanished']);
});

test('hostile names: line feeds, directions, bytes that are no text, 255 bytes; told apart and safe to show', async () => {
  await using at = await scratch();
  const names = [
    'regel\n\u001B[2Jtwee.eml',
    'fdp.\u202Elme.eml',
    `${'é'.repeat(125)}a.eml`,
    '%0A.eml',
    ' .eml',
    '-rf.eml',
    '$(reboot).eml',
    '__proto__.eml',
  ];
  for (const name of names) await at.write(name);
  const notText = Buffer.concat([
    Buffer.from(`${at.path}/caf`),
    Buffer.from([0xe9, 0x2e]),
    Buffer.from('eml'),
  ]);
  await writeFile(notText, letter('latin1'));
  const { messages, unread } = await all(await openImport(at.path));
  expect(unread).toEqual([]);
  expect(messages.length).toBe(names.length + 1);
  const origins = messages.map((one) => one.origin);
  expect(new Set(origins).size).toBe(origins.length);
  for (const origin of origins) expect(origin).not.toMatch(/\p{Cc}|\p{Cf}/u);
  expect(origins.some((one) => one.startsWith('loose:caf%E9.eml#'))).toBe(true);
  const second = await all(await openImport(at.path));
  expect(second.origins).toEqual(origins);
});

test('folders nested without end are entered only so far, and it is said', async () => {
  await using at = await scratch();
  await at.write(`${Array.from({ length: 60 }, () => 'd').join('/')}/diep.eml`);
  await at.write('ondiep.eml');
  const { texts, unread } = await all(await openImport(at.path));
  expect(texts).toEqual([letter('ondiep.eml')]);
  expect(unread.map((one) => one.reason)).toEqual(['too-deep']);
});

test('an empty folder is imported as what it is: nothing', async () => {
  await using at = await scratch();
  const source = await openImport(at.path);
  expect([source.kind, source.count]).toEqual(['folder', 0]);
  expect(await Array.fromAsync(source.entries(null))).toEqual([
    { messages: [], files: [], unread: [], cursor: null, done: { entries: 0, bytes: 0 } },
  ]);
});

test('a path with nothing at it, and one that is no file, is trouble with the path in it', async () => {
  await using at = await scratch();
  const missing = join(at.path, 'weg');
  await expect(openImport(missing)).rejects.toMatchObject({
    code: 'import-missing',
    said: { values: { path: missing } },
  });
  await expect(openImport('/dev/null')).rejects.toMatchObject({ code: 'import-no-file' });
});
