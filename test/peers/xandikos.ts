import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port.ts';
import { KeptServer } from './kept-server.ts';
import { findProgram, lookForPeer, type Presence } from './presence.ts';

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

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop();
    await rm(this.#dir, { recursive: true, force: true });
  }
}

export async function startXandikos(): Promise<Xandikos> {
  const program = findProgram('xandikos');
  if (program === null) throw new Error('xandikos is not installed');
  const dir = await mkdtemp(join(tmpdir(), 'secretaris-xandikos-'));
  const xandikos = new Xandikos(dir, await freePort(), program);
  await xandikos.start();
  return xandikos;
}
