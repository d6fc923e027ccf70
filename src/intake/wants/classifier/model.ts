import type { WantKind } from '../../../core/records/reading.ts';
import { WANT_KINDS } from '../../../core/records/reading.ts';
import { featuresOf } from './features.ts';
import { Scorer } from './scorer.ts';

/** What the trained weights of one language look like on disk: written by `tools/train-wants.ts`. */
interface StoredWeights {
  /** Kinds in the order of the weights. */
  readonly kinds: readonly string[];
  /** What one unit of a stored weight stands for. */
  readonly unit: number;
  /** Starting point of each kind, in units. */
  readonly bias: readonly number[];
  /** For each feature the places of the kinds it speaks for or against and its weights: `[place, weight, …]`. */
  readonly features: Readonly<Record<string, readonly number[]>>;
}

/** Weights of a logistic regression for each kind against all others. */
export interface Weights {
  readonly kinds: readonly WantKind[];
  readonly unit: number;
  readonly bias: readonly number[];
  readonly features: ReadonlyMap<string, readonly number[]>;
  readonly language: 'nl' | 'en';
  readonly scorer: Scorer;
}

/** Makes stored weights ready for use. */
export function openWeights(stored: StoredWeights, language: 'nl' | 'en'): Weights {
  const { kinds, unit, bias } = stored;
  const known = kinds.flatMap((name) => WANT_KINDS.find((kind) => kind === name) ?? []);
  const features = new Map(Object.entries(stored.features));
  const scorer = new Scorer(features, known.length, language);
  return { kinds: known, unit, bias, features, language, scorer };
}

/** How certain a kind is of one sentence, 0 to 1. */
export interface Scored {
  readonly kind: WantKind;
  readonly certainty: number;
}

/** The logistic curve. */
export function logistic(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}

/**
 * Scores one sentence for every kind. Features share a length of one, so that long sentences say no more
 * than short ones; and a kind that others contend is the less certain for it.
 */
export function score(weights: Weights, sentence: string): readonly Scored[] {
  const { sums, features } = weights.scorer.sum(sentence);
  const scale = weights.unit / Math.sqrt(Math.max(1, features));
  const alone = weights.bias.map((bias, at) =>
    logistic(bias * weights.unit + (sums[at] ?? 0) * scale),
  );
  const together = Math.max(
    1e-9,
    alone.reduce((total, one) => total + one, 0),
  );
  return weights.kinds.map((kind, at) => {
    const one = alone[at] ?? 0;
    return { kind, certainty: (one * one) / together };
  });
}

/** Words named as the ground of a verdict. */
const NAMED = 3;

/** The words of a sentence that weighed most for a kind, the heaviest first; fields of meaning are no words of the mail. */
export function wordsFor(weights: Weights, kind: WantKind, sentence: string): readonly string[] {
  const place = weights.kinds.indexOf(kind);
  const weigh = (feature: string): number => {
    const pairs = weights.features.get(feature) ?? [];
    const at = pairs.findIndex((value, index) => index % 2 === 0 && value === place);
    return at === -1 ? 0 : (pairs[at + 1] ?? 0);
  };
  return featuresOf(sentence, weights.language)
    .filter((feature) => !feature.startsWith('~') && weigh(feature) > 0)
    .toSorted((a, b) => weigh(b) - weigh(a))
    .slice(0, NAMED)
    .map((word) => word.replace(/^\^/, ''));
}
