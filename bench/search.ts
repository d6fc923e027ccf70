import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { timesReader } from '../src/core/search/dates.ts';
import { openImport } from '../src/channels/files/source.ts';
import { importAll } from '../src/engine/index.ts';
import { searchMessages } from '../src/store/records/search.ts';
import { percentile, printFigure } from './figure.ts';
import { writeMaildir } from './search/mailbox.ts';
import { notmuchOn } from './search/notmuch.ts';
import { benchOffice } from './office.ts';

/** Full-text search over an office of 50,000 messages; notmuch answers the same questions over the same maildir. */
const COUNT = Number(process.env['BENCH_MESSAGES'] ?? 50_000);
const ROUNDS = 200;

/** What is asked, and how notmuch is asked the same; null where it has no such question. */
const QUESTIONS: readonly {
  readonly name: string;
  readonly text: string;
  readonly peer: string | null;
}[] = [
  { name: 'rare', text: 'zeldzaamheid', peer: 'zeldzaamheid' },
  { name: 'common', text: 'afspraak', peer: 'afspraak' },
  { name: 'two words', text: 'taxatie hypotheek', peer: 'taxatie hypotheek' },
  { name: 'another form', text: 'afspraken', peer: 'afspraak' },
  { name: 'phrase', text: '"afspraak akte"', peer: '"afspraak akte"' },
  { name: 'beginning', text: 'hypo*', peer: 'hypo*' },
  { name: 'sender', text: 'van:jansen afspraak', peer: 'from:jansen afspraak' },
  {
    name: 'sender, date, kind of file',
    text: 'factuur from:visser before:2025-06 has:pdf',
    peer: 'factuur from:visser date:..2025-05-31 tag:attachment',
  },
  { name: 'mistyped name', text: 'van:jansn', peer: null },
  { name: 'compound', text: 'taxatierapport', peer: null },
  { name: 'mistyped word, nothing found', text: 'zeldzaamheit', peer: null },
];

const readTimes = timesReader({ now: Date.UTC(2027, 5, 1), zone: 'Europe/Amsterdam' });

const folder = await mkdtemp(join(tmpdir(), 'secretaris-bench-'));
const { owner, close } = await benchOffice(join(folder, 'data'));
try {
  const maildir = join(folder, 'mail');
  await writeMaildir(maildir, COUNT);
  await importAll(owner, await openImport(maildir), maildir, () => undefined);
  const notmuch = notmuchOn(maildir, folder);
  notmuch?.run('new', '--quiet');
  for (const question of QUESTIONS) await measure(question, notmuch);
} finally {
  await close();
  await rm(folder, { recursive: true, force: true });
}

async function measure(
  { name, text, peer: peerText }: (typeof QUESTIONS)[number],
  notmuch: ReturnType<typeof notmuchOn>,
): Promise<void> {
  const ours: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const began = performance.now();
    const options = { limit: 50, everything: true, readTimes };
    const { hits, didYouMean } = await searchMessages(owner.store.read, text, options);
    ours.push(performance.now() - began);
    if (hits.length + didYouMean.length === 0) throw new Error(`nothing found for ${text}`);
  }
  const peer = peerText === null ? null : (notmuch?.search(peerText, ROUNDS) ?? null);
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
