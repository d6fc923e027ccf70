import { spawn } from 'node:child_process';
import type { StdioOptions } from 'node:child_process';

/** How a program ended: its exit code (128 + signal when one ended it) and what it said, if kept. */
export interface Ended {
  readonly code: number;
  readonly output: string;
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** `show` lets it write to our own output; `keep` returns what it wrote instead. */
  readonly output?: 'show' | 'keep';
  /** Ended after this long: a run that hangs must not hang those who wait for it. */
  readonly limitMs?: number;
}

const STDIO = {
  show: ['ignore', 'inherit', 'inherit'],
  keep: ['ignore', 'pipe', 'pipe'],
} as const satisfies Record<'show' | 'keep', StdioOptions>;

/** What a shell says of a program that could not be started. */
const NOT_STARTED = 127;
/** What `timeout` says of a program that took too long. */
const TOO_LONG = 124;

/** Runs a program to its end, without input. Never rejects: not to be found is an exit code too. */
export function run(program: string, args: readonly string[], options: RunOptions = {}) {
  const { promise, resolve } = Promise.withResolvers<Ended>();
  const child = spawn(program, args, {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    stdio: [...STDIO[options.output ?? 'show']],
  });
  let output = '';
  let late = false;
  child.stdout?.on('data', (bytes: Buffer) => (output += bytes.toString()));
  child.stderr?.on('data', (bytes: Buffer) => (output += bytes.toString()));
  const limit = setTimeout(() => {
    late = true;
    child.kill('SIGKILL');
  }, options.limitMs ?? 2_147_483_647);
  child.on('error', (error) => resolve({ code: NOT_STARTED, output: error.message }));
  child.on('close', (code, signal) => {
    clearTimeout(limit);
    const killed = signal === null ? NOT_STARTED : 128;
    resolve({ code: late ? TOO_LONG : (code ?? killed), output });
  });
  return promise;
}
