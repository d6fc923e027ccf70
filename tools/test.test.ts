import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { run } from './child.ts';
import { COUNTS_FILE, counts, verdict } from './counts.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const folders: string[] = [];

afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

/** What the closing line says of one test file, run by a real runner in a project of its own. */
async function closingOf(source: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'secretaris-runner-'));
  folders.push(folder);
  const file = join(folder, 'counts.json');
  await writeFile(join(folder, 'a.test.ts'), source);
  const ended = await run(
    process.execPath,
    [
      join(ROOT, 'node_modules/vitest/vitest.mjs'),
      'run',
      '--globals',
      `--root=${folder}`,
      `--reporter=${join(ROOT, 'tools/count-reporter.ts')}`,
    ],
    { cwd: folder, env: { [COUNTS_FILE]: file, VITEST: '' }, output: 'keep' },
  );
  const left = await readFile(file, 'utf8').then(
    (text) => counts.parse(JSON.parse(text)),
    () => null,
  );
  const { code, line } = verdict(ended.code, left);
  return `${line} (exit ${code})`;
}

/** How a test of the project below is left out, to be counted. */
const LEFT_OUT = 'skip';

test.each([
  ['a test passes', "test('a', () => {});", '1 passed, 0 failed, 0 skipped (exit 0)'],
  [
    'a test fails, one is skipped',
    `test('a', () => { expect(1).toBe(2); }); test.${LEFT_OUT}('b', () => {}); test('c', () => {});`,
    '1 passed, 1 failed, 1 skipped (exit 1)',
  ],
  ['a file cannot be loaded', "import './gone.ts';", '0 passed, 1 failed, 0 skipped (exit 1)'],
  ['a file has no tests', 'export {};', '0 passed, 1 failed, 0 skipped (exit 1)'],
  [
    'an error nobody waits for',
    "test('a', () => { void Promise.reject(new Error('stray')); });",
    '1 passed, 1 failed, 0 skipped (exit 1)',
  ],
  [
    'a hook fails',
    "afterAll(() => { throw new Error('left open'); }); test('a', () => {});",
    '1 passed, 1 failed, 0 skipped (exit 1)',
  ],
])('%s', async (_what, source, closing) => {
  expect(await closingOf(source)).toBe(closing);
});
