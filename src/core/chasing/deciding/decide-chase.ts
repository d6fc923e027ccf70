import type { Sources } from '../../act.ts';
import type { Decision, LoopDecision, Question } from '../../decision.ts';
import type { OpenLoop } from '../../records/loop.ts';
import type { Situation } from '../../situation.ts';
import { sentence, type Sentence } from '../../text/words.ts';
import type { Instant } from '../../time/instant.ts';
import { chaseAfter } from '../days.ts';
import type { Chase, Reminding } from '../round.ts';
import { lettersOf } from '../round.ts';
import { ASK_AGAIN_DAYS, askPrincipal, valuesOf } from './ask.ts';
import { reminderAct } from './reminder-act.ts';
import type { Rounded } from './round-of.ts';

/** A proposed reminder that waits for consent is written afresh after so many days: its dates grow old. */
const AFRESH_DAYS = 3;

/** A reminder that names a day to telephone is written afresh sooner, so that the day is still to come. */
const CALL_AFRESH_DAYS = 1;

/**
 * The decisions that a round comes to. Whatever is decided, each loop has its next date. Left to their own duties are the
 * reminder of a single invitation, and what the principal is asked about a meeting that is being arranged.
 */
export function decideChase(situation: Situation, rounded: Rounded): readonly Decision[] {
  const quietly = rounded.chases
    .filter((chase) => !asksOfMeeting(chase))
    .flatMap((chase) => withoutLetter(situation, rounded, chase));
  if (onlyInvitation(rounded) !== null) return quietly;
  const letters = lettersOf(rounded.chases).flatMap((reminds): readonly Decision[] => {
    const act = reminderAct(situation, rounded, reminds);
    return act === null
      ? reminds.flatMap(({ of }) =>
          asked(situation, rounded, { chase: 'ask', of, why: 'no-address' }),
        )
      : [act, ...reminds.map((remind) => afresh(situation, rounded, remind))];
  });
  return [...letters, ...quietly];
}

/** Whether the principal is asked about somebody's silence on a meeting that is being arranged: what he can choose is more. */
export function asksOfMeeting(chase: Chase): chase is Asking {
  return chase.chase === 'ask' && chase.of.loop.kind === 'times';
}

type Asking = Extract<Chase, { readonly chase: 'ask' }>;

/** Whether a round is one reminder of one invitation: the diary writes that, with the invitation itself beside it. */
export function onlyInvitation({ chases }: Rounded): Reminding | null {
  const [letter, ...more] = lettersOf(chases);
  const [only, ...others] = letter ?? [];
  if (only === undefined || more.length > 0 || others.length > 0 || only.standIn !== null)
    return null;
  return only.of.loop.kind === 'invitation' ? only : null;
}

/** A reminder that lies ready is looked at again: left unread, its dates grow old. */
export function afresh(
  situation: Situation,
  rounded: Rounded,
  { of, step }: Pick<Reminding, 'of' | 'step'>,
): LoopDecision {
  const days = step.channel === 'telephone' ? CALL_AFRESH_DAYS : AFRESH_DAYS;
  const { now, sides } = rounded.round;
  // Of what has begun by then nothing is written afresh.
  const begins = of.begins ?? Number.POSITIVE_INFINITY;
  const at = Math.max(now + 1, Math.min(chaseAfter(now, days, sides), begins));
  return moved(of.loop, at, sentence('chasing.written-afresh'), sourcesOf(situation, of.loop));
}

function withoutLetter(situation: Situation, rounded: Rounded, chase: Chase): readonly Decision[] {
  const sources = sourcesOf(situation, chase.of.loop);
  const values = valuesOf(chase.of, rounded.person, situation.profile);
  switch (chase.chase) {
    case 'close': {
      const { outcome } = chase;
      const why = outcome === 'answered' ? 'chasing.answered' : 'chasing.over';
      const change = { change: 'close', loop: chase.of.loop.id, outcome } as const;
      return [{ kind: 'loop', change, sources, reason: sentence(why, values) }];
    }
    case 'wait': {
      const reason = sentence(`chasing.wait-${chase.why}`, values);
      return [
        moved(chase.of.loop, chase.until, reason, sources),
        { kind: 'leave', sources, reason },
      ];
    }
    case 'ask':
      return asked(situation, rounded, chase);
    case 'remind':
      return [];
    default:
      return chase satisfies never;
  }
}

/** The loop waits for the principal, and he is asked. */
export function asked(
  situation: Situation,
  { round, person }: Rounded,
  ask: Asking,
): readonly [LoopDecision, Question] {
  const { profile } = situation;
  const sources = sourcesOf(situation, ask.of.loop);
  const again = chaseAfter(round.now, ASK_AGAIN_DAYS, round.sides);
  const values = valuesOf(ask.of, person, profile);
  return [
    moved(ask.of.loop, again, sentence('chasing.waits-for-you', values), sources),
    askPrincipal(ask, { round, person, profile, sources }),
  ];
}

function moved(loop: OpenLoop, nextAt: Instant, reason: Sentence, sources: Sources): LoopDecision {
  const change = { change: 'move', loop: loop.id, rung: loop.rung, nextAt } as const;
  return { kind: 'loop', change, sources, reason };
}

/** What a decision about one of the loops rests on: the wake, and that loop. */
export function sourcesOf({ wake, arrival }: Situation, { id }: Pick<OpenLoop, 'id'>): Sources {
  const first =
    wake === null
      ? ({ kind: 'arrival', arrival: arrival.id } as const)
      : ({ kind: 'wake', wake: wake.id } as const);
  return [first, { kind: 'loop', loop: id }];
}
