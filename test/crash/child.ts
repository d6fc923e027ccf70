import { writeSync } from 'node:fs';
import { approve } from '../../src/engine/index.ts';
import { verifyLedgerOf } from '../../src/engine/care/verify.ts';
import { POINTS, type Point } from '../../src/engine/points.ts';
import { actsIn } from '../../src/store/records/acts.ts';
import { openCrashOffice, OWNER } from './office.ts';

/**
 * One life of the office: opens a data folder, receives, decides, has everything approved, sends,
 * and dies where it is told to. What it says on standard output was acknowledged: `approved ID`.
 *
 *   child.ts FOLDER POINT COUNT    dies the COUNTth time it passes the point
 *   child.ts FOLDER                lives until its standard input ends
 */
const [path = '', wanted = '', count = '1'] = process.argv.slice(2);
const HE = { id: 'user-berg', name: 'P. van den Berg', roles: ['principal'] } as const;

let left = Number(count);
const point = POINTS.find((one) => one === wanted) ?? null;

function probe(at: Point): void {
  if (at !== point) return;
  left -= 1;
  if (left === 0) process.kill(process.pid, 'SIGKILL');
}

const say = (line: string) => writeSync(1, `${line}\n`);

let approving = Promise.resolve();
const office = await openCrashOffice({
  path,
  live: true,
  probe,
  changed: () => {
    approving = approving.then(approveAll, approveAll);
  },
});

const report = await verifyLedgerOf(office, OWNER);
say(`ledger ${report?.holds === true ? 'holds' : JSON.stringify(report?.faults)}`);
await office.settle(OWNER);
await approveAll();

/** Consents to everything that waits; each consent is said only when it has been given. */
async function approveAll(): Promise<void> {
  const owner = office.owner(OWNER);
  if (owner === null) return;
  for (const act of await actsIn(owner.store.read, 'approve')) {
    const { result } = await approve(owner, act.id, HE);
    if (result === 'approved') say(`approved ${act.id}`);
  }
  await office.settle(OWNER);
  const row = await owner.store.read.get(
    `SELECT (SELECT count(*) FROM arrival WHERE kind = 'mail' AND folder_use = 'inbox') AS arrived,
            (SELECT count(*) FROM arrival WHERE state = 'received') AS waiting,
            (SELECT count(*) FROM act WHERE state IN ('approve', 'permitted', 'started')) AS acts`,
  );
  if (row?.['waiting'] === 0 && row['acts'] === 0) say(`idle ${String(row['arrived'])}`);
}

process.stdin.resume();
process.stdin.on('end', () => {
  void office[Symbol.asyncDispose]().then(() => process.exit(0));
});
