import type { Loop, LoopKind } from '../records/loop.ts';

/** How firm a reminder is; see the letters of that name. */
export type ChaseTone = 'first' | 'second' | 'third';

/** One reminder. */
export interface ChaseStep {
  readonly tone: ChaseTone;
  /** `telephone`: the letter names an hour at which a colleague rings. */
  readonly channel: 'mail' | 'telephone';
  /** `stand-in`: whoever stands in for him, or a colleague the principal named. */
  readonly person: 'party' | 'stand-in';
  /** Working days of both sides until the term it sets; then it is looked at again. */
  readonly days: number;
}

/** How somebody silent is reminded. After the last step the principal gets one proposal. */
export interface ChasePlan {
  readonly steps: readonly ChaseStep[];
  /** Nobody is reminded; the principal is told on its date instead. */
  readonly quiet?: true;
  /** The colleague of theirs to whom a step for the stand-in goes; absent: whoever his automatic answer names. */
  readonly standIn?: StandIn;
  /** Somebody of ours rings: who was to, so that he is asked how it went. */
  readonly rings?: 'principal' | 'office';
}

/** Somebody who may be asked in another's place. */
export interface StandIn {
  readonly name: string;
  readonly address: string;
}

/** More steps than this are nagging, whatever somebody typed. */
export const MOST_STEPS = 6;

/** A step never waits longer: a plan must not keep a question silent for ever. */
export const LONGEST_STEP_DAYS = 60;

const step = (
  tone: ChaseTone,
  days: number,
  channel: ChaseStep['channel'] = 'mail',
): ChaseStep => ({
  tone,
  channel,
  person: 'party',
  days,
});

/** How each kind is chased where nobody said otherwise. */
export const PLANS: Readonly<Record<LoopKind, ChasePlan>> = {
  // A week, then until noon three working days on, then an hour to telephone (LETTERS.md: Eerste, Tweede, Derde).
  answer: { steps: [step('first', 5), step('second', 3), step('third', 2, 'telephone')] },
  // Times are kept for him, and others wait: two reminders, and no telephone call over a choice of hours.
  times: { steps: [step('first', 2), step('second', 2)] },
  // What is offered lapses by itself: one reminder before it does.
  offer: { steps: [step('first', 1)] },
  invitation: { steps: [step('first', 3)] },
  papers: { steps: [step('first', 2), step('second', 1), step('third', 1, 'telephone')] },
  action: { steps: [step('first', 3), step('second', 2)] },
  room: { steps: [step('first', 2), step('third', 1, 'telephone')] },
  catering: { steps: [step('first', 2), step('third', 1, 'telephone')] },
};

/** How a loop is chased: its own plan, else that of its kind. */
export function planOf({ plan, kind }: Pick<Loop, 'plan' | 'kind'>): ChasePlan {
  return plan ?? PLANS[kind ?? 'answer'];
}

/** The reminder that is next; null after the last one. */
export function stepOf(loop: Pick<Loop, 'plan' | 'kind' | 'chases'>): ChaseStep | null {
  return planOf(loop).steps[loop.chases] ?? null;
}

/** The plan with one more reminder behind those that were sent: the principal said that it goes on. */
export function onceMore(loop: Pick<Loop, 'plan' | 'kind' | 'chases'>, more: ChaseStep): ChasePlan {
  const { rings: _rings, quiet: _quiet, ...plan } = planOf(loop);
  const sent = plan.steps.slice(0, loop.chases);
  // What was sent stays counted, whatever stood in the plan.
  const steps = Array.from({ length: loop.chases }, (_none, at) => sent[at] ?? more);
  return { ...plan, steps: [...steps, more] };
}

/** Nobody is reminded of it any more. */
export function quieted(loop: Pick<Loop, 'plan' | 'kind'>): ChasePlan {
  return { ...planOf(loop), quiet: true };
}
