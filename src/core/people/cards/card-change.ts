/**
 * One deed in an address book, exactly: the text that will stand there, and what must stand there now. What somebody else
 * made of other lines of the card meanwhile is kept; where both changed the same, nothing is written.
 */
export interface CardChange {
  /** Name of the address book. */
  readonly book: string;
  /** Under which the card is kept here. */
  readonly name: string;
  readonly uid: string;
  /** A whole VCARD; null: the card goes. */
  readonly text: string | null;
  /** The text this rests on; null for a new card. */
  readonly before: string | null;
}
