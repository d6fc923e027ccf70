import { appendFile, cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setImmediate } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { answer, dutyThat } from '../../../test/world/duties.ts';
import { letter } from '../../../test/world/letter.ts';
import { openTestOffice, ownerId, principal, type TestOffice } from '../../../test/world/office.ts';
import { LAYOUT } from '../../store/folder.ts';
import { listAccounts } from '../../store/records/accounts.ts';
import { personWithAddress } from '../../store/records/people.ts';
import { exportKey, importKey } from '../../store/secrets/export.ts';
import { installKeys, isKeyFile } from '../../store/secrets/key-file.ts';
import { Redacted } from '../../store/secrets/redacted.ts';
import { approve } from '../consent.ts';
import { receive } from '../receive.ts';
import { backup } from './backup/backup.ts';
import { verifyBackup } from './backup/check.ts';
import { erasuresAt } from './backup/places.ts';
import { restore } from './backup/restore.ts';
import { erase } from './erase.ts';
import { verifyOffice } from './verify.ts';

const HE = principal();
const BERG = 'berg@kantoor.example';
const answering = dutyThat((situation) => [answer(situation)]);
const both = [{ id: 'berg' }, { id: 'smit' }];

const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

async function place(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'secretaris-backup-'));
  folders.push(folder);
  return join(folder, 'copy');
}

async function busyOffice(): Promise<TestOffice> {
  const world = await openTestOffice({ duties: [answering], principals: both });
  for (const name of ['anna', 'bas', 'cor'])
    await world.receive(letter({ from: `${name}@post.example`, to: BERG, text: `Groet, ${name}` }));
  await world.receive(letter({ from: 'dirk@post.example', to: 'smit@kantoor.example' }), {
    owner: 'smit',
  });
  const row = await world.owner().store.read.get('SELECT id FROM act');
  await approve(world.owner(), String(row?.['id']), HE);
  await world.settle();
  return world;
}

/** Opens a restored office. */
const reopened = (path: string) =>
  openTestOffice({ path, duties: [answering], principals: both, idsGiven: 50_000 });

test('a backup of an office at work verifies, holds no key, and comes back elsewhere as it was', async () => {
  await using world = await busyOffice();
  const to = await place();
  const made = await backup(world.office, to);
  expect(made).toMatchObject({ principals: 2, blobs: 5 });
  const check = await verifyBackup(to);
  expect(check.faults).toEqual([]);
  expect(check.principals).toEqual(['berg', 'smit']);
  expect((await readdir(to, { recursive: true })).filter(isKeyFile)).toEqual([]);

  const target = await place();
  const keys = world.office.folder.keys;
  const report = await restore(to, target, { keys });
  expect(report).toMatchObject({ principals: ['berg', 'smit'], blobs: 5, loginsNeeded: [] });
  await using later = await reopened(target);
  const reports = await verifyOffice(later.office);
  expect(reports.map((one) => [one.owner, one.faults, one.unchecked])).toEqual([
    ['berg', [], 0],
    ['smit', [], 0],
    ['office', [], 0],
  ]);
  const acts = async (one: TestOffice) =>
    one.owner().store.read.all('SELECT id, state, payload_hash FROM act ORDER BY id');
  expect(await acts(later)).toEqual(await acts(world));
});

test('made while mail pours in, it is one moment of the office and whole', async () => {
  await using world = await busyOffice();
  const pouring = { on: true };
  const pour = async () => {
    for (let n = 0; pouring.on; n += 1) {
      const raw = letter({ from: `p${n}@post.example`, to: BERG });
      const message = {
        origin: `P;1;${n}`,
        raw,
        arrivedAt: null,
        folder: 'P',
        use: 'inbox',
        flags: [],
      } as const;
      await receive(world.owner(), world.account(), [message], undefined);
      // A channel waits for its server between two messages; so does this one.
      await setImmediate();
    }
  };
  const rain = pour();
  const to = await place();
  await backup(world.office, to);
  pouring.on = false;
  await rain;
  expect((await verifyBackup(to)).faults).toEqual([]);
});

test('without the key everything is there but the logins, which are asked for; brought later, they open', async () => {
  await using world = await busyOffice();
  const to = await place();
  await backup(world.office, to);
  const target = await place();
  const report = await restore(to, target);
  expect(report.loginsNeeded.map((one) => one.principal)).toEqual(['berg', 'smit']);
  {
    await using later = await reopened(target);
    const accounts = await listAccounts(later.owner().store.read);
    expect(accounts.map((one) => one.state)).toEqual(['failing:reconnect-needed']);
    const [berg] = await verifyOffice(later.office);
    // Three answers and the copy for Sent: what was hashed with the lost key cannot be compared any more.
    expect(berg).toMatchObject({ holds: true, unchecked: 4 });
    await later.receive(letter({ from: 'eva@post.example', to: BERG }));
    const [again] = await verifyOffice(later.office);
    expect(again).toMatchObject({ holds: true, unchecked: 4 });
  }
  const passphrase = new Redacted('een lange wachtzin');
  const line = await exportKey(world.office.folder.keys, passphrase);
  await installKeys(target, await importKey(line, passphrase));
  await using opened = await reopened(target);
  const { sealed } = (await listAccounts(opened.owner().store.read))[0] ?? {};
  expect(sealed).toContain(`.${world.office.folder.keys.current.id}.`);
  expect(opened.office.folder.keys.current.id).toBe(world.office.folder.keys.current.id);
});

test('who was erased after the backup stays erased when it is restored', async () => {
  await using world = await busyOffice();
  const to = await place();
  await backup(world.office, to);
  const { read } = world.owner().store;
  const anna = await personWithAddress(read, 'anna@post.example');
  if (anna === null) throw new Error('she is not on record');
  const proof = await erase(world.office, ownerId('berg'), anna.id, HE.id);
  expect(proof.backups).toEqual({ told: [to], unreached: [] });

  const target = await place();
  const report = await restore(to, target, { keys: world.office.folder.keys });
  expect(report.erasedAgain).toBe(1);
  await using later = await reopened(target);
  expect(await personWithAddress(later.owner().store.read, 'anna@post.example')).toBeNull();
  const [berg] = await verifyOffice(later.office);
  expect(berg?.faults).toEqual([]);
  await later.office[Symbol.asyncDispose]();
  expect(await filesWith(target, 'anna@post.example')).toEqual([]);
  expect(await filesWith(target, 'Groet, bas')).not.toEqual([]);
});

test('a backup that lay elsewhere is named, and erased from with a list brought along', async () => {
  await using world = await busyOffice();
  const to = await place();
  await backup(world.office, to);
  const away = await place();
  await mkdir(away, { recursive: true });
  await cp(to, join(away, 'kluis'), { recursive: true });
  await rm(to, { recursive: true });
  const anna = await personWithAddress(world.owner().store.read, 'anna@post.example');
  const proof = await erase(world.office, ownerId('berg'), anna?.id ?? '', HE.id);
  expect(proof.backups).toEqual({ told: [], unreached: [to] });
  expect(proof.kept.at(-1)).toMatchObject({ kind: 'backup', record: to, why: 'care.kept-backup' });

  const target = await place();
  const erasures = await erasuresAt(world.path);
  expect(await restore(join(away, 'kluis'), target, { erasures })).toMatchObject({
    erasedAgain: 1,
  });
  expect(await filesWith(target, 'anna@post.example')).toEqual([]);
});

test.each<[string, (path: string) => Promise<void>, string]>([
  [
    'a byte changed in a store',
    (path) => appendFile(join(path, LAYOUT.principals, 'berg', LAYOUT.store), 'x'),
    'file-changed',
  ],
  [
    'a store removed',
    (path) => rm(join(path, LAYOUT.principals, 'smit', LAYOUT.store)),
    'file-missing',
  ],
  [
    'a mail removed from the blobs',
    async (path) => {
      const raw = new DatabaseSync(
        join(path, LAYOUT.principals, 'berg', LAYOUT.blobs, 'small.sqlite'),
      );
      raw.exec('DELETE FROM blob WHERE hash = (SELECT min(hash) FROM blob)');
      raw.close();
    },
    'blob-missing',
  ],
  [
    'a mail changed in the blobs',
    async (path) => {
      const raw = new DatabaseSync(
        join(path, LAYOUT.principals, 'berg', LAYOUT.blobs, 'small.sqlite'),
      );
      raw.exec(`UPDATE blob SET bytes = x'00' WHERE hash = (SELECT min(hash) FROM blob)`);
      raw.close();
    },
    'blob-damaged',
  ],
  [
    'a key put into it',
    (path) => writeFile(join(path, 'office.key'), 'x'.repeat(32)),
    'key-in-backup',
  ],
])('%s: verifying says so, and it is not restored', async (_what, spoil, fault) => {
  await using world = await busyOffice();
  const to = await place();
  await backup(world.office, to);
  await spoil(to);
  const check = await verifyBackup(to);
  expect(check.faults.map((one) => one.fault)).toContain(fault);
  const target = await place();
  await expect(restore(to, target)).rejects.toMatchObject({ code: 'backup-damaged' });
  await expect(readdir(target)).rejects.toMatchObject({ code: 'ENOENT' });
});

test('nothing is written over: neither by a backup nor by a restore', async () => {
  await using world = await busyOffice();
  const to = await place();
  await backup(world.office, to);
  await expect(backup(world.office, to)).rejects.toMatchObject({ code: 'backup-in-the-way' });
  await expect(restore(to, world.path)).rejects.toMatchObject({ code: 'restore-in-the-way' });
  await expect(restore(world.path, await place())).rejects.toMatchObject({
    code: 'backup-unreadable',
  });
  expect(await readdir(join(to, '..'))).toEqual(['copy']);
});

test('a forged manifest cannot reach outside the backup', async () => {
  await using world = await busyOffice();
  const to = await place();
  await backup(world.office, to);
  const path = join(to, 'manifest.json');
  const text = await readFile(path, 'utf8');
  await writeFile(path, text.replace('"office.sqlite"', '"../../elsewhere.sqlite"'));
  await expect(verifyBackup(to)).rejects.toMatchObject({ code: 'backup-unreadable' });
});

async function filesWith(folder: string, text: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries.filter((one) => one.isFile())) {
    const bytes = await readFile(join(entry.parentPath, entry.name), 'latin1');
    if (bytes.includes(text)) found.push(entry.name);
  }
  return found;
}
