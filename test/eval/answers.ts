import { OFFERED, WRITTEN } from '../../src/core/diary/invitations/answers/examples/offered.ts';
import { FOURTH_ANSWERS_EN } from '../../src/core/diary/invitations/answers/examples/en-fourth.data.ts';
import { FOURTH_ANSWERS_NL } from '../../src/core/diary/invitations/answers/examples/nl-fourth.data.ts';
import type { AnswerExample } from '../../src/core/diary/invitations/answers/examples/example.ts';
import { readTimesAnswer } from '../../src/core/diary/invitations/answers/read-times-answer.ts';
import type { TimeAnswer } from '../../src/core/diary/invitations/answers/times-answer.ts';
import { townAnswers } from './answers/town.ts';
import { Tally } from './mail/score.ts';
import type { Score } from './mail/score.ts';
import { evaluate } from './table/evaluate.ts';

/** Of a time that is not taken "no" and "other" are one. */
function isAs(read: TimeAnswer, judged: string): boolean {
  return read === judged || (judged === 'other' && read === 'no');
}

/** Answers judged before they were read: right in all, and apart that no yes was read where none stands. */
function scores(language: 'nl' | 'en', examples: readonly AnswerExample[]): readonly Score[] {
  const right = new Tally(`answers ${language}, held`);
  const safe = new Tally(`answers ${language}, held, no yes that is none`);
  for (const [says, judged, proposes = []] of examples) {
    const read = readTimesAnswer(says, language, OFFERED[judged.length] ?? [], WRITTEN);
    const proposed = read.proposals.map(({ from, until }) => `${from ?? ''}/${until ?? ''}`);
    const answers = read.offered.map(({ answer }) => answer);
    const miss = (): string =>
      `${says}\n    ${judged.join()} ${proposes.join()}\n    read ${answers.join()} ${proposed.join()}`;
    const isRight =
      answers.every((answer, at) => isAs(answer, judged[at] ?? '')) &&
      proposed.join() === proposes.join();
    right.judge(isRight, miss);
    safe.judge(
      answers.every((answer, at) => answer !== 'yes' || judged[at] === 'yes'),
      miss,
    );
  }
  return [right.score(), safe.score()];
}

process.exitCode = evaluate([
  ...scores('nl', FOURTH_ANSWERS_NL),
  ...scores('en', FOURTH_ANSWERS_EN),
  ...townAnswers(),
]);
