import { chmod, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exportKey, importKey } from './export.ts';
import { installKeys, isKeyFile, KEY_FILE, openOfficeKeys, rotateOfficeKey } from './key-file.ts';
import { Redacted } from './redacted.ts';
import { reseal, seal, sealedBy, unseal } from './seal.ts';

const password = { owner: 'vandenberg', account: 'mb-4k2m9x7c1t', name: 'password' };
const plain = 'zó’n geheim: 日本 🗝';

let parent: string;
let folders = 0;
beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'secretaris-keys-'));
});
afterAll(() => rm(parent, { recursive: true }));

function freshFolder(): string {
  folders += 1;
  return join(parent, `office ${folders}`);
}

test('a sealed secret opens again, and its text shows nothing of it', async () => {
  const ring = await openOfficeKeys(freshFolder());
  const sealed = seal(ring, plain, password);
  expect(unseal(ring, sealed, password).reveal()).toBe(plain);
  expect(unseal(ring, seal(ring, '', password), password).reveal()).toBe('');
  expect(sealed).toMatch(/^s1\.[0-9a-f]{8}\.[\w-]+\.[\w-]+$/);
});

test('the same secret sealed twice gives two different texts', async () => {
  const ring = await openOfficeKeys(freshFolder());
  expect(seal(ring, plain, password)).not.toBe(seal(ring, plain, password));
});

test.each([
  ['owner', { ...password, owner: 'smit' }],
  ['account', { ...password, account: 'mb-0000000000' }],
  ['name', { ...password, name: 'refresh-token' }],
])('a secret does not open as that of another %s', async (_what, other) => {
  const ring = await openOfficeKeys(freshFolder());
  const sealed = seal(ring, plain, password);
  expect(() => unseal(ring, sealed, other)).toThrow('secret-unopenable');
});

test('a secret with any one character changed does not open', async () => {
  const ring = await openOfficeKeys(freshFolder());
  const sealed = seal(ring, 'kort', password);
  for (let at = 0; at < sealed.length - 1; at += 1) {
    const other = sealed[at] === 'A' ? 'B' : 'A';
    const changed = sealed.slice(0, at) + other + sealed.slice(at + 1);
    expect(() => unseal(ring, changed, password)).toThrow(
      /^secret-(malformed|unopenable|key-unknown)$/,
    );
  }
});

test.each(['', 's1', 's1...', 's1.00000000.AAAA.AAAA', 'geheim', 's2.00000000.a.b'])(
  'a text that is no envelope (%j) is refused as such',
  async (text) => {
    const ring = await openOfficeKeys(freshFolder());
    expect(() => unseal(ring, text, password)).toThrow('secret-malformed');
    expect(sealedBy(text)).toBeNull();
  },
);

test('the key is made once, holds 32 bytes, and only its owner may read it', async () => {
  const folder = freshFolder();
  const [one, two] = await Promise.all([openOfficeKeys(folder), openOfficeKeys(folder)]);
  expect(one.current).toEqual(two.current);
  expect((await openOfficeKeys(folder)).current).toEqual(one.current);
  const found = await stat(join(folder, KEY_FILE));
  expect([found.size, found.mode & 0o777]).toEqual([32, 0o600]);
  expect(await readdir(folder)).toEqual([KEY_FILE]);
});

test('a key that others may read is refused, with the command that closes it', async () => {
  const folder = freshFolder();
  await openOfficeKeys(folder);
  await chmod(join(folder, KEY_FILE), 0o640);
  await expect(openOfficeKeys(folder)).rejects.toMatchObject({
    code: 'office-key-exposed',
    said: { values: { path: join(folder, KEY_FILE) } },
  });
});

test('a damaged key is refused and not overwritten', async () => {
  const folder = freshFolder();
  await openOfficeKeys(folder);
  await writeFile(join(folder, KEY_FILE), 'short');
  await expect(openOfficeKeys(folder)).rejects.toMatchObject({ code: 'office-key-damaged' });
  expect(await readFile(join(folder, KEY_FILE), 'utf8')).toBe('short');
});

test('after a rotation earlier secrets still open, and resealed they need only the new key', async () => {
  const folder = freshFolder();
  const before = await openOfficeKeys(folder);
  const sealed = seal(before, plain, password);
  const after = await rotateOfficeKey(folder);
  expect(after.current.id).not.toBe(before.current.id);
  expect(after.earlier).toEqual([before.current]);
  expect(unseal(after, sealed, password).reveal()).toBe(plain);
  const renewed = reseal(after, sealed, password);
  expect(sealedBy(renewed)).toBe(after.current.id);
  expect(unseal({ ...after, earlier: [] }, renewed, password).reveal()).toBe(plain);
  expect(reseal(after, renewed, password)).toBe(renewed);
  expect(() => unseal({ ...after, earlier: [] }, sealed, password)).toThrow('secret-key-unknown');
});

test('keys move house under a passphrase; a key already there is laid aside, not lost', async () => {
  const home = freshFolder();
  await openOfficeKeys(home);
  const ring = await rotateOfficeKey(home);
  const text = await exportKey(ring, new Redacted('paard batterij nietje'));
  expect(text).not.toContain(Buffer.from(ring.current.bytes).toString('base64url'));

  const wrong = importKey(text, new Redacted('paard batterij niet'));
  await expect(wrong).rejects.toMatchObject({ code: 'passphrase-refused' });

  const moved = await importKey(
    `${text.slice(0, 40)}\n  ${text.slice(40)}\n`,
    new Redacted('paard batterij nietje'),
  );
  expect(moved).toEqual(ring);
  const elsewhere = freshFolder();
  const other = await openOfficeKeys(elsewhere);
  const installed = await installKeys(elsewhere, moved);
  expect(installed.current).toEqual(ring.current);
  expect(installed.earlier.map((key) => key.id).toSorted()).toEqual(
    [other.current.id, ...ring.earlier.map((key) => key.id)].toSorted(),
  );
});

test('a short passphrase exports nothing; a text that is no export imports nothing', async () => {
  const ring = await openOfficeKeys(freshFolder());
  await expect(exportKey(ring, new Redacted('twaalf bijn'))).rejects.toMatchObject({
    code: 'passphrase-too-short',
  });
  for (const text of ['', 'secretaris-key-1.AAAA.AAAA.AAAA', 'lorem']) {
    const refused = importKey(text, new Redacted('paard batterij nietje'));
    await expect(refused).rejects.toMatchObject({ code: 'key-export-malformed' });
  }
});

test('every file of a key is recognised as one, so that a backup can leave it out', async () => {
  const folder = freshFolder();
  await rotateOfficeKey(folder);
  for (const name of await readdir(folder)) expect(isKeyFile(join(folder, name))).toBe(true);
  expect(isKeyFile(join(folder, 'office.sqlite'))).toBe(false);
  expect(isKeyFile(join(folder, 'secretaris.json'))).toBe(false);
});

test('a redacted secret shows itself nowhere by accident', () => {
  const secret = new Redacted(plain);
  const shown = [
    String(secret),
    [secret, 'and more'].join(' '),
    JSON.stringify({ secret }),
    inspect({ secret }, { depth: null, showHidden: true }),
    JSON.stringify(Object.entries(secret)),
    inspect(new Error('login refused', { cause: secret })),
  ];
  for (const text of shown) expect(text).not.toContain('geheim');
  expect(shown[0]).toBe('[secret]');
  expect(secret.reveal()).toBe(plain);
});
