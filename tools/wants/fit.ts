import type { WantKind } from '../../src/core/records/reading.ts';
import { WANT_KINDS } from '../../src/core/records/reading.ts';
import { featuresOf } from '../../src/intake/wants/classifier/features.ts';
import { logistic } from '../../src/intake/wants/classifier/model.ts';
import type { Labelled } from './labelled.ts';

/** Weights as they are stored: see `StoredWeights`. */
export interface Fitted {
  readonly kinds: WantKind[];
  readonly unit: number;
  readonly bias: number[];
  readonly features: Record<string, number[]>;
}

/** A feature in fewer texts than this tells more of the text than of the kind. */
const MIN_TEXTS = 2;
const ROUNDS = 30;
const RATE = 0.5;
/** Keeps weights small, so that one word alone does not decide. */
const DECAY = 0.01;
/** There are twenty texts of other kinds for each of this one. */
const POSITIVE = 4;
/** Before any word is seen a kind is unlikely. */
const START = -2;
/** Weights are stored in steps of this size; smaller ones are left out. */
const UNIT = 0.8;

interface Row {
  readonly places: readonly number[];
  readonly scale: number;
  readonly kind: WantKind | null;
  readonly unclear: WantKind | null;
}

/** Fits one logistic regression for each kind against all others, by steps in a fixed order: the same text, the same weights. */
export function fit(texts: readonly Labelled[], language: 'nl' | 'en'): Fitted {
  const names = vocabulary(texts, language);
  const places = new Map(names.map((name, place) => [name, place]));
  const rows = texts.map(({ kind, unclear, text }): Row => {
    const features = featuresOf(text, language);
    const known = features.flatMap((feature) => places.get(feature) ?? []);
    return { places: known, scale: 1 / Math.sqrt(Math.max(1, features.length)), kind, unclear };
  });
  const kinds = WANT_KINDS.filter((kind) => rows.some((row) => row.kind === kind));
  const features: Record<string, number[]> = {};
  const bias: number[] = [];
  for (const [place, kind] of kinds.entries()) {
    const { weights, start } = regress(rows, kind, names.length);
    bias.push(Math.round(start / UNIT));
    for (const [at, name] of names.entries()) {
      const units = Math.round((weights[at] ?? 0) / UNIT);
      if (units !== 0) (features[name] ??= []).push(place, units);
    }
  }
  return { kinds, unit: UNIT, bias, features };
}

function vocabulary(texts: readonly Labelled[], language: 'nl' | 'en'): readonly string[] {
  const counts = new Map<string, number>();
  for (const { text } of texts) {
    for (const feature of featuresOf(text, language))
      counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count >= MIN_TEXTS)
    .map(([name]) => name)
    .toSorted();
}

/** Stochastic descent with a step of its own for each weight, which shrinks as it is used (Adagrad). */
function regress(
  rows: readonly Row[],
  kind: WantKind,
  size: number,
): { weights: Float64Array; start: number } {
  const weights = new Float64Array(size);
  const used = new Float64Array(size).fill(1e-6);
  let start = START;
  let startUsed = 1e-6;
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let step = 0; step < rows.length; step += 1) {
      // Texts of a kind stand together; a fixed stride through them mixes the kinds.
      const row = rows[(step * 37 + round) % rows.length];
      if (row === undefined || row.unclear === kind) continue;
      let sum = start;
      for (const at of row.places) sum += (weights[at] ?? 0) * row.scale;
      const is = row.kind === kind;
      const error = (logistic(sum) - (is ? 1 : 0)) * (is ? POSITIVE : 1);
      startUsed += error * error;
      start -= (RATE * error) / Math.sqrt(startUsed);
      for (const at of row.places) {
        const slope = error * row.scale + DECAY * (weights[at] ?? 0);
        used[at] = (used[at] ?? 0) + slope * slope;
        weights[at] = (weights[at] ?? 0) - (RATE * slope) / Math.sqrt(used[at] ?? 1);
      }
    }
  }
  return { weights, start };
}
