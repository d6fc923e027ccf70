import type { Stretch } from '../diary/hours/working-hours.ts';
import type { ArrivalId, PersonId } from '../ids.ts';
import type { Language } from '../text/words.ts';
import type { Instant, Zone } from '../time/instant.ts';
import type { FactSource } from './fact.ts';

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

/** Titles of nobility of the Netherlands and Belgium, as the one who bears them is called. */
export const NOBILITIES = [
  'jonkheer',
  'jonkvrouw',
  'ridder',
  'baron',
  'barones',
  'graaf',
  'gravin',
] as const;

export type Nobility = (typeof NOBILITIES)[number];

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
  /** A title of nobility; letters honour it. */
  readonly nobility?: Nobility;
}

/** What a person of the office said of somebody's clock. */
export interface SaidClock {
  readonly zone: Zone;
  /** When he can be asked for anything, on his own clock; null: nobody said. */
  readonly daytime: Stretch | null;
  /** ISO weekdays on which that is so; null: nobody said. */
  readonly weekdays: readonly number[] | null;
  /** Id of the user. */
  readonly by: string;
  readonly at: Instant;
}

/** A zone that was read in what somebody sent himself, with the words it rests on. */
export interface ReadClock {
  readonly zone: Zone;
  readonly arrival: ArrivalId;
  readonly source: FactSource;
  /** When he wrote it. */
  readonly at: Instant;
}

/** Where somebody's clock stands, and how it came to be known. What was read never overrules what was said. */
export interface PersonClock {
  readonly said: SaidClock | null;
  readonly read: ReadClock | null;
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
  /** Absent: nobody knows in which zone he lives. */
  readonly clock?: PersonClock;
}
