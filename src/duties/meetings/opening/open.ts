import type { Decision } from '../../../core/decision.ts';
import type { Deciding } from '../../../core/diary/acting/deciding.ts';
import type { NewConvening } from '../../../core/meetings/change.ts';
import type { Convening } from '../../../core/meetings/convening.ts';
import { sentence } from '../../../core/text/words.ts';
import { changed } from '../deciding.ts';
import { advance, type Stepping } from '../steps/advance.ts';
import { saying } from '../steps/give-up.ts';

/** Opens a meeting and takes its first step. Where there is no time for it at all, nothing is opened. */
export function open(
  deciding: Deciding,
  fresh: NewConvening,
  stepping: Stepping,
): readonly Decision[] {
  const convening: Convening = {
    ...fresh,
    state: 'open',
    parties: fresh.parties.map((party) => ({ ...party, reached: false, latest: null, unclear: 0 })),
    times: [],
    said: [],
    wishes: [],
    rounds: 0,
  };
  const steps = advance(deciding, convening, stepping);
  if (!steps.some(({ kind }) => kind === 'act')) return steps;
  const reason = sentence('meetings.opened', saying(deciding, convening));
  return [changed(deciding, { change: 'open', convening: fresh }, reason), ...steps];
}
