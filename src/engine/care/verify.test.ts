import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { answer, dutyThat } from '../../../test/world/duties.ts';
import { letter } from '../../../test/world/letter.ts';
import { openTestOffice, principal, type TestOffice } from '../../../test/world/office.ts';
import { appendLedger } from '../../store/records/ledger.ts';
import { approve, edit } from '../consent.ts';
import { keepHeads } from './heads.ts';
import { verifyLedgerOf, verifyOffice } from './verify.ts';

const HE = principal();
const asking = dutyThat((situation) => [
  answer(situation, {
    loop: { effect: 'open', what: 'een antwoord', nextAt: situation.now + 1e8, owes: 'they' },
  }),
]);

/** Three mails; the first answer was sent, the second edited and sent, the third waits. */
async function busyOffice(): Promise<TestOffice> {
  const world = await openTestOffice({ duties: [asking] });
  for (const name of ['anna', 'bas', 'cor'])
    await world.receive(letter({ from: `${name}@post.example`, to: 'berg@kantoor.example' }));
  const rows = await world.owner().store.read.all('SELECT id FROM act ORDER BY rowid');
  const [first, second] = rows.map((row) => String(row['id']));
  await approve(world.owner(), first ?? '', HE);
  const fresh = await edit(world.owner(), second ?? '', HE, { text: 'Met eigen woorden.' });
  await approve(world.owner(), fresh ?? '', HE);
  await world.settle();
  expect(world.mail.sent()).toHaveLength(2);
  await keepHeads(world.office.folder.office, world.office.owners());
  return world;
}

async function reportOf(world: TestOffice) {
  const report = await verifyLedgerOf(world.office, world.owner().id);
  if (report === null) throw new Error('no such owner');
  return report;
}

/** What somebody with the file and a tool of his own could do; the triggers do not stop him. */
async function tamper(world: TestOffice, sql: string): Promise<TestOffice> {
  await world.office[Symbol.asyncDispose]();
  const raw = new DatabaseSync(join(world.path, 'principals', 'berg', 'store.sqlite'));
  raw.exec('DROP TRIGGER ledger_never_changed; DROP TRIGGER ledger_never_shortened');
  raw.exec(sql);
  raw.close();
  return openTestOffice({ path: world.path, duties: [asking], idsGiven: 50_000 });
}

test('an office at work verifies, its principals and itself, with heads kept elsewhere', async () => {
  await using world = await busyOffice();
  const reports = await verifyOffice(world.office);
  expect(reports.map((one) => [one.owner, one.holds, one.headKept])).toEqual([
    ['berg', true, true],
    ['office', true, false],
  ]);
  expect(reports[0]?.unchecked).toBe(0);
});

test.each([
  [
    'an entry changed',
    `UPDATE ledger SET by = 'user-other' WHERE seq = 5`,
    { fault: 'chain', at: 5, why: 'hash' },
  ],
  [
    'an entry removed',
    'DELETE FROM ledger WHERE seq = 7',
    { fault: 'chain', at: 8, why: 'number' },
  ],
  [
    'the tail cut off',
    'DELETE FROM ledger WHERE seq > (SELECT max(seq) - 3 FROM ledger)',
    { fault: 'chain', why: 'number' },
  ],
  [
    'an entry that is none',
    `UPDATE ledger SET kind = 'nothing' WHERE seq = 3`,
    { fault: 'chain', why: 'unreadable' },
  ],
  [
    'an act said to be done that never began',
    `UPDATE act SET state = 'done' WHERE state = 'approve'`,
    { fault: 'act-without-entry', missing: 'act-started' },
  ],
  [
    'another text in a mail that was sent',
    `UPDATE act SET act = replace(act, 'is ontvangen', 'is betaald') WHERE state = 'done'`,
    { fault: 'payload-changed' },
  ],
  [
    'an act nobody judged',
    `INSERT INTO act SELECT 'ac-0000000000', decision, arrival, duty, kind, 'k', act, payload_hash, message_id,
       thread, counterpart, address, amount_minor, state, verdict, approvals_needed, due_at, expires_at,
       created_at, started_at, ended_at, result, replaces FROM act WHERE state = 'approve'`,
    { fault: 'act-without-entry', record: 'ac-0000000000', missing: 'judged' },
  ],
  [
    'an arrival slipped in',
    `INSERT INTO arrival (id, kind, channel, origin, received_at, state)
       VALUES ('in-0000000000', 'mail', 'import', 'x', 1, 'decided')`,
    { fault: 'arrival-without-entry', record: 'in-0000000000' },
  ],
])('%s is found and named first', async (_what, sql, fault) => {
  await using world = await busyOffice();
  await using tampered = await tamper(world, sql);
  const report = await reportOf(tampered);
  expect(report.holds).toBe(false);
  expect(report.faults[0]).toMatchObject(fault);
});

test('payload and hash changed together do not match what the ledger says was judged', async () => {
  await using world = await busyOffice();
  await using tampered = await tamper(
    world,
    `UPDATE act SET act = (SELECT act FROM act WHERE state = 'approve'),
       payload_hash = (SELECT payload_hash FROM act WHERE state = 'approve'),
       message_id = (SELECT message_id FROM act WHERE state = 'approve') WHERE state = 'done'`,
  );
  const { faults } = await reportOf(tampered);
  expect(faults.map((one) => one.fault)).toEqual(['payload-changed', 'payload-changed']);
});

test('an act begun without consent is named, whatever its record says', async () => {
  await using world = await busyOffice();
  const { read } = world.owner().store;
  const row = await read.get(`SELECT id, decision FROM act WHERE state = 'approve'`);
  const subject = String(row?.['id']);
  await world.owner().store.transact(async (writer) => {
    for (const kind of ['act-started', 'act-done'] as const) {
      await appendLedger(writer, { at: 1, kind, subject, by: 'office', refs: [], marks: {} });
    }
    await writer.run(`UPDATE act SET state = 'done' WHERE id = ?`, subject);
  });
  const { faults } = await reportOf(world);
  expect(faults).toEqual([{ fault: 'act-without-permission', record: subject }]);
});

test.each([
  ['a sentence', { subject: 'berg', marks: { reason: 'Mevrouw De Vries is cliënt' } }],
  ['an address', { subject: 'anna@post.example', marks: {} }],
])('%s in the ledger is content, and is found', async (_what, entry) => {
  await using world = await busyOffice();
  await world
    .owner()
    .store.transact((writer) =>
      appendLedger(writer, { at: 1, kind: 'looked-at', by: 'office', refs: [], ...entry }),
    );
  const report = await reportOf(world);
  expect(report.faults).toEqual([{ fault: 'content', at: report.entries }]);
});
