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
    const { hits } = await searchMessages(owner.store.read, text, { limit: 50, everything: true });
    ours.push(performance.now() - began);
    if (hits.length === 0) throw new Error(`nothing found for ${text}`);
  }
  const peer = notmuch?.search(text, ROUNDS) ?? null;
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
      ...(peerValue === undefined ? {} : { peer: 'notmuch, in its library', peerValue }),
      target: 'p95 under 10 ms, and not slower than notmuch',
      reached: p95 < 10 && (peerValue === undefined || value <= peerValue),
    });
  }
}
