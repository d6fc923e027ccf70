import type { Question } from '../../core/decision.ts';
import { say, type Words } from '../../core/text/words.ts';

/** Which of the choices some words are: as one of them is said in either language, or its number; null for words of his own. */
export function choiceIn({ choices }: Question, words: string, all: Words): number | null {
  const said = folded(words);
  const number = Number(/^(\d{1,2})[.)]?$/.exec(said)?.[1] ?? 0);
  if (number >= 1 && number <= choices.length) return number - 1;
  const at = choices.findIndex((choice) =>
    (['nl', 'en'] as const).some((language) => folded(say(all, choice, language)) === said),
  );
  return at === -1 ? null : at;
}

function folded(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[.!\s]+$/u, '')
    .replaceAll(/\s+/gu, ' ');
}
