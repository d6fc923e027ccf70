import type { PersonName } from '../people/name-in-text.ts';

/** What one field of a signature says, and where: UTF-16 units from the beginning of the block. */
export interface SignedField<T> {
  readonly value: T;
  readonly start: number;
  readonly end: number;
}

/** A number of a signature under the letter or word that stands before it. */
export interface SignedPhone {
  readonly e164: string;
  readonly use: 'work' | 'mobile' | 'direct' | 'fax' | 'unknown';
}

/**
 * The writer as his own signature has him: a proposal for the address book, for a person to accept. It changes
 * nothing by itself.
 */
export interface ContactProposal {
  readonly name: SignedField<PersonName> | null;
  readonly role: SignedField<string> | null;
  readonly organisation: SignedField<string> | null;
  readonly phones: readonly SignedField<SignedPhone>[];
  readonly mails: readonly SignedField<string>[];
  readonly address: SignedField<string> | null;
  readonly website: SignedField<string> | null;
  /** Numbers of registers: chamber of commerce, VAT. */
  readonly registers: readonly SignedField<{
    readonly kind: 'chamber' | 'vat' | 'enterprise';
    readonly value: string;
  }>[];
  /** Days on which he works, as written. */
  readonly present: SignedField<string> | null;
}
