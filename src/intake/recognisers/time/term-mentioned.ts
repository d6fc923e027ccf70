import { isForWhen } from '../../../core/time/when/purpose.ts';
import { FULL_WEEKDAY, MONTH } from './calendar-words.ts';
import type { Found, Recogniser } from '../recogniser.ts';

const DATE = `(?:\\d{1,2}(?:e|ste|de|st|nd|rd|th)?\\s(?:of\\s)?(?:${MONTH})\\b\\.?(?:,?\\s\\d{4}\\b)?|(?:${MONTH})\\.?\\s\\d{1,2}(?:st|nd|rd|th)?\\b(?:,?\\s\\d{4}\\b)?|\\d{1,2}[-/]\\d{1,2}(?:[-/]\\d{2,4})?\\b)`;
const CLOCK =
  "(?:,?\\s(?:om|vóór|voor|at|before|by)?\\s?\\d{1,2}(?:[.:]\\d{2})?\\s?(?:uur|u\\b|am\\b|pm\\b|a\\.m\\.|p\\.m\\.|o'clock|h\\b))?";
const MOMENT = `(?:(?:(?:aanstaande|komende|volgende|deze|a\\.s\\.|next|this|coming)\\s)?(?:${FULL_WEEKDAY})(?:,?\\s(?:the\\s)?${DATE})?(?:\\s(?:aanstaande|a\\.s\\.|ochtend|middag|avond|morning|afternoon|evening))?|${DATE}|morgen(?:ochtend|middag|avond)?|overmorgen|vandaag|vanavond|vanmiddag|(?:het )?eind(?:e)? (?:van )?(?:de|deze|volgende|van de) (?:week|maand|jaar|middag|dag)|(?:begin|eind|medio|half) (?:${MONTH})|(?:deze|volgende) (?:week|maand)|(?:kantoorsluiting|het weekend|de zitting|de passeerdatum)|tomorrow(?: morning| afternoon| evening)?|today|tonight|(?:the )?(?:end|close) of (?:the |this |next )?(?:day|business|week|month|year)|(?:this|next) (?:week|month)|noon|midnight|eod|cob)`;
const COUNT =
  '(?:\\d{1,3}|een|één|twee|drie|vier|vijf|zes|zeven|acht|tien|veertien|dertig|one|two|three|four|five|six|seven|ten|fourteen|thirty|a)';
const SPAN = `${COUNT}\\s(?:werk|kalender|business |working |calendar )?(?:dagen|dag|weken|week|maanden|maand|uur|uren|days?|weeks?|months?|hours?)`;

const PATTERNS: readonly RegExp[] = [
  new RegExp(
    `\\b(?:uiterlijk|ten laatste|niet later dan|vóór|voor|tot en met|t/m|tot uiterlijk|no later than|not later than|by|before|on or before|until|at the latest)\\s(?:(?:op|om|voor|vóór|aanstaande|komende|on|by)\\s)?${MOMENT}${CLOCK}`,
    'giu',
  ),
  new RegExp(`\\b(?:binnen|within)\\s(?:de komende\\s|the next\\s)?${SPAN}\\b`, 'giu'),
  new RegExp(
    `\\b(?:deadline|uiterste datum|vervaldatum|due date|termijn)\\b[^.!?\\n]{0,30}?\\b(?:is|:|van|op|loopt tot|verstrijkt op|of|on)\\s?(?:uiterlijk\\s)?${MOMENT}${CLOCK}`,
    'giu',
  ),
];

function find(passage: string): readonly Found<'term-mentioned'>[] {
  const found: Found<'term-mentioned'>[] = [];
  for (const match of PATTERNS.flatMap((pattern) => [...passage.matchAll(pattern)])) {
    // The stop is the sentence's, not the month's.
    const text = match[0].trimEnd().replace(/\.$/, '');
    const end = match.index + text.length;
    if (found.some((one) => one.start < end && match.index < one.end)) continue;
    if (isForWhen(passage, match.index)) continue;
    // "Voor vandaag was het genoeg" sets no term; words that only may are less certain.
    const certainty = /^(?:voor|tot|by|until|before)\s/i.test(text) ? 0.7 : 0.9;
    found.push({ value: { text }, start: match.index, end, certainty });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** A term the writer sets, as he writes it: "uiterlijk vrijdag 4 december, 12.00 uur", "within 14 days". */
export const termMentioned: Recogniser<'term-mentioned'> = {
  kind: 'term-mentioned',
  filter:
    /uiterlijk|laatste|later dan|v(?:óó|oo)r|tot |t\/m|binnen|within|deadline|datum|date|termijn|later than|\bby\b|before|until|latest/i,
  voices: ['own'],
  subject: false,
  lists: false,
  find,
};
