import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openImport } from '../src/channels/files/source.ts';
import { importAll } from '../src/engine/index.ts';
import { searchMessages } from '../src/store/records/search.ts';
import { percentile, printFigure } from './figure.ts';
import { writeMaildir } from './mailbox.ts';
import { notmuchOn } from './peers.ts';
import { benchOffice } from './office.ts';

/** Full-text search over an office of 50,000 messages; notmuch answers the same questions over the same maildir. */
const COUNT = Number(process.env['BENCH_MESSAGES'] ?? 50_000);
const ROUNDS = 200;

/** notmuch starts a process for every question: its own library time is what `--limit=0` of nothing leaves out. */
const PEER_ROUNDS = 20;

const QUESTIONS = [
  { name: 'rare', text: 'zeldzaamheid' },
  { name: 'common', text: 'afspraak' },
  { name: 'two words', text: 'taxatie hypotheek' },
] as const;

const folder = await mkdtemp(join(tmpdir(), 'secretaris-bench-'));
const { owner, close } = await benchOffice(join(folder, 'data'));
try {
  const maildir = join(folder, 'mail');
  await writeMaildir(maildir, COUNT);
  await importAll(owner, await openImport(maildir), maildir, () => undefined);
  const notmuch = notmuchOn(maildir, folder);
  notmuch?.run('new', '--quiet');
  for (const question of QUESTIONS) await measure(question.name, question.text, notmuch);
} finally {
  await close();
  await rm(folder, { recursive: true, force: true });
}

async function measure(
  name: string,
  text: string,
  notmuch: ReturnType<typeof notmuchOn>,
): Promise<void> {
  const ours: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const began = performance.now();
    const hits = await searchMessages(owner.store.read, text, { limit: 50, everything: true });
    ours.push(performance.now() - began);
    if (hits.length === 0) throw new Error(`nothing found for ${text}`);
  }
  const peer = notmuch === null ? null : peerTimes(notmuch, text);
  const p95 = percentile(ours, 0.95);
  for (const [label, share] of [
    ['p50', 0.5],
    ['p95', 0.95],
  ] as const) {
    const value = percentile(ours, share);
    const peerValue = peer === null ? undefined : percentile(peer, share);
    printFigure({
      figure: `search of ${COUNT} messages, ${name}, ${label}`,
      value,
      unit: 'ms',
      ...(peerValue === undefined ? {} : { peer: 'notmuch search, less its start', peerValue }),
      target: 'p95 under 10 ms, and not slower than notmuch',
      reached: p95 < 10 && (peerValue === undefined || value <= peerValue),
    });
  }
}

/** Time of a search less the time of the same program asked for something that is not there. */
function peerTimes(
  notmuch: NonNullable<ReturnType<typeof notmuchOn>>,
  text: string,
): readonly number[] {
  const timed = (...words: readonly string[]) => {
    const began = performance.now();
    notmuch.run(...words);
    return performance.now() - began;
  };
  const idle: number[] = [];
  for (let round = 0; round < PEER_ROUNDS; round += 1)
    idle.push(timed('count', 'id:nothing@nowhere.example'));
  const start = percentile(idle, 0.5);
  const found: number[] = [];
  for (let round = 0; round < PEER_ROUNDS; round += 1) {
    found.push(Math.max(0, timed('search', '--output=messages', '--limit=50', text) - start));
  }
  return found;
}
