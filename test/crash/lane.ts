import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Dovecot } from '../peers/dovecot.ts';
import type { Point } from '../../src/engine/points.ts';
import { letter } from '../world/letter.ts';

/** How one life of the office ends. */
export type Death =
  | { readonly at: Point; readonly count: number }
  /** Killed from outside this long after its start, wherever it is then. */
  | { readonly after: number };

/** A life that comes to no end (a point never reached) must not hold up the rest. */
const LONGEST_LIFE_MS = 10_000;

/** One mailbox, one data folder, one life after the other. */
export class Lane {
  readonly user: string;
  readonly path: string;
  /** Raw bytes of everything Dovecot took in for this mailbox. */
  readonly delivered: Uint8Array[] = [];
  /** Acts whose approval was acknowledged. */
  readonly approved = new Set<string>();
  /** What the ledger was found to be at each start. */
  readonly ledgers: string[] = [];
  kills = 0;
  readonly #dovecot: Dovecot;
  readonly #cache: string;

  constructor(plan: { user: string; path: string; dovecot: Dovecot; cache: string }) {
    this.user = plan.user;
    this.path = plan.path;
    this.#dovecot = plan.dovecot;
    this.#cache = plan.cache;
  }

  /** Mail comes in while the office is down, or up. */
  async deliver(count: number): Promise<void> {
    for (let n = 0; n < count; n += 1) {
      const number = this.delivered.length + 1;
      const raw = letter({
        from: `Schrijver ${number} <s${number}@post.example>`,
        to: `${this.user}@kantoor.example`,
        subject: `Brief ${number}`,
        id: `<${this.user}.${number}@post.example>`,
      });
      await this.#dovecot.deliver(this.user, raw);
      this.delivered.push(raw);
    }
  }

  /** One life, to its death. */
  async live(death: Death): Promise<void> {
    const child = this.#start('at' in death ? [death.at, String(death.count)] : [], (line) => {
      // The point was not reached that often and there is nothing left to do: killed at rest.
      if (line === `idle ${this.delivered.length}`) child.kill('SIGKILL');
    });
    const limit = 'at' in death ? LONGEST_LIFE_MS : death.after;
    const reaper = setTimeout(() => child.kill('SIGKILL'), limit);
    // Some mail comes while it is at work.
    await this.deliver(1);
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    clearTimeout(reaper);
    if (child.signalCode !== 'SIGKILL') throw new Error(`it ended by itself: ${child.exitCode}`);
    this.kills += 1;
  }

  /** A last life without a death: everything that came in is worked off, then it is closed. */
  async finish(): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    const child = this.#start([], (line) => {
      if (line === `idle ${this.delivered.length}`) resolve();
    });
    await promise;
    child.stdin?.end();
    await once(child, 'exit');
  }

  #start(args: readonly string[], onLine: (line: string) => void = () => undefined): ChildProcess {
    const script = fileURLToPath(new URL('child.ts', import.meta.url));
    const child = spawn(process.execPath, [script, this.path, ...args], {
      stdio: ['pipe', 'pipe', 'inherit'],
      env: { ...process.env, NODE_COMPILE_CACHE: this.#cache, NODE_OPTIONS: '' },
    });
    createInterface({ input: child.stdout }).on('line', (line) => {
      const [word, rest] = line.split(' ', 2);
      if (word === 'approved') this.approved.add(rest ?? '');
      if (word === 'ledger') this.ledgers.push(line.slice('ledger '.length));
      onLine(line);
    });
    return child;
  }
}
