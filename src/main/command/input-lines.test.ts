import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { inputLines } from './input-lines.ts';

const read = (...chunks: readonly (readonly number[] | string)[]) =>
  Array.fromAsync(inputLines(Readable.from(chunks.map((chunk) => Buffer.from(chunk)))));

test('lines come whole however the stream cuts them, also within a letter', async () => {
  expect(await read('een\ntw', 'ee\r\n', 'drie')).toEqual(['een', 'twee', 'drie']);
  const [first = 0, second = 0] = Buffer.from('é');
  expect(await read([first], [second, 10])).toEqual(['é']);
  expect(await read('\n\n')).toEqual(['', '']);
  expect(await read()).toEqual([]);
});

test('a line without an end is taken only so far', async () => {
  const megabyte = 'x'.repeat(1_000_000);
  const [line = '', ...others] = await read(...Array.from({ length: 9 }, () => megabyte));
  expect(line.length).toBeLessThan(6_000_000);
  expect(others).toEqual([]);
});
