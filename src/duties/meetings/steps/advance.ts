import type { Remark } from '../../../core/act.ts';
import type { Decision } from '../../../core/decision.ts';
import type { Deciding } from '../../../core/diary/acting/deciding.ts';
import type { NewHold } from '../../../core/diary/acting/offer-times.ts';
import type { Span } from '../../../core/diary/span.ts';
import type { Convening } from '../../../core/meetings/convening.ts';
import { nextStep } from '../../../core/meetings/next-step.ts';
import { sentence } from '../../../core/text/words.ts';
import { ask } from './ask.ts';
import { book } from './book.ts';
import { choose } from './choose.ts';
import { giveUp, lookAgain } from './give-up.ts';
import type { FreshTime } from './keep.ts';
import { seek } from './seek.ts';

/** A time that one of them would have. */
export interface Wanted {
  /** Address of the party. */
  readonly party: string;
  readonly span: Span;
}

/** What a step rests on besides the record. */
export interface Stepping {
  /** Names the step among those of one arrival. */
  readonly key: string;
  /** What a person must see before anything of it is done. */
  readonly remarks: readonly Remark[];
  /** A stretch that is no proposal: what stands there falls through. */
  readonly not?: Span;
  /** Letters of our own that put times to everybody; absent: the usual ones. */
  readonly letters?: (holds: readonly NewHold[], convening: Convening) => readonly Decision[];
  /** The time that somebody just named, and at which the principal cannot. */
  readonly wanted?: Wanted;
  /** Times that an act of the same decision keeps first. */
  readonly fresh?: readonly FreshTime[];
}

/** Carries out the next step of a meeting; empty where it only waits for somebody. */
export function advance(
  deciding: Deciding,
  convening: Convening,
  stepping: Stepping,
): readonly Decision[] {
  const step = nextStep(convening, deciding.situation.now);
  switch (step.step) {
    case 'book':
      // Left for later, the time may pass: it is looked at again.
      return [
        ...book(deciding, convening, step, stepping),
        ...lookAgain(deciding, convening, sentence('meetings.until-booked')),
      ];
    case 'ask':
      return ask(deciding, convening, step, stepping);
    case 'seek':
      return seek(deciding, convening, step.gone, stepping);
    case 'choose':
      return choose(deciding, convening, step.among);
    case 'give-up':
      return giveUp(deciding, convening, step.gone);
    case 'wait':
      return [];
    default:
      return step satisfies never;
  }
}
