import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { freePort } from './peers/free-port.ts';
import { commandsOfReadme, startAndTest } from './readme/commands.ts';
import { ROOT, projectPaths } from './tidy/project.ts';

/** A cold npm cache downloads everything once. */
const LIMIT_MS = 300_000;

/** An office that will not stop when asked is ended, so that the suite goes on. */
const STOP_LIMIT_MS = 20_000;

const folders: string[] = [];
const children: ChildProcess[] = [];

afterEach(async () => {
  for (const child of children.splice(0)) await stop(child);
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

/** The project as somebody else gets it: only what is or would be committed. */
async function cleanCopy(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'secretaris-readme-'));
  folders.push(folder);
  for (const path of projectPaths()) {
    await mkdir(join(folder, 'copy', dirname(path)), { recursive: true });
    await cp(join(ROOT, path), join(folder, 'copy', path));
  }
  return folder;
}

/** The surroundings of somebody who opens a terminal: nothing of the npm that runs this test. */
function ownSurroundings(): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(
    ([name]) =>
      !/^(npm_(package|lifecycle|command|execpath|node)|npm_config_local|INIT_CWD|VITEST|NODE_)/.test(
        name,
      ),
  );
  const path = (process.env['PATH'] ?? '').split(delimiter);
  return {
    ...Object.fromEntries(inherited),
    PATH: path.filter((folder) => !folder.includes('node_modules')).join(delimiter),
    npm_config_prefer_offline: 'true',
  };
}

/** Runs a shell line in a group of its own, so that all it starts can be stopped. */
function shell(line: string, cwd: string): ChildProcess {
  const child = spawn('bash', ['-c', line], {
    cwd,
    env: ownSurroundings(),
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  return child;
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const { promise, resolve } = Promise.withResolvers<void>();
  child.once('close', () => resolve());
  const { pid } = child;
  process.kill(-pid, 'SIGTERM');
  const limit = setTimeout(() => process.kill(-pid, 'SIGKILL'), STOP_LIMIT_MS);
  await promise;
  clearTimeout(limit);
}

/** Reads what a program says until a line matches; the whole of it when none does. */
async function saysUntil(child: ChildProcess, pattern: RegExp): Promise<string> {
  const said: string[] = [];
  const { promise, resolve } = Promise.withResolvers<string>();
  for (const stream of [child.stdout, child.stderr]) {
    if (stream === null) continue;
    createInterface({ input: stream }).on('line', (line) => {
      said.push(line);
      if (pattern.test(line)) resolve(line);
    });
  }
  child.once('close', () => resolve(said.join('\n')));
  return promise;
}

describe('the README', () => {
  test(
    'its start command opens the sample office from a clean copy',
    async () => {
      const { start } = startAndTest(await readFile(join(ROOT, 'README.md'), 'utf8'));
      const folder = await cleanCopy();
      const port = await freePort();
      const office = shell(
        `${start} --port ${port} --data ${join(folder, 'data')}`,
        join(folder, 'copy'),
      );
      const address = `http://localhost:${port}`;

      expect(await saysUntil(office, new RegExp(address))).toContain(address);
      const page = await fetch(address);
      expect(page.status).toBe(200);
      expect(page.headers.get('content-type')).toContain('text/html');
      expect(await page.text()).toContain('Secretaris');
    },
    LIMIT_MS,
  );

  test('its test command is the one that CI runs', async () => {
    const { test: command } = startAndTest(await readFile(join(ROOT, 'README.md'), 'utf8'));
    const ci = await readFile(join(ROOT, '.ci/run'), 'utf8');
    const check = await readFile(join(ROOT, 'tools/check.ts'), 'utf8');
    const { scripts } = z
      .object({ scripts: z.record(z.string(), z.string()) })
      .parse(JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')));

    expect(command).toBe('npm install && npm test');
    expect(ci).toMatch(/^\s*npm ci$/m);
    expect(ci).toMatch(/^npm run --silent check$/m);
    expect(scripts['check']).toBe('node tools/check.ts');
    expect(check).toContain("const TEST_COMMAND = 'npm test';");
  });

  test('commands are read from its fenced blocks', () => {
    const text =
      'A\n\n```sh\nnpm install && npm start\n```\n\nand\n\n```\nnpm install && npm test\n```\n';
    expect(commandsOfReadme(text)).toEqual(['npm install && npm start', 'npm install && npm test']);
    expect(() => startAndTest('no blocks')).toThrow(/start command/);
  });
});
