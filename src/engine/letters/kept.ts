import { lettersKept, readLetter, type KeptLetter } from '../../store/records/letters/letters.ts';
import { readMatter } from '../../store/records/matters.ts';
import type { Owner } from '../owner.ts';
import { isHidden } from '../views/hidden.ts';
import type { Viewing } from '../views/docket.ts';

/** Letters shown at once. */
const SHOWN = 500;

/** Letters on paper that somebody may see, the newest first; of one matter by its id or reference. */
export async function letters(
  owner: Owner,
  viewing: Viewing,
  matter: string | null,
): Promise<readonly KeptLetter[]> {
  const { read } = owner.store;
  const named = matter === null ? null : await readMatter(read, matter);
  if (matter !== null && named === null) return [];
  const all = await lettersKept(read, { matter: named?.id ?? null, limit: SHOWN });
  const may = await Promise.all(all.map((letter) => maySee(owner, viewing, letter)));
  return all.filter((_letter, at) => may[at]);
}

/** A letter by its id or reference, with its bytes; null when there is none that he may see. */
export async function letterFile(
  owner: Owner,
  viewing: Viewing,
  { id, form }: { readonly id: string; readonly form: 'pdf' | 'docx' },
): Promise<{ readonly letter: KeptLetter; readonly bytes: Uint8Array } | null> {
  const letter = await readLetter(owner.store.read, id);
  if (letter === null || !(await maySee(owner, viewing, letter))) return null;
  const bytes = await owner.blobs.get(letter[form]);
  return bytes === null ? null : { letter, bytes };
}

/** What belongs to a matter of the principal's own eyes is for them alone. */
async function maySee(owner: Owner, viewing: Viewing, letter: KeptLetter): Promise<boolean> {
  if (viewing.everything) return true;
  const { read } = owner.store;
  if (await isHidden(read, letter.arrival, viewing)) return false;
  const matter = letter.matter === null ? null : await readMatter(read, letter.matter);
  return matter?.confidentiality !== 'principal';
}
