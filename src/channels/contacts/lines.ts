/** Of the name of a card. */
export const ENDING = '.vcf';

/** Whether a text is a card at all, as far as its first line tells. */
export function looksLikeCard(text: string): boolean {
  return /^\uFEFF?\s*BEGIN:VCARD[ \t]*\r?\n/i.test(text);
}

/** Under which UID a text stands that is one whole card; null where it is not, or has none. */
export function uidOfCard(text: string): string | null {
  const cards = text.match(/^BEGIN:VCARD\s*$/gim) ?? [];
  const whole = looksLikeCard(text) && /^END:VCARD\s*$/im.test(text) && cards.length === 1;
  const unfolded = text.replaceAll(/\r?\n[ \t]/g, '');
  return whole ? (/^UID[^:\r\n]*:(.+)$/im.exec(unfolded)?.[1]?.trim() ?? null) : null;
}
