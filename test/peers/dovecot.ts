import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { glob, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { makeCertificate } from './certificate.ts';
import {
  chooseRunner,
  dovecotConfig,
  handOver,
  oauthConfig,
  spawnAs,
  type Runner,
} from './dovecot-config.ts';
import { freePort } from './free-port.ts';
import { layInMaildir, messageIdOf } from './maildir-drop.ts';
import { PlainImap } from './plain-imap.ts';
import { findProgram, lookForPeer, type Presence } from './presence.ts';
import { readStored, type Stored } from './stored.ts';
import { readThreads } from './threads.ts';

const run = promisify(execFile);

/**
 * Kills Dovecot and all its processes (they are a group of their own) when our end of its standard
 * input closes, so that even a killed test run leaves no server behind. An orderly stop would let
 * connections linger for ten seconds.
 */
const KEEPER = `exec 3<&0
"$0" -F -c "$1" 3<&- & server=$!
(cat <&3 >/dev/null; kill -9 0) & watcher=$!
wait "$server"; code=$?
kill "$watcher" 2>/dev/null
exit "$code"`;

export interface DovecotOptions {
  /** Name and password of each mailbox. */
  readonly users: Readonly<Record<string, string>>;
  /** Where access tokens are checked (RFC 7662); switches XOAUTH2 and OAUTHBEARER on. */
  readonly introspectionUrl?: string;
  /** Serve IMAPS with a certificate nobody trusts unless given `certificate`. */
  readonly tls?: boolean;
  /** Folders by name, without special use (RFC 6154); the usual ones with it unless given. */
  readonly plainFolders?: readonly string[];
  /** Capabilities not offered, as by an old server: `MOVE`, `UIDPLUS`, `IDLE`. */
  readonly without?: readonly string[];
  /** SASL mechanisms offered; all that can work here unless given. */
  readonly mechanisms?: readonly string[];
}

/** Whether Dovecot can be used here; throws in CI when it cannot. */
export function lookForDovecot(): Presence {
  return lookForPeer('dovecot', 'dovecot-imapd');
}

/** A real Dovecot of our own on 127.0.0.1; hold it with `await using`. */
export class Dovecot {
  readonly dir: string;
  readonly imapPort: number;
  /** PEM of the certificate, with `tls`. */
  readonly certificate: string | null;
  readonly #runner: Runner;
  readonly #passwords: Map<string, string>;
  readonly #hands = new Map<string, PlainImap>();
  readonly #reading: (() => void)[] = [];
  #keeper: ChildProcess | null = null;
  #log = '';

  constructor(plan: {
    readonly dir: string;
    readonly port: number;
    readonly certificate: string | null;
    readonly runner: Runner;
    readonly users: Readonly<Record<string, string>>;
  }) {
    this.dir = plan.dir;
    this.imapPort = plan.port;
    this.certificate = plan.certificate;
    this.#runner = plan.runner;
    this.#passwords = new Map(Object.entries(plan.users));
  }

  /** What Dovecot logged so far; for a failing test. */
  get log(): string {
    return this.#log;
  }

  /** Resolves when a (global) pattern stands in the log at least so many times. */
  async logged(pattern: RegExp, times: number): Promise<void> {
    while ((this.#log.match(pattern) ?? []).length < times) {
      await new Promise<void>((resolve) => this.#reading.push(resolve));
    }
  }

  /** Starts, or starts again on the same port with the same mail. */
  async start(): Promise<void> {
    const program = findProgram('dovecot');
    if (program === null) throw new Error('dovecot is not installed');
    // A killed master leaves its number behind, and may still be waiting to be buried under it.
    await rm(join(this.dir, 'run', 'master.pid'), { force: true });
    await this.#unlock();
    const keeper = spawn('/bin/sh', ['-c', KEEPER, program, `${this.dir}/dovecot.conf`], {
      ...spawnAs(this.#runner),
      detached: true,
      stdio: ['pipe', 'ignore', 'pipe'],
    });
    this.#keeper = keeper;
    await new Promise<void>((resolve, reject) => {
      keeper.stderr.on('data', (chunk: Buffer) => {
        this.#log += chunk.toString('utf8');
        for (const wake of this.#reading.splice(0)) wake();
        if (this.#log.includes('starting up for imap')) resolve();
      });
      keeper.on('close', () => reject(new Error(`dovecot did not start:\n${this.#log}`)));
    });
    this.#log = this.#log.replaceAll('starting up for imap', 'started');
  }

  /** Kills it: connections are cut, the mail stays. */
  async stop(): Promise<void> {
    for (const hand of this.#hands.values()) await hand[Symbol.asyncDispose]();
    this.#hands.clear();
    const keeper = this.#keeper;
    this.#keeper = null;
    if (keeper === null || keeper.exitCode !== null) return;
    const closed = once(keeper, 'close');
    keeper.stdin?.end();
    await closed;
  }

  async restart(): Promise<void> {
    await this.stop();
    await this.start();
  }

  /** Puts a message into a mailbox as it is, without flags unless given; returns its UID. */
  async deliver(
    user: string,
    raw: Uint8Array | string,
    folder = 'INBOX',
    flags: readonly string[] = [],
  ): Promise<number> {
    const bytes = typeof raw === 'string' ? new TextEncoder().encode(raw) : raw;
    const hand = this.#hand(user);
    const answer = await hand.command(`APPEND "${folder}" (${flags.join(' ')}) `, bytes);
    return Number(/\[APPENDUID \d+ (\d+)\]/.exec(answer.tagged)?.[1]);
  }

  /**
   * Lays a message into a mailbox as a delivery agent does, at a moment of our own: it came in then (its INTERNALDATE, which
   * Dovecot lets nobody set to a time ahead). Found again by its Message-ID; returns its UID.
   */
  async layDown(user: string, raw: Uint8Array, folder: string, at: number): Promise<number> {
    const hand = this.#hand(user);
    await hand.command(`EXAMINE "${folder}"`);
    await layInMaildir(this.#box(user, folder), raw, at, this.#runner);
    await hand.command(`EXAMINE "${folder}"`);
    const sought = await hand.command(`UID SEARCH HEADER Message-ID "${messageIdOf(raw)}"`);
    await hand.command('UNSELECT');
    const uids = sought.untagged.find((line) => line.startsWith('* SEARCH'))?.match(/\d+/g) ?? [];
    return Number(uids.at(-1));
  }

  /** The raw messages of a folder with their flags, by UID. Looking changes nothing. */
  async look(user: string, folder = 'INBOX'): Promise<readonly Stored[]> {
    const hand = this.#hand(user);
    await hand.command(`EXAMINE "${folder}"`);
    const answer = await hand.command('UID FETCH 1:* (FLAGS RFC822.SIZE BODY.PEEK[])');
    await hand.command('UNSELECT');
    return answer.untagged.flatMap((line) => readStored(line));
  }

  /** Dovecot's own threads (`THREAD=REFS`) as lists of UIDs, oldest thread first. */
  async threadRefs(user: string, folder = 'INBOX'): Promise<readonly (readonly number[])[]> {
    const hand = this.#hand(user);
    await hand.command(`EXAMINE "${folder}"`);
    const answer = await hand.command('UID THREAD REFS UTF-8 ALL');
    await hand.command('UNSELECT');
    const line = answer.untagged.find((text) => text.startsWith('* THREAD'));
    return readThreads(line?.slice('* THREAD'.length) ?? '');
  }

  /** Removes messages for good. */
  async remove(user: string, folder: string, uid: number): Promise<void> {
    const hand = this.#hand(user);
    await hand.command(`SELECT "${folder}"`);
    await hand.command(`UID STORE ${uid} +FLAGS (\\Deleted)`);
    await hand.command(`UID EXPUNGE ${uid}`);
    await hand.command('UNSELECT');
  }

  async createFolder(user: string, folder: string): Promise<void> {
    await this.#hand(user).command(`CREATE "${folder}"`);
  }

  /** From now on only this password lets him in; existing connections stay. */
  async setPassword(user: string, password: string): Promise<void> {
    this.#passwords.set(user, password);
    await this.writeUsers();
  }

  /** Gives a folder a new UIDVALIDITY, as a restored backup or a recreated folder has. */
  async changeUidValidity(user: string, folder: string, value: number): Promise<void> {
    const hand = this.#hands.get(user);
    this.#hands.delete(user);
    await hand?.[Symbol.asyncDispose]();
    await this.doveadm('mailbox', 'update', '-u', user, '--uid-validity', `${value}`, folder);
  }

  /** Cuts every connection of a user, as an administrator or a nervous firewall does. */
  async kick(user: string): Promise<void> {
    await this.doveadm('kick', user);
  }

  /** Runs an administrator's command on this instance. */
  async doveadm(...args: readonly string[]): Promise<string> {
    const { stdout } = await run('doveadm', ['-c', `${this.dir}/dovecot.conf`, ...args], {
      ...spawnAs(this.#runner),
    });
    return stdout;
  }

  /** The file of a message inside the maildir, to spoil it. */
  async messageFiles(user: string, folder = 'INBOX'): Promise<readonly string[]> {
    const box = this.#box(user, folder);
    const files: string[] = [];
    for (const half of ['new', 'cur']) {
      for (const name of await readdir(join(box, half))) files.push(join(box, half, name));
    }
    // In a name the moment of delivery is a number, of as many digits as it takes.
    return files.toSorted((one, other) => one.localeCompare(other, 'en', { numeric: true }));
  }

  #box(user: string, folder: string): string {
    return join(this.dir, 'mail', user, folder === 'INBOX' ? '' : `.${folder}`);
  }

  async writeUsers(): Promise<void> {
    const lines = [...this.#passwords].map(([name, password]) => `${name}:${password}\n`);
    await writeFile(join(this.dir, 'users'), lines.join(''), { mode: 0o644 });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop();
    await rm(this.dir, { recursive: true, force: true });
  }

  /** Removes lock files of killed processes, for which their successors would wait two minutes. */
  async #unlock(): Promise<void> {
    for await (const lock of glob(join(this.dir, 'mail', '**', '*.lock'))) {
      await rm(lock, { force: true });
    }
  }

  #hand(user: string): PlainImap {
    const known = this.#hands.get(user);
    if (known !== undefined) return known;
    const args = ['-c', `${this.dir}/dovecot.conf`, 'exec', 'imap', '-u', user];
    const made = new PlainImap('doveadm', args, spawnAs(this.#runner));
    this.#hands.set(user, made);
    return made;
  }
}

/** Makes the folder, writes the configuration, starts. */
export async function startDovecot(options: DovecotOptions): Promise<Dovecot> {
  const runner = chooseRunner();
  const dir = await mkdtemp(join(tmpdir(), 'dovecot-'));
  const port = await freePort();
  const tls = options.tls === true;
  const certificate = tls ? await makeCertificate(dir) : null;
  const introspectionUrl = options.introspectionUrl ?? null;
  const config = dovecotConfig({
    dir,
    port,
    runner,
    introspectionUrl,
    tls,
    plainFolders: options.plainFolders ?? null,
    without: options.without ?? [],
    mechanisms: options.mechanisms ?? mechanismsFor(introspectionUrl),
  });
  await writeFile(join(dir, 'dovecot.conf'), config);
  if (introspectionUrl !== null) {
    await writeFile(join(dir, 'oauth2.conf.ext'), oauthConfig(introspectionUrl));
  }
  for (const name of ['run', 'state', 'mail', 'home']) await mkdir(join(dir, name));
  const dovecot = new Dovecot({ dir, port, certificate, runner, users: options.users });
  await dovecot.writeUsers();
  await handOver(dir, runner);
  await dovecot.start();
  return dovecot;
}

function mechanismsFor(introspectionUrl: string | null): readonly string[] {
  const byToken = introspectionUrl === null ? [] : ['xoauth2', 'oauthbearer'];
  return ['plain', 'login', ...byToken];
}
