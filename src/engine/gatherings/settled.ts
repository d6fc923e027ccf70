import type { Decision } from '../../core/decision.ts';
import { say, sentence } from '../../core/text/words.ts';
import { answerQuestion, openQuestions } from '../../store/records/decisions.ts';
import { readProfile } from '../../store/records/meta.ts';
import type { Writer } from '../../store/access.ts';
import type { Owner } from '../owner.ts';
import { allWords } from '../raise.ts';

/** What was asked about something that has come about since is no question any more. */
export async function settleQuestions(owner: Owner, writer: Writer, loop: string): Promise<void> {
  return settle(owner, writer, ({ sources }) =>
    sources.some((source) => source.kind === 'loop' && source.loop === loop),
  );
}

/** What was asked about a meeting that was being arranged is no question any more once that has ended. */
export async function settleQuestionsAbout(
  owner: Owner,
  writer: Writer,
  convening: string,
): Promise<void> {
  return settle(
    owner,
    writer,
    (decision) => decision.kind === 'question' && decision.about === convening,
  );
}

async function settle(
  owner: Owner,
  writer: Writer,
  isOver: (decision: Decision) => boolean,
): Promise<void> {
  const about = (await openQuestions(writer)).filter(({ decision }) => isOver(decision));
  if (about.length === 0) return;
  const language = (await readProfile(writer))?.language ?? 'nl';
  const words = say(allWords(owner), sentence('engine.settled-since'), language);
  for (const { id } of about) await answerQuestion(writer, id, words, owner.tools.clock.now());
}
