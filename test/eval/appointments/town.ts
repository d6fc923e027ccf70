import { DUTCH } from '../../town/words/nl.data.ts';
import { ENGLISH } from '../../town/words/en.data.ts';
import type { Wording } from '../../town/words/wording.ts';
import { fill } from '../../town/words/say-time.ts';
import { Tally } from '../mail/score.ts';
import type { Score } from '../mail/score.ts';
import { asked, readLetter } from './letter.ts';

/** Tuesday: next week is the 9th to the 13th of November, in two weeks the 17th. */
const WRITTEN = 'Tue, 3 Nov 2026 10:22:00 +0100';

/** Within what a phrase of the town may be read. */
const WITHIN = {
  nextWeek: ['2026-11-09', '2026-11-16'],
  inTwoWeeks: ['2026-11-13', '2026-11-25'],
  soon: ['2026-11-03', '2026-12-02'],
} as const;

/** Every way in which the town asks for a meeting, with every way to say when and how long, the matters in turn. */
export function townScores(): readonly Score[] {
  return [...scores('nl', DUTCH), ...scores('en', ENGLISH)];
}

function scores(language: 'nl' | 'en', words: Wording): readonly Score[] {
  const tally = (what: string): Tally => new Tally(`town asks ${language}, ${what}`);
  const found = tally('asked for');
  const within = tally('within when');
  const long = tally('how long');
  const about = tally('about what');
  const name = language === 'nl' ? 'mevrouw De Vries' : 'Ms de Vries';
  for (const [turn, one] of asks(words).entries()) {
    const { line, said, when, minutes, length } = one;
    const inTurn = (list: readonly string[]): string => list[turn % list.length] ?? '';
    const topic = inTurn(words.topics);
    const core = fill(line, { name, when, topic, length });
    const greet = fill(inTurn(words.greet), { principal: name });
    const close = fill(inTurn(words.close), { me: 'Sanne Mulder', first: 'Sanne' });
    const text = [greet, core, close].filter((part) => part !== '').join('\n\n');
    const read = asked(readLetter(text, fill(inTurn(words.subjectAsk), { topic }), WRITTEN));
    const value = read === null || read === 'no fact' ? null : read;
    const shown = (): string => `${core}\n    read ${JSON.stringify(read)}`;
    found.judge(read !== null, shown);
    within.judge(value !== null && isWithin(value, WITHIN[said]), shown);
    long.judge(String(value?.minutes) === minutes, shown);
    about.judge(value?.about === topic, shown);
  }
  return [found, within, long, about].map((each) => each.score());
}

interface Ask {
  readonly line: string;
  readonly said: keyof typeof WITHIN;
  readonly when: string;
  readonly minutes: string;
  readonly length: string;
}

/** Each wording with each way to say when, and with each length. */
function asks(words: Wording): readonly Ask[] {
  const whens = (['nextWeek', 'inTwoWeeks', 'soon'] as const).flatMap((said) =>
    words[said].map((when) => ({ said, when })),
  );
  const lengths = Object.entries(words.lengths).flatMap(([minutes, ways]) =>
    ways.map((length) => ({ minutes, length })),
  );
  return words.ask.flatMap((line) =>
    whens.flatMap((when) => lengths.map((length) => ({ line, ...when, ...length }))),
  );
}

function isWithin(
  { from, until }: { readonly from: string | null; readonly until: string | null },
  [first, last]: readonly [string, string],
): boolean {
  return from !== null && until !== null && from >= first && until <= last;
}
