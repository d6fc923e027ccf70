import type { OrderContext } from '../context.ts';
import type { PlanOrder, Who } from '../order.ts';
import type { OrderReading, Question } from '../reading.ts';
import { waysToName } from '../reading/people.ts';
import { sayOrder } from '../say-order.ts';
import { backIn, edited } from './edits.ts';
import type { Edit } from './edits.ts';
import { NEEDS_EN, NEEDS_NL } from './needs-words.data.ts';
import type { NeedWords } from './needs-words.data.ts';

/** What an order says of how much people are needed, and the text without it. */
interface Needs {
  readonly edits: readonly Edit[];
  /** How many are enough; of everybody, or of those named behind a place. */
  readonly quorum: { readonly n: number; readonly behind: number | null } | null;
  /** Places behind which somebody is named whom nobody waits for. */
  readonly preferred: readonly number[];
  /** Named by themselves, in a clause of their own. */
  readonly optional: readonly string[];
}

const WORDS = { nl: NEEDS_NL, en: NEEDS_EN } as const;

/**
 * Reads an order that says how much people are needed: "twee van de drie is genoeg", "bij voorkeur ook Jansen". Null where
 * it says nothing of the kind, or where that fits no meeting.
 */
export function needed(
  text: string,
  context: OrderContext,
  read: (text: string) => OrderReading,
): OrderReading | null {
  const words = WORDS[context.language];
  const needs = needsIn(text, words);
  if (needs === null) return null;
  for (const more of joinedBy(needs, text, words)) {
    const plain = edited(text, [...more, ...needs.edits]);
    const reading = read(plain.text);
    if (!reading.understood) {
      const asked = askedWith(reading, (plan) => applied(plan, needs, text), context);
      if (asked !== null) return backIn(asked, plain.back);
    }
    const [plan, ...others] = reading.understood ? reading.orders : [];
    if (plan?.kind !== 'plan' || others.length > 0) continue;
    const made = applied(plan, needs, text);
    if (made !== null) return backIn({ understood: true, orders: [made] }, plain.back);
  }
  return null;
}

/** What is asked about it stays asked, with what it says of its people in each reading. */
function askedWith(
  question: Question,
  apply: (plan: PlanOrder) => PlanOrder | null,
  { language }: OrderContext,
): Question | null {
  const readings = question.readings.flatMap(({ order }) => {
    const made = order.kind === 'plan' ? apply(order) : null;
    return made === null ? [] : [{ said: sayOrder(made, language), order: made }];
  });
  return readings.length === 0 ? null : { ...question, readings };
}

function needsIn(text: string, words: NeedWords): Needs | null {
  const edits: Edit[] = [];
  const preferred: number[] = [];
  const optional: string[] = [];
  let quorum: Needs['quorum'] = null;
  const cut = (match: RegExpExecArray, as = ''): void => {
    edits.push({ start: match.index, end: match.index + match[0].length, as });
  };
  const enough = words.enough.exec(text);
  if (enough !== null) {
    quorum = { n: numberOf(enough[1], words), behind: null };
    cut(enough);
  }
  const someOf = words.someOf.exec(text);
  if (someOf !== null) {
    quorum = { n: numberOf(someOf[1], words), behind: someOf.index + someOf[0].length };
    cut(someOf);
  }
  const preferably = words.preferably.exec(text);
  if (preferably !== null) {
    const end = preferably.index + preferably[0].length;
    preferred.push(end);
    cut(preferably, words.and);
    const name = /^[^,.;]*?(?= (?:erbij|ook|er ook bij|too|as well|also)\b)/i.exec(text.slice(end));
    const too = name === null ? null : words.too.exec(text.slice(end + name[0].length));
    if (name !== null && too !== null) {
      const start = end + name[0].length;
      edits.push({ start, end: start + too[0].length, as: '' });
    }
  }
  for (const says of [words.optional, words.essential]) {
    const found = says.exec(text);
    if (found === null) continue;
    if (says === words.optional && found[1] !== undefined) optional.push(found[1]);
    cut(found);
  }
  if (edits.length === 0) return null;
  return { edits, quorum, preferred, optional };
}

function numberOf(said: string | undefined, { numbers }: NeedWords): number {
  const low = (said ?? '').toLowerCase();
  return numbers[low] ?? Number(low);
}

/** Somebody who is only named in a clause of his own joins the others: once as one of them, once by himself. */
function joinedBy(
  { optional, edits }: Needs,
  text: string,
  words: NeedWords,
): readonly (readonly Edit[])[] {
  const first = Math.min(...edits.map(({ start }) => start));
  const missing = optional.filter((name) => !text.slice(0, first).includes(name));
  if (missing.length === 0) return [[]];
  const names = missing.join(words.and);
  return [words.and, words.with].map((join) => [
    { start: first, end: first, as: `${join}${names}` },
  ]);
}

/** The order with what it says of its people. Null where nobody is meant by it, or more than there are. */
function applied(plan: PlanOrder, needs: Needs, text: string): PlanOrder | null {
  const { quorum, preferred, optional } = needs;
  const isLiked = (who: Who): boolean =>
    optional.some((name) => isCalled(who, name)) ||
    preferred.some((at) => isCalledAt(who, text.slice(at)));
  const isOneOf = (who: Who): boolean => {
    if (quorum === null || isLiked(who)) return false;
    if (quorum.behind === null) return true;
    const at = placeOf(who, text);
    return at === null || at >= quorum.behind;
  };
  const people = plan.with.map((who): Who => {
    if (isLiked(who)) return { ...who, need: 'preferably' };
    return isOneOf(who) ? { ...who, need: 'group' } : who;
  });
  const group = people.filter(({ need }) => need === 'group').length;
  const liked = people.filter(({ need }) => need === 'preferably').length;
  if (liked < preferred.length + optional.length || liked === people.length) return null;
  if (quorum === null) return { ...plan, with: people };
  if (!(quorum.n >= 1 && quorum.n <= group)) return null;
  return { ...plan, with: people, quorum: quorum.n };
}

function waysOf({ name }: Who): readonly string[] {
  return [...waysToName(name)].sort((a, b) => b.length - a.length);
}

function isCalled(who: Who, name: string): boolean {
  return waysOf(who).some((way) => way.toLowerCase() === name.toLowerCase());
}

function isCalledAt(who: Who, text: string): boolean {
  return waysOf(who).some(
    (way) =>
      text.toLowerCase().startsWith(way.toLowerCase()) && !/^\p{L}/u.test(text.slice(way.length)),
  );
}

/** Where somebody is named; null where he is one of a group that is. */
function placeOf(who: Who, text: string): number | null {
  const places = waysOf(who).flatMap((way) => {
    const at = text.toLowerCase().lastIndexOf(way.toLowerCase());
    return at < 0 ? [] : [at];
  });
  return places.length === 0 ? null : Math.max(...places);
}
