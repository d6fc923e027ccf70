import { sentence } from '../../text/words.ts';
import type { Language } from '../../text/words.ts';
import type { OrderContext } from '../context.ts';
import type { StandingOrder } from '../order.ts';
import type { OrderReading } from '../reading.ts';
import { periodIn, takeHours, takeWeekdays } from './pieces.ts';
import type { StandingPeriod, StandingRule } from './rule.ts';

/** Longer than any standing order. */
const MOST_UNITS = 200;
/** Words of what goes first. */
const MOST_TOPIC_WORDS = 6;
/** Nothing stands for longer than this without being said anew. */
const MOST_DAYS = 400;

/** How it is said that something goes first. Groups: `topic`, and what says until when in `one`, `two` or `three`. */
const FIRST: Readonly<Record<Language, readonly RegExp[]>> = {
  nl: [
    /^(?<topic>.+?) (?:gaat|gaan) (?:(?<one>.+?) )?(?:voor(?:op)?|vóór)(?: op)?(?: alles)?(?: (?<two>.+))?$/i,
    /^(?<topic>.+?) (?:heeft|krijgt|hebben|krijgen) (?:(?<one>.+?) )?(?:voorrang|prioriteit)(?: (?<two>.+))?$/i,
    /^(?<one>.+?) (?:gaat|gaan|heeft|krijgt) (?<topic>.+?) (?:voor|vóór|voorop|voorrang|prioriteit)$/i,
    /^geef (?<topic>.+?) (?:voorrang|prioriteit)(?: (?<two>.+))?$/i,
  ],
  en: [
    /^(?:(?<one>(?:until|till|through|in|this|from)\b.+?)(?:, ?| (?=(?:the|our|my)\s)))?(?<topic>.+?) (?:goes|go|comes|come) first(?: (?<two>.+))?$/i,
    /^(?:(?<one>(?:until|till|through|in|this|from)\b.+?)(?:, ?| (?=(?:the|our|my)\s)))?(?<topic>.+?) (?:takes|take|has|have|gets|get) (?:priority|precedence)(?: (?<two>.+))?$/i,
    /^(?:prioriti[sz]e) (?<topic>.+?)(?: (?<two>(?:until|till|through|in|this|from) .+))?$/i,
  ],
};

const FREE: Readonly<Record<Language, RegExp>> = {
  nl: /^(?:(?:plan|zet|maak|boek|neem)\s+)?(?<before>.*?)\b(?:geen|nooit)\s+(?:afspraken|vergaderingen|overleggen|besprekingen|gesprekken)\b(?<after>.*)$/i,
  en: /^(?:(?:plan|book|schedule|make|take|put)\s+)?(?<before>.*?)\bno\s+(?:appointments|meetings|calls)\b(?<after>.*)$/i,
};

/**
 * An order that holds for a while: what goes first, or when nothing is planned. It must say until when, or that is asked:
 * nothing stands for ever by accident. Null for what is no such order.
 */
export function readStanding(text: string, context: OrderContext): OrderReading | null {
  const plain = text
    .trim()
    .replace(/[.!]+$/, '')
    .replaceAll(/\s+/g, ' ');
  if (plain.length > MOST_UNITS || plain.includes('\n')) return null;
  const read = firstIn(plain, context) ?? freeIn(plain, context);
  if (read === null) return null;
  if ('asks' in read) {
    const question = sentence('orders.standing-until', { words: plain });
    return { understood: false, question, start: 0, end: text.length, readings: [], orders: [] };
  }
  const order: StandingOrder = {
    kind: 'standing',
    rule: read.rule,
    period: read.period,
    rests: [{ part: 'order', start: 0, end: text.length }],
    assumptions: [],
  };
  return { understood: true, orders: [order] };
}

type Read =
  | { readonly rule: StandingRule; readonly period: StandingPeriod }
  | { readonly asks: true };

function firstIn(text: string, context: OrderContext): Read | null {
  for (const form of FIRST[context.language]) {
    const { topic = '', one = '', two = '' } = form.exec(text)?.groups ?? {};
    const said = topic.replace(/^(?:eerst|first)\s+/i, '').trim();
    if (!isTopic(said)) continue;
    const words = [one, two].filter((each) => each !== '');
    const [only, ...more] = words;
    if (more.length > 0) continue;
    const period = only === undefined ? null : kept(periodIn(only, context));
    if (period !== null) return { rule: { rule: 'first', topic: said }, period };
    // "Jansen gaat voor" alone may be anything; "de fusie gaat voor alles" is not.
    if (only === undefined && /alles|everything|first$|voorrang|prior/i.test(text))
      return { asks: true };
    if (only !== undefined && ENDLESS.test(only)) return { asks: true };
  }
  return null;
}

/** Until nobody knows when. */
const ENDLESS = /^(?:tot nader order|voorlopig|altijd|until further notice|for now|always)$/i;

function isTopic(topic: string): boolean {
  return (
    /^[\p{L}\p{N}][\p{L}\p{N}\s&.'’-]*$/u.test(topic) &&
    topic.split(' ').length <= MOST_TOPIC_WORDS &&
    !/^(?:ik|we|wij|u|hij|zij|ze|dat|dit|het|i|he|she|they|it|that|this|who|wie)$/i.test(topic)
  );
}

function freeIn(text: string, context: OrderContext): Read | null {
  const { before = '', after = '' } = FREE[context.language].exec(text)?.groups ?? {};
  const said = `${before} ${after}`.replaceAll(/\s+/g, ' ').trim();
  if (said === '') return null;
  const hours = takeHours(said, context);
  if (hours === null) return null;
  const weekdays = takeWeekdays(hours.rest, context.language);
  const { days } = weekdays.value;
  const between = weekdays.value.hours ?? hours.value;
  const rest = weekdays.rest.replaceAll(/\s+/g, ' ').trim();
  if (days === null && between === null) return null;
  if (rest === '') {
    // "Geen afspraken op vrijdag" is one Friday; on Fridays, or before ten, is a habit: until when?
    const isHabit = between !== null || /(?:dagen|days)\b/i.test(text);
    return isHabit ? { asks: true } : null;
  }
  const period = kept(periodIn(rest, context));
  if (period === null) return null;
  return { rule: { rule: 'free', weekdays: days, hours: between }, period };
}

function kept(period: StandingPeriod | null): StandingPeriod | null {
  if (period === null) return null;
  const days = Temporal.PlainDate.from(period.from).until(period.until).days;
  return days > MOST_DAYS ? null : period;
}
