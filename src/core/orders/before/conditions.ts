import type { OrderContext } from '../context.ts';

/** An order that is to be carried out only when the diary answers a question so. */
export interface Conditional {
  /** The condition as a question about the diary. */
  readonly question: string;
  /** The answer that it hangs on. */
  readonly wanted: boolean;
  readonly order: string;
  /** Where the order begins in the text. */
  readonly from: number;
}

interface Turned {
  readonly question: string;
  readonly wanted: boolean;
}

/** A clause behind "if" as the question that it asks of the diary. */
type Turn = readonly [pattern: RegExp, question: string, wanted: boolean];

const ENGLISH: readonly Turn[] = [
  [
    /^(i|we)\s+(?:have\s+not|haven['’]?t|have\s+never)\s+(?:yet\s+|already\s+)?(met|seen|spoken|talked|had)\b(.*)$/i,
    'have $1 $2$3',
    false,
  ],
  [
    /^(i|we)(?:\s+have|['’]ve)\s+(?:already\s+)?(met|seen|spoken|talked|had)\b(.*)$/i,
    'have $1 $2$3',
    true,
  ],
  [/^(i|we)\s+(?:did\s+not|didn['’]?t)\s+(?:meet|see)\b(.*)$/i, 'have $1 seen$2', false],
  [/^(?:i\s+am|i['’]m)\s+(?:not\s+(?:free|available)|busy|taken)\b(.*)$/i, 'am i free$1', false],
  [/^(?:i\s+am|i['’]m)\s+(?:still\s+)?(?:free|available)\b(.*)$/i, 'am i free$1', true],
  [
    /^(?:there\s+is|there['’]s)\s+nothing\s+(?:on|planned|scheduled)?(.*)$/i,
    'is there anything$1',
    false,
  ],
  [
    /^(?:there\s+is|there['’]s)\s+(?:anything|something)\s+(?:on|planned|scheduled)?(.*)$/i,
    'is there anything$1',
    true,
  ],
  [/^i\s+have\s+nothing\s+(?:on|planned|scheduled)?(.*)$/i, 'do i have anything$1', false],
  [
    /^i\s+(?:don['’]?t|do\s+not)\s+have\s+(?:anything|any\s+(?:meetings|appointments))\s*(?:on|planned|scheduled)?(.*)$/i,
    'do i have anything$1',
    false,
  ],
  [
    /^i\s+have\s+(?:anything|something|an\s+appointment|a\s+meeting)\s+(?:on|planned|scheduled)?(.*)$/i,
    'do i have anything$1',
    true,
  ],
];

const DUTCH: readonly Turn[] = [
  [
    /^(ik|we|wij)\s+(.+?)\s+(?:nog\s+)?niet\s+(?:meer\s+)?(?:heb|hebben)\s+(gezien|gesproken|ontmoet|getroffen)$/i,
    'heb ik $2 $3',
    false,
  ],
  [
    /^(ik|we|wij)\s+(.+?)\s+(?:nog\s+)?niet\s+(?:meer\s+)?(gezien|gesproken|ontmoet|getroffen)\s+(?:heb|hebben)$/i,
    'heb ik $2 $3',
    false,
  ],
  [
    /^(ik|we|wij)\s+(.+?)\s+(?:al\s+)?(?:heb|hebben)\s+(gezien|gesproken|ontmoet|getroffen)$/i,
    'heb ik $2 $3',
    true,
  ],
  [
    /^(ik|we|wij)\s+(.+?)\s+(?:al\s+)?(gezien|gesproken|ontmoet|getroffen)\s+(?:heb|hebben)$/i,
    'heb ik $2 $3',
    true,
  ],
  [/^ik\s+(.+?)\s+niet\s+(?:vrij|beschikbaar)\s+ben$/i, 'ben ik $1 vrij', false],
  [/^ik\s+(.+?)\s+(?:nog\s+)?(?:vrij|beschikbaar)\s+ben$/i, 'ben ik $1 vrij', true],
  [
    /^ik\s+(.+?)\s+(?:nog\s+)?(?:niets|niks|geen\s+afspraken|geen\s+afspraak)\s+heb$/i,
    'heb ik $1 iets',
    false,
  ],
  [/^ik\s+(.+?)\s+(?:al\s+)?(?:iets|een\s+afspraak)\s+heb$/i, 'heb ik $1 iets', true],
  [/^er\s+(.+?)\s+(?:nog\s+)?(?:niets|niks)\s+(?:staat|is)$/i, 'staat er $1 iets', false],
  [/^er\s+(.+?)\s+(?:al\s+)?iets\s+(?:staat|is)$/i, 'staat er $1 iets', true],
];

const TURNS = { nl: DUTCH, en: ENGLISH } as const;

const IF = {
  nl: /^\s*(?:als|indien|mits)\s+(.+?)(?:,\s*(?:dan\s+)?|\s+dan\s+)(?=\S)/i,
  en: /^\s*if\s+(.+?)(?:,\s*(?:then\s+)?|\s+then\s+)(?=\S)/i,
} as const;

/** "Have I met with Carlos this week? If not, …". */
const ASKED = {
  nl: /^\s*(?:(?:kun|kan|wil)\s+(?:je|jij|u)\s+(?:even\s+)?|zou\s+(?:je|u)\s+(?:even\s+)?)?(?:(?:kijk(?:en)?|check(?:en)?|nagaan|controleer|controleren|ga\s+na)\s*(?:even\s+)?(?:of\s+)?)?(.+?)(?:\s+(?:kijken|checken|nagaan|controleren))?\s*[?.,;]\s*(zo\s+niet|als\s+dat\s+niet\s+zo\s+is|als\s+het\s+niet\s+zo\s+is|als\s+niet|zo\s+nee|indien\s+niet|zo\s+ja|als\s+dat\s+zo\s+is|indien\s+wel|als\s+wel)\s*[,:]?\s+(?:dan\s+)?(?=\S)/i,
  en: /^\s*(?:(?:can|could|would|will)\s+you\s+(?:please\s+)?|please\s+)?(?:(?:check|see|look\s+up|find\s+out|verify)\s+(?:if|whether)\s+)?(.+?)\s*[?.,;]\s*(if\s+not|if\s+i\s+have\s*n['’]?o?t|if\s+that\s+is\s+not\s+so|if\s+no|if\s+so|if\s+yes|if\s+i\s+have)\s*[,:]?\s+(?:then\s+)?(?=\S)/i,
} as const;

const IS_NOT = /niet|nee|n['’]?t\b|not|if\s+no/i;

/** A longer condition is none that a diary answers. */
const MAX_CONDITION = 160;

/** A clause as a question; what is a question as it stands is itself. */
function turned(clause: string, language: 'nl' | 'en'): Turned | null {
  const said = clause.trim().replace(/[?.!]+$/, '');
  if (said.length > MAX_CONDITION) return null;
  for (const [pattern, question, wanted] of TURNS[language]) {
    if (pattern.test(said)) return { question: `${said.replace(pattern, question)}?`, wanted };
  }
  return null;
}

const IS_QUESTION = {
  nl: /^(?:heb|hebben|ben|is|staat|zie)\s/i,
  en: /^(?:have|am|is|do|did|are)\s/i,
} as const;

/**
 * Takes a condition that the diary can answer off the front of a text. Null where there is none, and where nobody can
 * tell from the diary: "als Els kan".
 */
export function conditionIn(text: string, { language }: OrderContext): Conditional | null {
  const plain = IF[language].exec(text);
  if (plain?.[1] !== undefined) {
    const made = turned(plain[1], language);
    if (made !== null)
      return { ...made, order: text.slice(plain[0].length), from: plain[0].length };
  }
  const asked = ASKED[language].exec(text);
  const [whole = '', clause = '', answer = ''] = asked ?? [];
  if (asked === null || clause.length > MAX_CONDITION) return null;
  const made = IS_QUESTION[language].test(clause)
    ? { question: `${clause}?`, wanted: true }
    : turned(clause, language);
  if (made === null) return null;
  const isNot = IS_NOT.test(answer);
  const wanted = isNot ? !made.wanted : made.wanted;
  return { question: made.question, wanted, order: text.slice(whole.length), from: whole.length };
}
