import type { Hold } from '../../hold.ts';
import type { Language } from '../../../text/words.ts';
import { titleOf } from './title.ts';

/** Whom it is held for: his name, or at least where he can be reached. */
export function nameOf({ name, address }: Pick<Hold, 'name' | 'address'>): string {
  return name === '' ? address : name;
}

/** What an appointment is called when nobody says what it is for. */
export const APPOINTMENT = { nl: 'afspraak', en: 'appointment' } as const;

const HELD = { nl: 'Vastgehouden', en: 'Held' } as const;

/** What stands in the diary once it is booked: "Kennismaking met Jan Jansen". */
export function bookedTitle(
  hold: Pick<Hold, 'name' | 'address' | 'what'>,
  language: Language,
): string {
  const who = { id: null, name: nameOf(hold), address: null };
  return titleOf({ what: hold.what, about: null, with: [who] }, language);
}

/** And until then: "Vastgehouden: kennismaking met Jan Jansen". */
export function heldTitle(
  hold: Pick<Hold, 'name' | 'address' | 'what'>,
  language: Language,
): string {
  const title = bookedTitle(hold, language);
  return `${HELD[language]}: ${title.charAt(0).toLowerCase()}${title.slice(1)}`;
}
