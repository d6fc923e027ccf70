import { cityOf } from '../../core/time/say-elsewhere.ts';
import type { Language } from '../../core/text/words.ts';
import type { Zone } from '../../core/time/instant.ts';

/** A zone somebody can choose. */
interface Choosable {
  readonly id: Zone;
  readonly name: string;
}

const made = new Map<Language, readonly Choosable[]>();

/** Every zone that is a place, by its city in the reader's language. */
export function zonesToChoose(language: Language): readonly Choosable[] {
  const known = made.get(language);
  if (known !== undefined) return known;
  const all = Intl.supportedValuesOf('timeZone')
    .filter((id) => /^[A-Z][a-z]+\//.test(id) && !id.startsWith('Etc/'))
    .map((id) => ({ id, name: `${cityOf(id, language)} (${id.split('/')[0] ?? ''})` }))
    .toSorted((one, other) => one.name.localeCompare(other.name, language));
  const zones = [{ id: 'UTC', name: 'UTC' }, ...all];
  made.set(language, zones);
  return zones;
}

/** A zone as it came with the address; null for anything that is none. */
export function zoneChosen(given: string | null): Zone | null {
  if (given === null || given === '') return null;
  return zonesToChoose('en').some(({ id }) => id === given) ? given : null;
}
