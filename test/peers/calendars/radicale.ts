import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { freePort } from '../free-port.ts';
import { quickFolder } from '../quick-folder.ts';
import { KeptServer } from '../kept-server.ts';
import { findProgram, lookForPeer, type Presence } from '../presence.ts';

export function lookForRadicale(): Presence {
  return lookForPeer('radicale', 'radicale');
}

/** Name of a collection every user has and may only read. */
export const LOCKED = 'slot';

/** The same among his address books. */
export const LOCKED_BOOK = 'slotboek';

/** A real Radicale of our own on 127.0.0.1; hold it with `await using`. */
export class Radicale {
  readonly url: string;
  readonly #dir: string;
  readonly #server: KeptServer;

  constructor(dir: string, port: number, program: string) {
    this.#dir = dir;
    this.url = `http://127.0.0.1:${port}/`;
    this.#server = new KeptServer({ program, args: ['--config', join(dir, 'config')], port });
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

  /** Where a collection keeps its items, one file each; files put there count at once. */
  folder(user: string, collection: string): string {
    return join(this.#dir, 'data', 'collection-root', user, collection);
  }

  /** A calendar made on its disk, with what is to stand in it. */
  makeCalendar(
    user: string,
    collection: string,
    items: ReadonlyMap<string, string> = new Map(),
  ): Promise<void> {
    return this.#make({ user, collection, tag: 'VCALENDAR' }, items);
  }

  /** The same for an address book. */
  makeBook(
    user: string,
    collection: string,
    items: ReadonlyMap<string, string> = new Map(),
  ): Promise<void> {
    return this.#make({ user, collection, tag: 'VADDRESSBOOK' }, items);
  }

  async #make(
    { user, collection, tag }: Record<'user' | 'collection' | 'tag', string>,
    items: ReadonlyMap<string, string>,
  ): Promise<void> {
    const folder = this.folder(user, collection);
    await mkdir(folder, { recursive: true });
    const props = { tag, 'D:displayname': collection };
    await writeFile(join(folder, '.Radicale.props'), JSON.stringify(props));
    for (const [name, text] of items) await writeFile(join(folder, name), text);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop();
    await rm(this.#dir, { recursive: true, force: true });
  }
}

/** Starts one with these users and passwords. */
export async function startRadicale(users: Readonly<Record<string, string>>): Promise<Radicale> {
  const program = findProgram('radicale');
  if (program === null) throw new Error('radicale is not installed');
  const dir = await quickFolder('radicale');
  const port = await freePort();
  const lines = Object.entries(users).map(([name, password]) => `${name}:${password}\n`);
  await writeFile(join(dir, 'users'), lines.join(''));
  await writeFile(join(dir, 'rights'), RIGHTS);
  await writeFile(join(dir, 'config'), config(dir, port));
  const radicale = new Radicale(dir, port, program);
  for (const user of Object.keys(users)) {
    await radicale.makeCalendar(user, LOCKED);
    await radicale.makeBook(user, LOCKED_BOOK);
  }
  await radicale.start();
  return radicale;
}

/** Letters as Radicale names rights: reading collections R r, writing them W w. */
const RIGHTS = [
  '[root]',
  'user: .+',
  'collection:',
  'permissions: R',
  '[principal]',
  'user: .+',
  'collection: {user}',
  'permissions: RW',
  '[locked]',
  'user: .+',
  `collection: {user}/(${LOCKED}|${LOCKED_BOOK})`,
  'permissions: r',
  '[calendars]',
  'user: .+',
  'collection: {user}/[^/]+',
  'permissions: rw',
  '',
].join('\n');

function config(dir: string, port: number): string {
  return [
    '[server]',
    `hosts = 127.0.0.1:${port}`,
    'max_connections = 20',
    '[auth]',
    'type = htpasswd',
    `htpasswd_filename = ${dir}/users`,
    'htpasswd_encryption = plain',
    'delay = 0',
    '[rights]',
    'type = from_file',
    `file = ${dir}/rights`,
    '[storage]',
    `filesystem_folder = ${dir}/data`,
    '',
  ].join('\n');
}
