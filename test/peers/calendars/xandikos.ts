import { execFile } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { freePort } from '../free-port.ts';
import { quickFolder } from '../quick-folder.ts';
import { KeptServer } from '../kept-server.ts';
import { findProgram, lookForPeer, type Presence } from '../presence.ts';

const run = promisify(execFile);

export function lookForXandikos(): Presence {
  return lookForPeer('xandikos', 'xandikos');
}

/** A real Xandikos of our own on 127.0.0.1, with a user `user` and without a password; hold it with `await using`. */
export class Xandikos {
  readonly url: string;
  readonly #dir: string;
  readonly #server: KeptServer;

  constructor(dir: string, port: number, program: string) {
    this.#dir = dir;
    this.url = `http://127.0.0.1:${port}/`;
    const args = ['--defaults', '-l', '127.0.0.1', '-p', `${port}`, '-d', dir];
    this.#server = new KeptServer({ program, args, port });
  }

  get log(): string {
    return this.#server.log;
  }

  start(): Promise<void> {
    return this.#server.start();
  }

  stop(): Promise<void> {
    return this.#server.stop();
  }

  /** Puts many items into a calendar in one commit: Xandikos itself makes one for each, ever slower. */
  async fill(path: string, items: ReadonlyMap<string, string>): Promise<void> {
    const cwd = join(this.#dir, path);
    for (const [name, text] of items) await writeFile(join(cwd, name), text);
    const who = ['-c', 'user.name=test', '-c', 'user.email=test@kantoor.example'];
    await run('git', ['add', '-A'], { cwd });
    await run('git', [...who, 'commit', '-q', '-m', 'filled'], { cwd });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop();
    await rm(this.#dir, { recursive: true, force: true });
  }
}

export async function startXandikos(): Promise<Xandikos> {
  const program = findProgram('xandikos');
  if (program === null) throw new Error('xandikos is not installed');
  const dir = await quickFolder('xandikos');
  const xandikos = new Xandikos(dir, await freePort(), program);
  await xandikos.start();
  return xandikos;
}
