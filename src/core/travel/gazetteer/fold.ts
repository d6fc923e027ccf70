/** Letters that have no accent to take off. */
const LETTERS: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ø: 'o',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
};

/** How addresses shorten words of names, each as a whole word. */
const SHORTENED: readonly (readonly [RegExp, string])[] = [
  [/\bst\b\.?/g, 'sint'],
  [/\bste\b\.?/g, 'sainte'],
  [/\ba[/ ]d\b\.?/g, 'aan den'],
  [/\bo[/ ]d\b\.?/g, 'op den'],
  [/\bb[/ ]d\b\.?/g, 'bij de'],
  [/\bv[/ ]d\b\.?/g, 'van de'],
  [/\bc\.?s\.?(?=\s|$)/g, 'centraal'],
  [/\bcentraal station\b/g, 'centraal'],
  [/\bcentral station\b/g, 'centraal'],
  [/\bh\.s\.(?=\s|$)/g, 'hs'],
];

/**
 * A name as it is looked up: small letters without accents, apostrophes and hyphens, shortened words written out.
 * `'s-Gravenhage` and `s gravenhage` come out the same, as do `Alphen a/d Rijn` and `Alphen aan den Rijn`.
 */
export function folded(name: string): string {
  let text = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  text = text.replace(/[œæøßłđ]/g, (letter) => LETTERS[letter] ?? letter);
  for (const [short, long] of SHORTENED) text = text.replace(short, long);
  return text
    .replace(/['’‘`´]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
