import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { CountryCode } from 'libphonenumber-js/min';

/** A telephone number as networks know it. */
export interface PhoneNumber {
  /** ITU-T E.164: `+31612345678`. */
  readonly e164: string;
  /** ISO 3166 country; null for numbers of none (satellites, free numbers of the world). */
  readonly country: string | null;
  /** As people of its country write it, and as the rest of the world does. */
  readonly national: string;
  readonly international: string;
  /** Extension, where one was written. */
  readonly extension?: string;
}

/** Countries whose writers we know the habits of; a mail's language and sender say which is meant. */
export type HomeCountry = CountryCode;

/** Where a number without a country belongs, of somebody who lives by the clock of that zone. */
export function homeOfZone(zone: string): HomeCountry {
  return HOMES[zone] ?? 'NL';
}

const HOMES: Readonly<Record<string, HomeCountry>> = {
  'Europe/London': 'GB',
  'Europe/Brussels': 'BE',
  'Europe/Berlin': 'DE',
  'Europe/Paris': 'FR',
  'Europe/Dublin': 'IE',
  'Europe/Luxembourg': 'LU',
};

/** No number of any country is longer (E.164 allows 15), with all the marks that people put between. */
const MAX_WRITTEN = 40;

/**
 * Reads a number as it is written, seen from a country: a national form is one of that country, an
 * international one of its own. Null for what is no valid number there.
 */
export function readPhone(written: string, home: HomeCountry): PhoneNumber | null {
  if (written.length > MAX_WRITTEN) return null;
  // "+31 (0)20": the nought is for callers at home.
  const plain = written.replace(/(\+\d{1,3}[\s.-]?)\(0\)/, '$1').replace(/^00(?=[1-9])/, '+');
  const parsed = parsePhoneNumberFromString(plain, home);
  if (parsed === undefined || !parsed.isValid()) return null;
  return {
    e164: parsed.number,
    country: parsed.country ?? null,
    national: parsed.formatNational(),
    international: parsed.formatInternational(),
    ...(parsed.ext === undefined ? {} : { extension: parsed.ext }),
  };
}

/** A number as it is said to somebody at home there. */
export function sayPhone(number: string, home: HomeCountry): string {
  const read = readPhone(number, home);
  if (read === null) return number;
  return read.country === home ? read.national : read.international;
}
