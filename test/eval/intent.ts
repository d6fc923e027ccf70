import { readFileSync } from 'node:fs';
import { asksForAction } from '../../src/intake/recognisers/asking/speech.ts';
import { SHARED, Tally } from './mail/score.ts';
import { evaluate } from './table/evaluate.ts';

const SET = new URL('mail-intent-parakweet/Ask0729-fixed.txt', SHARED);

// Does a sentence ask for something: of those said to ask how many do (precision), of those that do
// how many are said to (coverage), at the threshold in use; and for how many a verdict is given at all.
const precision = new Tally('parakweet, precision of what is said to ask');
const coverage = new Tally('parakweet, coverage of what asks');
const decided = new Tally('parakweet, verdict not withheld');
for (const line of readFileSync(SET, 'utf8').split(/\r?\n/)) {
  const [label, sentence] = line.split('\t', 2);
  if (sentence === undefined) continue;
  const { asks, certainty, cues } = asksForAction(sentence, 'en');
  const miss = (): string => `${certainty} ${sentence.slice(0, 200)} [${cues.join(' | ')}]`;
  if (asks === true) precision.judge(label === 'Yes', miss);
  if (label === 'Yes') coverage.judge(asks === true, miss);
  decided.judge(asks !== null, miss);
}
process.exitCode = evaluate([precision.score(), coverage.score(), decided.score()]);
