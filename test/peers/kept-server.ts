import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * Kills a server and all its processes (they are a group of their own) when our end of its standard input closes, so that even
 * a killed test run leaves nothing behind.
 */
const KEEPER = `exec 3<&0
"$0" "$@" 3<&- & server=$!
(cat <&3 >/dev/null; kill -9 0) & watcher=$!
wait "$server"; code=$?
kill "$watcher" 2>/dev/null
exit "$code"`;

/** A server that says nothing when it is ready is asked this often. */
const ASK_EVERY_MS = 25;
/** Longer than the slowest takes on a machine with other work. */
const ASK_AT_MOST = 2_400;

export interface KeptServerPlan {
  readonly program: string;
  readonly args: readonly string[];
  readonly port: number;
  readonly spawn?: SpawnOptions;
}

/** A server program on a port of 127.0.0.1 that can be killed and started again. */
export class KeptServer {
  readonly #plan: KeptServerPlan;
  #keeper: ChildProcess | null = null;
  #log = '';

  constructor(plan: KeptServerPlan) {
    this.#plan = plan;
  }

  /** What it printed so far; for a failing test. */
  get log(): string {
    return this.#log;
  }

  /** Resolves when its port takes connections. */
  async start(): Promise<void> {
    const { program, args, port } = this.#plan;
    const keeper = spawn('/bin/sh', ['-c', KEEPER, program, ...args], {
      ...this.#plan.spawn,
      detached: true,
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    this.#keeper = keeper;
    const hear = (chunk: Buffer): void => void (this.#log += chunk.toString('utf8'));
    keeper.stdout?.on('data', hear);
    keeper.stderr?.on('data', hear);
    for (let asked = 0; asked < ASK_AT_MOST; asked += 1) {
      if (await listens(port)) return;
      if (keeper.exitCode !== null) break;
      await wait(ASK_EVERY_MS);
    }
    throw new Error(`${program} did not start:\n${this.#log}`);
  }

  /** Kills it in the middle of whatever it does. */
  async stop(): Promise<void> {
    const keeper = this.#keeper;
    this.#keeper = null;
    if (keeper === null || keeper.exitCode !== null || keeper.signalCode !== null) return;
    const closed = once(keeper, 'close');
    keeper.stdin?.end();
    await closed;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop();
  }
}

async function listens(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
