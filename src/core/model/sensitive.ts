import { PRIVATE_INSIDE, PRIVATE_STEMS } from './private-stems.data.ts';

/** Nine figures, with the dots, hyphens or spaces people put between them. */
const NINE = /(?<!\d|\d[ .,-])\d(?:[ \n.-]?\d){8}(?!\d|-\d)/g;

/**
 * A text as it is read: without marks that nobody sees, a soft hyphen within a word among them, and with one form of
 * each letter and space (Unicode, NFKC).
 */
export function asRead(text: string): string {
  return text.replaceAll(/\p{Cf}/gu, '').normalize('NFKC');
}

/** Whether nine figures pass the eleven-test of a citizen service number (Wet algemene bepalingen BSN, art. 1). */
function isBsn(figures: string): boolean {
  if (/^0{3}/.test(figures)) return false;
  let sum = 0;
  for (let at = 0; at < 9; at += 1) sum += Number(figures[at]) * (at === 8 ? -1 : 9 - at);
  return sum % 11 === 0;
}

const NAMED_NUMBER =
  /(?<!\p{L})(?:bsn|burgerservicenummer|sofi-?nummer|(?:national insurance|ni) n(?:umber|o)|social security n(?:umber|o)|ssn|(?:paspoort|rijbewijs|identiteits(?:bewijs|kaart)|id-kaart|document)-?(?:nummer|nr)|(?:kopie|scan|foto) (?:van )?(?:uw |mijn |het |de )?(?:paspoort|identiteitsbewijs|id-kaart|rijbewijs)|(?:passport|driving licence|driver's license|identity card) n(?:umber|o)|(?:copy|scan|photo) of (?:your|my|the|a) (?:passport|identity card))(?!\p{L})/iu;

/** Whether a text may hold a citizen service number or that of a passport; with or without a word before it. */
export function holdsBsn(text: string): boolean {
  for (const [found] of text.matchAll(NINE)) if (isBsn(found.replaceAll(/\D/g, ''))) return true;
  return NAMED_NUMBER.test(text);
}

const ACCOUNT = /(?<![A-Za-z0-9])[A-Za-z]{2}\d{2}(?:[ \u00a0.-]?[A-Za-z0-9]){11,30}/g;

/** Whether the check digits hold (ISO 7064, mod 97-10), digit by digit: the number is too long to hold. */
function passesCheck(account: string): boolean {
  let rest = 0;
  for (const char of account.slice(4) + account.slice(0, 4)) {
    const value = Number.parseInt(char, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

/** Account numbers (ISO 13616) in a text, without the spaces. */
export function accountsIn(text: string): readonly string[] {
  const found: string[] = [];
  for (const [written] of text.matchAll(ACCOUNT)) {
    const bare = written.replaceAll(/[^A-Za-z0-9]/g, '').toUpperCase();
    // Words may follow without a mark between them: the longest beginning that holds is the number.
    for (let end = Math.min(bare.length, 34); end >= 15; end -= 1) {
      if (!passesCheck(bare.slice(0, end))) continue;
      found.push(bare.slice(0, end));
      break;
    }
  }
  return found;
}

const CARD = /(?<!\d|\d[.,-])\d(?:[ \n-]?\d){12,18}(?!\d|-\d)/g;

/** Whether a text may hold the number of a payment card (ISO/IEC 7812, with its check digit). */
export function holdsCard(text: string): boolean {
  for (const [written] of text.matchAll(CARD)) {
    const figures = written.replaceAll(/\D/g, '');
    // The networks of cards begin with these; numbers of orders and parcels mostly with others.
    if (/^[3-6]/.test(figures) && passesLuhn(figures)) return true;
  }
  return false;
}

function passesLuhn(figures: string): boolean {
  let sum = 0;
  for (let at = 0; at < figures.length; at += 1) {
    const digit = Number(figures[figures.length - 1 - at]);
    const counted = at % 2 === 0 ? digit : digit * 2;
    sum += counted > 9 ? counted - 9 : counted;
  }
  return sum % 10 === 0;
}

/** What a word list tells: health, a death, grief, a report to an authority, a secret. */
export type PrivateSubject = keyof typeof PRIVATE_STEMS;

const PATTERNS: readonly (readonly [PrivateSubject, RegExp])[] = (
  ['medical', 'death', 'authority-report', 'credentials', 'confidential'] as const
).map((subject) => [
  subject,
  new RegExp(
    // Every word of the lists begins so: a row of figures is passed over at once.
    `(?<![\\p{L}])(?=[\\p{L}2])(?:${PRIVATE_STEMS[subject].join('|')})|${PRIVATE_INSIDE[subject].join('|')}`,
    'iu',
  ),
]);

/** The private subjects a text speaks of, by the first letters of its words. */
export function privateSubjects(text: string): readonly PrivateSubject[] {
  return PATTERNS.filter(([, pattern]) => pattern.test(text)).map(([subject]) => subject);
}
