import { chown, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import { connect } from 'node:net';
import { join } from 'node:path';
import { CYRUS_FOLDER, CYRUS_PROGRAMS } from './cyrus-folder.ts';
import { freePort } from '../free-port.ts';
import { quickFolder } from '../quick-folder.ts';
import { KeptServer } from '../kept-server.ts';
import { ordinaryUser, type SystemUser } from '../runner.ts';

/** A real Cyrus of our own on 127.0.0.1, whose users exist when they first log in; hold it with `await using`. */
export class Cyrus {
  readonly url: string;
  readonly #dir: string;
  readonly #imapPort: number;
  readonly #server: KeptServer;

  constructor(
    dir: string,
    ports: { readonly http: number; readonly imap: number },
    user: SystemUser,
  ) {
    this.#dir = dir;
    this.url = `http://127.0.0.1:${ports.http}/`;
    this.#imapPort = ports.imap;
    const libraries = ['usr/lib', 'lib'].map((path) => join(CYRUS_FOLDER, path, multiarch()));
    const files = ['-C', `${dir}/imapd.conf`, '-M', `${dir}/cyrus.conf`, '-p', `${dir}/master.pid`];
    this.#server = new KeptServer({
      program: join(CYRUS_PROGRAMS, 'master'),
      args: [...files, '-D'],
      port: ports.http,
      spawn: {
        uid: user.uid,
        gid: user.gid,
        env: { ...process.env, LD_LIBRARY_PATH: libraries.join(':') },
      },
    });
  }

  get log(): string {
    return this.#server.log;
  }

  /** Starts, or starts again with the same calendars. */
  async start(): Promise<void> {
    await rm(join(this.#dir, 'master.pid'), { force: true });
    await this.#server.start();
  }

  stop(): Promise<void> {
    return this.#server.stop();
  }

  /** Messages it sent to people elsewhere (iMIP, RFC 6047), oldest first. */
  async sent(): Promise<readonly Uint8Array[]> {
    const folder = join(this.#dir, OUTBOX);
    const names = (await readdir(folder)).filter((name) => name.endsWith('.eml')).toSorted();
    return Promise.all(names.map((name) => readFile(join(folder, name))));
  }

  /** Logs a user in over IMAP, by which his mailbox and calendars come to be; any password will do. */
  async addUser(name: string): Promise<void> {
    const socket = connect(this.#imapPort, '127.0.0.1');
    let heard = '';
    socket.on('data', (chunk) => (heard += chunk.toString('latin1')));
    socket.write(`a LOGIN ${name} any\r\nb LIST "" "*"\r\nc LOGOUT\r\n`);
    await once(socket, 'close');
    if (!heard.includes('b OK')) throw new Error(`Cyrus does not know ${name}:\n${heard}`);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop();
    await rm(this.#dir, { recursive: true, force: true });
  }
}

export interface CyrusOptions {
  /** What becomes of mail to people elsewhere: it is kept, or (unless given) there is no way to send it. */
  readonly sendsMail?: boolean;
  /** Domains of its own users. */
  readonly domains?: readonly string[];
}

const OUTBOX = 'outbox';

/** Stands in for `sendmail -bs`, which speaks SMTP (RFC 5321) over its own input and output: keeps each message in a file. */
const SENDMAIL = [
  '#!/bin/sh',
  'folder="${0%/*}"',
  String.raw`printf '220 localhost\r\n'`,
  'while IFS= read -r line; do',
  '  case "$line" in',
  '    [Dd][Aa][Tt][Aa]*)',
  String.raw`      printf '354 go on\r\n'`,
  String.raw`      sed -u '/^\.\r$/q' | sed -e '/^\.\r$/d' -e 's/^\.//' > "$folder/$(date +%s%N).eml"`,
  String.raw`      printf '250 kept\r\n' ;;`,
  String.raw`    [Qq][Uu][Ii][Tt]*) printf '221 bye\r\n'; exit 0 ;;`,
  String.raw`    *) printf '250 localhost\r\n' ;;`,
  '  esac',
  'done',
  '',
].join('\n');

export async function startCyrus(options: CyrusOptions = {}): Promise<Cyrus> {
  const dir = await quickFolder('cyrus');
  const user = ordinaryUser();
  const ports = { http: await freePort(), imap: await freePort() };
  await writeFile(join(dir, 'imapd.conf'), imapdConfig(dir, user, options));
  await writeFile(join(dir, 'cyrus.conf'), cyrusConfig(dir, ports));
  await mkdir(join(dir, OUTBOX));
  await writeFile(join(dir, OUTBOX, 'sendmail'), SENDMAIL, { mode: 0o755 });
  for (const name of ['conf', 'conf/socket', 'conf/db', 'conf/proc', 'data'])
    await mkdir(join(dir, name));
  for (const name of ['.', ...(await readdir(dir, { recursive: true }))])
    await chown(join(dir, name), user.uid, user.gid);
  const cyrus = new Cyrus(dir, ports, user);
  await cyrus.start();
  return cyrus;
}

/** The folder of libraries in Debian's own naming. */
function multiarch(): string {
  return process.arch === 'arm64' ? 'aarch64-linux-gnu' : 'x86_64-linux-gnu';
}

/** imapd.conf(5) of Cyrus 3.6; without `tzdist`, which ends the server where zone data is missing. */
function imapdConfig(
  dir: string,
  user: SystemUser,
  { sendsMail = false, domains = ['example.test', 'kantoor.example'] }: CyrusOptions,
): string {
  return [
    `configdirectory: ${dir}/conf`,
    `partition-default: ${dir}/data`,
    'defaultpartition: default',
    `cyrus_user: ${user.name}`,
    'servername: localhost',
    'virtdomains: off',
    'unixhierarchysep: yes',
    'altnamespace: yes',
    'autocreate_quota: 0',
    'autocreate_post: yes',
    'httpmodules: caldav carddav freebusy webdav',
    'caldav_allowscheduling: yes',
    `sendmail: ${join(dir, OUTBOX, sendsMail ? 'sendmail' : 'none')}`,
    `calendar_user_address_set: ${domains.join(' ')}`,
    'conversations: yes',
    'sasl_pwcheck_method: alwaystrue',
    'sasl_mech_list: PLAIN',
    'allowplaintext: yes',
    '',
  ].join('\n');
}

function cyrusConfig(dir: string, ports: { readonly http: number; readonly imap: number }): string {
  const service = (name: string, program: string, port: number): string =>
    `  ${name} cmd="${CYRUS_PROGRAMS}/${program} -C ${dir}/imapd.conf" listen="127.0.0.1:${port}" prefork=0`;
  return [
    'START {',
    '}',
    'SERVICES {',
    service('imap', 'imapd', ports.imap),
    service('http', 'httpd', ports.http),
    '}',
    'EVENTS {',
    '}',
    '',
  ].join('\n');
}
