import type { Decision } from '../../core/decision.ts';
import { left, type Deciding } from '../../core/diary/acting/deciding.ts';
import type { Convening, KeptTime } from '../../core/meetings/convening.ts';
import { nextStep } from '../../core/meetings/next-step.ts';
import { sentence } from '../../core/text/words.ts';
import { LOOK, openOnes, SEEK } from './deciding.ts';
import { ended } from './on-change.ts';
import { advance } from './steps/advance.ts';
import { askPrincipal, lookAgain, saying } from './steps/give-up.ts';
import { together } from './steps/people.ts';
import { seek } from './steps/seek.ts';
import { isUnsent, unsentWhatNow } from './steps/unsent.ts';

/** A meeting is looked at again: it goes on, or it waits for somebody who is reminded, or a person has to say. */
export function onLook(deciding: Deciding): readonly Decision[] {
  const { wake } = deciding.situation;
  if (wake === null || (wake.reason !== LOOK && wake.reason !== SEEK)) return [];
  const convening = openOnes(deciding).find(({ id }) => id === wake.about);
  if (convening === undefined) return [left(deciding, sentence('meetings.over'))];
  if (convening.times.some(({ state }) => state === 'booked')) return ended(deciding, convening);
  const stepping = { key: `look:${wake.at}`, remarks: [] };
  if (wake.reason === SEEK) return seek(deciding, convening, heldOf(convening), stepping);
  // Asked anew since: its own wake stands later.
  if (convening.nextAt > deciding.situation.now)
    return [left(deciding, sentence('meetings.asked-anew'))];
  if (isUnsent(deciding, convening)) return unsentWhatNow(deciding, convening);
  const steps = advance(deciding, convening, stepping);
  return steps.length > 0 ? steps : waiting(deciding, convening);
}

function heldOf({ times }: Convening): readonly KeptTime[] {
  return times.filter(({ state }) => state === 'held');
}

/** Who is reminded already is waited for; where nobody is, the principal says what becomes of it. */
function waiting(deciding: Deciding, convening: Convening): readonly Decision[] {
  const step = nextStep(convening, deciding.situation.now);
  const on = step.step === 'wait' ? step.on : [];
  const threads = new Set(on.map(({ thread }) => thread));
  const reminded = deciding.situation.loaded.loops.some(
    (loop) => loop.state === 'open' && loop.owes === 'they' && threads.has(loop.thread),
  );
  const who = together(
    on.map(({ name }) => name),
    deciding.situation.profile.language,
  );
  const values = { ...saying(deciding, convening), who };
  const look = lookAgain(deciding, convening, sentence('meetings.waits', values));
  const asks = askPrincipal(deciding, convening, sentence('meetings.stuck', values));
  return reminded ? look : [asks, ...look];
}
