import type { AccountId } from '../../core/ids.ts';
import type { MailAccount } from '../../core/ports/mail.ts';
import { Trouble } from '../../core/errors.ts';
import { readAccount } from '../../store/records/accounts.ts';
import { anythingWaits, waitsFrom } from '../../store/records/arrivals.ts';
import { nextMoment } from '../../store/records/wakes.ts';
import { actPermitted, recover } from '../acting/act.ts';
import { channelChanged } from './channel-state.ts';
import { fillIndex } from '../fill-index.ts';
import { lookAtContacts } from '../contacts/look.ts';
import { lookAround } from '../diary/elsewhere/look.ts';
import { keepLooking } from '../diary/elsewhere/looking.ts';
import { askingAlong } from '../reading-along/asking-along.ts';
import type { Owner } from '../owner.ts';
import { takeHisWords } from '../his-word/take.ts';
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
  /** Stops listening to an account, does `work` while this owner's hands are empty, and returns what it gave. */
  withoutListening<T>(account: AccountId, work: () => Promise<T>): Promise<T>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** An account that is listened to, and how to stop. */
interface Listening {
  readonly stop: AbortController;
  readonly heard: Promise<void>;
}

const nothing = (): void => undefined;

async function workOnce(owner: Owner): Promise<void> {
  await tick(owner);
  // What was sent may have opened a loop, or asked for another deed.
  if (await workThrough(owner)) await workThrough(owner);
}

/** Decides and does; what another desk says one by one. Tells whether there was anything to do. */
async function workThrough(owner: Owner): Promise<boolean> {
  // One question instead of seven: most of the time nothing waits.
  if (!(await anythingWaits(owner.store.read))) return false;
  let done = 0;
  do {
    // What was left half done is finished first: what another desk says rests on how it stands then.
    if (await waitsFrom(owner.store.read, 'office')) done += await actPermitted(owner);
    done += await processWaiting(owner);
    done += await takeHisWords(owner);
    done += await actPermitted(owner);
  } while (await waitsFrom(owner.store.read, 'office'));
  return done > 0;
}

interface Ears {
  readonly owner: Owner;
  readonly settle: () => Promise<void>;
  readonly told: (change: Promise<void>) => Promise<void>;
  readonly stopping: AbortSignal;
  readonly onTrouble: (trouble: unknown) => void;
}

/** Listens to an account until it is let go or everything stops; null when nothing comes in by it. */
function listenTo(
  account: MailAccount,
  { owner, settle, told, stopping, onTrouble }: Ears,
): Listening | null {
  void account.sender?.warm?.();
  const { source, calendars = null, contacts = null } = account;
  if (source === null && calendars === null && contacts === null) return null;
  const stop = new AbortController();
  for (const channel of [source, calendars, contacts]) {
    channel?.onState((state) => {
      // What a channel that was let go still says, says nothing of the one that took its place.
      if (!stop.signal.aborted) void told(channelChanged(owner, account.id, state));
    });
  }
  const signal = AbortSignal.any([stopping, stop.signal]);
  const how = { settle, signal, onTrouble };
  const heard = [
    ...(source === null ? [] : [hear(owner, account, settle, signal, onTrouble)]),
    ...(calendars === null
      ? []
      : [keepLooking(owner, () => lookAround(owner, calendars, signal), how)]),
    ...(contacts === null
      ? []
      : [keepLooking(owner, () => lookAtContacts(owner, contacts, signal), how)]),
  ];
  return { stop, heard: Promise.all(heard).then(nothing) };
}

async function hush(listening: Map<AccountId, Listening>, account: AccountId): Promise<void> {
  const before = listening.get(account);
  before?.stop.abort();
  await before?.heard;
  listening.delete(account);
}

/** Begins an owner's work: what a crash left half done is looked at first. */
export async function runOwner(
  owner: Owner,
  { live, onTrouble }: { readonly live: boolean; readonly onTrouble: (trouble: unknown) => void },
): Promise<OwnerRun> {
  const stopping = new AbortController();
  const watching: Promise<void>[] = [];
  const listening = new Map<AccountId, Listening>();
  let working: Promise<void> = Promise.resolve();
  let again = false;

  const along = askingAlong(owner, { live, signal: stopping.signal, onTrouble });
  const afterwards = async (before: Promise<void>) => {
    await before;
    again = false;
    if (stopping.signal.aborted) return;
    try {
      await workOnce(owner);
    } catch (trouble) {
      onTrouble(trouble);
    }
    along.begin(settle);
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
  if (live) {
    watching.push(settle(), watchClock(owner, settle, stopping.signal));
    watching.push(told(fillIndex(owner, stopping.signal)));
  }
  return {
    settle,
    listen: (account) => {
      const one = listenTo(account, { owner, settle, told, stopping: stopping.signal, onTrouble });
      if (one !== null) listening.set(account.id, one);
    },
    async withoutListening(account, work) {
      await hush(listening, account);
      const done = working.then(work);
      working = done.then(nothing, nothing);
      return done;
    },
    async [Symbol.asyncDispose]() {
      stopping.abort();
      await Promise.allSettled([...watching, ...[...listening.values()].map((one) => one.heard)]);
      await along.over();
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
