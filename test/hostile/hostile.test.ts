import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Reading } from '../../src/core/records/reading.ts';
import { leafContent, readFile, readMessage } from '../../src/intake/index.ts';
import { BOMBS } from './bombs.ts';
import { mutate, seeded } from './mutate.ts';
import { PACKED_BOMBS } from './packed-bombs.ts';

const SHARED = new URL('../../../shared/data/', import.meta.url);
const FOLDERS = [
  'mail-parse-stalwart/eml/rfc/',
  'mail-parse-stalwart/eml/malformed/',
  'mail-parse-stalwart/eml/thirdparty/',
  'mail-bounces-sisimai/maildir/',
];

const MUTATED = 5000;
const SEED = 20_261_123;
/** What reading one message may take, also in the worker that the office reads in. */
const LIMIT_MS = 2000;
/** What this process may have grown to at the worst moment. */
const LIMIT_MB = 1200;

function originals(): readonly Uint8Array[] {
  return FOLDERS.flatMap((folder) => {
    const root = new URL(folder, SHARED);
    return readdirSync(root)
      .filter((name) => name.endsWith('.eml'))
      .sort()
      .map((name) => new Uint8Array(readFileSync(new URL(name, root))));
  });
}

class Count {
  messages = 0;
  unreadable = 0;
  dropped = 0;
  slowest = 0;
  peak = 0;

  read(bytes: Uint8Array): Reading {
    const start = performance.now();
    const reading = readMessage(bytes);
    this.slowest = Math.max(this.slowest, performance.now() - start);
    this.messages += 1;
    if (reading.kind === 'unreadable') this.unreadable += 1;
    this.dropped += reading.dropped.length;
    if (this.messages % 50 === 0) this.#measure();
    return reading;
  }

  #measure(): void {
    this.peak = Math.max(this.peak, process.memoryUsage().rss / 1_000_000);
  }

  say(what: string): void {
    this.#measure();
    const { messages, unreadable, dropped, slowest, peak } = this;
    console.log(
      `${what}: ${messages} messages, ${unreadable} unreadable, ${dropped} dropped-notes, slowest ${Math.ceil(slowest)} ms, peak rss ${Math.ceil(peak)} MB`,
    );
  }
}

/** Every fact points at something that is there, in a text that can be had again. */
function pointsIntoText(bytes: Uint8Array, reading: Reading): boolean {
  if (reading.kind !== 'message') return true;
  return reading.facts.every(({ source: { part, start, end } }) => {
    const leaf = part.startsWith('part:') ? leafContent(bytes, part.slice(5)) : null;
    const text =
      leaf === null
        ? { text: reading.text, 'header:subject': reading.subject }[part]
        : (leaf.text ?? leaf.bytes);
    return text !== undefined && start >= 0 && start < end && end <= text.length;
  });
}

test(`${MUTATED} mutated messages are read without a crash or a hang`, () => {
  const random = seeded(SEED);
  const all = originals();
  const count = new Count();
  const astray: number[] = [];
  for (let made = 0; made < MUTATED; made += 1) {
    const first = all[random(all.length)] ?? new Uint8Array();
    const other = all[random(all.length)] ?? new Uint8Array();
    const bytes = mutate(first, random, other);
    const reading = count.read(bytes);
    if (!pointsIntoText(bytes, reading)) astray.push(made);
  }
  count.say('hostile');
  expect(astray).toEqual([]);
  expect(count.messages).toBe(MUTATED);
  expect(count.slowest).toBeLessThan(LIMIT_MS);
  expect(count.peak).toBeLessThan(LIMIT_MB);
});

test('every bomb is read, and what is over a limit is said', () => {
  const count = new Count();
  const kinds = new Map<string, string>();
  for (const { name, make } of [...BOMBS, ...PACKED_BOMBS]) {
    kinds.set(name, count.read(make()).kind);
  }
  count.say('bombs');
  expect([...kinds].filter(([, kind]) => kind !== 'message')).toEqual([]);
  expect(count.dropped).toBeGreaterThan(0);
  expect(count.slowest).toBeLessThan(LIMIT_MS);
  expect(count.peak).toBeLessThan(LIMIT_MB);
});

test('random bytes under any name come back as some reading', () => {
  const random = seeded(SEED + 1);
  const names = ['a.eml', 'a.ics', 'a.vcf', 'a.pdf', 'a.zip', 'a', '', '.', 'a.txt', 'a.json'];
  for (let made = 0; made < 500; made += 1) {
    const bytes = Uint8Array.from({ length: random(400) }, () => random(256));
    const name = names[random(names.length)] ?? '';
    expect(typeof readFile(bytes, { name }).kind).toBe('string');
  }
});
