import type { Payload, Remark } from '../../core/act.ts';
import { say } from '../../core/text/words.ts';
import { actsIn, type StoredAct } from '../../store/records/acts.ts';
import { approvalsOf } from '../../store/records/consent.ts';
import type { Reader } from '../../store/access.ts';
import { allWords, type Speaking } from '../raise.ts';
import { eventDifference, type EventDifference } from '../acting/difference.ts';
import { quotesOf, type Quote } from './quotes.ts';
import type { Viewing } from './docket.ts';
import { isHidden } from './hidden.ts';

/** An act that waits for a person: exactly what will leave, and why. */
export interface WaitingAct {
  readonly act: string;
  readonly arrival: string;
  readonly kind: string;
  readonly state: 'approve' | 'wait' | 'unknown';
  readonly counterpart: string;
  readonly payload: Payload;
  readonly payloadHash: string;
  readonly reason: string;
  readonly verdict: string;
  readonly clause: number | string | null;
  /** Where somebody else changed the event it is about. */
  readonly difference: EventDifference | null;
  readonly remarks: readonly { readonly weight: Remark['weight']; readonly text: string }[];
  readonly sources: readonly Quote[];
  readonly approvedBy: readonly string[];
  readonly approvalsNeeded: number;
  readonly dueAt: number | null;
  readonly expiresAt: number | null;
  readonly createdAt: number;
}

/** Everything that waits for consent, for silence to end, or for a word on what became of it. */
export async function approvals(
  speaking: Speaking,
  reader: Reader,
  viewing: Viewing,
): Promise<readonly WaitingAct[]> {
  const waiting = [
    ...(await actsIn(reader, 'unknown')),
    ...(await actsIn(reader, 'approve')),
    ...(await actsIn(reader, 'wait')),
  ];
  const shown = await Promise.all(waiting.map((act) => toWaiting(speaking, reader, act, viewing)));
  return shown.filter((act) => act !== null);
}

async function toWaiting(
  speaking: Speaking,
  reader: Reader,
  stored: StoredAct,
  viewing: Viewing,
): Promise<WaitingAct | null> {
  if (await isHidden(reader, stored.arrival, viewing)) return null;
  const { state } = stored;
  if (state !== 'approve' && state !== 'wait' && state !== 'unknown') return null;
  const words = allWords(speaking);
  const given = await approvalsOf(reader, stored.id);
  return {
    act: stored.id,
    arrival: stored.arrival,
    kind: stored.act.kind,
    state,
    counterpart: stored.act.counterpart.name,
    payload: stored.act.payload,
    payloadHash: stored.payloadHash,
    reason: say(words, stored.act.reason, viewing.language),
    verdict: say(words, stored.verdict.reason, viewing.language),
    clause: stored.verdict.clause,
    difference: await eventDifference(reader, stored),
    remarks: stored.act.remarks.map(({ weight, said }) => ({
      weight,
      text: say(words, said, viewing.language),
    })),
    sources: await quotesOf(reader, stored.act.sources),
    approvedBy: given.map((approval) => approval.by),
    approvalsNeeded: stored.approvalsNeeded,
    dueAt: stored.dueAt,
    expiresAt: stored.expiresAt,
    createdAt: stored.createdAt,
  };
}
