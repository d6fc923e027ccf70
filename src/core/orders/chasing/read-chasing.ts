import { sentence } from '../../text/words.ts';
import type { OrderContext } from '../context.ts';
import { addressed } from '../letters/addressed.ts';
import { dayIn } from '../letters/days.ts';
import type { ChaseOrder, OwedOrder } from './chase-order.ts';
import type { Order, Who } from '../order.ts';
import type { NearReading, OrderReading } from '../reading.ts';
import { CHASES, OWED, type ChaseWay } from './forms.data.ts';
import { sayChasing } from './say-chasing.ts';

/** Longer than any such order. */
const MOST_UNITS = 200;
/** Of more than so many of one name nobody chooses from a list. */
const MOST_READINGS = 4;

/** What may stand before an order and only says please. */
const POLITE =
  /^(?:(?:wil|wilt|kun|kunt|zou) (?:je|u) (?:alsjeblieft |alstublieft )?|alsjeblieft |alstublieft |please |(?:could|can|would) you (?:please )?)/i;

/**
 * Who owes whom ("wie moet ons nog antwoorden", "what does Jansen owe us"), and how somebody is reminded ("stop met
 * rappelleren van Jansen", "chase De Vries on Monday"). Null for anything else.
 */
export function readChasing(text: string, context: OrderContext): OrderReading | null {
  const plain = text
    .trim()
    .replace(/[.!?]+$/, '')
    .replaceAll(/\s+/g, ' ')
    .replace(POLITE, '');
  if (plain.length === 0 || plain.length > MOST_UNITS) return null;
  return readOwed(plain, text, context) ?? readChase(plain, text, context);
}

function readOwed(plain: string, text: string, context: OrderContext): OrderReading | null {
  for (const { said, owes } of OWED[context.language]) {
    const match = said.exec(plain);
    if (match === null) continue;
    const who = match.groups?.['who'];
    const of = (one: Who | null): OwedOrder => ({ kind: 'owed', owes, who: one, ...rest(text) });
    return who === undefined
      ? { understood: true, orders: [of(null)] }
      : forWhom(who, text, context, of);
  }
  return null;
}

function readChase(plain: string, text: string, context: OrderContext): OrderReading | null {
  for (const { said, way } of CHASES[context.language]) {
    const { groups } = said.exec(plain) ?? {};
    const meant = groups === undefined ? null : meaning(way, groups, context);
    if (meant === null) continue;
    // "Herinner mij aan …" is no reminder to somebody who owes an answer.
    if (SELF.test(meant.who)) return null;
    const { does } = meant;
    return forWhom(meant.who, text, context, (who): ChaseOrder => ({
      kind: 'chase',
      who,
      does,
      ...rest(text),
    }));
  }
  return null;
}

/** Whom it is about, and what it comes to; null where a day is wanted and none is said. */
function meaning(
  way: ChaseWay,
  { who, when, tail }: Readonly<Record<string, string | undefined>>,
  context: OrderContext,
): { readonly who: string; readonly does: ChaseOrder['does'] } | null {
  if (way !== 'from') return who === undefined ? null : { who, does: { k: way } };
  const { day, rest: left } = dayIn(tail ?? when ?? '', context, 'coming');
  if (day === null) return null;
  const does = { k: 'from', day } as const;
  if (tail === undefined) return who === undefined || left.length > LOOSE ? null : { who, does };
  const named = left.replace(QUALIFIED, '').trim();
  return named === '' ? null : { who: named, does };
}

/** What is left of a day is at most a small word. */
const LOOSE = 6;

/** Small words between a name and the day. */
const QUALIFIED =
  /(?:\s+(?:pas|eerst|weer|nog|eens|dan|op|vanaf|na|only|first|again|on|from|after|next))+$/i;

const SELF = /^(?:mij|me|ons|us|myself|ik|i|we|wij)\b/i;

function rest(text: string) {
  return { rests: [{ part: 'order', start: 0, end: text.length }], assumptions: [] };
}

function forWhom(
  words: string,
  text: string,
  context: OrderContext,
  of: (who: Who) => Order,
): OrderReading {
  const { each, unknown } = addressed(words, context);
  const [ways = [], ...more] = each;
  const asked = (key: string, readings: readonly NearReading[]): OrderReading => ({
    understood: false,
    question: sentence(key, { words }),
    start: 0,
    end: text.length,
    readings,
    orders: [],
  });
  if (unknown !== null || ways.length === 0 || more.length > 0)
    return asked('orders.letter-who', []);
  const [only, ...others] = ways;
  if (only !== undefined && others.length === 0) return { understood: true, orders: [of(only)] };
  const readings = ways.slice(0, MOST_READINGS).map((who) => {
    const order = of(who);
    return { said: sayFor(order, context), order };
  });
  return asked('orders.which-person', readings);
}

function sayFor(order: Order, { language }: OrderContext): string {
  return order.kind === 'owed' || order.kind === 'chase' ? sayChasing(order, language) : '';
}
