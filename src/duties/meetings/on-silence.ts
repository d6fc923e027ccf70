import { asked, asksOfMeeting } from '../../core/chasing/deciding/decide-chase.ts';
import { roundOf } from '../../core/chasing/deciding/round-of.ts';
import type { Chase } from '../../core/chasing/round.ts';
import type { Decision, Follow, Question } from '../../core/decision.ts';
import type { Deciding } from '../../core/diary/acting/deciding.ts';
import type { Convening } from '../../core/meetings/convening.ts';
import type { Situation } from '../../core/situation.ts';
import { openOnes } from './deciding.ts';
import { sentence } from '../../core/text/words.ts';
import { dropped, lookAgain, goingOn, saying, toRest } from './steps/give-up.ts';

/** He rings, has somebody rung, or has one more reminder sent: until that is done nothing else is asked about the meeting. */
const PATIENCE_DAYS = 5;

/** Silences of a due round that the principal is asked about, on meetings that are being arranged. */
export function meetingsAskedAbout(
  situation: Situation,
): readonly Extract<Chase, { readonly chase: 'ask' }>[] {
  return (roundOf(situation)?.chases ?? []).filter(asksOfMeeting);
}

/**
 * Somebody who was asked for a meeting stays silent, and there is nothing left to remind him by: the principal is asked
 * once, and what he chooses counts for the meeting as well as for the waiting.
 */
export function onSilence(deciding: Deciding): readonly Decision[] {
  const { situation } = deciding;
  const rounded = roundOf(situation);
  if (rounded === null) return [];
  return rounded.chases.filter(asksOfMeeting).flatMap((ask): readonly Decision[] => {
    const [waits, question] = asked(situation, rounded, ask);
    const convening = openOnes(deciding).find(({ id }) => id === ask.of.loop.about);
    return [waits, convening === undefined ? question : also(deciding, question, convening)];
  });
}

/** The choices there are about anybody silent, and what each comes to for the meeting; other times besides. */
function also(deciding: Deciding, question: Question, convening: Convening): Question {
  const { choices, follows = [] } = question;
  const on = goingOn(deciding, convening);
  const waits = sentence('meetings.waits', saying(deciding, convening));
  const comesTo = (choice: string): readonly Follow[] => {
    if (choice === 'chasing.choice-let-rest') return [toRest(deciding, convening)];
    if (choice === 'chasing.choice-answered') return dropped(deciding, convening);
    return lookAgain(deciding, convening, waits, { days: PATIENCE_DAYS });
  };
  const each = choices.map((said, place): readonly Follow[] => [
    ...(follows[place] ?? []),
    ...comesTo(said.key),
  ]);
  // It stands before the last one, by which it rests.
  const last = choices.length - 1;
  return {
    ...question,
    choices: choices.toSpliced(last, 0, ...on.map(({ said }) => said)),
    follows: each.toSpliced(last, 0, ...on.map((choice) => choice.follows ?? [])),
    about: convening.id,
  };
}
