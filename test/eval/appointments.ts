import { readFileSync } from 'node:fs';
import { asked, readLetter } from './appointments/letter.ts';
import { holds } from './appointments/when.ts';
import { townScores } from './appointments/town.ts';
import { Tally } from './mail/score.ts';
import type { Score } from './mail/score.ts';
import { evaluate } from './table/evaluate.ts';

const WRITTEN = 'Wed, 4 Nov 2026 10:00:00 +0100';

/** One letter and what a person says it asks for. */
interface Case {
  readonly text: string;
  readonly asks: string;
  readonly wanted: ReadonlyMap<string, string>;
}

function cases(language: 'nl' | 'en'): readonly Case[] {
  const file = new URL(`appointments/requests-${language}.txt`, import.meta.url);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [text = '', judged = ''] = line.split(' => ');
      const [asks = '', ...parts] = judged.split(' | ');
      const wanted = new Map(
        parts.map((part): readonly [string, string] => {
          const at = part.search(/[=~]/);
          return [part.slice(0, at), part.slice(at)];
        }),
      );
      return { text: text.replaceAll(String.raw`\n`, '\n'), asks, wanted };
    });
}

/** Letters judged before they were read: what asks for a meeting, within when, how long, about what; and what does not. */
function scores(language: 'nl' | 'en'): readonly Score[] {
  const tally = (what: string): Tally => new Tally(`appointments ${language}, ${what}`);
  const found = tally('asked for');
  const within = tally('within when');
  const long = tally('how long');
  const about = tally('about what');
  const moved = tally('to be moved, from when to when');
  const none = tally('none where none is asked for');
  for (const { text, asks, wanted } of cases(language)) {
    const reading = readLetter(text, '', WRITTEN);
    const one = asked(reading);
    const shown = (): string => `${text}\n    read ${JSON.stringify(one)}`;
    if (asks === 'no') {
      none.judge(one === null && asked(reading, 'meeting-move') === null, shown);
      continue;
    }
    if (asks === 'move') {
      const value = asked(reading, 'meeting-move');
      const right =
        value !== null &&
        value !== 'no fact' &&
        value.old !== null &&
        holds(value.old, wanted.get('old') ?? '') &&
        holds(value, wanted.get('new') ?? '=/');
      moved.judge(right, () => `${text}\n    read ${JSON.stringify(value)}`);
      continue;
    }
    found.judge(one !== null, shown);
    const value = one === null || one === 'no fact' ? null : one;
    const when = wanted.get('when');
    if (when !== undefined) within.judge(value !== null && holds(value, when), shown);
    const minutes = wanted.get('min');
    if (minutes !== undefined) long.judge(`=${value?.minutes}` === minutes, shown);
    const matter = wanted.get('about');
    if (matter !== undefined) about.judge(`=${value?.about ?? ''}` === matter, shown);
  }
  return [found, within, long, about, moved, none].map((each) => each.score());
}

process.exitCode = evaluate([
  ...(['nl', 'en'] as const).flatMap((language) => scores(language)),
  ...townScores(),
]);
