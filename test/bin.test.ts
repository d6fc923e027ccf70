import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT } from './tidy/project.ts';

/** What the command starts here: says how it was started, then does as it is told. */
const OFFICE = `
import { text } from 'node:stream/consumers';
const [verb, code] = process.argv.slice(2);
if (verb === 'wait') {
  process.on('SIGTERM', () => process.exit(7));
  process.stdin.resume();
}
console.log(JSON.stringify({ major: Number(process.versions.node.split('.')[0]), args: process.argv.slice(2) }));
if (verb === 'exit') process.exitCode = Number(code);
if (verb === 'read') console.log(await text(process.stdin));
if (verb === 'die') process.kill(process.pid, 'SIGKILL');
`;

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'secretaris-bin-'));
  await mkdir(join(folder, 'src'));
  await cp(join(ROOT, 'bin'), join(folder, 'bin'), { recursive: true });
  await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  await writeFile(join(folder, 'package.json'), '{"type":"module"}');
  await writeFile(join(folder, 'src/main.ts'), OFFICE);
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

/** The `node` of the machine, of whatever age; the project's own where the machine has none. */
function start(args: readonly string[]) {
  const path = (process.env['PATH'] ?? '').split(delimiter);
  const own = path.filter((each) => !each.includes('node_modules')).join(delimiter);
  return spawn('node', [join(folder, 'bin/secretaris.js'), ...args], {
    env: { ...process.env, PATH: `${own}${delimiter}${process.env['PATH'] ?? ''}` },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
}

async function ended(child: ReturnType<typeof start>, input = '') {
  child.stdin.end(input);
  const closed = once(child, 'close');
  const said = await text(child.stdout);
  const [code]: unknown[] = await closed;
  return { said: said.trim().split('\n'), code };
}

test('runs under Node 26 whatever Node started it, with the arguments as given', async () => {
  const { said, code } = await ended(start(['why', 'ac-1', '--json', 'twee woorden']));
  expect(said.map((line): unknown => JSON.parse(line))).toEqual([
    { major: 26, args: ['why', 'ac-1', '--json', 'twee woorden'] },
  ]);
  expect(code).toBe(0);
});

test.each([0, 1, 2])('passes exit code %i on', async (code) => {
  expect(await ended(start(['exit', String(code)]))).toMatchObject({ code });
});

test('passes standard input on', async () => {
  expect((await ended(start(['read']), 'Geachte mevrouw')).said[1]).toBe('Geachte mevrouw');
});

test('passes a request to stop on, and waits for the end', async () => {
  const child = start(['wait']);
  await once(child.stdout, 'data');
  child.kill('SIGTERM');
  const [code]: unknown[] = await once(child, 'close');
  expect(code).toBe(7);
});

test('an end by a signal shows in the exit code, as in a shell', async () => {
  expect(await ended(start(['die']))).toMatchObject({ code: 128 + 9 });
});
