import { Trouble } from '../../core/errors.ts';
import type { NeedWish } from '../../core/gatherings/wish.ts';
import type { Language } from '../../core/text/words.ts';
import { officeText } from '../../intake/office/office-text.ts';
import { peopleInMind } from '../../store/records/people.ts';
import type { Owner } from '../owner.ts';

/** People that a list can name. */
const MOST_PEOPLE = 2000;

/**
 * What a meeting needs, in words: "een zaal voor 8, lunch en een beamer".
 * @throws Trouble `needs-unclear` where any of it is something else
 */
export async function needsInWords(
  owner: Owner,
  words: string,
  language: Language,
): Promise<readonly NeedWish[]> {
  const people = (await peopleInMind(owner.store.read, MOST_PEOPLE)).map(
    ({ id, name, addresses }) => ({ id, names: [name], roles: [], addresses }),
  );
  const { needsIn } = await import('../../core/orders/gathering/needs.ts');
  const found = needsIn(words, { people, language });
  if (found !== null) return found;
  throw new Trouble('needs-unclear', { retry: false, values: { words } });
}

/** The text of notes in a file: plain text, a transcript, or a document of an office program. Null where there is none. */
export function notesIn(name: string, bytes: Uint8Array): string | null {
  if (/\.(?:docx|docm|odt)$/i.test(name) || isZip(bytes)) return officeText(bytes);
  const text = new TextDecoder().decode(bytes);
  // Anything else that is no text has zeros in it, or says what it is.
  return text.includes('\u0000') || text.startsWith('%PDF-') ? null : text;
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}
