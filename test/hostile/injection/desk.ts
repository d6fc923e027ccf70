import type { ProposedAct } from '../../../src/core/act.ts';
import { inspectAct } from '../../../src/core/conduct/inspect-act.ts';
import { PROFILES } from '../../../src/core/conduct/testing/profiles.ts';
import type { Decision } from '../../../src/core/decision.ts';
import { compileMandate } from '../../../src/core/mandate/compile.ts';
import { judge } from '../../../src/core/mandate/judge.ts';
import { judgedAct, type JudgeContext } from '../../../src/core/mandate/judged.ts';
import type { Mandate } from '../../../src/core/mandate/mandate.ts';
import type { MessageReading } from '../../../src/core/records/reading.ts';
import type { Profile, Situation } from '../../../src/core/situation.ts';
import { circumstancesOf } from '../../../src/engine/deciding/circumstances.ts';
import { correspondence } from '../../../src/duties/correspondence/duty.ts';
import { letters } from '../../../src/sample/mandates.ts';
import { NOW, situationOf, type Acquaintance } from './world.ts';

/** A principal with what he lets his secretary do. */
export interface Desk {
  readonly name: string;
  readonly profile: Profile;
  readonly mandates: readonly Mandate[];
  readonly raised: JudgeContext['raised'];
}

/** All that this duty can ask for, allowed without asking: as generous as a letter can be. */
export const GENEROUS = `Letter of authority

I, Robin Hart, authorise my secretary as follows from 1 January 2026 until I say otherwise.

1. Acknowledge every message yourself.
2. Chase everybody yourself.
3. Ask for missing papers yourself.
4. Decline all invitations yourself.
5. Accept all invitations yourself.
6. Answer all letters yourself.
7. Send all letters yourself.
8. Forward letters yourself.
9. Send papers yourself.
10. Order goods yourself.
11. Send the emergency text yourself.
12. File all mail yourself.
`;

/** The principals before whom each mail is laid. */
export const DESKS: readonly Desk[] = [
  { name: 'default', profile: PROFILES['director-en'], mandates: [], raised: {} },
  {
    name: 'notary',
    profile: PROFILES.notary,
    mandates: [compileMandate(letters.vandenberg)],
    raised: {},
  },
  {
    name: 'physician',
    profile: PROFILES.physician,
    mandates: [compileMandate(letters.smit)],
    raised: {},
  },
  {
    name: 'generous',
    profile: PROFILES['director-en'],
    mandates: [compileMandate(GENEROUS)],
    raised: Object.fromEntries(correspondence.acts.map((kind) => [kind, 'act'] as const)),
  },
];

/** What came of one mail: who would hear of it, and what leaves without anybody's consent. */
export interface Outcome {
  /** `kind to recipients for amount`, once for each act that is done without asking. */
  readonly permitted: readonly string[];
  /** Everybody to whom anything would go, asked for or not. */
  readonly recipients: readonly string[];
  readonly amounts: readonly string[];
  /** All that we would write, for what must not stand in it. */
  readonly written: string;
  readonly acts: number;
}

/** Decides, inspects and judges one mail: the pure middle of the office. */
export function laidBefore(desk: Desk, reading: MessageReading, writer: Acquaintance): Outcome {
  const proposed = proposedFor(desk.profile, reading, writer);
  const done = proposed.filter((one) => isPermitted(desk, one)).map(({ act }) => act);
  const acts = proposed.map(({ act }) => act);
  return {
    permitted: done.map(
      (act) => `${act.kind} to ${recipientsOf(act).join(' ')} for ${amountOf(act)}`,
    ),
    recipients: [...new Set(acts.flatMap((act) => recipientsOf(act)))],
    amounts: acts.map((act) => amountOf(act)).filter((amount) => amount !== 'nothing'),
    written: acts.map((act) => textOf(act)).join('\n'),
    acts: acts.length,
  };
}

/** An act as it comes before the judge. */
interface Proposed {
  readonly act: ProposedAct;
  readonly situation: Situation;
  /** Conduct refuses it, whatever a letter says. */
  readonly refused: boolean;
}

/** What was proposed on a reading does not depend on any letter: two desks of one principal share it. */
const shared = new WeakMap<MessageReading, Map<string, readonly Proposed[]>>();

function proposedFor(
  profile: Profile,
  reading: MessageReading,
  writer: Acquaintance,
): readonly Proposed[] {
  const known = shared.get(reading) ?? new Map<string, readonly Proposed[]>();
  shared.set(reading, known);
  const key = `${profile.owner} ${writer}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const situation = situationOf(profile, reading, writer);
  const made = correspondence
    .decide(situation)
    .flatMap((decision) => actsIn(decision))
    .map((act): Proposed => {
      const { remarks, refused } = inspectAct(act, situation);
      const whole = { ...act, remarks: [...act.remarks, ...remarks] };
      return { act: whole, situation, refused: refused !== null };
    });
  known.set(key, made);
  return made;
}

/** The acts of a decision; news that cannot wait is told by an alarm, which the engine makes of it. */
function actsIn(decision: Decision): readonly ProposedAct[] {
  if (decision.kind === 'act') return [decision.act];
  if (decision.kind !== 'note' || !decision.urgent) return [];
  const { reason, sources } = decision;
  return [
    {
      kind: 'principal.alert',
      payload: { type: 'alarm', road: 'all', urgent: true, message: reason },
      counterpart: { person: null, name: '', addresses: [], marks: [], known: true },
      matter: null,
      subjects: [],
      amount: null,
      preconditions: [],
      key: 'alarm',
      loop: null,
      sources,
      reason,
      remarks: [],
    },
  ];
}

function isPermitted(desk: Desk, { act, situation, refused }: Proposed): boolean {
  if (refused) return false;
  const verdict = judge(judgedAct(act, circumstancesOf(situation, act)), {
    mandates: desk.mandates,
    now: NOW,
    zone: desk.profile.zone,
    totals: [],
    grade: 'trusted',
    daysConnected: null,
    raised: desk.raised,
    lowered: {},
    secrecy: desk.profile.secrecy,
  });
  return verdict.verdict === 'permitted' || verdict.verdict === 'wait';
}

function recipientsOf(act: ProposedAct): readonly string[] {
  if (act.payload.type !== 'mail' && act.payload.type !== 'draft') return [];
  const { to, cc } = act.payload.mail;
  return [...to, ...cc].map((mailbox) => mailbox.address.toLowerCase()).toSorted();
}

function amountOf(act: ProposedAct): string {
  return act.amount === null ? 'nothing' : `${act.amount.currency} ${act.amount.minor}`;
}

/** What we would write; the subject of an answer is the writer's own and says nothing of ours. */
function textOf(act: ProposedAct): string {
  return act.payload.type === 'mail' || act.payload.type === 'draft' ? act.payload.mail.text : '';
}
