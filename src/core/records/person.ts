import type { PersonId } from '../ids.ts';
import type { Language } from '../text/words.ts';

/**
 * Marks on a person that conduct and mandate look at. They are set by a person of the office or by
 * a fact a person confirmed; what a stranger writes can only add the careful ones (`bereaved`).
 */
export const PERSON_MARKS = [
  'client',
  'patient',
  'colleague',
  'staff',
  'family',
  'press',
  'court',
  'authority',
  'bank',
  'broker',
  'supplier',
  'regular-supplier',
  'laboratory',
  'hospital',
  'referrer',
  'drug-company',
  'university',
  'professional-body',
  'lawyer',
  'has-counsel',
  'bereaved',
  'never-chase',
] as const;

export type PersonMark = (typeof PERSON_MARKS)[number];

/** How one writes to somebody: title, the form of address agreed on, and u or je. */
export interface Address {
  readonly language: Language;
  readonly form: 'u' | 'je';
  /** `mevrouw`, `heer`, or null where it is not known: then the full name is used. */
  readonly title: 'mevrouw' | 'heer' | null;
  /** How the salutation names him: surname for *Geachte mevrouw De Vries*, first name for *Beste Jan*. */
  readonly familiar: boolean;
  /** The professional greeting the relation has, used only in letters the principal signs himself. */
  readonly greeting?: 'confrere' | 'amice' | 'amica' | 'collega';
}

/** One person, whatever the channel. Claims (addresses, numbers, accounts) belong to him with their evidence. */
export interface Person {
  readonly id: PersonId;
  readonly name: string;
  readonly firstName: string | null;
  /** Surname with its particles, as written inside a name: "van den Berg". */
  readonly surname: string | null;
  /** Academic or professional titles before the name: "mr.", "dr.". */
  readonly titles: readonly string[];
  readonly addresses: readonly string[];
  readonly telephones: readonly string[];
  /** Known-good accounts (IBAN) with how they came to be known. */
  readonly accounts: readonly string[];
  readonly organisation: string | null;
  /** People of one household share this name; a death stops what runs to all of them. */
  readonly household: string | null;
  readonly marks: readonly PersonMark[];
  readonly address: Address;
}
