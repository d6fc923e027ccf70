import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openImport } from '../src/channels/files/source.ts';
import { importAll } from '../src/engine/index.ts';
import { FLAGS, percentile, printFigure } from './figure.ts';
import { writeMaildir } from './search/mailbox.ts';
import { benchOffice } from './office.ts';

/** Start on an office of 20,000 messages to the first answered request, and memory when idle. */
const COUNT = Number(process.env['BENCH_MESSAGES'] ?? 20_000);
const ROUNDS = 7;
const IDLE_AFTER_MS = 5_000;
const ASK_EVERY_MS = 5;

const MAIN = new URL('../src/main.ts', import.meta.url).pathname;
const folder = await mkdtemp(join(tmpdir(), 'secretaris-bench-'));
try {
  const data = join(folder, 'data');
  const made = await benchOffice(data);
  const maildir = join(folder, 'mail');
  await writeMaildir(maildir, COUNT);
  await importAll(made.owner, await openImport(maildir), maildir, () => undefined);
  await made.close();
  const times: number[] = [];
  let idle = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const last = round === ROUNDS - 1;
    const measured = await startOnce(data, last);
    // The first start fills the compile cache, as the first start of every version does.
    if (round > 0) times.push(measured.ms);
    if (last) idle = measured.idleMb;
  }
  const median = percentile(times, 0.5);
  printFigure({
    figure: `start on ${COUNT} messages to first answered request, median`,
    value: median,
    unit: 'ms',
    target: 'under 900 ms',
    reached: median < 900,
  });
  printFigure({
    figure: 'idle memory',
    value: idle,
    unit: 'MB',
    target: 'under 200 MB',
    reached: idle < 200,
  });
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function startOnce(
  data: string,
  measureIdle: boolean,
): Promise<{ ms: number; idleMb: number }> {
  const port = await freePort();
  const began = performance.now();
  const child = spawn(
    process.execPath,
    [...FLAGS, MAIN, 'start', '--data', data, '--port', String(port)],
    {
      stdio: 'ignore',
    },
  );
  try {
    await answered(child, port);
    const ms = performance.now() - began;
    if (measureIdle) await pause(IDLE_AFTER_MS);
    return { ms, idleMb: measureIdle ? residentMb(child) : 0 };
  } finally {
    child.kill('SIGTERM');
    await once(child, 'close');
  }
}

async function answered(child: ChildProcess, port: number): Promise<void> {
  while (child.exitCode === null) {
    const answer = await fetch(`http://localhost:${port}/`, { redirect: 'manual' }).catch(
      () => null,
    );
    if (answer !== null) return;
    await pause(ASK_EVERY_MS);
  }
  throw new Error(`the office ended with ${child.exitCode}`);
}

/** Resident memory of the process, from Linux's own books. */
function residentMb(child: ChildProcess): number {
  const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? Number.NaN) / 1_024;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
