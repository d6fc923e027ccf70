import type { Language } from '../../text/words.ts';
import type { Chunk } from './chunk.ts';
import { lexicon } from './lexicon.ts';

/** Shorter words than this hide inside others by chance. */
const SHORTEST = 4;

const NOUNS: readonly Chunk['is'][] = ['topic', 'party', 'deed'];

const LINKS = ['', 's', 'en', 'e', 'n', '-', 's-'];

/**
 * A Dutch compound of two words the tables know: "klantafspraken" are appointments, of customers. The
 * last word says what it is, the first narrows it; both must be known, so that nothing is read into
 * a word the letter did not use.
 */
export function compound(key: string, language: Language): readonly Chunk[] {
  if (language !== 'nl') return UNKNOWN;
  for (let cut = SHORTEST; cut <= key.length - SHORTEST; cut += 1) {
    const last = noun(key.slice(cut));
    const first = key.slice(0, cut);
    const known = last === null ? undefined : LINKS.find((link) => modifier(first, link) !== null);
    if (last !== null && known !== undefined) return [...(modifier(first, known) ?? []), last];
  }
  return UNKNOWN;
}

const UNKNOWN: readonly Chunk[] = [{ is: 'unknown' }];

/** What the first word adds: people or a thing that narrow the last, nothing for a mere filler; null for no word. */
function modifier(first: string, link: string): readonly Chunk[] | null {
  if (!first.endsWith(link)) return null;
  const stem = first.slice(0, first.length - link.length);
  if (stem.length < SHORTEST) return null;
  const narrowing = noun(stem);
  if (narrowing !== null) return narrowing.is === 'deed' ? [] : [narrowing];
  const known = lexicon('nl').next.get(stem)?.chunks ?? [];
  return known.some(({ is }) => is === 'filler') ? [] : null;
}

function noun(key: string): Chunk | null {
  const chunks = lexicon('nl').next.get(key)?.chunks ?? [];
  return chunks.find(({ is }) => NOUNS.includes(is)) ?? null;
}
