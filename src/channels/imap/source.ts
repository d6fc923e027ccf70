import type { ImapFlow } from 'imapflow';
import type { AccountId } from '../../core/ids.ts';
import { isLasting, type ChannelSetback } from '../../core/ports/channel-state.ts';
import type { Clock } from '../../core/ports/clock.ts';
import type { Credential } from '../../core/ports/login.ts';
import type { Batch, ChannelState, Cursor, MailSource } from '../../core/ports/mail.ts';
import { Mood } from '../../core/ports/mood.ts';
import { MINUTE_MS } from '../../core/time/instant.ts';
import { retryDelayMs } from './backoff.ts';
import { openConnection } from './connect.ts';
import { readCursor, writeCursor, type FolderPosition } from './cursor.ts';
import { FETCH_LIMITS, newMail, type FetchLimits } from './fetch.ts';
import { chooseWatched, listFolders, type Folder } from './folders.ts';

import { hearNews } from './news.ts';
import type { AccountSettings } from './settings.ts';
import { Suspects } from './suspects.ts';
import { setbackOf } from './trouble.ts';

/** IDLE watches INBOX only (RFC 2177); the other folders are asked after this often. */
const LOOK_EVERY_MS = MINUTE_MS / 2;

export interface ImapOptions {
  readonly account: AccountId;
  readonly settings: AccountSettings;
  readonly credential: Credential;
  readonly clock: Clock;
  /** From 0 up to 1; spreads retries. */
  readonly random: () => number;
  readonly limits?: FetchLimits;
}

/** Receives from an IMAP account; connects when `receive` is first asked for a batch. */
export function openImapSource(options: ImapOptions): MailSource {
  return new ImapSource(options);
}

type FolderPositions = Map<string, FolderPosition>;

class ImapSource implements MailSource {
  readonly account: AccountId;
  readonly #options: ImapOptions;
  readonly #mood: Mood;
  readonly #suspects = new Suspects();
  readonly #closed = new AbortController();

  constructor(options: ImapOptions) {
    this.account = options.account;
    this.#options = options;
    this.#mood = new Mood(options.clock);
  }

  readonly state = (): ChannelState => this.#mood.state;

  onState(listener: (state: ChannelState) => void): void {
    this.#mood.listen(listener);
  }

  /** Connects, hands over, waits, and begins again after every trouble; ends only when stopped. */
  async *receive(cursor: Cursor, signal: AbortSignal): AsyncGenerator<Batch> {
    const positions = readCursor(cursor);
    const stop = AbortSignal.any([signal, this.#closed.signal]);
    let failures = 0;
    while (!stop.aborted) {
      const visit = new AbortController();
      try {
        const { settings, credential } = this.#options;
        const either = AbortSignal.any([stop, visit.signal]);
        const client = await openConnection(settings, credential, either);
        for await (const batch of this.#follow(client, positions, stop)) {
          failures = 0;
          if (batch !== null) yield batch;
        }
      } catch (error) {
        if (stop.aborted) return;
        failures += 1;
        await this.#bear(setbackOf(error), failures, stop);
      } finally {
        visit.abort();
      }
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#closed.abort();
    await Promise.resolve();
  }

  /** One connection's life. A null says that a look round every folder went well. */
  async *#follow(
    client: ImapFlow,
    positions: FolderPositions,
    stop: AbortSignal,
  ): AsyncGenerator<Batch | null> {
    const { clock, settings } = this.#options;
    const news = hearNews(client);
    const folders = await listFolders(client);
    const { watched, missing } = chooseWatched(folders, settings.alsoWatch);
    while (!stop.aborted) {
      news.forget();
      for (const folder of watched) {
        for await (const batch of this.#visit(client, folder, positions)) {
          this.#feel(missing);
          yield batch;
        }
      }
      this.#feel(missing);
      yield null;
      await news.next(clock, clock.now() + LOOK_EVERY_MS, stop);
    }
  }

  async *#visit(
    client: ImapFlow,
    folder: Folder,
    positions: FolderPositions,
  ): AsyncGenerator<Batch> {
    const position = positions.get(folder.path);
    if (folder.use !== 'inbox' && (await isUnchanged(client, folder, position))) return;
    const found = newMail({
      client,
      folder,
      position,
      since: this.#options.settings.since,
      limits: this.#options.limits ?? FETCH_LIMITS,
      suspects: this.#suspects,
    });
    for await (const batch of found) {
      positions.set(folder.path, batch.position);
      if (batch.messages.length === 0) continue;
      yield { messages: batch.messages, cursor: writeCursor(positions) };
    }
  }

  /** Something went well: working, unless a folder asked for is not there. */
  #feel(missing: readonly string[]): void {
    const setback = { code: 'folder-missing', lasting: true } as const;
    if (missing.length === 0) this.#mood.works();
    else this.#mood.bears(setback, this.#options.clock.now());
  }

  async #bear(setback: ChannelSetback, failures: number, stop: AbortSignal): Promise<void> {
    const { clock, random } = this.#options;
    const nextAt = clock.now() + retryDelayMs(failures, isLasting(setback.code), random());
    this.#mood.bears(setback, nextAt);
    await clock.until(nextAt, stop);
  }
}

/** Asks without opening the folder, so that INBOX can stay open. */
async function isUnchanged(
  client: ImapFlow,
  folder: Folder,
  position: FolderPosition | undefined,
): Promise<boolean> {
  if (position === undefined) return false;
  const status = await client.status(folder.path, { uidNext: true, uidValidity: true });
  if (status === false) return false;
  const sameFolder = Number(status.uidValidity ?? 0) === position.uidvalidity;
  return sameFolder && status.uidNext === position.uidnext;
}
