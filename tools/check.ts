import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { run } from './child.ts';
import { isClosingLine } from './counts.ts';

/**
 * `npm run check`: everything CI does. Format, lint, types and dead code first, all of them even
 * when one fails; then the README's test command, whose closing line stays the last line.
 */
const ROOT = fileURLToPath(new URL('..', import.meta.url));

const STEPS: readonly (readonly [string, string])[] = [
  ['format', 'oxfmt --check'],
  ['lint', 'oxlint --type-aware --deny-warnings'],
  ['types', 'tsc --noEmit'],
  ['dead code', 'knip'],
  ['grades', 'node tools/grades.ts --check'],
];

/** The README's test command, and the one CI runs; `test/readme.test.ts` compares the three. */
const TEST_COMMAND = 'npm test';

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;

async function runStep(name: string, command: string): Promise<boolean> {
  const since = performance.now();
  const [program = '', ...args] = command.split(' ');
  const { code } = await run(program, args, { cwd: ROOT });
  console.log(`check: ${name} ${code === 0 ? 'passed' : 'FAILED'} (${command}, ${seconds(since)})`);
  return code === 0;
}

/** Runs the tests, showing all they say but the closing line, which is given back. */
async function runTests(): Promise<{ readonly code: number; readonly closing: string | null }> {
  const [program = '', ...args] = TEST_COMMAND.split(' ');
  // npm's own words about a failure would come after the closing line.
  const env = { ...process.env, npm_config_loglevel: 'silent' };
  const child = spawn(program, args, { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = Promise.withResolvers<number>();
  child.on('error', () => ended.resolve(1));
  child.on('close', (code) => ended.resolve(code ?? 1));
  let closing: string | null = null;
  for await (const line of createInterface({ input: child.stdout })) {
    if (isClosingLine(line)) closing = line;
    else console.log(line);
  }
  return { code: await ended.promise, closing };
}

const failed: string[] = [];
for (const [name, command] of STEPS) if (!(await runStep(name, command))) failed.push(name);
const since = performance.now();
const tests = await runTests();
if (tests.code !== 0) failed.push('tests');
console.log(`check: tests ${tests.code === 0 ? 'passed' : 'FAILED'} (${seconds(since)})`);
if (failed.length > 0) console.log(`check: FAILED: ${failed.join(', ')}`);
console.log(tests.closing ?? '0 passed, 1 failed, 0 skipped');
process.exitCode = failed.length === 0 ? 0 : 1;
