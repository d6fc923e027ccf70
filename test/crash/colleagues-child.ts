import { writeSync } from 'node:fs';
import { duties } from '../../src/duties/index.ts';
import { approve, tell } from '../../src/engine/index.ts';
import { verifyLedgerOf } from '../../src/engine/care/verify.ts';
import { POINTS, type Point } from '../../src/engine/points.ts';
import { actsIn } from '../../src/store/records/acts.ts';
import { openCrashOffice, ownerOf } from './office.ts';

/**
 * One life of an office with two principals: what lay there is finished, one of them asks the other for an hour, both consent
 * to whatever lies before them, and it dies where it is told to. What it says was acknowledged: `approved WORD`.
 *
 *   colleagues-child.ts FOLDER WORD ORDER POINT COUNT    dies the COUNTth time it passes the point
 *   colleagues-child.ts FOLDER                           finishes what lies there, and ends
 */
const [path = '', word = '', text = '', wanted = '', count = '1'] = process.argv.slice(2);
const PEOPLE = ['berg', 'smit'].map(ownerOf);
const point = POINTS.find((one) => one === wanted) ?? null;
let left = Number(count);

function probe(at: Point): void {
  if (at !== point) return;
  left -= 1;
  if (left === 0) process.kill(process.pid, 'SIGKILL');
}

const say = (line: string) => writeSync(1, `${line}\n`);
const changed = () => undefined;
const office = await openCrashOffice({ path, live: false, probe, changed, duties });

/** Everybody consents to what waits with him, until nothing does. */
async function consent(): Promise<void> {
  for (let times = 0; times < 3; times += 1)
    for (const id of PEOPLE) {
      const owner = office.owner(id);
      if (owner === null) throw new Error(`${id} is gone`);
      await office.settle(id);
      const by = { id: `user-${id}`, name: id, roles: ['principal'] } as const;
      for (const act of await actsIn(owner.store.read, 'approve')) await approve(owner, act.id, by);
      await office.settle(id);
    }
}

for (const id of PEOPLE) {
  const report = await verifyLedgerOf(office, id);
  say(`ledger ${report?.holds === true ? 'holds' : JSON.stringify(report?.faults)}`);
}
await consent();
const [berg] = PEOPLE;
const owner = berg === undefined ? null : office.owner(berg);
if (word !== '' && owner !== null) {
  const by = { id: 'user-berg', name: 'berg', roles: ['principal'] } as const;
  const told = await tell(owner, by, { text, language: 'nl' });
  if (!told.understood) throw new Error(told.question);
  for (const id of told.acts) {
    const { result } = await approve(owner, id, by);
    if (result === 'approved') say(`approved ${word}`);
  }
  await consent();
}
await office[Symbol.asyncDispose]();
