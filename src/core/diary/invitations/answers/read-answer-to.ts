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
  { text, language }: { readonly text: string; readonly language: Language },
  { offered, lately }: Put,
  context: AnswerContext,
): TimesAnswer {
  const whole = readTimesAnswer(text, language, offered, context);
  if (lately.length === 0 || lately.length === offered.length) return whole;
  if (speaksOfOthers(whole, lately)) return whole;
  const put = lately.flatMap((index) => offered[index] ?? []);
  const read = readTimesAnswer(text, language, put, context);
  return {
    ...read,
    offered: offered.map((_one, index) => read.offered[lately.indexOf(index)] ?? UNSAID),
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
