import type { WantKind } from '../../../core/records/reading.ts';
import { WANT_KINDS } from '../../../core/records/reading.ts';
import { featuresOf } from './features.ts';

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
}

/** Makes stored weights ready for use. */
export function openWeights({ kinds, unit, bias, features }: StoredWeights): Weights {
  const known = kinds.flatMap((name) => WANT_KINDS.find((kind) => kind === name) ?? []);
  return { kinds: known, unit, bias, features: new Map(Object.entries(features)) };
}

/** How certain a kind is of one sentence, 0 to 1, and the words that weighed most, the heaviest first. */
export interface Scored {
  readonly kind: WantKind;
  readonly certainty: number;
  readonly words: readonly string[];
}

/** Words named as the ground of a verdict. */
const NAMED = 3;

/** The logistic curve. */
export function logistic(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}

/**
 * Scores one sentence for every kind. Features share a length of one, so that long sentences say no more
 * than short ones; and a kind that others contend is the less certain for it.
 */
export function score(
  weights: Weights,
  sentence: string,
  language: 'nl' | 'en',
): readonly Scored[] {
  const features = featuresOf(sentence, language);
  const length = Math.sqrt(Math.max(1, features.length));
  const sums = weights.bias.map((bias) => bias * weights.unit);
  const parts: [string, number][][] = weights.kinds.map(() => []);
  for (const feature of features) {
    const pairs = weights.features.get(feature) ?? [];
    for (let at = 0; at + 1 < pairs.length; at += 2) {
      const place = pairs[at] ?? 0;
      const weight = ((pairs[at + 1] ?? 0) * weights.unit) / length;
      sums[place] = (sums[place] ?? 0) + weight;
      if (weight > 0) parts[place]?.push([feature, weight]);
    }
  }
  const alone = sums.map(logistic);
  const together = alone.reduce((total, one) => total + one, 0);
  return weights.kinds.map((kind, place) => ({
    kind,
    certainty: ((alone[place] ?? 0) * (alone[place] ?? 0)) / Math.max(together, 1e-9),
    words: heaviest(parts[place] ?? []),
  }));
}

/** The words that weighed most; fields of meaning are no words of the mail. */
function heaviest(parts: readonly (readonly [string, number])[]): readonly string[] {
  return parts
    .filter(([feature]) => !feature.startsWith('~'))
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, NAMED)
    .map(([word]) => word.replace(/^\^/, ''));
}
