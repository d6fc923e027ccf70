import { array, assert, constantFrom, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { featuresOf } from './features.ts';
import { openWeights } from './model.ts';
import nl from './weights-nl.json' with { type: 'json' };

const weights = openWeights(nl, 'nl');

/** The sums by the names of the features, as training makes them. */
function byName(sentence: string): { sums: number[]; features: number } {
  const features = featuresOf(sentence, 'nl');
  const sums = weights.kinds.map(() => 0);
  for (const feature of features) {
    const pairs = weights.features.get(feature) ?? [];
    for (let at = 0; at < pairs.length; at += 2) {
      const place = pairs[at] ?? 0;
      sums[place] = (sums[place] ?? 0) + (pairs[at + 1] ?? 0);
    }
  }
  return { sums, features: features.length };
}

const WORDS = constantFrom(
  ...[
    'wij',
    'hebben',
    'uw',
    'offerte',
    'offerteaanvraag',
    'ontvangen',
    'factuur',
    'facturen',
    'graag',
    'vlucht',
  ],
  ...[
    '?',
    '€',
    '12,50',
    '12',
    '14:30',
    'bevestiging',
    'bevestigen',
    'helaas',
    'niet',
    'april',
    'constructor',
    "'t",
  ],
);

test('a sentence weighs the same by its words as by the names of its features', () => {
  assert(
    property(array(WORDS, { maxLength: 80 }), string(), (words, noise) => {
      const sentence = `${words.join(' ')} ${noise}`;
      const { sums, features } = weights.scorer.sum(sentence);
      expect({ sums: [...sums], features }).toEqual(byName(sentence));
    }),
  );
});
