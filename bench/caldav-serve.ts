import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { lookForRadicale, startRadicale } from '../test/peers/calendars/radicale.ts';
import { lookForXandikos, startXandikos } from '../test/peers/calendars/xandikos.ts';
import { FLAGS, percentile, printFigure } from './figure.ts';
import { Load } from './diary/caldav-load.ts';

/** The same load on our calendar server, Radicale and Xandikos, by turns: requests answered a second. */
const SECONDS = Number(process.env['BENCH_SECONDS'] ?? 3);
const PASSES = 3;
/** Ahead of both by so much. */
const TARGET = 3;

const basic = (user: string, password: string): string =>
  `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
const ready = z.object({ port: z.number(), password: z.string() });

/** Objects of the calendar that is looked at: the same for all. */
const OBJECTS = 300;

interface Runner extends AsyncDisposable {
  readonly name: string;
  /** A calendar that is written into. */
  readonly written: Load;
  /** One that is looked at, and stays as it is. */
  readonly looked: Load;
}

await using stack = new AsyncDisposableStack();
const ours = await Promise.all([ourServer('memory'), ourServer('store')]);
const peers = await Promise.all([
  ...(lookForRadicale().here ? [radicale()] : []),
  ...(lookForXandikos().here ? [xandikos()] : []),
]);
const all = [...ours, ...peers].map((runner) => stack.use(runner));

await measure('events put', async ({ written }) => written.rate(SECONDS, () => written.put()));
for (const { looked } of all) await looked.fill(OBJECTS);
await measure('first sync, requests', async ({ looked }) => {
  const began = performance.now();
  let requests = 0;
  while (performance.now() - began < SECONDS * 1_000) requests += await looked.firstSync();
  return requests / ((performance.now() - began) / 1_000);
});
await measure('up to date, then a handful', async ({ looked }) =>
  looked.rate(SECONDS, (turn) => looked.look(turn)),
);

/** By turns, so that whatever else the machine does hits all. */
async function measure(name: string, rateOf: (runner: Runner) => Promise<number>): Promise<void> {
  const rates = new Map<string, number[]>(all.map((runner) => [runner.name, []]));
  for (let pass = 0; pass < PASSES; pass += 1) {
    for (const runner of all) rates.get(runner.name)?.push(await rateOf(runner));
  }
  const middle = (runner: Runner): number => percentile(rates.get(runner.name) ?? [], 0.5);
  for (const own of ours) {
    for (const peer of peers) {
      const [value, peerValue] = [middle(own), middle(peer)];
      printFigure({
        figure: `calendar server, ${own.name}: ${name}`,
        value,
        unit: 'requests/s',
        peer: peer.name,
        peerValue,
        target: 'ahead of Radicale and Xandikos by three times',
        reached: value >= TARGET * peerValue,
      });
    }
  }
}

async function ourServer(kind: 'memory' | 'store'): Promise<Runner> {
  const folder = await mkdtemp(join(tmpdir(), 'secretaris-bench-'));
  const program = fileURLToPath(new URL('diary/caldav-serve-child.ts', import.meta.url));
  const child = spawn(process.execPath, [...FLAGS, program, kind, join(folder, 'data')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const [line]: unknown[] = await once(createInterface(child.stdout), 'line');
  const { port, password } = ready.parse(JSON.parse(String(line)));
  const authorization = basic('bench', password);
  const server = {
    async [Symbol.asyncDispose]() {
      const closed = once(child, 'close');
      child.stdin.end();
      await closed;
      await rm(folder, { recursive: true, force: true });
    },
  };
  return runnerOf(kind, server, { port, home: '/dav/calendars/bench/', authorization });
}

async function radicale(): Promise<Runner> {
  const server = await startRadicale({ bench: 'tulp-7' });
  const port = Number(new URL(server.url).port);
  const authorization = basic('bench', 'tulp-7');
  return runnerOf('Radicale', server, { port, home: '/bench/', authorization });
}

async function xandikos(): Promise<Runner> {
  const server = await startXandikos();
  const port = Number(new URL(server.url).port);
  return runnerOf('Xandikos', server, { port, home: '/user/calendars/', authorization: null });
}

async function runnerOf(
  name: string,
  server: AsyncDisposable,
  { port, home, authorization }: { port: number; home: string; authorization: string | null },
): Promise<Runner> {
  const written = new Load({ port, calendar: `${home}written/`, authorization });
  const looked = new Load({ port, calendar: `${home}looked/`, authorization });
  await written.fill(1);
  return {
    name,
    written,
    looked,
    async [Symbol.asyncDispose]() {
      written.close();
      looked.close();
      await server[Symbol.asyncDispose]();
    },
  };
}
