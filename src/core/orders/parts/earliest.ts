import type { Clause } from '../reading/clause.ts';
import type { Slot } from '../reading/slots.ts';

/** "My first free slot", "zo snel mogelijk": the first time that is free. */
const EARLIEST = {
  nl: /^(?:(?:het|de|mijn|een|m'n|mn|onze|je|uw)\s+)?(?:eerste|eerstvolgende|vroegste|eerst(?:\s+)?mogelijke|vroegst(?:\s+)?mogelijke)(?:\s+(?:de|het))?(?:\s+(?:beste|vrije|beschikbare|mogelijke|lege|open))*(?:\s+(?:moment|gaatje|plek|plekje|tijdstip|tijd|mogelijkheid|gelegenheid|ruimte|uur|halfuur|half\s+uur|blok))$/i,
  en: /^(?:(?:the|my|our|a|your)\s+)?(?:first|next|earliest|soonest)(?:\s+(?:free|available|open|possible|empty))*(?:\s+(?:slot|gap|moment|time|opening|spot|space|opportunity|window|hour))$/i,
} as const;

const SOON = {
  nl: /^(?:zo\s+(?:snel|spoedig|vroeg)\s+mogelijk|zsm|z\.s\.m\.?)$/i,
  en: /^(?:as\s+(?:soon|early)\s+as\s+(?:possible|i\s+can|you\s+can)|asap)$/i,
} as const;

/** Takes the words that ask for the first time that is free; whether there were any. */
export function takeEarliest(clause: Clause): boolean {
  const { language } = clause.context;
  const isMeant = (slot: Slot): boolean => {
    const words = wordsOf(clause, slot);
    return EARLIEST[language].test(words) || SOON[language].test(words);
  };
  const slots = clause.open(isMeant);
  clause.take('when', slots);
  if (slots.length > 0) clause.has('times');
  return slots.length > 0;
}

/** The words of a part with the small ones right behind it: "slot" is a word for what is offered as well. */
function wordsOf(clause: Clause, { pieces, start, end }: Slot): string {
  if (pieces.some(({ is }) => is === 'when' || is === 'who')) return '';
  const { laid } = clause;
  // "Zo" and "snel" are only loose words by themselves.
  const before = /(?:zo\s+)?(?:snel|spoedig|vroeg)\s+$/i.exec(
    laid.text.slice(0, laid.tokens[start]?.start ?? 0),
  );
  if (before !== null && laid.context.language === 'nl')
    return `zo snel ${clause.words(start, end)}`;
  const after = laid.solid.has(end) ? null : laid.marksAt(end);
  return clause.words(start, after?.mark === 'times' ? after.end : end);
}
