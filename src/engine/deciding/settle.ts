import type { Decision } from '../../core/decision.ts';
import type { ActKind } from '../../core/mandate/acts.ts';
import type { Situation } from '../../core/situation.ts';
import { sentence } from '../../core/text/words.ts';

/** A decision with the duty that took it and what it saw. */
export interface Taken {
  readonly duty: string;
  readonly situation: Situation;
  readonly decision: Decision;
}

/**
 * Which answer goes before which, where several duties want to answer one person in one thread:
 * danger before grief, grief before business, substance before acknowledgement. What is not named
 * comes in between, in the order of the duties.
 */
const FIRST: readonly ActKind[] = [
  'correspondence.emergency-text',
  'correspondence.condole',
  'correspondence.refer',
];
const LAST: readonly ActKind[] = [
  'correspondence.chase',
  'correspondence.tell-when',
  'correspondence.acknowledge',
];

/**
 * One outgoing message per counterpart and thread. What loses stays on record as left, with the
 * reason, so that nobody wonders why a duty kept silent. Pure.
 */
export function settle(taken: readonly Taken[]): readonly Taken[] {
  const winners = new Map<string, Taken>();
  for (const candidate of taken) {
    const place = outgoingPlace(candidate.decision);
    if (place === null) continue;
    const holder = winners.get(place);
    if (holder === undefined || rank(candidate) < rank(holder)) winners.set(place, candidate);
  }
  return taken.map((candidate) => {
    const place = outgoingPlace(candidate.decision);
    if (place === null || winners.get(place) === candidate) return candidate;
    return { ...candidate, decision: yielded(candidate.decision) };
  });
}

/** Counterpart and thread of an outgoing message; null for anything that does not leave as mail. */
function outgoingPlace(decision: Decision): string | null {
  if (decision.kind !== 'act' || decision.act.payload.type !== 'mail') return null;
  const { mail } = decision.act.payload;
  const to = mail.to.map((mailbox) => mailbox.address.toLowerCase()).toSorted();
  return JSON.stringify([to, mail.references[0] ?? mail.inReplyTo ?? decision.act.key]);
}

function rank({ decision }: Taken): number {
  return decision.kind === 'act' ? rankOf(decision.act.kind) : 0;
}

/** Where a deed stands among those that answer one person in one thread: the lower goes before. */
export function rankOf(kind: ActKind): number {
  const first = FIRST.indexOf(kind);
  if (first !== -1) return first;
  const last = LAST.indexOf(kind);
  return last === -1 ? FIRST.length : FIRST.length + 1 + last;
}

function yielded({ sources }: Decision): Decision {
  return { kind: 'leave', sources, reason: sentence('settle.yielded') };
}
