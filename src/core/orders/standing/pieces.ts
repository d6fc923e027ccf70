import { findWhen } from '../../time/when/when.ts';
import type { WhenFind } from '../../time/when/find.ts';
import type { Language } from '../../text/words.ts';
import type { OrderContext } from '../context.ts';
import type { StandingPeriod } from './rule.ts';

/** A text with what was understood of it taken out. */
export interface Left<T> {
  readonly value: T;
  readonly rest: string;
}

const DAYS: Readonly<Record<Language, readonly string[]>> = {
  nl: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
  en: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
};

const PARTS: Readonly<Record<string, readonly [string, string]>> = {
  ochtend: ['00:00', '12:00'],
  morning: ['00:00', '12:00'],
  middag: ['12:00', '18:00'],
  afternoon: ['12:00', '18:00'],
  avond: ['18:00', '24:00'],
  evening: ['18:00', '24:00'],
};

type Hours = { readonly from: string; readonly until: string } | null;

const PART_OF_DAY = {
  nl: /(?:'s|’s|in de|elke|iedere)\s+(ochtend|middag|avond)(?:s|en)?\b/i,
  en: /\b(?:in the|every)\s+(morning|afternoon|evening)s?\b/i,
} as const;

const HOURS = {
  nl: 'één|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf',
  en: 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon',
} as const;

/** Hours in figures, and in words where no count of days or weeks is meant. */
const CLOCK = {
  nl: new RegExp(
    `\\b(?:voor|vóór|na|vanaf|tussen)\\s+(?:[^\\s]+(?:\\s+en\\s+[^\\s]+)?\\s*(?:uur|u)\\b|(?:half|kwart\\s+(?:voor|over))\\s+(?:${HOURS.nl})\\b(?:\\s+uur\\b)?)`,
    'i',
  ),
  en: new RegExp(
    `\\b(?:before|after|from|between)\\s+(?:\\d[\\d:.]*(?:\\s*[ap]m)?(?:\\s+and\\s+\\d[\\d:.]*)?(?:\\s*(?:[ap]m|o'clock))?|(?:(?:half|quarter)\\s+past\\s+|quarter\\s+to\\s+)?(?:${HOURS.en})\\b(?!\\s+(?:days?|weeks?|months?|hours?))(?:\\s*(?:[ap]m|o'clock))?)`,
    'i',
  ),
};

/** Hours of the day: "voor 10 uur", "between 12 and 2 pm", "'s ochtends". Null where what stands there is none. */
export function takeHours(text: string, context: OrderContext): Left<Hours> | null {
  const { language } = context;
  const part = PART_OF_DAY[language].exec(text);
  const named = PARTS[part?.[1]?.toLowerCase() ?? ''];
  if (part !== null && named !== undefined)
    return { value: { from: named[0], until: named[1] }, rest: without(text, part) };
  const clock = CLOCK[language].exec(text);
  if (clock === null) return { value: null, rest: text };
  const find = whole(clock[0], context);
  const hours = find === null ? null : hoursOf(find);
  return hours === null ? null : { value: hours, rest: without(text, clock) };
}

function hoursOf({ from, until, kind }: WhenFind): Hours {
  const clock = (at: string | null): string | null => (at?.includes('T') ? at.slice(11, 16) : null);
  if (kind !== 'range') return null;
  const hours = { from: clock(from) ?? '00:00', until: clock(until) ?? '24:00' };
  return hours.from < hours.until ? hours : null;
}

/** Weekdays, with the part of the day that is named with them: "op vrijdagmiddag", "on Mondays and Fridays". */
export function takeWeekdays(
  text: string,
  language: Language,
): Left<{ readonly days: readonly number[] | null; readonly hours: Hours }> {
  const names = DAYS[language].join('|');
  const parts = language === 'nl' ? 'ochtend|middag|avond' : 'morning|afternoon|evening';
  // "Vrijdag 27 november" is a date, and no Friday.
  const one = `(?:${names})(?:en|s)?(?:\\s?(?:${parts})(?:en|s)?)?\\b(?!\\s+\\d)`;
  const lead = language === 'nl' ? 'op|elke|iedere|alle' : 'on|every';
  const join = language === 'nl' ? 'en' : 'and';
  const list = new RegExp(
    `(?:\\b(?:${lead})\\s+)?\\b${one}(?:\\s*(?:,|${join})\\s*(?:(?:${lead})\\s+)?${one})*\\b`,
    'i',
  ).exec(text);
  if (list === null) return { value: { days: null, hours: null }, rest: text };
  const said = list[0].toLowerCase();
  const days = DAYS[language].flatMap((name, at) => (said.includes(name) ? [at + 1] : []));
  const part = Object.keys(PARTS).find((name) => said.includes(name));
  const [from, until] = PARTS[part ?? ''] ?? [];
  const hours = from === undefined || until === undefined ? null : { from, until };
  return { value: { days, hours }, rest: without(text, list) };
}

/** Until, or within which: its first day is today where nothing else is said. Null where it has no end, or is none. */
export function periodIn(words: string, context: OrderContext): StandingPeriod | null {
  const find =
    whole(inDutch(words), context) ?? whole(inDutch(words), { ...context, language: 'nl' });
  if (find === null || find.until === null || find.kind === 'recurrence') return null;
  const isStretch =
    find.kind === 'range' || !['day', 'minute', 'hour', 'part'].includes(find.precision);
  if (!isStretch) return null;
  const today = context.now.slice(0, 10);
  const from = find.from?.slice(0, 10) ?? today;
  const until = find.until.slice(0, 10);
  const period = { from: from < today ? today : from, until };
  return period.from < period.until ? period : null;
}

const SEASONS = {
  spring: 'lente',
  summer: 'zomer',
  autumn: 'herfst',
  fall: 'herfst',
  winter: 'winter',
};

/** The grammar knows seasons in Dutch. */
function inDutch(words: string): string {
  const season = /^(until|till|before) (?:the )?(spring|summer|autumn|fall|winter)$/i.exec(words);
  const key = season?.[2]?.toLowerCase();
  const name = Object.entries(SEASONS).find(([english]) => english === key)?.[1];
  return name === undefined ? words : `tot de ${name}`;
}

/** The one time that all of some words say; null where they say more or less. */
function whole(words: string, { now, zone, language }: OrderContext): WhenFind | null {
  const [only, ...more] = findWhen(words, { now, zone, language });
  if (only === undefined || more.length > 0) return null;
  const rest = `${words.slice(0, only.start)}${words.slice(only.end)}`;
  return /^[\s,]*(?:in|gedurende|during|voor|for|op|on)?[\s,]*(?:de|the)?[\s,]*$/i.test(rest)
    ? only
    : null;
}

function without(text: string, match: RegExpExecArray): string {
  return `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
}
