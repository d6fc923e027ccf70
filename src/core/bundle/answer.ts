/** What a person answers to a bundle whose points are numbered. */
export type BundleAnswer =
  | { readonly answer: 'all' }
  | { readonly answer: 'none' }
  /** Not now. */
  | { readonly answer: 'later' }
  /** All but these. */
  | { readonly answer: 'except'; readonly numbers: readonly number[] }
  /** These and no others. */
  | { readonly answer: 'only'; readonly numbers: readonly number[] };

/** Longer than any answer of this sort: what says more is read as what it says. */
const MOST_UNITS = 200;
/** No bundle has a point of a higher number. */
const MOST_NUMBER = 999;
/** Numbers of one range. */
const MOST_RANGE = 200;

const YES =
  '(?:ja|jawel|akkoord|oke|oké|ok|okay|prima|goed|doe maar|in orde|graag|yes|yep|agreed|approved?|fine|go ahead|please do|do it|alles|allemaal|all|everything|approve all|all of (?:it|them))';
const NO =
  '(?:nee|neen|niets|geen|niet doen|liever niet|no|nope|none|nothing|do not|decline(?: all)?|reject(?: all)?)';
const LATER = '(?:later|straks|niet nu|wacht(?: even)?|nog niet|not now|not yet|wait|hold on)';
const EXCEPT =
  '(?:behalve|maar niet|uitgezonderd|op|zonder|except(?: for)?|but not|but for|apart from|without|all but|alles behalve|everything but|everything except)';
const ONLY = '(?:alleen|enkel|slechts|only|just)';
const POLITE =
  /\b(?:alstublieft|alsjeblieft|graag|bedankt|dank(?: u| je)?(?: wel)?|please|thanks?(?: you)?)\b/giu;

const NUMBERS = String.raw`(?:(?:nummers?|punten|punt|nrs?\.?|no\.?|numbers?|points?|items?)\s*)?\d{1,3}(?:\s*(?:,|;|en|and|&|t\/m|tot en met|through|to|-|–)\s*(?:(?:nummer|punt|number|point)\s*)?\d{1,3})*`;

const forms = {
  except: new RegExp(
    String.raw`^(?:${YES}[\s,.!]*)?(?:alles\s+|everything\s+|all\s+)?${EXCEPT}\s+(?<numbers>${NUMBERS})(?:\s+na)?$`,
    'iu',
  ),
  notThese: new RegExp(
    String.raw`^${YES}[\s,.!]*(?:maar|but|,)?\s*(?<numbers>${NUMBERS})\s+(?:niet|not)$`,
    'iu',
  ),
  only: new RegExp(
    String.raw`^(?:${YES}[\s,.!]*)?(?:maar\s+|but\s+)?${ONLY}\s+(?<numbers>${NUMBERS})$`,
    'iu',
  ),
  onlyBehind: new RegExp(
    String.raw`^(?:${YES}[\s,.!]*)?(?<numbers>${NUMBERS})\s+(?:wel|only)$`,
    'iu',
  ),
  all: new RegExp(`^${YES}(?:[\\s,.!]+${YES})*$`, 'iu'),
  none: new RegExp(`^${NO}(?:[\\s,.!]+${NO})*$`, 'iu'),
  later: new RegExp(`^${LATER}$`, 'iu'),
} as const;

/**
 * Reads an answer to a bundle: "ja, behalve 3 en 5", "yes, except 3", "alleen 1 t/m 4", "nee", "later". All of it is
 * understood or none: null for anything else, which is then no answer. Pure; for the page, the command and mail alike.
 */
export function readBundleAnswer(text: string): BundleAnswer | null {
  if (text.length > MOST_UNITS) return null;
  const plain = text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/[\s.!]+$/, '');
  return readPlain(plain) ?? readPlain(withoutCourtesy(plain));
}

function withoutCourtesy(text: string): string {
  return text
    .replaceAll(POLITE, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[\s,.]+|[\s,.!]+$/g, '');
}

function readPlain(plain: string): BundleAnswer | null {
  if (forms.later.test(plain)) return { answer: 'later' };
  if (forms.none.test(plain)) return { answer: 'none' };
  if (forms.all.test(plain)) return { answer: 'all' };
  for (const form of [forms.except, forms.notThese]) {
    const numbers = numbersIn(form.exec(plain)?.groups?.['numbers']);
    if (numbers !== null) return { answer: 'except', numbers };
  }
  for (const form of [forms.only, forms.onlyBehind]) {
    const numbers = numbersIn(form.exec(plain)?.groups?.['numbers']);
    if (numbers !== null) return { answer: 'only', numbers };
  }
  return null;
}

/** "3, 5 t/m 7": each number once, in order. Null for none, and for a stretch that is none. */
function numbersIn(said: string | undefined): readonly number[] | null {
  if (said === undefined) return null;
  const parts = said.matchAll(/(\d{1,3})(?:\s*(t\/m|tot en met|through|to|-|–)\s*(\d{1,3}))?/giu);
  const found = new Set<number>();
  for (const [, first = '', , last = first] of parts) {
    const [from, until] = [Number(first), Number(last)];
    if (from < 1 || until > MOST_NUMBER || until < from || until - from > MOST_RANGE) return null;
    for (let one = from; one <= until; one += 1) found.add(one);
  }
  return found.size === 0 ? null : [...found].toSorted((a, b) => a - b);
}
