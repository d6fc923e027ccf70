import { readPhone } from '../../../core/people/phone.ts';
import type { HomeCountry } from '../../../core/people/phone.ts';
import type { Found, Recogniser, Surroundings } from '../recogniser.ts';

/** Figures with the marks of a number between them; 7 to 17 figures. */
const WRITTEN =
  /(?<![\p{L}\d.,/+#€$£-])(?:\+\d|00[1-9]|\(?0\d|\(\d{3}\)|\b\d{3}[-.\s]\d{3}[-.\s]\d{4})[\d\s().\u00a0/-]{5,22}\d(?:\s?(?:ext\.?|x|tst\.?|toestel)\s?\d{1,6})?(?![\p{L}\d]|[.,]\d)/giu;

/** Words before a number that is another one: an order, a dossier, an account. */
const OTHER =
  /(?:nummer|number|factuur|invoice|order|dossier|kenmerk|referentie|ref|kvk|btw|vat|iban|bsn|zaak|case|polis|policy|postcode|artikel|article|nr|no|id)\W{0,3}$/iu;
const NAMED =
  /(?:tel|telefoon(?:nummer)?|phone|mobiel|mobile|cell|gsm|fax|bel|bellen|call|ring|t|m|f|bereikbaar op|reach me (?:on|at))\W{0,4}(?:op|on|at)?\W{0,3}$/iu;

/** The figures of an account behind its country and bank. */
const ACCOUNT = /\b[A-Z]{2}\d{2}\s?[A-Z]{4}\s?(?:\d{2,4}\s?){0,3}$/;

const MAX_FOUND = 40;

/** Which country a national form is of: Dutch is written in more than one, English in many. */
function homeOf({ language }: Surroundings): HomeCountry {
  return language === 'en' ? 'GB' : 'NL';
}

function find(passage: string, surroundings: Surroundings): readonly Found<'phone'>[] {
  const found: Found<'phone'>[] = [];
  for (const match of passage.matchAll(WRITTEN)) {
    if (found.length >= MAX_FOUND) break;
    const written = match[0].replace(/[\s(.-]+$/u, '');
    const before = passage.slice(Math.max(0, match.index - 24), match.index);
    const named = NAMED.test(before);
    if ((!named && OTHER.test(before)) || ACCOUNT.test(before)) continue;
    // Dates and amounts have no room for a second line.
    if (/\n/.test(written)) continue;
    const value = readPhone(written, homeOf(surroundings));
    if (value === null) continue;
    const international = /^(?:\+|00)/.test(written);
    found.push({
      value,
      start: match.index,
      end: match.index + written.length,
      certainty: named ? 0.97 : international ? 0.95 : 0.8,
      assumptions: international ? [] : [`a number of ${value.country ?? 'no country'}`],
    });
  }
  return found;
}

/** Telephone numbers (ITU-T E.164), national forms seen from the country of the mail's language. */
export const phone: Recogniser<'phone'> = {
  kind: 'phone',
  filter: /\d{2}/,
  voices: ['own', 'signature', 'forwarded'],
  subject: false,
  lists: false,
  find,
};
