import type { Language } from '../../text/words.ts';
import type { Chunk } from './chunk.ts';
import { lexicon } from './lexicon.ts';

/** Shorter words than this hide inside others by chance. */
const SHORTEST = 4;

const NOUNS: readonly Chunk['is'][] = ['topic', 'party', 'deed'];

const LINKS = ['', 's', 'en', 'e', 'n', '-', 's-'];

/**
 * A Dutch compound of two words the tables know: "directielunch" is a lunch, whoever's. The last
 * word says what it is; it counts only when the first is a noun of the tables too, so that nothing
 * is read into a word the letter did not use.
 */
export function compound(key: string, language: Language): Chunk {
  if (language !== 'nl') return { is: 'unknown' };
  for (let cut = SHORTEST; cut <= key.length - SHORTEST; cut += 1) {
    const last = noun(key.slice(cut));
    const first = key.slice(0, cut);
    if (last !== null && LINKS.some((link) => first.endsWith(link) && isNoun(first, link))) {
      return last;
    }
  }
  return { is: 'unknown' };
}

function isNoun(first: string, link: string): boolean {
  const stem = first.slice(0, first.length - link.length);
  const known = lexicon('nl').next.get(stem)?.chunks ?? [];
  return stem.length >= SHORTEST && known.some(({ is }) => is === 'filler' || NOUNS.includes(is));
}

function noun(key: string): Chunk | null {
  const chunks = lexicon('nl').next.get(key)?.chunks ?? [];
  return chunks.find(({ is }) => NOUNS.includes(is)) ?? null;
}
