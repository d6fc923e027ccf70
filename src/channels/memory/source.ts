import { z } from 'zod';
import type { AccountId } from '../../core/ids.ts';
import { isLasting } from '../../core/ports/channel-state.ts';
import type {
  Batch,
  ChannelState,
  Cursor,
  IncomingMail,
  MailSource,
} from '../../core/ports/mail.ts';
import { Mood } from '../../core/ports/mood.ts';
import { MINUTE_MS } from '../../core/time/instant.ts';
import { originOf, type Folder } from './mailbox.ts';
import type { MemoryWorld, OpenMemoryAccount } from './world.ts';

/** As many as the real channel hands over at a time. */
const BATCH_MESSAGES = 100;
/** When the state says it will look again; in fact it looks as soon as the world changes. */
const RETRY_MS = MINUTE_MS;

const position = z.object({ uidvalidity: z.number(), uidnext: z.number() });
const cursorText = z.object({ version: z.literal(1), folders: z.record(z.string(), position) });

type Positions = Map<string, z.infer<typeof position>>;

/** Receives from a mailbox of the memory world, in the order and shape IMAP gives. */
export class MemorySource implements MailSource {
  readonly account: AccountId;
  readonly #world: MemoryWorld;
  readonly #options: OpenMemoryAccount;
  readonly #mood: Mood;
  readonly #closed = new AbortController();

  constructor(world: MemoryWorld, options: OpenMemoryAccount) {
    this.account = options.account;
    this.#world = world;
    this.#options = options;
    this.#mood = new Mood(world.clock);
  }

  readonly state = (): ChannelState => this.#mood.state;

  onState(listener: (state: ChannelState) => void): void {
    this.#mood.listen(listener);
  }

  async *receive(cursor: Cursor, signal: AbortSignal): AsyncGenerator<Batch> {
    const positions = readCursor(cursor);
    const stop = AbortSignal.any([signal, this.#closed.signal]);
    while (!stop.aborted) {
      const { version } = this.#world;
      const code = await this.#world.troubleOf(this.#options);
      if (code !== null) {
        const nextAt = this.#world.clock.now() + RETRY_MS;
        this.#mood.bears({ code, lasting: isLasting(code) }, nextAt);
      } else {
        yield* this.#look(positions, stop);
        this.#mood.works();
      }
      await this.#world.changedSince(version, stop);
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#closed.abort();
    await Promise.resolve();
  }

  *#look(positions: Positions, stop: AbortSignal): Generator<Batch> {
    for (const folder of this.#watched()) {
      for (;;) {
        const known = positions.get(folder.path);
        const from = known?.uidvalidity === folder.uidValidity ? known.uidnext : 1;
        const fresh = folder.messages.filter(({ uid }) => uid >= from).slice(0, BATCH_MESSAGES);
        const last = fresh.at(-1);
        if (last === undefined || stop.aborted) break;
        const messages = fresh.map((message) => handOver(folder, message));
        positions.set(folder.path, { uidvalidity: folder.uidValidity, uidnext: last.uid + 1 });
        yield { messages, cursor: writeCursor(positions) };
      }
    }
  }

  #watched(): readonly Folder[] {
    const { folders } = this.#world.mailbox(this.#options.address);
    const also = this.#options.alsoWatch ?? [];
    const wanted = [...folders.values()].filter(
      ({ path, use }) => use === 'inbox' || use === 'sent' || also.includes(path),
    );
    return wanted.toSorted((a, b) => Number(a.use === 'inbox') - Number(b.use === 'inbox'));
  }
}

function handOver(folder: Folder, message: Folder['messages'][number]): IncomingMail {
  const { uid, raw, arrivedAt, flags } = message;
  const { path, use } = folder;
  return { origin: originOf(folder, uid), raw, arrivedAt, folder: path, use, flags };
}

function readCursor(cursor: Cursor): Positions {
  try {
    const parsed = cursorText.safeParse(JSON.parse(cursor ?? 'null'));
    return new Map(parsed.success ? Object.entries(parsed.data.folders) : []);
  } catch {
    return new Map();
  }
}

function writeCursor(positions: Positions): string {
  return JSON.stringify({ version: 1, folders: Object.fromEntries(positions) });
}
