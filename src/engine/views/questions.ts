import { say } from '../../core/text/words.ts';
import { openQuestions } from '../../store/records/decisions.ts';
import type { Owner } from '../owner.ts';
import { allWords } from '../raise.ts';
import type { Viewing } from './docket.ts';

/** A question nobody answered yet, with the answers that were offered. */
export interface ShownQuestion {
  readonly decision: string;
  readonly text: string;
  readonly at: number;
  readonly choices: readonly string[];
}

/** Questions that stand open, the oldest first. */
export async function questions(owner: Owner, viewing: Viewing): Promise<readonly ShownQuestion[]> {
  const words = allWords(owner);
  const open = await openQuestions(owner.store.read);
  return open.map(({ id, at, decision }) => ({
    decision: id,
    at,
    text: say(words, decision.reason, viewing.language),
    choices:
      decision.kind === 'question'
        ? decision.choices.map((choice) => say(words, choice, viewing.language))
        : [],
  }));
}
