import { findWhen } from '../../time/when/when.ts';
import type { OrderContext } from '../context.ts';
import type { Edit } from './edits.ts';
import type { Reason } from './reasons.ts';

/** Words for somebody who was named before. */
const PERSON = {
  nl: /(?<!\p{L})(?:hem|hen|hun|'m|haar(?!\s+(?!af|uit|er|eraf|eruit|erbij|weer|ook|toch|op|om|in|van|voor|morgen|vandaag)\p{L}))(?!\p{L})/giu,
  en: /(?<!\p{L})(?:him|them|her(?!\s+(?!off|out|in|to|from|too|as|along|on|at|and|or|for|next|this|today|tomorrow|again|instead|please)\p{L}))(?!\p{L})/giu,
} as const;

/** Words for an event that was named before. */
const THING = {
  nl: /(?<!\p{L})(?:ze|die|deze|dat|dit|het)(?=\s*(?:$|[.,!?]|(?:allemaal|allebei|maar|dan|weer|toch|graag)?\s*(?:af|door|weg|naar|vervallen|eruit|annuleren|verzetten|afzeggen)(?!\p{L})))/giu,
  en: /(?<!\p{L})(?:ones|it|those|these|that)(?=\s*(?:$|[.,!?]|(?:to|by|back|forward|off|from|please|all)(?!\p{L})))/giu,
} as const;

/** Orders that name nothing: what they are about was said just before. */
const WHERE = {
  nl: /^(?:\W*)(?:haal|verwijder|schrap)\s+(.+?)\s+(?:er\s*(?:af|uit|van)|eraf|eruit|ervan)\W*$/i,
  en: /^(?:\W*)(?:take|remove|leave|drop)\s+(.+?)\s+(?:off|out)(?:\s+of\s+it)?\W*$/i,
} as const;

const INVITE = {
  nl: /^\W*nodig\s+(.+?)\s+(?:ook\s+)?uit\W*$/i,
  en: /^\W*(?:please\s+)?(?:also\s+)?invite\s+(.+?)(?:\s+(?:too|as\s+well))?\W*$/i,
} as const;

const MAKE = {
  nl: /^\W*maak\s+(?:er|daar)\s+(.+?)\s+van\W*$/i,
  en: /^\W*make\s+(?:it|that)\s+(.+?)(?:\s+instead)?\W*$/i,
} as const;

/** Whether a time is said in an order. */
function hasTime(words: string, { now, zone, language }: OrderContext): boolean {
  return findWhen(words, { now, zone, language }).some(({ kind }) => kind !== 'duration');
}

/**
 * An order with the words that point back ("cancel it", "with them") in the words that they point to. Null when they
 * point to nothing that was said.
 */
export function pointed(
  order: string,
  { who, what, when, sort }: Reason,
  context: OrderContext,
): readonly Edit[] | null {
  const { language } = context;
  const nl = language === 'nl';
  const whole = (as: string): readonly Edit[] => [{ start: 0, end: order.length, as }];
  const made = MAKE[language].exec(order)?.[1];
  if (made !== undefined && who !== null && when !== null) {
    const at = nl ? `om ${made}` : made;
    return whole(
      nl
        ? `verzet ${who} ${when} naar ${at.replace(/^om /, '')}`
        : `move ${who} ${timed(when)} to ${at}`,
    );
  }
  const event =
    what ?? (when === null ? null : nl ? `de afspraak van ${when}` : `the meeting ${when}`);
  if (who !== null && event !== null) {
    if (WHERE[language].test(order))
      return whole(nl ? `haal ${who} uit ${event}` : `remove ${who} from ${event}`);
    if (INVITE[language].test(order))
      return whole(nl ? `nodig ${who} uit voor ${event}` : `invite ${who} to ${event}`);
  }
  const edits: Edit[] = [];
  const put = (pattern: RegExp, as: string | null): boolean => {
    for (const found of order.matchAll(pattern)) {
      if (as === null) return false;
      edits.push({ start: found.index, end: found.index + found[0].length, as });
    }
    return true;
  };
  if (!put(PERSON[language], who ?? what)) return null;
  // "It" may be said of nothing: what it stands for is read where it was named.
  if (what !== null) put(THING[language], what);
  if (when !== null && sort === null && !hasTime(order, context)) {
    edits.push({
      start: order.trimEnd().replace(/[.!?]+$/, '').length,
      end: order.length,
      as: ` ${onDay(when, nl)}`,
    });
  }
  return edits;
}

function onDay(when: string, nl: boolean): string {
  return /^(?:on|at|op|om|for|until|tot|from|van|in|next|this|deze|volgende|vandaag|morgen|today|tomorrow|the|all)\b/i.test(
    when,
  )
    ? when
    : `${nl ? 'op' : 'on'} ${when}`;
}

/** "11 on Tuesday" as it stands behind a name. */
function timed(when: string): string {
  return /^\d/.test(when) ? `at ${when}` : when;
}
