import type { Counterpart } from '../act.ts';
import type { Instant, Zone } from '../time/instant.ts';
import type { ActKind } from './acts.ts';
import { judge } from './judge.ts';
import { judgedParty, type Verdict } from './judged.ts';
import type { Mandate } from './mandate.ts';

/** What a deed is weighed by before it is made. */
export interface Beforehand {
  readonly letters: readonly Mandate[];
  readonly now: Instant;
  readonly zone: Zone;
  /** Somebody of the office ordered it in this very case. */
  readonly ordered: boolean;
}

/** How far the letters let one go, and by which clause. */
export interface Leeway {
  /** `may`: a clause permits it; `ask`: it is put before the principal; `never`: it is not even proposed. */
  readonly leave: 'may' | 'ask' | 'never';
  readonly clause: Verdict['clause'];
}

const LEAVE = {
  permitted: 'may',
  wait: 'may',
  approve: 'ask',
  prepare: 'ask',
  note: 'never',
  refused: 'never',
} as const satisfies Record<Verdict['verdict'], Leeway['leave']>;

/**
 * What the letters say of a deed for these people together, before there is one: the judge's own word, by the letters
 * alone. It chooses what is made; whether that may be done he is asked again when it is there.
 */
export function leewayFor(
  kind: ActKind,
  [first, ...beside]: readonly [Counterpart, ...Counterpart[]],
  { letters, now, zone, ordered }: Beforehand,
): Leeway {
  const { verdict, clause } = judge(
    {
      kind,
      counterpart: judgedParty(first),
      beside: beside.map((one) => judgedParty(one)),
      subjects: [],
      amount: null,
      event: null,
      gapMinutes: null,
      timesBefore: null,
      waited: null,
      conditions: [],
      foreign: [],
      remarks: [],
      ordered,
      answersColleague: false,
      bundled: false,
      urgent: false,
    },
    {
      mandates: letters,
      now,
      zone,
      totals: [],
      grade: 'trusted',
      daysConnected: null,
      raised: {},
      lowered: {},
      secrecy: 'none',
    },
  );
  return { leave: LEAVE[verdict], clause };
}
