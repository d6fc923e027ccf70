import type { WantKind } from '../../src/core/records/reading.ts';
import { openWeights, score } from '../../src/intake/wants/classifier/model.ts';
import { fit } from './fit.ts';
import type { Labelled } from './labelled.ts';

/** Verdicts on texts that the weights had not seen: how certain, and whether rightly so. */
export interface Verdict {
  readonly kind: WantKind;
  readonly certainty: number;
  readonly right: boolean;
}

const FOLDS = 5;

/** Cross-validation: each fifth is judged by weights fitted to the other four. */
export function validate(texts: readonly Labelled[], language: 'nl' | 'en'): readonly Verdict[] {
  const verdicts: Verdict[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const weights = openWeights(
      fit(
        texts.filter((_text, at) => at % FOLDS !== fold),
        language,
      ),
      language,
    );
    for (const { kind, unclear, text } of texts.filter((_text, at) => at % FOLDS === fold)) {
      for (const scored of score(weights, text)) {
        const { certainty } = scored;
        if (scored.kind === unclear) continue;
        verdicts.push({ kind: scored.kind, certainty, right: scored.kind === kind });
      }
    }
  }
  return verdicts;
}

/** At a threshold: what share of what is said is right, and what share of what is so is said. */
export function at(
  verdicts: readonly Verdict[],
  threshold: number,
): { precision: number; coverage: number } {
  const said = verdicts.filter((verdict) => verdict.certainty >= threshold);
  const right = said.filter((verdict) => verdict.right).length;
  const all = verdicts.filter((verdict) => verdict.right).length;
  return {
    precision: said.length === 0 ? 1 : right / said.length,
    coverage: all === 0 ? 0 : right / all,
  };
}
