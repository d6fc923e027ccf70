import type { ImapFlow } from 'imapflow';
import { Trouble } from '../../core/errors.ts';
import type { Credential } from '../../core/ports/login.ts';
import type { MailFiling } from '../../core/ports/mail.ts';
import { openConnection } from './connect.ts';
import { listFolders } from './folders.ts';
import { readOrigin, writeOrigin, type Place } from './origin.ts';
import type { AccountSettings } from './settings.ts';
import { asTrouble } from './trouble.ts';

const FLAGS = { seen: '\\Seen', answered: '\\Answered', flagged: '\\Flagged' } as const;

/** How many messages with one Message-ID are looked at; the search may match parts of an id. */
const FIND_LIMIT = 50;

type Use = 'sent' | 'drafts';
type Moved = Awaited<ReturnType<MailFiling['move']>>;

/** Files in an account over a connection of its own, opened when first needed. */
export function openImapFiling(options: {
  readonly settings: AccountSettings;
  readonly credential: Credential;
}): MailFiling & AsyncDisposable {
  return new ImapFiling(options.settings, options.credential);
}

/**
 * Touches the mailbox one deed at a time. What cannot be done is thrown as a `Trouble` of the
 * closed list; after `server-unreachable` on an append, whether it arrived is for `find` to say.
 */
class ImapFiling implements MailFiling, AsyncDisposable {
  readonly #settings: AccountSettings;
  readonly #credential: Credential;
  #client: ImapFlow | null = null;
  #last: Promise<unknown> = Promise.resolve();

  constructor(settings: AccountSettings, credential: Credential) {
    this.#settings = settings;
    this.#credential = credential;
  }

  append(
    use: Use,
    raw: Uint8Array,
    flags: readonly string[],
  ): Promise<{ readonly origin: string | null }> {
    return this.#inTurn(async (client) => {
      const folder = await folderFor(client, use);
      const added = await client.append(folder, raw, [...flags]);
      if (added === false) throw new Trouble('server-refuses', { retry: true });
      const { uid, uidValidity } = added;
      const told = uid !== undefined && uidValidity !== undefined;
      return {
        origin: told ? writeOrigin({ folder, uid, uidValidity: Number(uidValidity) }) : null,
      };
    });
  }

  mark(origin: string, flag: keyof typeof FLAGS): Promise<'done' | 'gone'> {
    return this.#inTurn(async (client) => {
      const place = await openPlace(client, origin);
      if (place === null) return 'gone';
      const done = await client.messageFlagsAdd(`${place.uid}`, [FLAGS[flag]], { uid: true });
      if (!done) throw new Trouble('server-refuses', { retry: true });
      return 'done';
    });
  }

  move(origin: string, folder: string): Promise<Moved> {
    return this.#inTurn(async (client) => {
      await requireFolder(client, folder);
      const place = await openPlace(client, origin);
      if (place === null) return { outcome: 'gone', origin: null };
      if (place.folder === folder) return { outcome: 'done', origin };
      return await moveFrom(client, place, folder);
    });
  }

  async find(messageId: string, use: Use): Promise<'found' | 'not-found' | 'unavailable'> {
    try {
      return await this.#inTurn((client) => findIn(client, messageId, use));
    } catch {
      return 'unavailable';
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#last.catch(() => undefined);
    this.#client?.close();
    this.#client = null;
  }

  /** One after the other: a folder is open on the connection while a deed lasts. */
  #inTurn<T>(deed: (client: ImapFlow) => Promise<T>): Promise<T> {
    const turn = this.#last.catch(() => undefined).then(() => this.#do(deed));
    this.#last = turn;
    return turn;
  }

  async #do<T>(deed: (client: ImapFlow) => Promise<T>): Promise<T> {
    try {
      if (this.#client?.usable !== true) {
        this.#client = await openConnection(this.#settings, this.#credential);
      }
      return await deed(this.#client);
    } catch (error) {
      throw asTrouble(error);
    }
  }
}

async function folderFor(client: ImapFlow, use: Use): Promise<string> {
  const folders = await listFolders(client);
  const folder = folders.find((one) => one.use === use);
  if (folder === undefined) throw new Trouble('folder-missing', { retry: false });
  return folder.path;
}

async function requireFolder(client: ImapFlow, path: string): Promise<void> {
  const folders = await listFolders(client);
  const here = folders.some((folder) => folder.path === path);
  if (!here) throw new Trouble('folder-missing', { retry: false });
}

/** Opens the folder of an origin for writing; null when the message is no longer what it names. */
async function openPlace(client: ImapFlow, origin: string): Promise<Place | null> {
  const place = readOrigin(origin);
  if (place === null) return null;
  const folders = await listFolders(client);
  if (!folders.some((folder) => folder.path === place.folder)) return null;
  const box = await client.mailboxOpen(place.folder);
  if (Number(box.uidValidity) !== place.uidValidity) return null;
  const found = await client.search({ uid: `${place.uid}` }, { uid: true });
  return Array.isArray(found) && found.includes(place.uid) ? place : null;
}

/**
 * MOVE (RFC 6851), or COPY and an EXPUNGE of that one UID (RFC 4315). A server with neither only
 * gets a \Deleted mark: a plain EXPUNGE would take along what the owner marked himself.
 */
async function moveFrom(client: ImapFlow, place: Place, folder: string): Promise<Moved> {
  const range = `${place.uid}`;
  const canMove = client.capabilities.has('MOVE');
  const moved = canMove
    ? await client.messageMove(range, folder, { uid: true })
    : await client.messageCopy(range, folder, { uid: true });
  if (moved === false) throw new Trouble('server-refuses', { retry: true });
  if (!canMove && client.capabilities.has('UIDPLUS')) {
    await client.messageDelete(range, { uid: true });
  } else if (!canMove) {
    await client.messageFlagsAdd(range, ['\\Deleted'], { uid: true });
  }
  const uid = moved.uidMap?.get(place.uid);
  const told = uid !== undefined && moved.uidValidity !== undefined;
  const uidValidity = Number(moved.uidValidity);
  return { outcome: 'done', origin: told ? writeOrigin({ folder, uid, uidValidity }) : null };
}

async function findIn(
  client: ImapFlow,
  messageId: string,
  use: Use,
): Promise<'found' | 'not-found'> {
  const bare = messageId.trim().replace(/^<|>$/gu, '');
  await client.mailboxOpen(await folderFor(client, use), { readOnly: true });
  const uids = await client.search({ header: { 'message-id': bare } }, { uid: true });
  if (!Array.isArray(uids)) throw new Trouble('server-refuses', { retry: true });
  if (uids.length === 0) return 'not-found';
  const range = uids.slice(-FIND_LIMIT).join(',');
  const query = { uid: true, headers: ['message-id'] };
  const fetched = await client.fetchAll(range, query, { uid: true });
  const exact = fetched.some(({ headers }) => headers?.toString('latin1').includes(`<${bare}>`));
  return exact ? 'found' : 'not-found';
}
