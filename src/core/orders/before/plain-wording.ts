import type { Language } from '../../text/words.ts';
import type { Edit } from './edits.ts';

const PART: Readonly<Record<Language, RegExp>> = {
  nl: /^(\s*(?:maak|houd|hou|laat|zeg|verzet)\s+)((?:de|mijn|m'n)\s+(ochtend|middag|avond))(?=\s+(?:vrij|leeg|af)\b)/i,
  en: /^(\s*(?:clear|free up|empty|keep|cancel|call off)\s+)((?:the|my)\s+(morning|afternoon|evening))(?=\s*(?:free|clear|open|off)?\s*[.!]?\s*$)/i,
};

/** "Drie uur weg" is a length as well: whoever has to go at three leaves then. */
const GOES = /^(.{0,80}\b(?:moet|ga)\b.{0,80}\bom\b.{0,80}\s)(weg)(?=[\s.!]*$)/i;

/** "Ziek voor morgen": a day behind "voor" is the day itself. */
const ILL_FOR =
  /^(.{0,60}\b(?:ziek|afwezig)\s+)(voor\s+)(?=(?:vandaag|morgen|overmorgen|(?:maan|dins|woens|donder|vrij|zater|zon)dag)\b)/i;

/** "Prik een datum voor een vergadering": what a date is found for is what is planned. */
const DATE_FOR = /^(\s*)(prik een (?:datum|moment) voor)(?= (?:een|de|het)\s)/i;

/** Days that follow each other, by name. */
const ROWS: Readonly<Record<Language, readonly (readonly string[])[]>> = {
  nl: [
    ['vandaag', 'morgen', 'overmorgen'],
    ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
  ],
  en: [
    ['today', 'tomorrow'],
    ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  ],
};

const ABSENT = { nl: /\b(?:ziek|afwezig)\b/i, en: /\b(?:ill|sick|unwell|away)\b/i } as const;

/** Words that would be read as something else: what they are read as. */
export function plainWording(text: string, language: Language): readonly Edit[] {
  return [
    ...partOfToday(text, language),
    ...twoDays(text, language),
    ...(language === 'nl' ? [...leaving(text), ...illFor(text), ...dateFor(text)] : []),
  ];
}

/** "Maak de middag vrij": a part of the day without a day is today's. */
function partOfToday(text: string, language: Language): readonly Edit[] {
  const [, before = '', said = '', part = ''] = PART[language].exec(text) ?? [];
  if (part === '') return [];
  const as = `${language === 'nl' ? 'van' : 'this '}${part.toLowerCase()}`;
  return [{ start: before.length, end: before.length + said.length, as }];
}

function leaving(text: string): readonly Edit[] {
  const [, before = '', said = ''] = GOES.exec(text) ?? [];
  if (said === '') return [];
  return [{ start: before.length, end: before.length + said.length, as: 'vertrekken' }];
}

function illFor(text: string): readonly Edit[] {
  const [, before = '', said = ''] = ILL_FOR.exec(text) ?? [];
  if (said === '') return [];
  return [{ start: before.length, end: before.length + said.length, as: '' }];
}

function dateFor(text: string): readonly Edit[] {
  const [, before = '', said = ''] = DATE_FOR.exec(text) ?? [];
  if (said === '') return [];
  return [{ start: before.length, end: before.length + said.length, as: 'plan' }];
}

/** "Vandaag en morgen ziek": two days that follow each other are one stretch. */
function twoDays(text: string, language: Language): readonly Edit[] {
  if (!ABSENT[language].test(text)) return [];
  const join = language === 'nl' ? 'en' : 'and';
  for (const row of ROWS[language]) {
    const names = row.join('|');
    const found = new RegExp(`\\b(${names}) ${join} (${names})\\b`, 'i').exec(text);
    const [whole = '', first = '', second = ''] = found ?? [];
    if (found === null) continue;
    if (row.indexOf(second.toLowerCase()) !== row.indexOf(first.toLowerCase()) + 1) return [];
    const as =
      language === 'nl' ? `van ${first} tot en met ${second}` : `from ${first} through ${second}`;
    return [{ start: found.index, end: found.index + whole.length, as }];
  }
  return [];
}
