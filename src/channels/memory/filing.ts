import { Trouble } from '../../core/errors.ts';
import type { MailFiling } from '../../core/ports/mail.ts';
import { addMessage, findOrigin, messageIdOf, originOf, type Folder } from './mailbox.ts';
import type { MemoryWorld, OpenMemoryAccount } from './world.ts';

const FLAGS = { seen: '\\Seen', answered: '\\Answered', flagged: '\\Flagged' } as const;

type Moved = Awaited<ReturnType<MailFiling['move']>>;

/** Files within the memory world; throws the same troubles as a real server's filing. */
export class MemoryFiling implements MailFiling {
  readonly #world: MemoryWorld;
  readonly #options: OpenMemoryAccount;

  constructor(world: MemoryWorld, options: OpenMemoryAccount) {
    this.#world = world;
    this.#options = options;
  }

  async append(
    use: 'sent' | 'drafts',
    raw: Uint8Array,
    flags: readonly string[],
  ): Promise<{ readonly origin: string | null }> {
    await this.#mustWork();
    const folder = this.#folderFor(use);
    const uid = addMessage(folder, { raw, flags, arrivedAt: this.#world.clock.now() });
    this.#world.changed();
    return { origin: originOf(folder, uid) };
  }

  async mark(origin: string, flag: keyof typeof FLAGS): Promise<'done' | 'gone'> {
    await this.#mustWork();
    const found = findOrigin(this.#mailbox, origin);
    if (found === null) return 'gone';
    const flags = [...new Set([...found.message.flags, FLAGS[flag]])];
    found.folder.messages = found.folder.messages.map((message) =>
      message.uid === found.message.uid ? { ...message, flags } : message,
    );
    return 'done';
  }

  async move(origin: string, path: string): Promise<Moved> {
    await this.#mustWork();
    const target = this.#mailbox.folders.get(path);
    if (target === undefined) throw new Trouble('folder-missing', { retry: false });
    const found = findOrigin(this.#mailbox, origin);
    if (found === null) return { outcome: 'gone', origin: null };
    const { folder, message } = found;
    if (folder === target) return { outcome: 'done', origin };
    folder.messages = folder.messages.filter(({ uid }) => uid !== message.uid);
    const uid = addMessage(target, message);
    this.#world.changed();
    return { outcome: 'done', origin: originOf(target, uid) };
  }

  async find(
    messageId: string,
    use: 'sent' | 'drafts',
  ): Promise<'found' | 'not-found' | 'unavailable'> {
    if ((await this.#world.troubleOf(this.#options)) !== null) return 'unavailable';
    const bare = messageId.trim().replace(/^<|>$/gu, '');
    const { messages } = this.#folderFor(use);
    return messages.some(({ raw }) => messageIdOf(raw) === bare) ? 'found' : 'not-found';
  }

  get #mailbox() {
    return this.#world.mailbox(this.#options.address);
  }

  async #mustWork(): Promise<void> {
    const trouble = await this.#world.troubleOf(this.#options);
    if (trouble === null) return;
    throw new Trouble(trouble, { retry: trouble === 'server-unreachable' });
  }

  #folderFor(use: 'sent' | 'drafts'): Folder {
    const folder = [...this.#mailbox.folders.values()].find((one) => one.use === use);
    if (folder === undefined) throw new Trouble('folder-missing', { retry: false });
    return folder;
  }
}
