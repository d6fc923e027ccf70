import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Fitted } from './wants/fit.ts';
import { fit } from './wants/fit.ts';
import { labelled } from './wants/labelled.ts';
import { at, validate } from './wants/validate.ts';

/**
 * `node tools/train-wants.ts` fits the weights by which `src/intake/wants` tells what a mail wants, from
 * the labelled text beside it, and writes them. `--curve` prints instead what cross-validation says of
 * each threshold, and of each kind at the one given by `--threshold`.
 */

/** One feature a line, so that a change of the text shows as a change of its words. */
export function printed({ kinds, unit, bias, features }: Fitted): string {
  const lines = Object.entries(features).map(
    ([name, pairs]) => `    ${JSON.stringify(name)}: [${pairs.join(', ')}]`,
  );
  return `{\n  "kinds": ${JSON.stringify(kinds)},\n  "unit": ${unit},\n  "bias": ${JSON.stringify(bias)},\n  "features": {\n${lines.join(',\n')}\n  }\n}\n`;
}

function curve(language: 'nl' | 'en', threshold: number): void {
  const verdicts = validate(labelled(language), language);
  const percent = (share: number): string => `${(100 * share).toFixed(1).padStart(5)} %`;
  console.log(`${language}: threshold, precision, coverage`);
  for (let tried = 0.1; tried < 0.76; tried += 0.05) {
    const { precision, coverage } = at(verdicts, tried);
    console.log(`  ${tried.toFixed(2)}  ${percent(precision)}  ${percent(coverage)}`);
  }
  for (const kind of new Set(verdicts.map((verdict) => verdict.kind))) {
    const { precision, coverage } = at(
      verdicts.filter((verdict) => verdict.kind === kind),
      threshold,
    );
    console.log(`  ${kind.padEnd(20)} ${percent(precision)}  ${percent(coverage)}`);
  }
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: { curve: { type: 'boolean' }, threshold: { type: 'string', default: '0.3' } },
  });
  for (const language of ['nl', 'en'] as const) {
    if (values.curve === true) curve(language, Number(values.threshold));
    else {
      const file = new URL(
        `../src/intake/wants/classifier/weights-${language}.json`,
        import.meta.url,
      );
      writeFileSync(file, printed(fit(labelled(language), language)));
    }
  }
}
