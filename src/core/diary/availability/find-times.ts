import type { Answer } from './asking/answer.ts';
import type { Question } from './asking/question.ts';
import type { Reason } from './asking/reason.ts';
import { noTime } from './relaxing/no-time.ts';
import { search } from './search.ts';

/**
 * The one availability function: times at which it can take place, best first, each with why; where there are none, which
 * single rule to give up. The same question gives the same answer. Every time it offers, `stillFree` accepts on the same
 * data: both ask `judge`.
 */
export function findTimes(question: Question): Answer {
  const { prepared, offers, cut } = search(question);
  return {
    offers,
    assumed: assumed(question, prepared.window.until, cut),
    none: offers.length > 0 ? null : noTime(question, prepared),
  };
}

function assumed(question: Question, until: number, cut: boolean): readonly Reason[] {
  const { people, window } = question;
  const unsaid = people
    .filter(({ hours }) => hours === null || hours.assumed)
    .map(({ name }) => name);
  const say = (holds: boolean, key: string, values: Reason['values']): readonly Reason[] =>
    holds ? [{ key, values, weight: 0 }] : [];
  return [
    ...say(unsaid.length > 0, 'assumed-hours', { who: unsaid.join(', ') }),
    ...say(until > window.from && until < window.until, 'search-cut', { at: until }),
    ...say(cut, 'starts-cut', {}),
  ];
}
