import { say } from '../../core/text/words.ts';
import { openQuestions } from '../../store/records/decisions.ts';
import type { Reader } from '../../store/access.ts';
import type { Owner } from '../owner.ts';
import { allWords } from '../raise.ts';
import type { Viewing } from './docket.ts';
import { isHidden } from './hidden.ts';

/** A question nobody answered yet, with the answers that were offered. */
export interface ShownQuestion {
  readonly decision: string;
  readonly text: string;
  readonly at: number;
  readonly choices: readonly string[];
}

/** Open questions but for those that rest on what the viewer may not see. */
export async function questionsFor(
  reader: Reader,
  viewing: Viewing,
): ReturnType<typeof openQuestions> {
  const open = await openQuestions(reader);
  const hidden = await Promise.all(open.map(({ arrival }) => isHidden(reader, arrival, viewing)));
  return open.filter((_one, at) => hidden[at] !== true);
}

/** Questions that stand open, the oldest first. */
export async function questions(owner: Owner, viewing: Viewing): Promise<readonly ShownQuestion[]> {
  const words = allWords(owner);
  const open = await questionsFor(owner.store.read, viewing);
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
