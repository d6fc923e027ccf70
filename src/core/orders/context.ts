import type { Language } from '../text/words.ts';
import type { Zone } from '../time/instant.ts';

/** Somebody the principal knows. */
export interface KnownPerson {
  readonly id: string;
  /** Full names, as written: "Saskia van den Berg". First name and surname are found in them. */
  readonly names: readonly string[];
  /** What he is to the principal, in either language and the singular: "notaris", "notary". */
  readonly roles: readonly string[];
  readonly addresses: readonly string[];
}

/** Everybody of a group, by the words an order names it with. */
export interface KnownGroup {
  readonly words: string;
  /** As it is called where it was found. */
  readonly name: string;
  readonly people: readonly { readonly id: string; readonly name: string }[];
}

/** An event of the coming weeks; like an `Occurrence`, with what an order may name it by. */
export interface DiaryEvent {
  readonly uid: string;
  readonly recurrenceId: string | null;
  /** On the clock of `OrderContext.zone`: `2026-11-12` for whole days, else `2026-11-12T14:00` (seconds may follow). */
  readonly start: string;
  readonly end: string;
  readonly summary: string | null;
  /** Ids of known people, addresses or names. */
  readonly people: readonly string[];
  /** An invitation that waits for an answer. */
  readonly invited?: boolean;
  /** Time held for somebody. */
  readonly held?: boolean;
}

/** Days back within which an order can name an event, and a question about what was is answered. */
export const DAYS_BACK = 92;

/** What is taken where an order leaves it out; it is said as an assumption. */
export interface OrderHabits {
  /** Minutes of an appointment. */
  readonly minutes: number;
  /** Minutes by what it is called, in lower case: a lunch, a call. A compound counts by its end. */
  readonly minutesOf: Readonly<Record<string, number>>;
  /** Working hours on the clock: `09:00`. */
  readonly from: string;
  readonly until: string;
}

/** What an order is read beside. Nothing here is taken from a clock or a store. */
export interface OrderContext {
  /** Local time of the order in `zone`, ISO 8601; or an instant with its offset. */
  readonly now: string;
  readonly zone: Zone;
  readonly language: Language;
  readonly people: readonly KnownPerson[];
  /** Groups that the words were found to name; absent where nobody looked. */
  readonly groups?: readonly KnownGroup[];
  /** What the principal himself is called. */
  readonly me: readonly string[];
  readonly events: readonly DiaryEvent[];
  /** Places by name, as written. */
  readonly places: readonly string[];
  readonly habits: OrderHabits;
}

/** Lengths and hours of an office that has said nothing. */
export const USUAL_HABITS: OrderHabits = {
  minutes: 60,
  minutesOf: {
    lunch: 90,
    diner: 120,
    dinner: 120,
    etentje: 120,
    eten: 120,
    ontbijt: 60,
    breakfast: 60,
    koffie: 30,
    coffee: 30,
    bellen: 30,
    call: 30,
    belafspraak: 30,
    telefoongesprek: 30,
  },
  from: '09:00',
  until: '17:30',
};
