import { expect, test } from 'vitest';
import type { ReadJob } from '../../core/ports/reader.ts';
import { openReaderPool } from './pool.ts';

const SCRIPT = new URL('test-worker.ts', import.meta.url);
/** Short, so that the tests of hanging do not. */
const LIMIT_MS = 300;

function job(text: string): ReadJob {
  return {
    bytes: new TextEncoder().encode(text),
    name: null,
    derivatives: { authentication: null },
  };
}

async function read(...texts: readonly string[]): Promise<readonly string[]> {
  await using pool = openReaderPool({ script: SCRIPT, limitMs: LIMIT_MS });
  const readings = await pool.readMany(texts.map(job));
  return readings.map((reading) => {
    if (reading.kind === 'unreadable') return reading.reason;
    return reading.kind === 'text' ? reading.text : reading.kind;
  });
}

test('jobs come back in order, more of them than fit in one crossing', async () => {
  const texts = Array.from({ length: 130 }, (_, index) => `letter ${index}`);
  expect(await read(...texts)).toEqual(texts);
});

test('a message that hangs is given up; those beside it are read', async () => {
  expect(await read('one', 'hang', 'two')).toEqual(['one', 'reader-too-slow', 'two']);
});

test('a message that eats memory ends the worker and not the office', async () => {
  expect(await read('one', 'eat', 'two')).toEqual([
    'one',
    expect.stringMatching(/^reader-too-(?:large|slow)$/),
    'two',
  ]);
});

test('a worker that dies or throws is replaced', async () => {
  expect(await read('one', 'die', 'two', 'throw', 'three')).toEqual([
    'one',
    'reader-failed',
    'two',
    'reader-failed',
    'three',
  ]);
});

test('only the bytes of the message cross, not the buffer they are a view of', async () => {
  await using pool = openReaderPool({ script: SCRIPT });
  const large = new Uint8Array(1_000_000).fill(97);
  const reading = await pool.read(large.subarray(10, 14));
  expect(reading).toMatchObject({ text: 'aaaa', size: 4 });
  expect(large.byteLength).toBe(1_000_000);
});

test('a Buffer stays with its owner', async () => {
  await using pool = openReaderPool({ script: SCRIPT });
  const bytes = Buffer.from('a letter');
  await pool.readMany([{ bytes, name: null, derivatives: { authentication: null } }]);
  expect(bytes.toString()).toBe('a letter');
});

test('two workers share the work and both stop', async () => {
  const pool = openReaderPool({ script: SCRIPT, workers: 2 });
  const texts = Array.from({ length: 220 }, (_, index) => String(index));
  const readings = await pool.readMany(texts.map(job));
  expect(readings.map((reading) => (reading.kind === 'text' ? reading.text : ''))).toEqual(texts);
  await pool[Symbol.asyncDispose]();
});
