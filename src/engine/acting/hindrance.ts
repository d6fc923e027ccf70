import type { Precondition } from '../../core/act.ts';
import { roomTaken } from '../../core/gatherings/room-taken.ts';
import { verdictOn } from '../../core/meetings/tally.ts';
import { sentence, type Sentence } from '../../core/text/words.ts';
import { actsIn, stateOfKey, type StoredAct } from '../../store/records/acts.ts';
import { absencesOf } from '../../store/records/chasing/absences.ts';
import { approvalsOf } from '../../store/records/consent.ts';
import { bookedAmong, holdEndedBy, readHold } from '../../store/records/diary/holds.ts';
import { occurrencesOfUids } from '../../store/records/diary/occurrences-of-uids.ts';
import { readConvening } from '../../store/records/meetings/convenings.ts';
import { readLoop } from '../../store/records/loops.ts';
import { messagesOfThread } from '../../store/records/messages.ts';
import { readPerson } from '../../store/records/people.ts';
import type { Reader } from '../../store/access.ts';
import type { ActState } from '../../store/schema.ts';
import { keptOutSince } from '../letters/mailing/kept-out-since.ts';
import { payloadHash } from './payload.ts';

/** Acts looked at first: of hundreds that may be done at once, not all need be read to find the first. */
const LOOKED_AT = 10;

/** The first permitted act that does not wait for another one to be done before it. */
export async function firstReady(reader: Reader): Promise<StoredAct | null> {
  const some = await actsIn(reader, 'permitted', LOOKED_AT);
  const first = await readyAmong(reader, some);
  if (first !== null || some.length < LOOKED_AT) return first;
  return readyAmong(reader, await actsIn(reader, 'permitted'));
}

async function readyAmong(reader: Reader, acts: readonly StoredAct[]): Promise<StoredAct | null> {
  for (const act of acts) {
    const waits = await Promise.all(act.act.preconditions.map((one) => waitsFor(reader, act, one)));
    if (!waits.includes(true)) return act;
  }
  return null;
}

/** Whether an act that must go first may yet be done: it is neither done nor given up. */
async function waitsFor(
  reader: Reader,
  act: StoredAct,
  precondition: Precondition,
): Promise<boolean> {
  // Until the hold ends nobody knows; once it is past its time it ends, one way or the other.
  if (precondition.kind === 'hold-booked')
    return (await readHold(reader, precondition.hold))?.state === 'held';
  if (precondition.kind !== 'act-done') return false;
  const first = await stateOfKey(reader, act.arrival, precondition.key);
  return first !== null && UNDER_WAY.includes(first);
}

const UNDER_WAY: readonly ActState[] = [
  ...(['approve', 'wait', 'permitted'] as const),
  ...(['started', 'unknown'] as const),
];

/** Why an act may not be done after all; null when nothing stands in the way. */
export async function hindrance(
  reader: Reader,
  act: StoredAct,
  now: number,
): Promise<Sentence | null> {
  if (payloadHash(act.act.payload, act.messageId) !== act.payloadHash)
    return sentence('engine.payload-changed');
  if (act.approvalsNeeded > 0) {
    const approvals = await approvalsOf(reader, act.id);
    const good = approvals.filter(
      (one) => one.payloadHash === act.payloadHash && (one.usedAt !== null || one.expiresAt > now),
    );
    if (good.length < act.approvalsNeeded) return sentence('engine.consent-lapsed');
  }
  for (const precondition of act.act.preconditions) {
    const failed = await failing(reader, act, precondition, now);
    if (failed !== null) return failed;
  }
  return null;
}

async function isAgreed(
  reader: Reader,
  { convening: id, time: of }: Extract<Precondition, { readonly kind: 'time-agreed' }>,
): Promise<boolean> {
  const convening = await readConvening(reader, id);
  const time = convening?.times.find((one) => one.id === of);
  if (convening === null || time === undefined) return false;
  return convening.settled === of || verdictOn(convening, time) === 'agreed';
}

/** After a crash the act may have ended it already: then it is not in its own way. Ended by another it is over. */
async function standsFor(reader: Reader, act: StoredAct, id: string): Promise<boolean> {
  const hold = await readHold(reader, id);
  return hold?.state === 'held' || (await holdEndedBy(reader, id)) === act.id;
}

async function failing(
  reader: Reader,
  act: StoredAct,
  precondition: Precondition,
  now: number,
): Promise<Sentence | null> {
  switch (precondition.kind) {
    case 'loop-open': {
      const loop = await readLoop(reader, precondition.loop);
      return loop?.state === 'open' ? null : sentence('engine.loop-closed');
    }
    case 'thread-unanswered': {
      const entries = await messagesOfThread(reader, precondition.thread);
      const answered = entries.some(
        (entry) => !entry.ours && entry.automatic !== true && entry.at > precondition.since,
      );
      return answered ? sentence('engine.answered-meanwhile') : null;
    }
    case 'unanswered-by-us': {
      const entries = await messagesOfThread(reader, precondition.thread);
      const answered = entries.some((entry) => entry.ours && entry.at > precondition.since);
      return answered ? sentence('engine.answered-by-you') : null;
    }
    case 'not-bereaved':
      return (await isBereaved(reader, precondition.person)) ? sentence('engine.bereaved') : null;
    case 'act-done': {
      const first = await stateOfKey(reader, act.arrival, precondition.key);
      return first === 'done' ? null : sentence('engine.first-not-done');
    }
    case 'hold-stands':
      return (await standsFor(reader, act, precondition.hold))
        ? null
        : sentence('engine.hold-over');
    case 'time-agreed':
      return (await isAgreed(reader, precondition)) ? null : sentence('engine.no-longer-agreed');
    case 'hold-booked': {
      const hold = await readHold(reader, precondition.hold);
      return hold?.state === 'booked' ? null : sentence('engine.not-agreed');
    }
    case 'time-free':
      return (await isTimeFree(reader, act, precondition, now))
        ? null
        : sentence('engine.time-taken');
    case 'room-free':
      return (await isRoomFree(reader, act, precondition)) ? null : sentence('engine.room-taken');
    case 'chase-day': {
      // For its day it waits, and is not given up: see `act.ts`. Who is away since is not reminded.
      const away = await absencesOf(reader, precondition.addresses, now);
      return away.length === 0 ? null : sentence('engine.away-meanwhile');
    }
    case 'in-turn':
      return (await keptOutSince(reader, act)) ? sentence('engine.kept-out') : null;
    case 'event-begins':
      return (await beginsThen(reader, precondition)) ? null : sentence('engine.event-moved');
    default:
      return precondition satisfies never;
  }
}

async function isBereaved(reader: Reader, person: string): Promise<boolean> {
  return (await readPerson(reader, person))?.marks.includes('bereaved') === true;
}

async function isTimeFree(
  reader: Reader,
  act: StoredAct,
  precondition: Extract<Precondition, { readonly kind: 'time-free' }>,
  now: number,
): Promise<boolean> {
  // With it comes all that availability is judged by, which most acts do not need.
  const { isStillFree } = await import('../diary/still-free.ts');
  const { ignoring, whileHeld = [] } = precondition;
  const booked = new Set(await bookedAmong(reader, whileHeld));
  const held = whileHeld.filter((uid) => !booked.has(uid));
  const free = { ...precondition, ignoring: [...ignoring, ...held, ...writtenBy(act)] };
  return isStillFree(reader, free, now);
}

async function isRoomFree(
  reader: Reader,
  act: StoredAct,
  { room, ...asked }: Extract<Precondition, { readonly kind: 'room-free' }>,
): Promise<boolean> {
  const { entriesWithin } = await import('../diary/loading/within.ts');
  const entries = await entriesWithin(reader, { from: asked.from, until: asked.until });
  const own = writtenBy(act);
  const others = entries.filter(({ occurrence }) => !own.includes(occurrence.uid));
  return !roomTaken(others, room, asked);
}

async function beginsThen(
  reader: Reader,
  { uid, recurrenceId, from }: Extract<Precondition, { readonly kind: 'event-begins' }>,
): Promise<boolean> {
  const found = await occurrencesOfUids(reader, [uid], from);
  return found.some(
    ({ occurrence }) => occurrence.recurrenceId === recurrenceId && occurrence.startAt === from,
  );
}

/** The event an act writes: what stands of it already, after a crash, takes nobody else's time. */
function writtenBy({ act }: StoredAct): readonly string[] {
  return act.payload.type === 'event' ? [act.payload.event.uid] : [];
}
