import type { Found, Recogniser, Surroundings } from '../recogniser.ts';

/** What separates the lines or parts of an address. */
const GAP = '[ \\t]{0,3}(?:,|\\n|\\||·|•|-)?[ \\t]{0,3}\\n?[ \\t]{0,3}';
/** Small words inside the names of streets and places. */
const SMALL = "(?:van|de|der|den|het|ten|ter|te|op|aan|in|of|the|and|la|le|'t|’t|'s)";
const NAME = "['’]?[A-Z\u00c0-\u00de][\\p{L}'’-]{1,30}";
const PLACE = `${NAME}(?:[ -](?:${SMALL}[ -]){0,2}${NAME}){0,3}`;
const STREET = `(?:\\d{1,2}e )?${NAME}(?:[ .](?:${SMALL} ){0,2}${NAME}){0,4}`;

interface Shape {
  readonly country: 'NL' | 'BE' | 'GB' | 'US';
  readonly written: RegExp;
}

/** One pattern a country; groups: street, number, postcode, place (and state). Bounded, without nesting. */
const SHAPES: readonly Shape[] = [
  {
    country: 'NL',
    written: new RegExp(
      `(?:(?<street>${STREET}) (?<number>\\d{1,5}(?: ?-? ?[A-Za-z\\d]{1,4})?)${GAP}|(?<box>[Pp]ostbus \\d{1,6})${GAP})?(?<postcode>[1-9]\\d{3} ?[A-Z]{2})(?:,? {1,3}|${GAP})(?<place>${PLACE})`,
      'gu',
    ),
  },
  {
    country: 'GB',
    written: new RegExp(
      `(?:(?<number>\\d{1,5}[A-Za-z]?),? (?<street>${STREET})${GAP})?(?:(?<place>${PLACE})${GAP})?(?<postcode>[A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2})\\b`,
      'gu',
    ),
  },
  {
    country: 'US',
    written: new RegExp(
      `(?<number>\\d{1,6}) (?<street>${STREET})${GAP}(?<place>${PLACE}), (?<state>[A-Z]{2}) (?<postcode>\\d{5}(?:-\\d{4})?)\\b`,
      'gu',
    ),
  },
  {
    country: 'BE',
    written: new RegExp(
      `(?<street>${STREET}) (?<number>\\d{1,4}[A-Za-z]?(?: (?:bus|bte) [\\dA-Za-z]{1,5})?)${GAP}(?:B-?)?(?<postcode>[1-9]\\d{3}) (?<place>${PLACE})`,
      'gu',
    ),
  },
];

const MAX_FOUND = 20;

function find(passage: string, _surroundings: Surroundings): readonly Found<'postal-address'>[] {
  const found: Found<'postal-address'>[] = [];
  for (const { country, written } of SHAPES) {
    for (const match of passage.matchAll(written)) {
      if (found.length >= MAX_FOUND) return found;
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((each) => start < each.end && end > each.start)) continue;
      const { street, box, number, postcode, place, state } = match.groups ?? {};
      if (postcode === undefined || !isPostcode(country, postcode)) continue;
      const value = {
        street: box ?? street ?? null,
        number: number ?? null,
        postcode,
        place: place ?? null,
        ...(state === undefined ? {} : { state }),
        country,
      };
      const certainty = value.street === null || value.place === null ? 0.7 : 0.9;
      const assumptions = [`a postcode of ${country}`];
      found.push({ value, start, end, certainty, assumptions });
    }
  }
  return found;
}

/** Letters that Dutch postcodes never have (SA, SD, SS). */
function isPostcode(country: Shape['country'], postcode: string): boolean {
  return country !== 'NL' || !/(?:SA|SD|SS)$/.test(postcode);
}

/** Postal addresses of the Netherlands, Belgium, the United Kingdom and the United States, by their postcodes. */
export const postalAddress: Recogniser<'postal-address'> = {
  kind: 'postal-address',
  filter:
    /\d{4} ?[A-Z]{2}\b|[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b|, [A-Z]{2} \d{5}|\d{1,4}[^\n]{0,30}\n?[^\n]{0,10}\b[1-9]\d{3} [A-Z]/,
  voices: ['own', 'signature', 'forwarded'],
  subject: false,
  lists: false,
  find,
};
