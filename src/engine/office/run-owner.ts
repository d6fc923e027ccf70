import type { MailAccount } from '../../core/ports/mail.ts';
import { Trouble } from '../../core/errors.ts';
import { readAccount } from '../../store/records/accounts.ts';
import { nextMoment } from '../../store/records/wakes.ts';
import { actPermitted, recover } from '../acting/act.ts';
import { channelChanged } from './channel-state.ts';
import type { Owner } from '../owner.ts';
import { processWaiting } from '../process.ts';
import { receive } from '../receive.ts';
import { tick } from '../tick.ts';

/** However quiet it is, the clock is looked at again after this long: it may have been moved. */
const LONGEST_NAP_MS = 60_000;

/** One owner's work: a single pair of hands that does one thing after the other. */
export interface OwnerRun {
  /** Does everything there is to do now, and resolves when nothing is left. */
  settle(): Promise<void>;
  /** Begins to listen to an account. */
  listen(account: MailAccount): void;
  [Symbol.asyncDispose](): Promise<void>;
}

/** Begins an owner's work: what a crash left half done is looked at first. */
export async function runOwner(
  owner: Owner,
  { live, onTrouble }: { readonly live: boolean; readonly onTrouble: (trouble: unknown) => void },
): Promise<OwnerRun> {
  const stopping = new AbortController();
  const listening: Promise<void>[] = [];
  let working: Promise<void> = Promise.resolve();
  let again = false;

  const workOnce = async () => {
    await tick(owner);
    await processWaiting(owner);
    await actPermitted(owner);
    // What was sent may have opened a loop, or asked for another deed.
    await processWaiting(owner);
    await actPermitted(owner);
  };
  const afterwards = async (before: Promise<void>) => {
    await before;
    again = false;
    if (stopping.signal.aborted) return;
    try {
      await workOnce();
    } catch (trouble) {
      onTrouble(trouble);
    }
  };
  const settle = (): Promise<void> => {
    if (again) return working;
    again = true;
    working = afterwards(working);
    return working;
  };
  const told = async (change: Promise<void>) => {
    try {
      await change;
      await settle();
    } catch (trouble) {
      onTrouble(trouble);
    }
  };
  await recover(owner);
  // First whatever was left waiting in the store by a crash: nobody else would ask for it.
  if (live) listening.push(settle(), watchClock(owner, settle, stopping.signal));
  return {
    settle,
    listen(account) {
      void account.sender?.warm?.();
      if (account.source === null) return;
      account.source.onState((state) => {
        void told(channelChanged(owner, account.id, state));
      });
      listening.push(hear(owner, account, settle, stopping.signal, onTrouble));
    },
    async [Symbol.asyncDispose]() {
      stopping.abort();
      await Promise.allSettled(listening);
      await working;
    },
  };
}

async function watchClock(
  owner: Owner,
  settle: () => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  const { clock } = owner.tools;
  while (!signal.aborted) {
    const next = await nextMoment(owner.store.read);
    const now = clock.now();
    if (next !== null && next <= now) await settle();
    const nap =
      next === null || next <= now ? LONGEST_NAP_MS : Math.min(next - now, LONGEST_NAP_MS);
    await clock.until(now + nap, signal).catch(() => undefined);
  }
}

/** After what could not be stored (a full disk) the channel is asked again, not at once and not never. */
const HEAR_AGAIN_MS = 60_000;

/** Stores what a channel hands over, batch by batch; the channel goes on only after it is safe. */
async function hear(
  owner: Owner,
  account: MailAccount,
  settle: () => Promise<void>,
  signal: AbortSignal,
  onTrouble: (trouble: unknown) => void,
): Promise<void> {
  const { clock } = owner.tools;
  while (!signal.aborted && account.source !== null) {
    try {
      const stored = await readAccount(owner.store.read, account.id);
      for await (const batch of account.source.receive(stored?.cursor ?? null, signal)) {
        const received = await receive(owner, account.id, batch.messages, batch.cursor);
        if (received.stored > 0) await settle();
      }
      return;
    } catch (error) {
      if (signal.aborted) return;
      onTrouble(
        error instanceof Trouble
          ? error
          : new Trouble('channel-broken', { retry: true, cause: error }),
      );
      await clock.until(clock.now() + HEAR_AGAIN_MS, signal);
    }
  }
}
