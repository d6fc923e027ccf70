import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

/** What a command said and how it ended. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Surroundings without the settings of whoever runs the tests. */
export function surroundings(more: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(SECRETARIS_|VITEST|NODE_)/.test(name),
  );
  return { ...Object.fromEntries(kept), ...more };
}

/** Runs a command to its end. */
export async function command(
  argv: readonly string[],
  given: { readonly input?: string; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<Ended> {
  const child = spawn(process.execPath, [MAIN, ...argv], { env: surroundings(given.env) });
  const [out, err] = [collected(child.stdout), collected(child.stderr)];
  child.stdin.end(given.input ?? '');
  await once(child, 'close');
  return { code: child.exitCode, out: out(), err: err() };
}

function collected(stream: NodeJS.ReadableStream): () => string {
  let text = '';
  stream.setEncoding('utf8');
  stream.on('data', (chunk) => {
    text += String(chunk);
  });
  return () => text;
}

/** An office in a process of its own, opened; `said` is what it printed up to the line that ends it. */
export async function startOffice(
  argv: readonly string[],
  until: RegExp,
): Promise<{ readonly said: readonly string[]; readonly child: ChildProcess } & AsyncDisposable> {
  const child = spawn(process.execPath, [MAIN, 'start', ...argv], {
    env: surroundings({ LANG: 'en_GB.UTF-8', LC_ALL: 'en_GB.UTF-8' }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  for (const stream of [child.stdout, child.stderr])
    createInterface({ input: stream }).on('line', (line) => {
      said.push(line);
      if (until.test(line)) resolve();
    });
  child.once('close', () => reject(new Error(`the office ended: ${said.join('\n')}`)));
  await promise;
  return {
    said,
    child,
    async [Symbol.asyncDispose]() {
      child.removeAllListeners('close');
      if (child.exitCode !== null) return;
      const closed = once(child, 'close');
      child.kill('SIGTERM');
      await closed;
    },
  };
}
