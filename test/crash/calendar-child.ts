import { writeSync } from 'node:fs';
import { duties } from '../../src/duties/index.ts';
import { approve, readCalendarsNow, tell } from '../../src/engine/index.ts';
import { verifyLedgerOf } from '../../src/engine/care/verify.ts';
import { POINTS, type Point } from '../../src/engine/points.ts';
import { openCrashOffice, OWNER } from './office.ts';

/**
 * One life of an office whose diary is kept on a server: it finishes what lay there, looks, is given an order, has it approved and
 * writes it, and dies where it is told to. What it says was acknowledged: `approved WORD`.
 *
 *   calendar-child.ts FOLDER WORD ORDER POINT COUNT    dies the COUNTth time it passes the point
 *   calendar-child.ts FOLDER                           finishes what lies there, and ends
 */
const [path = '', word = '', text = '', wanted = '', count = '1'] = process.argv.slice(2);
const HE = { id: 'user-berg', name: 'P. van den Berg', roles: ['principal'] } as const;
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
const owner = office.owner(OWNER);
if (owner === null) throw new Error('the principal is gone');
const report = await verifyLedgerOf(office, OWNER);
say(`ledger ${report?.holds === true ? 'holds' : JSON.stringify(report?.faults)}`);
await office.settle(OWNER);
await readCalendarsNow(owner);
await office.settle(OWNER);
if (word !== '') {
  const told = await tell(owner, HE, { text, language: 'nl' });
  const acts = told.understood ? told.acts : [];
  for (const id of acts) {
    const { result } = await approve(owner, id, HE);
    if (result === 'approved') say(`approved ${word}`);
  }
  await office.settle(OWNER);
  await readCalendarsNow(owner);
}
await office[Symbol.asyncDispose]();
