import type { Secrecy } from '../../../core/situation.ts';

/** Something that stays, and why: nothing is kept silently. */
export interface Kept {
  readonly kind: string;
  /** Id of the record, or the hash of the blob. */
  readonly record: string;
  /** A key of `words.ts`. */
  readonly why: string;
}

/**
 * Professions whose files must be kept for a time whatever the person in them asks: the notary's
 * (Wet op het notarisambt), the lawyer's (Verordening op de advocatuur) and the physician's (article
 * 7:454 of the Dutch civil code, twenty years).
 */
export const KEPT_BY_LAW: Readonly<Record<Secrecy, string | null>> = {
  none: null,
  notary: 'care.kept-notary',
  lawyer: 'care.kept-lawyer',
  physician: 'care.kept-physician',
};
