import { notChasedFor } from '../conduct/never-chase.ts';
import { tellsOfReport } from '../conduct/authority-report.ts';
import { sameAddress } from '../conduct/look.ts';
import type { OpenLoop } from '../records/loop.ts';
import type { PersonMark } from '../records/person.ts';
import type { Instant } from '../time/instant.ts';
import type { ChasedLoop, LoadedChase } from './chased.ts';
import { chaseAfter, isSameDay, mayChase, nextChase, nextDayAfter, type Sides } from './days.ts';
import { planOf, stepOf, type ChaseStep, type StandIn } from './plan.ts';

/** Points in one letter; what is more goes the next day. A list of twenty is a reproach. */
export const MOST_POINTS = 8;

/** To a house in mourning nothing is looked at for a month of working days. */
const MOURNING_DAYS = 20;

/** Why the principal is asked, and nobody reminded. */
export type AskWhy =
  | 'after-last'
  | 'needed'
  | 'away'
  | 'call-now'
  | 'after-call'
  | 'no-address'
  | 'quiet'
  | 'only-you'
  | `not-chased-${PersonMark}`;

/** What becomes of one loop whose date has come. */
export type Chase =
  | { readonly chase: 'close'; readonly of: ChasedLoop; readonly outcome: 'answered' | 'dropped' }
  | {
      readonly chase: 'wait';
      readonly of: ChasedLoop;
      readonly until: Instant;
      readonly why: 'mourning' | 'away' | 'free-day' | 'reminded-today' | 'leaving' | 'many';
    }
  | { readonly chase: 'ask'; readonly of: ChasedLoop; readonly why: AskWhy }
  | {
      readonly chase: 'remind';
      readonly of: ChasedLoop;
      readonly step: ChaseStep;
      /** Null for himself. */
      readonly standIn: StandIn | null;
    };

export type Reminding = Extract<Chase, { readonly chase: 'remind' }>;

/** Whom it is about, as far as chasing looks at him. */
export interface Chased {
  readonly marks: readonly PersonMark[];
  readonly mourning: boolean;
  readonly hasTelephone: boolean;
  /** Known here, whatever letters there are. */
  readonly isKnown: boolean;
}

/** Everything the next step of a chase rests on. */
export interface Round {
  readonly now: Instant;
  readonly sides: Sides;
  readonly who: Chased;
  readonly loaded: LoadedChase;
  /** Whether what a loop is about may be told to a colleague of his. */
  readonly mayTell: (loop: OpenLoop) => boolean;
  /** Colleagues of his on record. */
  readonly colleagues: readonly StandIn[];
  /** The wake that brought this was set for the hour of a call. */
  readonly callIsDue: boolean;
}

/**
 * What becomes of everything somebody owes us of which the date has come. All that he is reminded of leaves as one
 * letter; what lies ready for him already is written again beside it. Pure and total: each due loop gets exactly one.
 */
export function chaseRound(round: Round): readonly Chase[] {
  const due = round.loaded.loops.filter(({ isDue, loop }) => isDue && isAsked(loop));
  const decided = due.map((of) => chaseOf(round, of));
  const reminds = decided.filter(isReminding);
  const [first] = reminds;
  if (first === undefined) return decided;
  const beside = round.loaded.loops
    .filter(({ isDue, ready }) => !isDue && ready === 'proposed')
    .map((of) => chaseOf(round, of))
    .filter(isReminding);
  return within(round, [...decided, ...beside]);
}

/** What a duty keeps and nobody was asked for yet, nobody is reminded of. */
function isAsked({ keeper, rung }: OpenLoop): boolean {
  return keeper === undefined || rung !== 'mentioned';
}

/** Letters of one round: what goes to the same reader goes together. */
export function lettersOf(round: readonly Chase[]): readonly (readonly Reminding[])[] {
  const reminds = round.filter(isReminding);
  return [...Map.groupBy(reminds, ({ standIn }) => standIn?.address.toLowerCase() ?? '').values()];
}

export function isReminding(chase: Chase): chase is Reminding {
  return chase.chase === 'remind';
}

/** No letter is longer than a person reads; the rest waits for another day. */
function within(round: Round, decided: readonly Chase[]): readonly Chase[] {
  const counts = new Map<string, number>();
  return decided.map((one): Chase => {
    if (!isReminding(one)) return one;
    const reader = one.standIn?.address.toLowerCase() ?? '';
    const nth = (counts.get(reader) ?? 0) + 1;
    counts.set(reader, nth);
    return nth <= MOST_POINTS ? one : wait(one.of, chaseAfter(round.now, 1, round.sides), 'many');
  });
}

function chaseOf(round: Round, of: ChasedLoop): Chase {
  const { now, who, sides } = round;
  const { loop } = of;
  const plan = planOf(loop);
  if (of.standing === 'over') return { chase: 'close', of, outcome: 'dropped' };
  if (of.standing === 'answered' || isAnswered(of))
    return { chase: 'close', of, outcome: 'answered' };
  if (who.mourning) return wait(of, chaseAfter(now, MOURNING_DAYS, sides), 'mourning');
  if (of.ready === 'leaving') return wait(of, chaseAfter(now, 1, sides), 'leaving');
  if (tellsOfReport(loop.what)) return { chase: 'ask', of, why: 'only-you' };
  if (plan.rings !== undefined) return { chase: 'ask', of, why: 'after-call' };
  if (plan.quiet === true) return { chase: 'ask', of, why: 'quiet' };
  const mark = notChasedFor(who.marks, subjectsOf(loop));
  if (mark !== null) return { chase: 'ask', of, why: `not-chased-${mark}` };
  // It is there or it is not: a letter more would come too late.
  if (isNeeded(round, of)) return { chase: 'ask', of, why: 'needed' };
  const step = stepOf(loop);
  if (step === null) {
    const call = round.callIsDue && who.hasTelephone && rang(of);
    return { chase: 'ask', of, why: call ? 'call-now' : 'after-last' };
  }
  return remind(round, of, step);
}

/** The moment by which it was to be there has come, and who was asked is silent. */
function isNeeded({ now }: Round, { neededBy }: ChasedLoop): boolean {
  return neededBy !== undefined && neededBy !== null && neededBy <= now;
}

/** What a reminder is about, as conduct looks at it: only when he comes, or more. */
export function subjectsOf({ kind }: Pick<OpenLoop, 'kind'>): readonly string[] {
  return kind === 'times' || kind === 'offer' || kind === 'invitation' ? ['appointment'] : [];
}

/** The last letter named an hour at which somebody rings. */
function rang({ loop }: ChasedLoop): boolean {
  return planOf(loop).steps.at(-1)?.channel === 'telephone';
}

function remind(round: Round, of: ChasedLoop, step: ChaseStep): Chase {
  const { now, sides, loaded } = round;
  const { loop } = of;
  const standIn = standInFor(round, of, step);
  if (standIn === 'wait') {
    const back = backAt(round, loop);
    return isAfterNeed(of, back) ? { chase: 'ask', of, why: 'away' } : wait(of, back, 'away');
  }
  if (standIn === null && !isReachable(round, of)) return { chase: 'ask', of, why: 'no-address' };
  if (!mayChase(now, sides)) return wait(of, nextChase(now, sides), 'free-day');
  if (standIn === null && loaded.remindedAt !== null && isSameDay(loaded.remindedAt, now, sides)) {
    return wait(of, nextDayAfter(now, loaded.remindedAt, sides), 'reminded-today');
  }
  return { chase: 'remind', of, step, standIn };
}

/** He is back only after it was needed. */
function isAfterNeed({ neededBy }: ChasedLoop, back: Instant): boolean {
  return neededBy !== undefined && neededBy !== null && back >= neededBy;
}

/** Who is asked in his place; `wait` where he is away and nobody may be told. */
function standInFor(round: Round, { loop }: ChasedLoop, step: ChaseStep): StandIn | 'wait' | null {
  const named = planOf(loop).standIn ?? null;
  const may = round.mayTell(loop);
  const absence = absenceOf(round, loop);
  if (absence !== null) return may ? (absence.standIn ?? named ?? 'wait') : 'wait';
  return step.person === 'stand-in' && may ? named : null;
}

function absenceOf({ loaded, now }: Round, { address }: OpenLoop) {
  // Away is a person, whichever of his addresses said so.
  const all = loaded.absences.filter(({ until }) => until > now);
  return all.find((one) => sameAddress(one.address, address)) ?? all[0] ?? null;
}

function backAt(round: Round, loop: OpenLoop): Instant {
  const until = absenceOf(round, loop)?.until ?? round.now;
  return nextChase(until, round.sides);
}

/** A reminder goes only to an address we wrote to in this thread, or that stands on somebody's record. */
function isReachable({ who }: Round, { loop, thread }: ChasedLoop): boolean {
  if (!loop.address.includes('@')) return false;
  if (who.isKnown) return true;
  return thread.some(({ ours, to }) => ours && to.some((one) => sameAddress(one, loop.address)));
}

/** An answer that came after the question, by whoever of them; a promise was noted when it came. */
function isAnswered({ loop, thread }: ChasedLoop): boolean {
  // What a duty keeps, that one reads the answers to: it stands open only as long as none was one.
  if (loop.rung === 'promised' || loop.keeper !== undefined) return false;
  return thread.some(
    ({ ours, automatic, at }) => !ours && automatic !== true && at > loop.openedAt,
  );
}

function wait(
  of: ChasedLoop,
  until: Instant,
  why: Extract<Chase, { readonly chase: 'wait' }>['why'],
): Chase {
  return { chase: 'wait', of, until, why };
}
