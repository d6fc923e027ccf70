import type { AccountId } from '../../../core/ids.ts';
import type { Clock } from '../../../core/ports/clock.ts';
import type { Unread } from '../../../core/ports/import.ts';
import type {
  Batch,
  ChannelState,
  Cursor,
  IncomingMail,
  MailSource,
} from '../../../core/ports/mail.ts';
import { groupsOf } from '../items.ts';
import { AT_ONCE } from '../limits.ts';
import { inParallel } from '../tree/in-parallel.ts';
import type { Changes } from './changes.ts';
import { openChanges } from './changes.ts';
import type { Known } from './known.ts';
import { readKnown } from './known.ts';

/** Where notices of changes do not come (a network disk) mail is seen within this time all the same. */
const LOOK_AGAIN_MS = 30_000;

/** One message that was not handed over yet. */
export interface Fresh {
  /** What is remembered once it has been. */
  readonly key: string;
  readonly size: number;
  read(): Promise<IncomingMail | Unread>;
}

/** One look at the whole. */
export interface Look {
  readonly fresh: readonly Fresh[];
  /** Keys of all that is there, old and new. */
  readonly present: readonly string[];
  readonly folders: readonly Buffer[];
  /** Look again after this time at the latest: something was there that is not finished. */
  readonly againInMs: number | null;
}

/** What a live source is made of. */
export interface LiveParts {
  readonly account: AccountId;
  readonly clock: Clock;
  readonly lookAgainMs?: number;
  /** Told once of each thing that cannot be read. */
  readonly onUnread?: (unread: Unread) => void;
  /** Null when the place is not there at all. */
  readonly look: (known: Known) => Promise<Look | null>;
}

/** A mail source over files that are looked at again whenever something changes among them. */
export function openLiveSource(parts: LiveParts): MailSource {
  const listeners = new Set<(state: ChannelState) => void>();
  const closing = new AbortController();
  let state: ChannelState = { state: 'working', since: parts.clock.now() };

  function feel(missing: boolean): void {
    if ((state.state === 'failing') === missing) return;
    const since = parts.clock.now();
    state = missing
      ? { state: 'failing', since, code: 'folder-missing' }
      : { state: 'working', since };
    for (const listener of listeners) listener(state);
  }

  return {
    account: parts.account,
    receive: (cursor, signal) =>
      receive(parts, cursor, AbortSignal.any([signal, closing.signal]), feel),
    state: () => state,
    onState: (listener) => {
      listeners.add(listener);
    },
    [Symbol.asyncDispose]: async () => closing.abort(),
  };
}

async function* receive(
  parts: LiveParts,
  cursor: Cursor,
  signal: AbortSignal,
  feel: (missing: boolean) => void,
): AsyncGenerator<Batch> {
  const known = readKnown(cursor);
  const told = new Set<string>();
  const changes = openChanges();
  try {
    while (!signal.aborted) {
      changes.forget();
      const look = await parts.look(known);
      feel(look === null);
      const grew = changes.watch(look?.folders ?? []);
      yield* handOver(parts, look?.fresh ?? [], known, told, signal);
      if (look !== null) known.keepOnly(look.present);
      // What came between the look and the watch would be seen by neither.
      if (!grew) await rest(parts, changes, look, signal);
    }
  } finally {
    changes.close();
  }
}

async function rest(
  parts: LiveParts,
  changes: Changes,
  look: Look | null,
  signal: AbortSignal,
): Promise<void> {
  const lookAgainMs = parts.lookAgainMs ?? LOOK_AGAIN_MS;
  const how = await changes.next(signal, look?.againInMs ?? lookAgainMs);
  // A directory made anew has the old name and a dead watch; watching all anew finds it.
  if (how === 'time' && look?.againInMs === null) changes.watch([]);
}

async function* handOver(
  parts: LiveParts,
  fresh: readonly Fresh[],
  known: Known,
  told: Set<string>,
  signal: AbortSignal,
): AsyncGenerator<Batch> {
  for (const group of groupsOf(fresh, (one) => one.size)) {
    if (signal.aborted) return;
    const messages: IncomingMail[] = [];
    const read = await inParallel(group, AT_ONCE, async (one) => ({ one, got: await one.read() }));
    for (const { one, got } of read) {
      if ('raw' in got) {
        known.add(one.key);
        messages.push(got);
      } else if (got.reason !== 'vanished' && !told.has(one.key)) {
        told.add(one.key);
        parts.onUnread?.(got);
      }
    }
    if (messages.length > 0) yield { messages, cursor: known.cursor() };
  }
}
