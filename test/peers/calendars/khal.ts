import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { lookForPeer, type Presence } from '../presence.ts';

/** Whether khal and vdirsyncer can be used here; throws in CI when they cannot. */
export function lookForKhal(): Presence {
  const khal = lookForPeer('khal', 'khal');
  return khal.here ? lookForPeer('vdirsyncer', 'vdirsyncer') : khal;
}

/** What a program said, and whether it was content. */
export interface Said {
  readonly code: number | null;
  readonly text: string;
}

/** Where somebody's calendars are served, and how he signs in. */
export interface Account {
  readonly url: string;
  readonly user: string;
  readonly password: string;
  /** Who wins when both sides changed the same; nobody unless given. */
  readonly winner?: 'local' | 'remote';
}

/** Somebody who keeps his diary with khal and has vdirsyncer carry it to and fro. Hold it with `await using`. */
export class KhalDesk implements AsyncDisposable {
  readonly #folder: string;

  private constructor(folder: string) {
    this.#folder = folder;
  }

  static async open(account: Account): Promise<KhalDesk> {
    const folder = await mkdtemp(join(tmpdir(), 'secretaris-khal-'));
    const desk = new KhalDesk(folder);
    await mkdir(join(folder, 'calendars'));
    await desk.signIn(account);
    return desk;
  }

  /** Writes the settings of vdirsyncer. */
  async signIn({ url, user, password, winner }: Account): Promise<void> {
    const resolution = { local: '"a wins"', remote: '"b wins"', none: 'null' }[winner ?? 'none'];
    const lines = [
      '[general]',
      `status_path = "${this.#folder}/status/"`,
      '[pair diary]',
      'a = "local"',
      'b = "remote"',
      'collections = ["from a", "from b"]',
      'metadata = ["color", "displayname"]',
      `conflict_resolution = ${resolution}`,
      '[storage local]',
      'type = "filesystem"',
      `path = "${this.#folder}/calendars/"`,
      'fileext = ".ics"',
      '[storage remote]',
      'type = "caldav"',
      `url = "${url}"`,
      `username = "${user}"`,
      `password = "${password}"`,
      '',
    ];
    await writeFile(join(this.#folder, 'vdirsyncer.conf'), lines.join('\n'));
  }

  /** Looks which calendars there are on either side, and has the missing ones made. */
  discover(): Promise<Said> {
    const yes = 'y\n'.repeat(20);
    return this.#run('vdirsyncer', ['-c', 'vdirsyncer.conf', 'discover'], yes);
  }

  sync(): Promise<Said> {
    return this.#run('vdirsyncer', ['-c', 'vdirsyncer.conf', 'sync']);
  }

  /** Carries titles and colours. */
  metasync(): Promise<Said> {
    return this.#run('vdirsyncer', ['-c', 'vdirsyncer.conf', 'metasync']);
  }

  /** Runs khal over all calendars that are here; `typed` is what is typed when it asks. */
  async khal(args: readonly string[], typed = ''): Promise<string> {
    const calendars = await readdir(join(this.#folder, 'calendars'));
    const sections = calendars.flatMap((name) => [
      `[[${name}]]`,
      `path = ${this.#folder}/calendars/${name}`,
    ]);
    const locale = ['local_timezone = Europe/Amsterdam', 'default_timezone = Europe/Amsterdam'];
    const formats = ['date', 'longdate'].map((name) => `${name}format = %Y-%m-%d`);
    const times = ['datetime', 'longdatetime'].map((name) => `${name}format = %Y-%m-%d %H:%M`);
    const lines = ['[calendars]', ...sections, '[locale]', ...locale, 'timeformat = %H:%M']
      .concat(formats, times)
      .concat(['[sqlite]', `path = ${this.#folder}/khal.db`, '']);
    await writeFile(join(this.#folder, 'khal.conf'), lines.join('\n'));
    const said = await this.#run('khal', ['-c', 'khal.conf', ...args], typed);
    if (said.code !== 0) throw new Error(`khal ${args.join(' ')}: ${said.text}`);
    return said.text;
  }

  /** The files of a calendar here. */
  async files(calendar: string): Promise<readonly string[]> {
    const folder = join(this.#folder, 'calendars', calendar);
    const names = (await readdir(folder)).filter((name) => name.endsWith('.ics'));
    return Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  }

  /** What vdirsyncer keeps of a calendar beside its events: `color` or `displayname`. */
  async label(calendar: string, kind: 'color' | 'displayname'): Promise<string> {
    return (await readFile(join(this.#folder, 'calendars', calendar, kind), 'utf8')).trim();
  }

  /** Begins a calendar here. */
  async begin(calendar: string): Promise<void> {
    await mkdir(join(this.#folder, 'calendars', calendar));
  }

  async #run(program: string, args: readonly string[], typed = ''): Promise<Said> {
    const child = spawn(program, args, {
      cwd: this.#folder,
      env: {
        PATH: process.env['PATH'],
        HOME: this.#folder,
        LC_ALL: 'C.UTF-8',
        LANG: 'C.UTF-8',
        TZ: 'Europe/Amsterdam',
      },
    });
    // It may have ended before it has read all that is typed.
    child.stdin.on('error', () => undefined);
    child.stdin.end(typed);
    const { promise, resolve, reject } = Promise.withResolvers<number | null>();
    child.on('error', reject);
    child.on('close', resolve);
    const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), promise]);
    return { code, text: out + err };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await rm(this.#folder, { recursive: true, force: true });
  }
}
