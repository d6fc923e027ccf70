import { lettersKept, readLetter, type KeptLetter } from '../../store/records/letters/letters.ts';
import { dayOf } from '../../core/time/say-date.ts';
import type { Zone } from '../../core/time/instant.ts';
import { readProfile } from '../../store/records/meta.ts';
import { readMatter } from '../../store/records/matters.ts';
import type { Owner } from '../owner.ts';
import { isHidden } from '../views/hidden.ts';
import type { Viewing } from '../views/docket.ts';

/** A letter as it is shown: with the day it was printed, as the principal's calendar has it (ISO 8601). */
type ShownLetter = KeptLetter & { readonly day: string };

/** Letters shown at once. */
const SHOWN = 500;

/** Letters on paper that somebody may see, the newest first; of one matter by its id or reference. */
export async function letters(
  owner: Owner,
  viewing: Viewing,
  matter: string | null,
): Promise<readonly ShownLetter[]> {
  const { read } = owner.store;
  const named = matter === null ? null : await readMatter(read, matter);
  if (matter !== null && named === null) return [];
  const all = await lettersKept(read, { matter: named?.id ?? null, limit: SHOWN });
  const may = await Promise.all(all.map((letter) => maySee(owner, viewing, letter)));
  const zone = await zoneOf(owner);
  return all.filter((_letter, at) => may[at]).map((letter) => withDay(letter, zone));
}

/** A letter by its id or reference, with its bytes; null when there is none that he may see. */
export async function letterFile(
  owner: Owner,
  viewing: Viewing,
  { id, form }: { readonly id: string; readonly form: 'pdf' | 'docx' },
): Promise<{ readonly letter: ShownLetter; readonly bytes: Uint8Array } | null> {
  const letter = await readLetter(owner.store.read, id);
  if (letter === null || !(await maySee(owner, viewing, letter))) return null;
  const bytes = await owner.blobs.get(letter[form]);
  return bytes === null ? null : { letter: withDay(letter, await zoneOf(owner)), bytes };
}

async function zoneOf(owner: Owner): Promise<Zone> {
  return (await readProfile(owner.store.read))?.zone ?? 'UTC';
}

function withDay(letter: KeptLetter, zone: Zone): ShownLetter {
  return { ...letter, day: dayOf(letter.at, zone).toString() };
}

/** What belongs to a matter of the principal's own eyes is for them alone. */
async function maySee(owner: Owner, viewing: Viewing, letter: KeptLetter): Promise<boolean> {
  if (viewing.everything) return true;
  const { read } = owner.store;
  if (await isHidden(read, letter.arrival, viewing)) return false;
  const matter = letter.matter === null ? null : await readMatter(read, letter.matter);
  return matter?.confidentiality !== 'principal';
}
