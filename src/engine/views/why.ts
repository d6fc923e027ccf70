import type { Payload } from '../../core/act.ts';
import { say, sentence, type Words } from '../../core/text/words.ts';
import { Trouble } from '../../core/errors.ts';
import { kindOfId } from '../../core/ids.ts';
import { actsOn, readAct, type StoredAct } from '../../store/records/acts.ts';
import { readArrival, type StoredArrival } from '../../store/records/arrivals.ts';
import { approvalsOf } from '../../store/records/consent.ts';
import { decisionsOn, readDecision } from '../../store/records/decisions.ts';
import { ledgerAbout } from '../../store/records/ledger.ts';
import { readLoop } from '../../store/records/loops.ts';
import { mandateAt } from '../../store/records/mandates.ts';
import { compiledLetter } from '../deciding/mandate.ts';
import type { Reader } from '../../store/access.ts';
import { actNamed } from '../acting/act-named.ts';
import type { Owner } from '../owner.ts';
import { allWords } from '../raise.ts';
import { eventDifference, type EventDifference } from '../acting/difference.ts';
import { behindArrival } from './behind.ts';
import { quotesOf, type Quote } from './quotes.ts';
import type { Viewing } from './docket.ts';
import { isHidden } from './hidden.ts';

/** The chain from an act back to the bytes that caused it. */
export interface Why {
  readonly act: {
    readonly id: string;
    readonly kind: string;
    readonly state: string;
    readonly payload: Payload;
    readonly proof: string | null;
    readonly difference: EventDifference | null;
  } | null;
  readonly approvals: readonly {
    readonly by: string;
    readonly at: number;
    readonly payloadHash: string;
  }[];
  readonly clause: { readonly number: number | string; readonly text: string } | null;
  readonly verdict: string | null;
  readonly decisions: readonly {
    readonly id: string;
    readonly duty: string;
    readonly kind: string;
    readonly reason: string;
  }[];
  readonly sources: readonly Quote[];
  readonly arrival: {
    readonly id: string;
    readonly channel: string;
    readonly origin: string;
    readonly blob: string | null;
    readonly receivedAt: number;
  } | null;
  readonly ledger: readonly {
    readonly seq: number;
    readonly kind: string;
    readonly at: number;
    readonly hash: string;
  }[];
}

/** Explains an act, a decision, an arrival or a loop. Null when nothing of that id is held. */
export async function why(owner: Owner, id: string, viewing: Viewing): Promise<Why | null> {
  const reader = owner.store.read;
  const kind = kindOfId(id);
  if (kind === 'act') return whyAct(owner, reader, id, viewing);
  if (kind === 'arrival') return whyArrival(owner, reader, id, viewing);
  if (kind === 'decision') {
    const decision = await readDecision(reader, id);
    return decision === null ? null : whyArrival(owner, reader, decision.arrival, viewing);
  }
  if (kind === 'loop') {
    const loop = await readLoop(reader, id);
    return loop === null ? null : why(owner, loop.openedBy, viewing);
  }
  throw new Trouble('id-unknown', { retry: false, values: { id } });
}

async function whyAct(
  owner: Owner,
  reader: Reader,
  id: string,
  viewing: Viewing,
): Promise<Why | null> {
  const stored = await readAct(reader, id);
  if (stored === null) return null;
  const words = allWords(owner);
  const given = await approvalsOf(reader, id);
  const rest = await whyArrival(owner, reader, stored.arrival, viewing);
  if (rest === null && (await isHidden(reader, stored.arrival, viewing))) return null;
  const decision = rest?.decisions.filter((one) => one.id === stored.decision) ?? [];
  const subjects = [id, stored.decision, stored.arrival];
  return {
    act: {
      id,
      kind: stored.act.kind,
      state: stored.state,
      payload: stored.act.payload,
      proof: proofOf(words, stored, viewing),
      difference: await eventDifference(reader, stored),
    },
    approvals: given.map(({ by, at, payloadHash }) => ({ by, at, payloadHash })),
    clause: await clauseOf(reader, stored),
    verdict: say(words, stored.verdict.reason, viewing.language),
    decisions: decision,
    sources: [
      ...(await quotesOf(reader, stored.act.sources)),
      ...(rest?.sources ?? []).filter(({ arrival }) => arrival !== stored.arrival),
    ],
    arrival: rest?.arrival ?? null,
    ledger: await linesAbout(reader, subjects),
  };
}

/** What the other side answered; where it is a reason of our own, in words. */
function proofOf(
  words: Words,
  { id, act, result }: StoredAct,
  { language }: Viewing,
): string | null {
  const proof = result?.proof ?? null;
  if (proof === null || !Object.hasOwn(words, proof)) return proof;
  return say(words, sentence(proof, { act: actNamed(act, language), id }), language);
}

async function whyArrival(
  owner: Owner,
  reader: Reader,
  id: string,
  viewing: Viewing,
): Promise<Why | null> {
  const arrival = await readArrival(reader, owner.id, id);
  if (arrival === null || (await isHidden(reader, id, viewing))) return null;
  const words = allWords(owner);
  const decisions = await decisionsOn(reader, id);
  const acts = await actsOn(reader, id);
  return {
    act: null,
    approvals: [],
    clause: null,
    verdict: null,
    decisions: decisions.map((one) => ({
      id: one.id,
      duty: one.duty,
      kind: one.decision.kind,
      reason: say(words, one.decision.reason, viewing.language),
    })),
    sources: [
      ...(await quotesOf(reader, decisions[0]?.decision.sources ?? [])),
      ...(await comesFrom(reader, arrival)),
    ],
    arrival: {
      id,
      channel: arrival.channel,
      origin: arrival.origin,
      blob: arrival.blob,
      receivedAt: arrival.receivedAt,
    },
    ledger: await linesAbout(reader, [
      id,
      ...decisions.map((one) => one.id),
      ...acts.map((act) => act.id),
    ]),
  };
}

/** What came in at the beginning, where this arrival is only a moment that was set or a change of ours. */
async function comesFrom(reader: Reader, arrival: StoredArrival): Promise<readonly Quote[]> {
  const first = arrival.blob === null ? await behindArrival(reader, arrival) : null;
  return first === null || first === arrival.id
    ? []
    : quotesOf(reader, [{ kind: 'arrival', arrival: first }]);
}

async function linesAbout(reader: Reader, subjects: readonly string[]): Promise<Why['ledger']> {
  const entries = await ledgerAbout(reader, subjects);
  return entries.map(({ seq, kind, at, hash }) => ({ seq, kind, at, hash }));
}

/** The clause it rests on, in the letter that was in force when it was judged last. */
async function clauseOf(
  reader: Reader,
  { verdict: { clause: number }, createdAt, startedAt }: StoredAct,
): Promise<Why['clause']> {
  if (number === null) return null;
  if (typeof number === 'string') return { number, text: number };
  const adopted = await mandateAt(reader, startedAt ?? createdAt);
  if (adopted === null) return null;
  const clause = compiledLetter(adopted.letter).clauses.find((one) => one.number === number);
  return clause === undefined ? null : { number, text: clause.text };
}
