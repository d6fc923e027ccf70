import type { OrderContext } from '../context.ts';
import type { Order, PlanOrder } from '../order.ts';
import { DUTCH_NOUNS, ENGLISH_NOUNS } from '../parts/nouns.data.ts';
import { readPlainly } from '../read-plainly.ts';
import type { OrderReading } from '../reading.ts';
import { backIn, edited } from './edits.ts';
import type { Edit } from './edits.ts';

/** Verbs by which a time is to be found for a meeting, and the verb that says the same of the meeting. */
const SEEKS = {
  nl: [
    [/\b(?:zoek|vind)\b/i, 'plan'],
    [/\b(?:te )?(?:zoeken|vinden)\b/i, 'plannen'],
  ],
  en: [[/\b(?:find me|find us|find|look for me|look for|search for)\b/i, 'plan']],
} as const;

/** Who asks when people can is told so, and nobody is asked. */
const ASKS =
  /\b(?:wanneer|welke|welk|waarop|waarin|dat|die|that|where|when|which|what|how soon|hoe snel)\b/i;

/** "Zoek een moment met Els en Peter": with others that is a meeting to be arranged, and no question about the diary. */
export function arranged(read: OrderReading, text: string, context: OrderContext): OrderReading {
  const [only, ...more] = read.understood ? read.orders : [];
  if (only?.kind !== 'find' || more.length > 0 || only.with.length === 0) return read;
  if (ASKS.test(text)) return read;
  const edit = verbIn(text, context.language);
  if (edit === null) return read;
  const planned = edited(text, [edit, ...nounIn(text, context.language)]);
  const again = readPlainly(planned.text, context);
  const [plan] = again.understood ? again.orders : [];
  if (plan?.kind !== 'plan' || !isSameMeeting(again, only)) return read;
  // Within what was said of the search: "voor 1 december" is before it, and no appointment on that day.
  const { window, minutes } = only;
  const orders = [
    { ...named(plan, only.what, context), at: { k: 'within', window, minutes } as const },
  ];
  return backIn({ understood: true, orders }, planned.back);
}

function verbIn(text: string, language: 'nl' | 'en'): Edit | null {
  for (const [says, as] of SEEKS[language]) {
    const found = says.exec(text);
    if (found !== null) return { start: found.index, end: found.index + found[0].length, as };
  }
  return null;
}

/** "Een moment" of those offered is one of a choice; here it is the meeting. */
function nounIn(text: string, language: 'nl' | 'en'): readonly Edit[] {
  const says = language === 'nl' ? /\b(?:moment|momentje)\b/i : /\b(?:slot|moment|window)\b/i;
  const found = says.exec(text);
  if (found === null) return [];
  const as = language === 'nl' ? 'afspraak' : 'appointment';
  return [{ start: found.index, end: found.index + found[0].length, as }];
}

const ARTICLE = /^(?:een|a|an) /i;

const NOUNS = { nl: DUTCH_NOUNS, en: ENGLISH_NOUNS } as const;

/** "Een uur voor overleg": what time is sought for is the meeting itself, where it is called as one. */
function named(plan: PlanOrder, sought: string | null, { language }: OrderContext): PlanOrder {
  const { what, about } = plan;
  if (what !== null || about === null || sought === null) return plan;
  const last = about.toLowerCase().split(/\s+/).at(-1) ?? '';
  return NOUNS[language].meetings.has(last)
    ? { ...plan, what: sought.replace(ARTICLE, ''), about: null }
    : plan;
}

/** With the same people and for as long; else the other verb changed more than it should. */
function isSameMeeting(read: OrderReading, found: Extract<Order, { kind: 'find' }>): boolean {
  const [plan, ...more] = read.understood ? read.orders : [];
  if (plan?.kind !== 'plan' || more.length > 0 || plan.at.k !== 'within') return false;
  const names = (people: typeof plan.with): string =>
    people
      .map(({ name }) => name)
      .sort()
      .join();
  return names(plan.with) === names(found.with) && plan.at.minutes === found.minutes;
}
