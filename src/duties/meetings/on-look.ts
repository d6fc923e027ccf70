import type { Decision } from '../../core/decision.ts';
import { left, type Deciding } from '../../core/diary/acting/deciding.ts';
import { saidSpan } from '../../core/diary/acting/times.ts';
import type { Convening, KeptTime, Party } from '../../core/meetings/convening.ts';
import { isNeeded, neverSaid } from '../../core/meetings/silence.ts';
import { nextStep } from '../../core/meetings/next-step.ts';
import { sentence } from '../../core/text/words.ts';
import { LOOK, RANG, REST, SEEK, UNWANTED } from '../../core/meetings/wakes.ts';
import type { Instant } from '../../core/time/instant.ts';
import { openOnes } from './deciding.ts';
import { ended } from './on-change.ts';
import { onSilence } from './on-silence.ts';
import { advance } from './steps/advance.ts';
import { askPrincipal, dropped, giveUp, lookAgain, rested, saying } from './steps/give-up.ts';
import { rangWhatNow } from './steps/ring.ts';
import { together } from './steps/people.ts';
import { seek } from './steps/seek.ts';
import { isUnsent, unsentWhatNow } from './steps/unsent.ts';

const REASONS: readonly string[] = [LOOK, SEEK, RANG, REST, UNWANTED];

/** A meeting is looked at again: it goes on, or it waits for somebody who is reminded, or a person has to say. */
export function onLook(deciding: Deciding): readonly Decision[] {
  const { wake } = deciding.situation;
  if (wake?.about.startsWith('lo-') === true) return onSilence(deciding);
  if (wake === null || !REASONS.includes(wake.reason)) return [];
  const convening = openOnes(deciding).find(({ id }) => id === wake.about);
  if (convening === undefined) return [left(deciding, sentence('meetings.over'))];
  if (convening.times.some(({ state }) => state === 'booked')) return ended(deciding, convening);
  const stepping = { key: `look:${wake.at}`, remarks: [] };
  if (wake.reason === REST) return rested(deciding, convening);
  if (wake.reason === UNWANTED) return unwanted(deciding, convening);
  if (wake.reason === SEEK) return seek(deciding, convening, heldOf(convening), stepping);
  // Asked anew since: its own wake stands later, even where both are due at once after a standstill.
  if (convening.nextAt > wake.at) return [left(deciding, sentence('meetings.asked-anew'))];
  if (wake.reason === RANG) return rangWhatNow(deciding, convening);
  if (isUnsent(deciding, convening))
    return convening.instead === undefined
      ? unsentWhatNow(deciding, convening)
      : // He did not want it put right: the meeting stands, and nobody is asked anything.
        dropped(deciding, convening);
  if (isSilent(convening, deciding.situation.now))
    return stuck(
      deciding,
      convening,
      convening.parties.filter((party) => isSilentOne(convening, party)),
    );
  if (liesReady(deciding, convening))
    return lookAgain(deciding, convening, sentence('meetings.waits-for-you'));
  const steps = advance(deciding, convening, stepping);
  return steps.length > 0 ? steps : waiting(deciding, convening);
}

/** The booking lies before him already. */
function liesReady({ situation }: Deciding, convening: Convening): boolean {
  const { waiting: letters = [] } = situation.loaded;
  return (
    nextStep(convening, situation.now).step === 'book' &&
    convening.parties.some(({ address, thread }) =>
      letters.some(
        (one) => one.kind === 'meeting.confirm' && one.address === address && one.thread === thread,
      ),
    )
  );
}

/** Enough could come, and he did not want it: that time is let go, and he says what those who chose it hear. */
function unwanted(deciding: Deciding, convening: Convening): readonly Decision[] {
  const step = nextStep(convening, deciding.situation.now);
  if (step.step !== 'book') return [left(deciding, sentence('meetings.asked-anew'))];
  const { time } = step.tally;
  const values = { ...saying(deciding, convening), when: saidSpan(deciding, time) };
  return giveUp(deciding, convening, [time], sentence('meetings.unwanted-what-now', values));
}

function heldOf({ times }: Convening): readonly KeptTime[] {
  return times.filter(({ state }) => state === 'held');
}

/** Who is reminded already is waited for; where nobody is, the principal says what becomes of it. */
function waiting(deciding: Deciding, convening: Convening): readonly Decision[] {
  const step = nextStep(convening, deciding.situation.now);
  const on = step.step === 'wait' ? step.on : [];
  const reminded = deciding.situation.loaded.loops.some(
    ({ state, kind, about }) => state === 'open' && kind === 'times' && about === convening.id,
  );
  if (!reminded) return stuck(deciding, convening, on);
  return lookAgain(deciding, convening, waits(deciding, convening, on));
}

/** Somebody who is needed never said a word of it, and the times he was asked about are over: others would go the same way. */
function isSilent(convening: Convening, now: Instant): boolean {
  const { step } = nextStep(convening, now);
  return step === 'seek' && convening.parties.some((party) => isSilentOne(convening, party));
}

function isSilentOne(convening: Convening, party: Party): boolean {
  return convening.rounds > 0 && isNeeded(convening, party) && neverSaid(convening, party);
}

/** The principal says what becomes of it. */
function stuck(
  deciding: Deciding,
  convening: Convening,
  on: readonly Party[],
): readonly Decision[] {
  const values = { ...saying(deciding, convening), who: named(deciding, on) };
  return [
    askPrincipal(deciding, convening, sentence('meetings.stuck', values)),
    ...lookAgain(deciding, convening, sentence('meetings.waits-for-you')),
  ];
}

function waits(deciding: Deciding, convening: Convening, on: readonly Party[]) {
  return sentence('meetings.waits', { ...saying(deciding, convening), who: named(deciding, on) });
}

function named({ situation }: Deciding, on: readonly Party[]) {
  return together(
    on.map(({ name }) => name),
    situation.profile.language,
  );
}
