import type { Instant } from '../time/instant.ts';
import { ACTS, ACT_KINDS, type ActKind } from './acts.ts';
import { LEVELS, type Level } from './level.ts';

export { compareTexts, isSeriousMiss } from './edits.ts';

/** What a person did with a proposal. */
export type Outcome = 'unchanged' | 'cosmetic' | 'edited' | 'declined';

/** One proposal, dealt with. */
export interface Handled {
  readonly kind: string;
  readonly outcome: Outcome;
  /** It would have gone to the wrong person or moved the wrong money. */
  readonly serious: boolean;
  readonly at: Instant;
}

/** What may be offered on the ground of agreement. Only the principal takes it up. */
export interface Offer {
  readonly offer: 'raise' | 'lower';
  readonly level: Level;
}

/** How often proposals of one kind were right. */
export interface Agreement {
  readonly kind: string;
  readonly proposals: number;
  readonly unchanged: number;
  readonly cosmetic: number;
  readonly edited: number;
  readonly declined: number;
  /** Right in a row up to now, since the level last changed. */
  readonly inARow: number;
  readonly offer: Offer | null;
}

/** The level a person set for a kind, and since when. */
export interface LevelSet {
  readonly level: Level;
  readonly at: Instant;
}

/** Ten times right by luck, when half were wrong, happens once in a thousand. */
export const RIGHT_IN_A_ROW = 10;

/**
 * Agreement by kind of act, oldest record first, kinds in the order of the table of acts. A
 * cosmetic change counts as right for the row: a comma moved says nothing against the judgement,
 * and if it did count against it nobody who writes with care would ever be offered anything. It is
 * counted apart all the same, so that it can be seen. One serious miss outweighs any row.
 */
export function agreementOf(
  handled: readonly Handled[],
  set: Readonly<Partial<Record<ActKind, LevelSet>>> = {},
): readonly Agreement[] {
  const present = ACT_KINDS.filter((kind) => handled.some((one) => one.kind === kind));
  return present.map((kind) => ofKind(kind, handled, set[kind] ?? null));
}

function ofKind(kind: ActKind, handled: readonly Handled[], set: LevelSet | null): Agreement {
  const own = handled.filter((one) => one.kind === kind).toSorted((a, b) => a.at - b.at);
  const since = own.filter(({ at }) => set === null || at > set.at);
  const count = (outcome: Outcome): number => own.filter((one) => one.outcome === outcome).length;
  const inARow = rowOf(since);
  const level = set?.level ?? 'propose';
  return {
    kind,
    proposals: own.length,
    unchanged: count('unchanged'),
    cosmetic: count('cosmetic'),
    edited: count('edited'),
    declined: count('declined'),
    inARow,
    offer: offerOf(kind, level, since, inARow),
  };
}

function rowOf(handled: readonly Handled[]): number {
  const wrong = handled.findLastIndex((one) => !isRight(one));
  return handled.length - 1 - wrong;
}

function isRight({ outcome, serious }: Handled): boolean {
  return !serious && (outcome === 'unchanged' || outcome === 'cosmetic');
}

function offerOf(
  kind: ActKind,
  level: Level,
  since: readonly Handled[],
  inARow: number,
): Offer | null {
  // A miss is answered first: being right ten times before or after does not undo it.
  if (since.some(({ serious }) => serious)) {
    const low = lowered(level);
    return low === null ? null : { offer: 'lower', level: low };
  }
  if (inARow < RIGHT_IN_A_ROW || RESERVED.includes(kind)) return null;
  const high = raised(kind, level);
  return high === null ? null : { offer: 'raise', level: high };
}

/** Kinds that conduct keeps with the principal, where raising would be an empty offer, and what only his letter allows. */
const RESERVED: readonly ActKind[] = [
  'correspondence.condole',
  'document.sign',
  'document.destroy',
  'document.disclose',
  'quote.accept',
  'contract.terminate',
  'contract.renew',
  'invoice.dispute',
  'payment.make',
  'press.answer',
  'press.publish',
  'model.ask',
  'meeting.offer-same',
];

/** One step: what can be undone inside may first wait to be stopped; the rest is done and reported. Silence about it is never offered. */
function raised(kind: ActKind, level: Level): Level | null {
  if (LEVELS.indexOf(level) >= LEVELS.indexOf('report')) return null;
  if (LEVELS.indexOf(level) < LEVELS.indexOf('propose')) return 'propose';
  const inside = !ACTS[kind].leaves && ACTS[kind].reversible;
  return level === 'propose' && inside ? 'unless-stopped' : 'report';
}

function lowered(level: Level): Level | null {
  if (LEVELS.indexOf(level) > LEVELS.indexOf('propose')) return 'propose';
  return level === 'propose' ? 'prepare' : null;
}
