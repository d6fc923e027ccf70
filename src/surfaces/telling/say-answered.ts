import type { AnsweredPointShape } from '../../contract/consent/answer-bundle.ts';
import { say, sentence, type Language } from '../../core/text/words.ts';
import { answeredWords } from './words/words-answered.ts';

/** What an answer to a bundle came to, in words: what is done, what is not, and what fell out with it. */
export function sayAnswered(
  points: readonly AnsweredPointShape[],
  later: boolean,
  language: Language,
): string {
  if (later) return word('answered.later', language);
  const of = (...became: readonly AnsweredPointShape['became'][]): readonly number[] =>
    points.filter((point) => became.includes(point.became)).map(({ number }) => number);
  const agreed = of('agreed');
  const lines = [
    ...(agreed.length === 0
      ? []
      : [word('answered.agreed', language, { numbers: stretches(agreed) })]),
    ...part('answered.declined', of('declined'), language),
    ...points
      .filter(({ became }) => became === 'fallen')
      .map(({ number, because }) =>
        word('answered.fallen', language, {
          number: String(number),
          because: stretches(because),
        }),
      ),
    ...part('answered.more', of('needs-more'), language),
    ...part('answered.refused', of('refused'), language),
  ];
  return lines.length === 0 ? word('answered.nothing', language) : lines.join(' ');
}

function part(key: string, numbers: readonly number[], language: Language): readonly string[] {
  return numbers.length === 0 ? [] : [word(key, language, { numbers: stretches(numbers) })];
}

/** "1–3, 5, 7–9". */
function stretches(numbers: readonly number[]): string {
  const found: [number, number][] = [];
  for (const number of numbers) {
    const last = found.at(-1);
    if (last !== undefined && last[1] === number - 1) last[1] = number;
    else found.push([number, number]);
  }
  return found
    .map(([from, until]) => (from === until ? String(from) : `${from}–${until}`))
    .join(', ');
}

function word(
  key: string,
  language: Language,
  values: Readonly<Record<string, string>> = {},
): string {
  return say(answeredWords, sentence(key, values), language);
}
