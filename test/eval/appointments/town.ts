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
  let turn = 0;
  for (const line of words.ask)
    for (const said of ['nextWeek', 'inTwoWeeks', 'soon'] as const)
      for (const when of words[said])
        for (const [minutes, lengths] of Object.entries(words.lengths))
          for (const length of lengths) {
            turn += 1;
            const topic = words.topics[turn % words.topics.length] ?? '';
            const core = fill(line, { name, when, topic, length });
            const greet = fill(words.greet[turn % words.greet.length] ?? '', { principal: name });
            const close = fill(words.close[turn % words.close.length] ?? '', {
              me: 'Sanne Mulder',
              first: 'Sanne',
            });
            const subject = fill(words.subjectAsk[turn % words.subjectAsk.length] ?? '', { topic });
            const text = [greet, core, close].filter((part) => part !== '').join('\n\n');
            const one = asked(readLetter(text, subject, WRITTEN));
            const value = one === null || one === 'no fact' ? null : one;
            const shown = (): string => `${core}\n    read ${JSON.stringify(one)}`;
            found.judge(one !== null, shown);
            const [from, until] = WITHIN[said];
            const isWithin =
              value !== null &&
              value.from !== null &&
              value.until !== null &&
              value.from >= from &&
              value.until <= until;
            within.judge(isWithin, shown);
            long.judge(String(value?.minutes) === minutes, shown);
            about.judge(value?.about === topic, shown);
          }
  return [found, within, long, about].map((each) => each.score());
}
