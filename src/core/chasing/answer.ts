import type { LoopDecision } from '../decision.ts';
import type { OpenLoop } from '../records/loop.ts';
import type { Instant } from '../time/instant.ts';
import { chaseAfter, nextChase, type Sides } from './days.ts';
import { onceMore, planOf, quieted, type ChasePlan, type StandIn } from './plan.ts';

/** What the principal may answer when he is asked about somebody silent, and what it comes to. */
export type ChaseAnswer =
  /** Nothing more is done about it. */
  | { readonly does: 'rest' }
  /** It came by another road. */
  | { readonly does: 'answered' }
  /** He rings himself, or has it done; then he is asked how it went. */
  | { readonly does: 'ring'; readonly by: 'principal' | 'office' }
  | { readonly does: 'not-reached' }
  /** He writes himself: nobody reminds beside him. */
  | { readonly does: 'write' }
  /** One more reminder. */
  | { readonly does: 'remind' }
  /** A colleague of theirs is asked in his place. */
  | { readonly does: 'ask-colleague'; readonly standIn: StandIn }
  /** Looked at again after so many working days. */
  | { readonly does: 'wait'; readonly days: number };

/** What becomes of a loop that stands. */
export type LoopChange = Extract<LoopDecision['change'], { readonly change: 'move' | 'close' }>;

/** Working days after which a telephone call that was to be made is asked after. */
const CALLED_DAYS = 2;
/** Working days after which it is asked whether a letter of his own was answered. */
const WRITTEN_DAYS = 5;
/** Term of the one reminder more. */
const MORE_DAYS = 3;

/** The change to a loop that an answer of the principal's comes to. Pure. */
export function carriedOut(
  answer: ChaseAnswer,
  loop: OpenLoop,
  { now, sides }: { readonly now: Instant; readonly sides: Sides },
): LoopChange {
  const move = (nextAt: Instant, plan?: ChasePlan): LoopChange => ({
    change: 'move',
    loop: loop.id,
    rung: loop.rung,
    nextAt,
    ...(plan === undefined ? {} : { plan }),
  });
  switch (answer.does) {
    case 'rest':
      return { change: 'close', loop: loop.id, outcome: 'dropped' };
    case 'answered':
      return { change: 'close', loop: loop.id, outcome: 'answered' };
    case 'ring':
      return move(chaseAfter(now, CALLED_DAYS, sides), { ...planOf(loop), rings: answer.by });
    case 'not-reached':
      return move(chaseAfter(now, CALLED_DAYS, sides));
    case 'write':
      return move(chaseAfter(now, WRITTEN_DAYS, sides), quieted(loop));
    case 'remind':
      return move(nextChase(now, sides), onceMore(loop, more('party')));
    case 'ask-colleague':
      return move(nextChase(now, sides), {
        ...onceMore(loop, more('stand-in')),
        standIn: answer.standIn,
      });
    case 'wait':
      return move(chaseAfter(now, answer.days, sides));
    default:
      return answer satisfies never;
  }
}

function more(person: 'party' | 'stand-in') {
  return { tone: 'second', channel: 'mail', person, days: MORE_DAYS } as const;
}
