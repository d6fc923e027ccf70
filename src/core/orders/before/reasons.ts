import { findWhen } from '../../time/when/when.ts';
import type { OrderContext } from '../context.ts';
import { namedIn } from './named-in.ts';
import { DUTCH_REASONS, DUTCH_WISHES } from './reasons-nl.data.ts';
import { ENGLISH_REASONS, ENGLISH_WISHES } from './reasons-en.data.ts';

/** What an order may point back to in the words before it. */
export interface Reason {
  readonly who: string | null;
  readonly what: string | null;
  readonly when: string | null;
  /** What is to be done with somebody: "bijpraten". Null where no meeting is wished for. */
  readonly sort: string | null;
}

const REASONS = { nl: DUTCH_REASONS, en: ENGLISH_REASONS } as const;
const WISHES = { nl: DUTCH_WISHES, en: ENGLISH_WISHES } as const;

/** A longer sentence gives no reason that is known: the patterns would search it for long. */
const MAX_REASON = 140;

/** Words before a statement that add nothing to it. */
const OPENING = {
  nl: /^(?:(?:hoi|hallo|hey|ja|nou|sorry|helaas|want|dus|overigens|let\s+op)[,\s]+)+/i,
  en: /^(?:(?:hi|hello|hey|yes|well|sorry|unfortunately|so|because|as|since|by\s+the\s+way|sadly)[,\s]+)+/i,
} as const;

/** Reads a sentence that only says why, or whom one would like to see. Null for every other. */
export function reasonIn(sentence: string, context: OrderContext): Reason | null {
  const { language } = context;
  const said = sentence
    .trim()
    .replace(OPENING[language], '')
    .replace(/[.!,;\s]+$/, '');
  if (said === '' || said.length > MAX_REASON) return null;
  for (const [patterns, isWish] of [
    [WISHES[language], true],
    [REASONS[language], false],
  ] as const) {
    for (const pattern of patterns) {
      const groups = pattern.exec(said)?.groups;
      if (groups === undefined && !pattern.test(said)) continue;
      const reason = checked(groups ?? {}, context, isWish);
      if (reason !== null) return reason;
    }
  }
  return null;
}

function checked(
  groups: Readonly<Record<string, string | undefined>>,
  context: OrderContext,
  isWish: boolean,
): Reason | null {
  const { who, what, sort } = groups;
  const named = who === undefined ? { name: null } : namedIn(who, context);
  if (named === null || (isWish && named.name === null)) return null;
  const when = [groups['when'], groups['also']].filter((each) => each !== undefined).join(' ');
  // What is said of when must be a time and nothing else.
  if (when !== '' && !isTime(when, context)) return null;
  return {
    who: named.name,
    what: what?.trim() ?? null,
    when: when === '' ? null : when,
    sort: sort ?? null,
  };
}

function isTime(words: string, { now, zone, language }: OrderContext): boolean {
  const finds = findWhen(words, { now, zone, language });
  let rest = words;
  for (const { text } of finds) rest = rest.replace(text, ' ');
  if (finds.length > 0 && /^[\s,]*(?:(?:at|on|om|op|for|until|tot)[\s,]*)*$/i.test(rest))
    return true;
  return /^\d{1,2}(?:[.:]\d\d)?\s+(?:on|op)\s/i.test(words) && finds.length > 0;
}
