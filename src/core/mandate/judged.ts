import type { Counterpart, Money, ProposedAct, Remark } from '../act.ts';
import type { Secrecy } from '../situation.ts';
import type { Sentence } from '../text/words.ts';
import type { Instant, Zone } from '../time/instant.ts';
import type { ActKind } from './acts.ts';
import type { Condition } from './conditions.ts';
import type { Grade, Level } from './level.ts';
import type { Approver, Mandate, Period } from './mandate.ts';
import { partiesOf, type PartyGroup } from './parties.ts';
import type { PersonMark } from '../records/person.ts';

/** What of the payload a stranger's text supplied. The address somebody wrote from is not such a thing. */
export type ForeignPart = 'recipient' | 'amount' | 'account';

/** Somebody an act concerns, as the judge looks at him. */
export interface JudgedParty {
  readonly person: string | null;
  readonly name: string;
  readonly marks: readonly PersonMark[];
  readonly parties: readonly PartyGroup[];
}

/** An act as the judge looks at it. `null` is "not known", which never helps a permission. */
export interface JudgedAct {
  readonly kind: ActKind;
  readonly counterpart: JudgedParty;
  /** Who is offered the same besides. A permission must cover all of them; what holds back does so for any one. */
  readonly beside: readonly JudgedParty[];
  readonly subjects: readonly string[];
  readonly amount: Money | null;
  /** The event it plans, moves or reminds of. Without one, the moment of acting counts. */
  readonly event: { readonly start: Instant; readonly end: Instant } | null;
  /** Minutes free before and after that event. */
  readonly gapMinutes: number | null;
  /** How often this was done before in the same matter: reminders already sent. */
  readonly timesBefore: number | null;
  /** How long it has waited since the last step. */
  readonly waited: { readonly workingDays: number; readonly ms: number } | null;
  readonly conditions: readonly Condition[];
  readonly foreign: readonly ForeignPart[];
  readonly remarks: readonly Remark[];
  /** The principal ordered it in this very case. */
  readonly ordered: boolean;
  /** It belongs to an order in plain words: what it comes to is shown before it is done. */
  readonly bundled: boolean;
  /** It answers a colleague's desk, which the principal lets his own do by itself. */
  readonly answersColleague: boolean;
  /** An alarm that may break through quiet hours. */
  readonly urgent: boolean;
}

/** What was done already within a period that has not ended. */
export interface Total {
  readonly kind: ActKind;
  readonly period: Period;
  /** The person it was done for or with; null for all together. */
  readonly person: string | null;
  readonly amount: Money;
  readonly count: number;
}

/** What the judge sees beside the act. */
export interface JudgeContext {
  /** The principal's letters; those not in force today are passed over. None at all is the default mandate. */
  readonly mandates: readonly Mandate[];
  readonly now: Instant;
  readonly zone: Zone;
  readonly totals: readonly Total[];
  /** Of the duty that proposes it. */
  readonly grade: Grade;
  /** Whole days since the mailbox was connected; null when the act touches no mailbox. */
  readonly daysConnected: number | null;
  /** Levels the principal raised on the ground of agreement; they count where no clause speaks. */
  readonly raised: Readonly<Partial<Record<ActKind, Level>>>;
  /** Levels lowered after a miss; they bind whatever a clause says. */
  readonly lowered: Readonly<Partial<Record<ActKind, Level>>>;
  readonly secrecy: Secrecy;
}

interface Basis {
  readonly level: Level;
  /** On what it rests: a clause's number, the default, agreement, or null for nothing at all. */
  readonly clause: number | 'default' | 'agreement' | null;
  readonly reason: Sentence;
  /** Whatever else held it back. */
  readonly also: readonly Sentence[];
  /** Told to the principal afterwards. */
  readonly report: boolean;
}

/** What becomes of an act. */
export type Verdict =
  | (Basis & { readonly verdict: 'permitted' })
  /** Done at `until` unless somebody stops it; the time runs from the delivered notice, not before. */
  | (Basis & { readonly verdict: 'wait'; readonly until: Instant; readonly withinMs: number })
  /** All of `approvers` must consent to exactly this payload. */
  | (Basis & { readonly verdict: 'approve'; readonly approvers: readonly Approver[] })
  /** Made ready and kept inside. */
  | (Basis & { readonly verdict: 'prepare' })
  /** Only written down and told. */
  | (Basis & { readonly verdict: 'note' })
  | (Basis & { readonly verdict: 'refused' });

/** What the office knows about an act beyond what the duty proposed. Everything may be left out. */
export interface Circumstances {
  readonly parties?: readonly PartyGroup[];
  readonly event?: JudgedAct['event'];
  readonly gapMinutes?: number;
  readonly timesBefore?: number;
  readonly waited?: JudgedAct['waited'];
  readonly conditions?: readonly Condition[];
  readonly foreign?: readonly ForeignPart[];
  readonly ordered?: boolean;
  readonly bundled?: boolean;
  readonly answersColleague?: boolean;
}

/** Somebody as the judge looks at him. */
export function judgedParty(
  { person, name, marks, known }: Counterpart,
  stated: readonly PartyGroup[] = [],
): JudgedParty {
  return { person, name, marks, parties: partiesOf(marks, known, stated) };
}

/** The judge's view of a proposed act; what is not stated is not known. */
export function judgedAct(proposed: ProposedAct, known: Circumstances = {}): JudgedAct {
  const { counterpart, payload } = proposed;
  return {
    kind: proposed.kind,
    counterpart: judgedParty(counterpart, known.parties),
    beside: (proposed.beside ?? []).map((one) => judgedParty(one)),
    subjects: proposed.subjects,
    amount: proposed.amount,
    event: known.event ?? null,
    gapMinutes: known.gapMinutes ?? null,
    timesBefore: known.timesBefore ?? null,
    waited: known.waited ?? null,
    conditions: known.conditions ?? [],
    foreign: known.foreign ?? [],
    remarks: proposed.remarks,
    ordered: known.ordered ?? false,
    bundled: known.bundled ?? false,
    answersColleague: known.answersColleague ?? false,
    urgent: payload.type === 'alarm' && payload.urgent,
  };
}
