import { sayMoment } from '../core/time/say-date.ts';
import type { Duty } from '../core/duty.ts';
import { Trouble } from '../core/errors.ts';
import { sentence } from '../core/text/words.ts';
import type { Reading } from '../core/records/reading.ts';
import type { Profile, Situation } from '../core/situation.ts';
import type { Wake } from '../core/records/arrival.ts';
import {
  countTries,
  stillWaits,
  setArrivalState,
  waitingArrivals,
  type StoredArrival,
} from '../store/records/arrivals.ts';
import { appendLedger } from '../store/records/ledger.ts';
import { readProfile } from '../store/records/meta.ts';
import { insertHisWord, isInLine } from '../store/records/briefing/his-word.ts';
import { setConfidentiality } from '../store/records/messages.ts';
import { readWake } from '../store/records/wakes.ts';
import { isCopyForSecretary, wordOfHis } from './his-word/roads.ts';
import type { Writer } from '../store/access.ts';
import { commit } from './deciding/commit.ts';
import { understand } from './understand.ts';
import type { Owner } from './owner.ts';
import { NOTHING_LOADED, prepare } from './deciding/prepare.ts';
import { raise } from './raise.ts';
import { record } from './record.ts';
import { settle, type Taken } from './deciding/settle.ts';
import { EVERY_DUTY } from './tick.ts';
import { queryAbout } from './reading-along/query.ts';
import { asTaught, learntWants, type Learnt } from './wants/learnt-wants.ts';

/** Arrivals decided together: enough to spread the cost of a durable commit, few enough to stay responsive. */
const BATCH = 100;

/** After so many beginnings without an end an arrival is set apart: it brings the office down. */
const TRIES = 5;

/**
 * Reads, decides and commits everything that waits, oldest first. Returns how many arrivals were
 * finished. One that cannot be decided is set apart and shown as such; it never holds up the rest. Before and after
 * what another desk of the office says it stops, so that what was decided can be done first.
 */
export async function processWaiting(
  owner: Owner,
  onProgress?: (done: number) => void,
): Promise<number> {
  let finished = 0;
  let next = await readAhead(owner, null);
  while (next.waiting.length > 0) {
    const { waiting, readings } = next;
    if (isDesk(waiting)) {
      // Whoever asks first has the hour: what was decided is done before another desk is heard.
      if (finished > 0) return finished;
      await decideBatch(owner, waiting, readings);
      owner.tools.changed(owner.id);
      onProgress?.(finished + 1);
      return finished + 1;
    }
    // The reader works on the next batch while this one is decided.
    const [ahead] = await Promise.all([
      readAhead(owner, waiting.at(-1)?.seq ?? null),
      decideBatch(owner, waiting, readings),
    ]);
    finished += waiting.length;
    onProgress?.(finished);
    owner.tools.changed(owner.id);
    next = ahead.waiting.length > 0 ? ahead : await readAhead(owner, null);
  }
  return finished;
}

interface Read {
  readonly waiting: readonly StoredArrival[];
  readonly readings: readonly (Reading | null)[];
}

async function readAhead(owner: Owner, after: number | null): Promise<Read> {
  const waiting = untilDesk(await waitingArrivals(owner.store.read, owner.id, BATCH, after));
  if (waiting.length === 0) return { waiting, readings: [] };
  await owner.store.transact((writer) =>
    countTries(
      writer,
      waiting.map((arrival) => arrival.seq),
    ),
  );
  return { waiting, readings: await understand(owner, waiting) };
}

const isDesk = (waiting: readonly StoredArrival[]): boolean => waiting[0]?.channel === 'office';

/** What another desk says is decided alone; what waits before it first. */
function untilDesk(waiting: readonly StoredArrival[]): readonly StoredArrival[] {
  const desk = waiting.findIndex(({ channel }) => channel === 'office');
  return desk === -1 ? waiting : waiting.slice(0, Math.max(desk, 1));
}

async function decideBatch(
  owner: Owner,
  waiting: readonly StoredArrival[],
  readings: readonly (Reading | null)[],
): Promise<void> {
  const worn = waiting.some((arrival) => arrival.tries >= 1);
  if (!worn) {
    try {
      await decideAll(owner, waiting, readings);
      return;
    } catch (error) {
      if (error instanceof Trouble && error.retry) throw error;
    }
  }
  // Something in the batch fails (or failed before): one by one, so that the rest is not held up.
  for (const [index, arrival] of waiting.entries()) {
    await decideAlone(owner, arrival, readings[index] ?? null);
  }
}

async function decideAlone(
  owner: Owner,
  arrival: StoredArrival,
  reading: Reading | null,
): Promise<void> {
  if (arrival.tries < TRIES) {
    try {
      await decideAll(owner, [arrival], [reading]);
      return;
    } catch (error) {
      if (error instanceof Trouble && error.retry) throw error;
    }
  }
  await setApart(owner, arrival);
}

async function decideAll(
  owner: Owner,
  arrivals: readonly StoredArrival[],
  readings: readonly (Reading | null)[],
): Promise<void> {
  owner.tools.probe('decide-before-commit');
  await owner.store.transact(async (writer) => {
    const profile = await profileOf(writer);
    const learnt = await learntWants(writer);
    for (const [index, arrival] of arrivals.entries()) {
      await decideOne(owner, writer, { profile, learnt }, arrival, readings[index] ?? null);
    }
  });
  owner.tools.probe('decide-after-commit');
}

async function decideOne(
  owner: Owner,
  writer: Writer,
  { profile, learnt }: { readonly profile: Profile; readonly learnt: Learnt },
  arrival: StoredArrival,
  reading: Reading | null,
): Promise<void> {
  // Decided by other hands, or erased, since it was fetched from the queue.
  if (!(await stillWaits(writer, arrival.id))) return;
  const recorded = reading === null ? null : await record(owner, writer, profile, arrival, reading);
  const word = await wordOfHis(writer, profile, arrival, reading);
  if (recorded !== null && recorded.copyOf !== null) {
    // He who mails his secretary has a copy in Sent; what arrives is the order, whichever comes first.
    if (word !== null && !(await isInLine(writer, recorded.copyOf)))
      await insertHisWord(writer, arrival.id, owner.tools.clock.now());
    return;
  }
  const wake = arrival.kind === 'wake' ? await readWake(writer, arrival.cause ?? '') : null;
  const start: Situation = {
    profile,
    now: owner.tools.clock.now(),
    arrival: publicArrival(arrival),
    reading: asTaught(reading, learnt),
    wake,
    loaded: { ...NOTHING_LOADED, threadRoot: recorded?.thread ?? null },
  };
  if (arrival.kind === 'answer') {
    // With it comes the whole grammar of reading, which an office without a model does not need here.
    const { decideAnswer } = await import('./reading-along/answered.ts');
    return decideAnswer(owner, writer, start);
  }
  if (word !== null) return putInLine(owner, writer, start);
  if (await isCopyForSecretary(writer, profile, arrival, reading))
    return leftTo(owner, writer, start, 'his-word.copy');
  const taken = settle(await decide(owner, writer, start, wake));
  const query = await queryAbout(owner, writer, start, taken);
  await commit(owner, writer, arrival.id, query === null ? taken : [...taken, query]);
}

/** What the principal tells his secretary by mail is for no duty to read as mail: it is carried out as an order, once this is on record. */
async function putInLine(owner: Owner, writer: Writer, situation: Situation): Promise<void> {
  await insertHisWord(writer, situation.arrival.id, situation.now);
  await leftTo(owner, writer, situation, 'his-word.taken');
}

async function leftTo(
  owner: Owner,
  writer: Writer,
  situation: Situation,
  why: string,
): Promise<void> {
  const { id } = situation.arrival;
  const sources = [{ kind: 'arrival', arrival: id }] as const;
  await setConfidentiality(writer, id, 'principal');
  await commit(owner, writer, id, [
    { duty: 'engine', situation, decision: { kind: 'leave', sources, reason: sentence(why) } },
  ]);
}

async function decide(
  owner: Owner,
  writer: Writer,
  start: Situation,
  wake: Wake | null,
): Promise<readonly Taken[]> {
  const taken: Taken[] = [];
  for (const duty of owner.tools.duties) {
    if (!listens(duty, start, wake)) continue;
    const situation = await prepare(writer, duty, start, owner);
    owner.tools.witness?.(duty, situation);
    for (const decision of duty.decide(situation)) {
      if (decision.kind === 'act' && !duty.acts.includes(decision.act.kind)) {
        throw new Trouble('duty-oversteps', {
          retry: false,
          values: { duty: duty.id, act: decision.act.kind },
        });
      }
      taken.push({ duty: duty.id, situation, decision });
    }
  }
  return taken.length > 0 ? taken : [nobodyListens(start)];
}

function nobodyListens(situation: Situation): Taken {
  const sources = [{ kind: 'arrival', arrival: situation.arrival.id }] as const;
  return {
    duty: 'engine',
    situation,
    decision: { kind: 'leave', sources, reason: sentence('engine.nobody-listens') },
  };
}

function listens(duty: Duty, situation: Situation, wake: Wake | null): boolean {
  if (!duty.listensTo.some((kind) => kind === situation.arrival.kind)) return false;
  return wake === null || wake.duty === EVERY_DUTY || wake.duty === duty.id;
}

/** What a duty may see of an arrival: not its place in line or its tries. */
function publicArrival(arrival: StoredArrival): Situation['arrival'] {
  const { id, owner, kind, channel, origin, blob, receivedAt, cause, depth, linkedTo, use } =
    arrival;
  return { id, owner, kind, channel, origin, blob, receivedAt, cause, depth, linkedTo, use };
}

/** Shown as it is: came in, kept, not decided; a person is told. */
async function setApart(owner: Owner, arrival: StoredArrival): Promise<void> {
  // What stopped the office itself is no fault of the arrival: it is decided when the office stands again.
  owner.tools.probe('decide-before-commit');
  await owner.store.transact(async (writer) => {
    if (!(await stillWaits(writer, arrival.id))) return;
    const profile = await profileOf(writer);
    await setArrivalState(writer, arrival.id, 'troubled');
    const at = owner.tools.clock.now();
    await appendLedger(writer, {
      at,
      kind: 'decision',
      subject: arrival.id,
      by: 'office',
      refs: [],
      marks: { kind: 'set-apart' },
    });
    const said = sentence('engine.set-apart', {
      when: sayMoment(arrival.receivedAt, profile.zone, profile.language),
    });
    await raise(owner, writer, profile, { said, urgent: false, about: arrival.id });
  });
}

async function profileOf(writer: Writer): Promise<Profile> {
  const profile = await readProfile(writer);
  if (profile === null)
    throw new Trouble('profile-missing', { retry: false, values: { owner: writer.owner } });
  return profile;
}
