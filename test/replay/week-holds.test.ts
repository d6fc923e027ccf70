import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { backup } from '../../src/engine/care/backup/backup.ts';
import { verifyBackup } from '../../src/engine/care/backup/check.ts';
import { erase } from '../../src/engine/care/erase.ts';
import { verifyOffice } from '../../src/engine/care/verify.ts';
import { personWithAddress } from '../../src/store/records/people.ts';
import { openWeek } from '../journeys/week.ts';

test('after a whole week the ledgers hold, it can be copied, and anybody of it can be erased', async () => {
  await using week = await openWeek();
  await week.until('2026-12-14T09:30');
  const { office } = week.sample;
  const faults = async () => (await verifyOffice(office)).flatMap((one) => one.faults);
  expect(await faults()).toEqual([]);
  const folder = await mkdtemp(join(tmpdir(), 'secretaris-week-'));
  try {
    await backup(office, join(folder, 'copy'));
    expect((await verifyBackup(join(folder, 'copy'))).faults).toEqual([]);
  } finally {
    await rm(folder, { recursive: true });
  }
  const owner = week.owner('vandenberg');
  const people = await owner.store.read.all(
    `SELECT DISTINCT from_address FROM message WHERE ours = 0 AND automatic = 0`,
  );
  let erased = 0;
  for (const row of people) {
    const person = await personWithAddress(owner.store.read, String(row['from_address']));
    if (person === null) continue;
    const proof = await erase(office, owner.id, person.id, 'vandenberg');
    expect({ who: person.name, traces: proof.traces }).toEqual({ who: person.name, traces: 0 });
    erased += 1;
  }
  expect(erased).toBeGreaterThan(3);
  expect(await faults()).toEqual([]);
});
