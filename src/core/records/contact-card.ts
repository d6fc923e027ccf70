/** A labelled way to reach somebody; types in lower case ("work", "cell"), as the card has them. */
export interface CardEntry {
  readonly value: string;
  readonly types: readonly string[];
}

/** A telephone number of a card, also as networks know it where it is written with its country (ITU-T E.164). */
export interface CardPhone extends CardEntry {
  readonly e164: string | null;
}

/** A postal address of a card (RFC 6350 section 6.3.1); what is not written is null. */
export interface CardAddress {
  readonly box: string | null;
  readonly extension: string | null;
  readonly street: string | null;
  readonly place: string | null;
  readonly region: string | null;
  readonly postcode: string | null;
  readonly country: string | null;
  readonly types: readonly string[];
}

/** The parts of a name (RFC 6350 section 6.2.2); several of one part joined by a comma. */
export interface CardName {
  readonly family: string | null;
  readonly given: string | null;
  readonly additional: string | null;
  readonly prefixes: string | null;
  readonly suffixes: string | null;
}

/** A business card that came along: vCard 2.1 (versit), 3.0 (RFC 2426) or 4.0 (RFC 6350). It is what its sender says, and no more. */
export interface ContactCard {
  readonly version: string | null;
  readonly kind: 'individual' | 'group' | 'org' | 'location';
  readonly uid: string | null;
  /** FN: the name as it is shown. */
  readonly name: string | null;
  readonly parts: CardName | null;
  readonly nicknames: readonly string[];
  /** The organisation, then its units. */
  readonly organisation: readonly string[];
  readonly title: string | null;
  readonly role: string | null;
  readonly phones: readonly CardPhone[];
  readonly mails: readonly CardEntry[];
  readonly addresses: readonly CardAddress[];
  readonly links: readonly string[];
  /** ISO 8601 date, `--MM-DD` where the year is not told, or as written. */
  readonly birthday: string | null;
  readonly anniversary: string | null;
  readonly note: string | null;
  readonly categories: readonly string[];
  readonly language: string | null;
  readonly zone: string | null;
  /** Of a group: who belongs to it, by UID or address. */
  readonly members: readonly string[];
  /** Whether a picture came along; the card's part has it. */
  readonly pictured: boolean;
  /** Its size in bytes; null where there is none, or only its address. */
  readonly pictureSize: number | null;
  /** What has no place above, by its name in lower case. */
  readonly others: readonly { readonly name: string; readonly value: string }[];
}
