import type { Money } from '../act.ts';

/** What became of a text between the proposal and what was sent. */
export type TextChange = 'unchanged' | 'cosmetic' | 'edited';

/**
 * Tells a touch of polish from a correction. White space, punctuation, capitals and the form of
 * greeting and closing ("Geachte" for "Beste") are polish; a word, a name, a figure or a date is not.
 */
export function compareTexts(before: string, after: string): TextChange {
  if (before === after) return 'unchanged';
  return plain(before) === plain(after) ? 'cosmetic' : 'edited';
}

const GREETING =
  /^(?:geachte|beste|dag|hallo|goedemorgen|goedemiddag|goedenavond|weledelgeleerde|weledelgestrenge|dear|hello|hi|good morning|good afternoon)\s+/gim;

const CLOSING =
  /^(?:met (?:vriendelijke|hartelijke|beleefde) groet(?:en)?|vriendelijke groet(?:en)?|hartelijke groet(?:en)?|hoogachtend|groet(?:en|jes)?|kind regards|best regards|warm regards|regards|yours sincerely|yours faithfully|best wishes)[\s,.]*$/gim;

/**
 * What is left of a text when polish is taken off. A point or comma inside a figure stays: it is the
 * difference between € 1.000 and € 1,000, or 9.30 and 930. So do signs that count money or percent.
 */
function plain(text: string): string {
  const even = text.normalize('NFC').replace(/\r\n?/g, '\n').trim();
  const body = even.replace(GREETING, 'greeting ').replace(CLOSING, 'closing');
  return body
    .toLowerCase()
    .replace(/(?<!\d)[\p{P}]+|[\p{P}]+(?!\d)/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What of an act can be wrong beyond its wording. */
export interface Essentials {
  readonly recipients: readonly string[];
  readonly amount: Money | null;
  readonly account: string | null;
}

/** A serious miss: it would have gone to somebody else, or moved other money. */
export function isSeriousMiss(before: Essentials, after: Essentials): boolean {
  const people = (essentials: Essentials): string =>
    essentials.recipients
      .map((address) => address.toLowerCase().trim())
      .sort()
      .join(' ');
  return (
    people(before) !== people(after) ||
    before.account !== after.account ||
    before.amount?.minor !== after.amount?.minor ||
    before.amount?.currency !== after.amount?.currency
  );
}
