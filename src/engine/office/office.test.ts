import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { answer, dutyThat } from '../../../test/world/duties.ts';
import { letter } from '../../../test/world/letter.ts';
import {
  addTestPrincipal,
  openTestOffice,
  ownerId,
  principal,
} from '../../../test/world/office.ts';
import { openDataFolder } from '../../store/folder.ts';
import { approve } from '../consent.ts';
import { receive } from '../receive.ts';
import { approvals } from '../views/approvals.ts';
import { docket } from '../views/docket.ts';
import { today } from '../views/today.ts';

const answering = dutyThat((situation) => [answer(situation)]);
const both = [{ id: 'berg' }, { id: 'smit' }];
const ALL = { language: 'nl', everything: true } as const;

test('a second office on the same folder is refused; a folder left is free again', async () => {
  await using world = await openTestOffice();
  await expect(openDataFolder(world.path)).rejects.toMatchObject({ code: 'folder-in-use' });
  await world.office[Symbol.asyncDispose]();
  const again = await openDataFolder(world.path);
  await again[Symbol.asyncDispose]();
});

test('what was stored but not yet decided before a stop is decided after it, without new mail', async () => {
  await using world = await openTestOffice({ duties: [answering], live: true });
  const raw = letter({ from: 'anna@vries.example', to: 'berg@kantoor.example' });
  const message = {
    origin: 'a;1;1',
    raw,
    arrivedAt: null,
    folder: 'a',
    use: 'inbox',
    flags: [],
  } as const;
  await receive(world.owner(), world.account(), [message], undefined);
  await using later = await world.reopen();
  await later.settle();
  const row = await later.owner().store.read.get('SELECT state FROM arrival');
  expect(row?.['state']).toBe('decided');
});

test('live: mail that arrives is decided, what is approved leaves, a failing mailbox is on record', async () => {
  await using world = await openTestOffice({ duties: [answering], live: true });
  const { read } = world.owner().store;
  const raw = letter({ from: 'anna@vries.example', to: 'berg@kantoor.example' });
  world.mail.deliver('berg@kantoor.example', raw);
  await world.until(async () => (await read.get('SELECT id FROM act')) !== undefined);
  const row = await read.get('SELECT id FROM act');
  await approve(world.owner(), String(row?.['id']), principal());
  await world.settle();
  expect(world.mail.sent()).toHaveLength(1);
  world.mail.expirePassword('berg@kantoor.example');
  await world.until(async () => {
    const account = await read.get('SELECT state FROM account');
    return account?.['state'] === 'failing:password-refused';
  });
  await world.settle();
  const wake = await read.get('SELECT reason, fired_at FROM wake');
  expect(wake?.['reason']).toBe('channel:password-refused');
  expect(world.troubles).toEqual([]);
});

test('two principals: nothing of the one in stores, blobs, answers or trouble of the other', async () => {
  await using world = await openTestOffice({ duties: [answering], principals: both });
  const secrets = { berg: 'tulpenbollenveiling', smit: 'hartkatheterisatie' } as const;
  for (const [owner, secret] of Object.entries(secrets)) {
    await world.receive(
      letter({
        from: `${secret} <${secret}@post.example>`,
        to: `${owner}@kantoor.example`,
        subject: `Over ${secret}`,
        text: `Dit gaat over ${secret}. Wilt u antwoorden?`,
        id: `<${secret}@post.example>`,
      }),
      { owner },
    );
  }
  await approveAll(world, 'berg');
  await approveAll(world, 'smit');
  for (const [mine, other] of [
    ['berg', 'smit'],
    ['smit', 'berg'],
  ] as const) {
    const owner = world.owner(mine);
    const reader = owner.store.read;
    const shown = JSON.stringify([
      await docket(owner, reader, { since: null, sorting: null, limit: 50 }, ALL),
      await approvals(owner, reader, ALL),
      await today(owner, ALL),
    ]);
    expect(shown).toContain(secrets[mine]);
    expect(shown).not.toContain(secrets[other]);
  }
  await world.office[Symbol.asyncDispose]();
  for (const [mine, other] of [
    ['berg', 'smit'],
    ['smit', 'berg'],
  ] as const) {
    const text = await everyByte(join(world.path, 'principals', mine));
    expect(text).toContain(secrets[mine]);
    expect(text).not.toContain(secrets[other]);
  }
  const shared = await everyByte(world.path, ['principals']);
  for (const secret of Object.values(secrets)) expect(shared).not.toContain(secret);
  expect(world.troubles).toEqual([]);
});

async function approveAll(world: Awaited<ReturnType<typeof openTestOffice>>, id: string) {
  const rows = await world.owner(id).store.read.all(`SELECT id FROM act WHERE state = 'approve'`);
  for (const row of rows) await approve(world.owner(id), String(row['id']), principal(id));
  await world.settle(id);
}

/** All bytes of all files under a folder, as text; blobs and stores alike hold mail unencoded here. */
async function everyByte(folder: string, without: readonly string[] = []): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !without.some((name) => path.includes(`/${name}/`)));
  const texts = await Promise.all(files.map((path) => readFile(path, 'latin1')));
  return texts.join('\n');
}

test('a principal cannot be taken on twice', async () => {
  await using world = await openTestOffice();
  await expect(addTestPrincipal(world.office, { id: 'berg' })).rejects.toMatchObject({
    code: 'principal-exists',
  });
  expect(world.office.owner(ownerId('smit'))).toBeNull();
});
