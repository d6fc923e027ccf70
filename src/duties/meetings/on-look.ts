import type { Decision } from '../../core/decision.ts';
import { left, type Deciding } from '../../core/diary/acting/deciding.ts';
import type { Convening } from '../../core/meetings/convening.ts';
import { nextStep } from '../../core/meetings/next-step.ts';
import { sentence } from '../../core/text/words.ts';
import { changed, LOOK, lookLater, openOnes, wakeFor } from './deciding.ts';
import { ended } from './on-change.ts';
import { advance } from './steps/advance.ts';
import { askPrincipal, saying } from './steps/give-up.ts';
import { together } from './steps/people.ts';

/** A meeting is looked at again: it goes on, or it waits for somebody who is reminded, or a person has to say. */
export function onLook(deciding: Deciding): readonly Decision[] {
  const { wake } = deciding.situation;
  if (wake === null || wake.reason !== LOOK) return [];
  const convening = openOnes(deciding).find(({ id }) => id === wake.about);
  if (convening === undefined) return [left(deciding, sentence('meetings.over'))];
  if (convening.times.some(({ state }) => state === 'booked')) return ended(deciding, convening);
  // Asked anew since: its own wake stands later.
  if (convening.nextAt > deciding.situation.now)
    return [left(deciding, sentence('meetings.asked-anew'))];
  const steps = advance(deciding, convening, { key: `look:${wake.at}`, remarks: [] });
  return steps.length > 0 ? steps : waiting(deciding, convening);
}

/** Who is reminded already is waited for; where nobody is, the principal says what becomes of it. */
function waiting(deciding: Deciding, convening: Convening): readonly Decision[] {
  const step = nextStep(convening, deciding.situation.now);
  const on = step.step === 'wait' ? step.on : [];
  const threads = new Set(on.map(({ thread }) => thread));
  const reminded = deciding.situation.loaded.loops.some(
    (loop) => loop.state === 'open' && loop.owes === 'they' && threads.has(loop.thread),
  );
  const nextAt = lookLater(deciding);
  const who = together(
    on.map(({ name }) => name),
    deciding.situation.profile.language,
  );
  const values = { ...saying(deciding, convening), who };
  const look = [
    changed(
      deciding,
      { change: 'look', convening: convening.id, nextAt },
      sentence('meetings.waits', values),
    ),
    wakeFor(deciding, convening.id, nextAt),
  ];
  return reminded ? look : [askPrincipal(deciding, sentence('meetings.stuck', values)), ...look];
}
