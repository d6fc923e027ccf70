import type { Decision, Follow } from '../../../core/decision.ts';
import { askHim, type Choice, type Deciding } from '../../../core/diary/acting/deciding.ts';
import { subjectFor } from '../letters/subject.ts';
import { mailTo } from '../../../core/diary/acting/mail-act.ts';
import { saidSpan } from '../../../core/diary/acting/times.ts';
import type { Convening, Party } from '../../../core/meetings/convening.ts';
import { isPoll } from '../../../core/meetings/poll.ts';
import type { Tally } from '../../../core/meetings/tally.ts';
import { inBoth, sentence, type Worded } from '../../../core/text/words.ts';
import { changed, wakeFor } from '../deciding.ts';
import { notNowLetter } from '../letters/settled-letter.ts';
import { askPrincipal, dropped, lookAgain, resting, saying, seekingOn } from './give-up.ts';
import { recipientOf, together } from './people.ts';

/** More times than these are no choice. */
const MOST_CHOICES = 3;

/** He is asked about a poll whose term is over. */
const POLL_WHAT_NOW = 'meetings.poll-what-now';
const POLL_NOBODY = 'meetings.poll-nobody';

/** Whether he is asked what becomes of a poll: an answer that comes all the same changes what there is to choose. */
export function isAskedOfPoll({ situation }: Deciding, convening: Convening): boolean {
  const { questions = [] } = situation.loaded;
  return isPoll(convening) && questions.some((key) => key === POLL_WHAT_NOW || key === POLL_NOBODY);
}

/** The term of a poll is over, or everybody has answered, and not enough can come at one time: he chooses among the best. */
export function choose(
  deciding: Deciding,
  convening: Convening,
  among: readonly Tally[],
): readonly Decision[] {
  const values = saying(deciding, convening);
  const waits = [
    ...lookAgain(deciding, convening, sentence('meetings.waits-for-you')),
    ...noLongerAwaited(deciding, convening),
  ];
  const best = among.filter(({ yes }) => yes.length > 0).slice(0, MOST_CHOICES);
  if (best.length === 0)
    return [askPrincipal(deciding, convening, sentence(POLL_NOBODY, values)), ...waits];
  const choices = [
    ...best.map((tally) => settling(deciding, convening, tally)),
    seekingOn(deciding, convening, 'other-times'),
    callingOff(deciding, convening),
    resting(deciding, convening),
  ];
  const question = askHim(deciding, sentence(POLL_WHAT_NOW, values), choices, convening.id);
  return [{ ...question, renews: true }, ...waits];
}

/** The term is over: nobody is reminded of it any more. Who answers all the same is heard. */
function noLongerAwaited(
  { situation, sources }: Deciding,
  { id, nextAt, about, what }: Convening,
): readonly Decision[] {
  if (nextAt > situation.now) return [];
  const reason = sentence('meetings.poll-closed', { what: about ?? what ?? '' });
  return situation.loaded.loops
    .filter(({ state, kind, about: on }) => state === 'open' && kind === 'times' && on === id)
    .map((loop): Decision => ({
      kind: 'loop',
      change: { change: 'close', loop: loop.id, outcome: 'dropped' },
      sources,
      reason,
    }));
}

/** What he chooses is booked as if enough had agreed. */
function settling(deciding: Deciding, convening: Convening, tally: Tally): Choice {
  const { now } = deciding.situation;
  const { id, parties } = convening;
  const when = saidSpan(deciding, tally.time);
  const reason = sentence('meetings.settled', { when });
  const missing = parties.filter((party) => !tally.yes.includes(party));
  return {
    said: sentence('meetings.choice-settle', {
      when,
      count: String(tally.yes.length),
      all: String(parties.length),
      without: without(missing),
    }),
    follows: [
      changed(deciding, { change: 'settle', convening: id, time: tally.time.id }, reason),
      changed(deciding, { change: 'look', convening: id, nextAt: now }, reason),
      wakeFor(deciding, id, now),
    ],
  };
}

/** It is dropped, and everybody who was asked hears that he need keep no time for it. */
function callingOff(deciding: Deciding, convening: Convening): Choice {
  const letters = convening.parties
    .filter(({ reached }) => reached)
    .flatMap((party): readonly Follow[] => {
      const recipient = recipientOf(deciding, party);
      const letter = mailTo(deciding, recipient, {
        kind: 'correspondence.decline',
        key: `not-now:${convening.id}:${party.address}`,
        subject: subjectFor(deciding, recipient.tone, convening),
        body: notNowLetter(deciding, recipient),
        under: party.latest,
        reason: sentence('meetings.says-not-now', { who: party.name }),
      });
      return letter === null ? [] : [letter];
    });
  return {
    said: sentence('meetings.choice-call-off'),
    follows: [...letters, ...dropped(deciding, convening)],
  };
}

function without(missing: readonly Party[]): Worded {
  if (missing.length === 0) return '';
  return inBoth((language) => {
    const names = together(
      missing.map(({ name, address }) => (name === '' ? address : name)),
      language,
    );
    return language === 'nl' ? `; zonder ${names}` : `; without ${names}`;
  });
}
