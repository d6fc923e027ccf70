import type { Decision } from '../../../core/decision.ts';
import { askHim, type Choice, type Deciding } from '../../../core/diary/acting/deciding.ts';
import { mailTo } from '../../../core/diary/acting/mail-act.ts';
import { subjectFor } from '../letters/subject.ts';
import type { Convening } from '../../../core/meetings/convening.ts';
import { sentence } from '../../../core/text/words.ts';
import { noLetter } from '../letters/no-letter.ts';
import { dropped, lookAgain, resting, saying, seekingOn } from './give-up.ts';
import { recipientOf } from './people.ts';
import { releaseTimes } from './release-times.ts';

/** Times were found, and none of the letters left nor lies ready any more: the principal did not want them. */
export function isUnsent({ situation }: Deciding, { parties, rounds }: Convening): boolean {
  const { waiting = [] } = situation.loaded;
  const ready = parties.some(({ address }) => waiting.some((one) => one.address === address));
  return rounds > 0 && !ready && parties.every(({ reached }) => !reached);
}

/** He says what they are told: other times, that there will be no appointment, or nothing. */
export function unsentWhatNow(deciding: Deciding, convening: Convening): readonly Decision[] {
  const values = saying(deciding, convening);
  const choices = [
    seekingOn(deciding, convening, 'other-times'),
    ...sayingNo(deciding, convening),
    // Who asked for it himself is not left without an answer.
    ...(isAskedFor(convening) ? [] : [resting(deciding, convening)]),
  ];
  return [
    // Nobody was told of the times that are kept.
    ...releaseTimes(
      deciding,
      convening.times.filter(({ state }) => state === 'held'),
    ),
    askHim(deciding, sentence('meetings.declined-what-now', values), choices, convening.id),
    ...lookAgain(deciding, convening, sentence('meetings.waits-for-you')),
  ];
}

/** Somebody outside asked for it in a letter. */
function isAskedFor({ parties }: Convening): boolean {
  const [party, more] = parties;
  return party !== undefined && more === undefined && party.thread !== null;
}

/** Only who asked for it himself is told that it will not be. */
function sayingNo(deciding: Deciding, convening: Convening): readonly Choice[] {
  const [party] = convening.parties;
  if (party === undefined || !isAskedFor(convening)) return [];
  const recipient = recipientOf(deciding, party);
  const letter = mailTo(deciding, recipient, {
    kind: 'correspondence.decline',
    key: `no:${convening.id}`,
    subject: subjectFor(deciding, recipient.tone, convening),
    body: noLetter(deciding, recipient.tone),
    under: party.latest,
    reason: sentence('meetings.says-no', { who: party.name }),
  });
  if (letter === null) return [];
  const follows = [letter, ...dropped(deciding, convening)];
  return [{ said: sentence('meetings.choice-say-no'), follows }];
}
