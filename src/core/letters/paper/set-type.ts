const NBSP = '\u00a0';

/** Joins what must not be parted at the end of a line: "10.00 uur", "7 december", "€ 1.250", "mr. Van den Berg". */
export function glued(text: string): string {
  return text
    .replace(
      /(\d) (?=(?:uur|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|January|February|March|April|May|June|July|August|September|October|November|December|euro|procent|per)\b)/g,
      `$1${NBSP}`,
    )
    .replace(/(€|£|\$|EUR|art\.|nr\.|no\.|blz\.|p\.) (?=\d)/g, `$1${NBSP}`)
    .replace(/\b(mr\.|dr\.|drs\.|ir\.|ing\.|prof\.|Mr|Ms|Mrs|Dr) (?=\p{Lu})/gu, `$1${NBSP}`);
}
