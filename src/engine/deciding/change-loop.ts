import type { LoopDecision } from '../../core/decision.ts';
import type { ArrivalId } from '../../core/ids.ts';
import type { Situation } from '../../core/situation.ts';
import { insertLoop, moveLoop } from '../../store/records/loops.ts';
import { appendLedger } from '../../store/records/ledger.ts';
import type { Writer } from '../../store/access.ts';
import type { Owner } from '../owner.ts';
import { endLoop, withdrawWaiting } from './end-loop.ts';

type Change = LoopDecision['change'];
type Opening = Extract<Change, { readonly change: 'open' }>;
type Changing = Extract<Change, { readonly change: 'move' | 'close' }>;

/** What a change to a loop rests on. */
export interface ChangedBy {
  /** The decision, for the ledger. */
  readonly decision: string;
  /** `office`, or the person who answered a question. */
  readonly by: string;
  /** What closes it. */
  readonly evidence: string;
}

/** Opens a loop on what came in, and puts it on record. */
export async function openLoop(
  owner: Owner,
  writer: Writer,
  change: Opening,
  {
    loaded,
    decision,
    arrival,
  }: Pick<Situation, 'loaded'> & { readonly decision: string; readonly arrival: ArrivalId },
): Promise<void> {
  const at = owner.tools.clock.now();
  const id = owner.tools.newId('loop');
  const address = change.address.toLowerCase();
  await insertLoop(writer, {
    id,
    state: 'open',
    owes: change.owes,
    counterpart: loaded.people.find((person) => person.addresses.includes(address))?.id ?? null,
    address,
    matter: null,
    what: change.what,
    thread: change.thread,
    rung: change.rung,
    openedAt: at,
    openedBy: arrival,
    chases: 0,
    nextAt: change.nextAt,
    ...(change.kind === undefined ? {} : { kind: change.kind }),
    ...(change.about === undefined ? {} : { about: change.about }),
    confidentiality: 'office',
  });
  const entry = { at, by: 'office', refs: [decision], marks: {} };
  await appendLedger(writer, { ...entry, kind: 'loop-opened', subject: id });
}

/** Moves or closes a loop, and puts it on record. */
export async function changeLoop(
  owner: Owner,
  writer: Writer,
  change: Changing,
  { decision, by, evidence }: ChangedBy,
): Promise<void> {
  if (change.change === 'close') {
    await endLoop(owner, writer, change.loop, change.outcome, evidence);
    return;
  }
  const moved = await moveLoop(writer, change.loop, change);
  if (!moved) return;
  const entry = { at: owner.tools.clock.now(), by, refs: [decision], marks: {} };
  await appendLedger(writer, { ...entry, kind: 'loop-moved', subject: change.loop });
  if (change.withdraws === true) await withdrawWaiting(writer, change.loop, entry.at);
}
