import type { Decision } from '../../../core/decision.ts';
import { askHim, type Deciding } from '../../../core/diary/acting/deciding.ts';
import type { Convening, KeptTime } from '../../../core/meetings/convening.ts';
import { sentence, type Sentence } from '../../../core/text/words.ts';
import { changed } from '../deciding.ts';
import { together } from './people.ts';
import { releaseTimes } from './release-times.ts';

/** It cannot be arranged by asking on: what is kept is let go, and the principal says what becomes of it. */
export function giveUp(
  deciding: Deciding,
  convening: Convening,
  gone: readonly KeptTime[],
): readonly Decision[] {
  return [
    ...releaseTimes(deciding, gone),
    askPrincipal(deciding, sentence('meetings.no-time-for-all', saying(deciding, convening))),
    changed(
      deciding,
      { change: 'end', convening: convening.id, state: 'dropped' },
      sentence('meetings.given-up', saying(deciding, convening)),
    ),
  ];
}

/** With whom, and about what. */
export function saying({ situation }: Deciding, { parties, about, what }: Convening) {
  const names = parties.map(({ name }) => name);
  return { who: together(names, situation.profile.language), what: about ?? what ?? '' };
}

/** What only the principal can say, with what he can choose. */
export function askPrincipal(deciding: Deciding, reason: Sentence): Decision {
  const choices = ['telephone', 'seek-on', 'let-rest'];
  return askHim(
    deciding,
    reason,
    choices.map((choice) => sentence(`meetings.choice-${choice}`)),
  );
}
