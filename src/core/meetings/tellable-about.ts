/** What somebody calls his own or ours becomes just that thing: `ons huis` is not ours in a letter of ours. */
const THINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})ons(?= \p{L})/giu, 'het'],
  [/(?<!\p{L})onze(?= \p{L})/giu, 'de'],
  [/(?<!\p{L})(?:our|my)(?= \p{L})/giu, 'the'],
];

/** Words by which its writer still speaks of himself. */
const OF_HIMSELF =
  /(?<!\p{L})(?:ik|mij|me|mijn|m[’']n|wij|we|ons|onze|i|my|mine|us|our|ours)(?!\p{L})/iu;

/**
 * What a meeting is about, as its asker wrote it, in words that others can say as well; null where he speaks of himself in it, and a
 * letter had better not name it.
 */
export function tellableAbout(about: string | null): string | null {
  if (about === null) return null;
  const said = THINGS.reduce((text, [pattern, word]) => text.replace(pattern, word), about);
  return OF_HIMSELF.test(said) ? null : said;
}
