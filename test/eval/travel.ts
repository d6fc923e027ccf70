import { loadGazetteer } from '../../src/core/travel/gazetteer/gazetteer.ts';
import { Tally } from './mail/score.ts';
import { evaluate } from './table/evaluate.ts';
import { judgeKnownTimes } from './travel/judge.ts';
import { KNOWN_TIMES } from './travel/known-times.ts';

/** An estimate this near is as good as what a good secretary would say. */
const NEAR = { share: 0.1, minutes: 5 };

const judged = judgeKnownTimes(await loadGazetteer());
const modes = [...new Set(KNOWN_TIMES.map(({ mode }) => mode))];
const scores = modes.map((mode) => {
  const tally = new Tally(`travel by ${mode}, within 10 % or 5 minutes`);
  const those = judged.filter(({ known }) => known.mode === mode);
  const off = those.map(({ known, estimated }) => Math.abs((estimated ?? 0) - known.minutes));
  those.forEach(({ known, estimated }, index) => {
    const near = Math.max(NEAR.minutes, NEAR.share * known.minutes);
    const right = estimated !== null && (off[index] ?? 0) <= near;
    tally.judge(
      right,
      () => `${known.from} – ${known.to}: ${known.minutes} => ${estimated ?? 'none'}`,
    );
  });
  const shares = those.map(({ known }, index) => (off[index] ?? 0) / known.minutes);
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  console.log(`${mode}: ${those.length} journeys, off by ${(100 * mean).toFixed(1)} % on average`);
  return tally.score();
});
process.exitCode = evaluate(scores);
