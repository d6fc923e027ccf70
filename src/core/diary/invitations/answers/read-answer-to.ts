import type { Language } from '../../../text/words.ts';
import { readTimesAnswer } from './read-times-answer.ts';
import type { AnswerContext, OfferedAnswer, OfferedTime, TimesAnswer } from './times-answer.ts';

/** What was put to somebody in all, and which of it by the letter he answers: places in `offered`, empty for all. */
export interface Put {
  readonly offered: readonly OfferedTime[];
  readonly lately: readonly number[];
}

/**
 * What an answer says of the times that stand open. One to a letter that put only some of them ("Is goed", "Then I cannot") is
 * said of those, unless it speaks of another by itself.
 */
export function readAnswerTo(
  said: { readonly text: string; readonly language: Language },
  put: Put,
  context: AnswerContext,
): TimesAnswer {
  const read = readOf(said, put, context);
  const ahead = put.offered.flatMap(({ span }, index) => (span.from > context.now ? [index] : []));
  const isSilent = read.certainty === 0 && read.proposals.length === 0;
  if (!isSilent || ahead.length === 0 || ahead.length === put.offered.length) return read;
  // "I shall come", when the first of them has begun, is said of what is left.
  return among(ahead, said, put, context);
}

function readOf(
  { text, language }: { readonly text: string; readonly language: Language },
  { offered, lately }: Put,
  context: AnswerContext,
): TimesAnswer {
  const whole = readTimesAnswer(text, language, offered, context);
  if (lately.length === 0 || lately.length === offered.length) return whole;
  if (speaksOfOthers(whole, lately)) return whole;
  return among(lately, { text, language }, { offered }, context);
}

/** Read as an answer to some of them alone. */
function among(
  some: readonly number[],
  { text, language }: { readonly text: string; readonly language: Language },
  { offered }: Pick<Put, 'offered'>,
  context: AnswerContext,
): TimesAnswer {
  const those = some.flatMap((index) => offered[index] ?? []);
  const read = readTimesAnswer(text, language, those, context);
  return {
    ...read,
    offered: offered.map((_one, index) => read.offered[some.indexOf(index)] ?? UNSAID),
  };
}

const UNSAID: OfferedAnswer = { answer: 'unknown', certainty: 0, words: null };

/** Words about a time that he was not asked about lately, which are not said of those that he was asked about as well. */
function speaksOfOthers({ offered }: TimesAnswer, lately: readonly number[]): boolean {
  const said = new Set(lately.map((index) => offered[index]?.words?.start ?? null));
  return offered.some(
    ({ words }, index) => !lately.includes(index) && words !== null && !said.has(words.start),
  );
}
