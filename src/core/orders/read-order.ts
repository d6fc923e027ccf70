import { sentence } from '../text/words.ts';
import type { Sentence } from '../text/words.ts';
import { answered } from './before/answered.ts';
import { circleIn } from './before/circle.ts';
import { conditionIn } from './before/conditions.ts';
import { backIn, edited } from './before/edits.ts';
import { plainWording } from './before/plain-wording.ts';
import type { Edit } from './before/edits.ts';
import { readStandIn } from './absence/read-stand-in.ts';
import { readChasing } from './chasing/read-chasing.ts';
import { needed } from './before/needs.ts';
import { withoutPreamble } from './before/preamble.ts';
import { arranged } from './before/seeking.ts';
import type { Reason } from './before/reasons.ts';
import type { OrderContext } from './context.ts';
import { readGathering } from './gathering/read-gathering.ts';
import { readLetters } from './letters/read-letters.ts';
import { MAX_ORDER_UNITS } from './limits.ts';
import type { Order, Who } from './order.ts';
import { readPlainly } from './read-plainly.ts';
import type { OrderReading, Question } from './reading.ts';
import { readStanding } from './standing/read-standing.ts';
import { readUndo } from './standing/read-undo.ts';

/**
 * Reads what a principal orders in his own words. All of the text is understood, or a question comes back and
 * nothing may be done: there is no guess that acts.
 *
 * Only a principal's own words are orders. Foreign text (mail, invitations, transcripts of others, what a model
 * wrote) must never be handed to this function: it would turn a stranger's sentence into a bundle to approve.
 *
 * Pure, bounded, and never throws for any text.
 * @throws RangeError when `now` or `zone` in the context is none.
 */
export function readOrder(text: string, context: OrderContext): OrderReading {
  const other =
    readUndo(text, context.language) ?? readChasing(text, context) ?? readStanding(text, context);
  if (other !== null) return other;
  const away = readStandIn(text, context, (rest) => readOrder(rest, context));
  if (away !== null) return away;
  const gathering = readGathering(text, context);
  if (gathering?.sure === true) return gathering.reading;
  const letters = readLetters(text, context);
  if (letters?.sure === true && letters.reading.understood) return letters.reading;
  const diary = readOfDiary(text, context);
  if (letters?.sure === true) return isAnswerOnly(diary) ? diary : letters.reading;
  if (diary.understood) return diary;
  return letters?.reading ?? gathering?.reading ?? diary;
}

/** "Bedank maar voor het congres" names nobody to write to, and an invitation to answer. */
function isAnswerOnly(reading: OrderReading): boolean {
  return reading.understood && reading.orders.every(({ kind }) => kind === 'answer');
}

/** An order about the diary: first what it says of how much people are needed, then the rest. */
function readOfDiary(given: string, context: OrderContext): OrderReading {
  const circle = given.length <= MAX_ORDER_UNITS ? circleIn(given, context) : null;
  if (circle === null) return readOfNamed(given, context);
  if (circle.is === 'asked') return circle.question;
  const { text, back } = edited(given, circle.edits);
  return backIn(readOfNamed(text, context), back);
}

function readOfNamed(text: string, context: OrderContext): OrderReading {
  const read = (words: string): OrderReading =>
    arranged(readPlainWording(words, context), words, context);
  const isShort = text.length <= MAX_ORDER_UNITS;
  return (isShort ? needed(text, context, read) : null) ?? read(text);
}

function readPlainWording(given: string, context: OrderContext): OrderReading {
  const { text, back } = edited(given, plainWording(given, context.language));
  return text === given ? readWhole(given, context) : backIn(readWhole(text, context), back);
}

function readWhole(text: string, context: OrderContext): OrderReading {
  const plain = readPlainly(text, context);
  if (plain.understood && isAnswered(plain.orders) && conditionIn(text, context) !== null) {
    // "Zo ja" must not be passed over as a loose word.
    return conditional(text, context) ?? { ...unclear(text), orders: plain.orders };
  }
  if (text.length > MAX_ORDER_UNITS || (plain.understood && !isWishFirst(plain.orders)))
    return plain;
  // What was no order as it stands may be one behind an explanation, or on a condition.
  const again = explained(text, context) ?? conditional(text, context);
  if (plain.understood) return again?.understood === true ? again : plain;
  if (again?.understood === true) return again;
  const leaning = readPlainly(text, context, { leans: true });
  if (leaning.understood) return leaning;
  return again !== null && again.readings.length > 0 ? again : plain;
}

/** A question, and an order behind it that may hang on the answer. */
function isAnswered([first, ...more]: readonly Order[]): boolean {
  return first?.kind === 'ask' && more.length > 0;
}

function unclear(text: string): Question {
  const question = sentence('orders.unclear', { words: text.trim() });
  return { understood: false, question, start: 0, end: text.length, readings: [], orders: [] };
}

/** Somebody is to be met, and then something is to be planned: that may be one appointment in two sentences. */
function isWishFirst([first, second]: readonly Order[]): boolean {
  return first?.kind === 'plan' && first.at.k === 'within' && second?.kind === 'plan';
}

/** An order behind words that only say why. */
function explained(text: string, context: OrderContext): OrderReading | null {
  const preamble = withoutPreamble(text, context);
  if (preamble === null) return null;
  const { reason, words, from } = preamble;
  const order = edited(text, preamble.edits);
  const plain = readPlainly(order.text, context);
  const read = plain.understood ? plain : (conditional(order.text, context) ?? plain);
  const whole = backIn(wished(read, order.text, reason, context), order.back);
  const place = { part: 'order', start: 0, end: from };
  return noting(whole, sentence('orders.assumed-reason', { words }), place);
}

/** "I need to catch up with Nadia. Can you plan an hour on Tuesday?": what is planned is with her. */
function wished(
  read: OrderReading,
  text: string,
  { who, sort }: Reason,
  context: OrderContext,
): OrderReading {
  if (!read.understood || sort === null || who === null) return read;
  const plans = read.orders.filter(({ kind }) => kind === 'plan');
  const [plan, ...more] = plans;
  if (plan?.kind !== 'plan' || more.length > 0 || plan.with.length > 0) return read;
  const nl = context.language === 'nl';
  const called = plan.what === null ? nameOf(sort, nl) : '';
  const end = text.trimEnd().replace(/[.!?]+$/, '').length;
  const edits: readonly Edit[] = [
    { start: end, end: text.length, as: ` ${nl ? 'met' : 'with'} ${who}${called}` },
  ];
  const longer = edited(text, edits);
  const plain = readPlainly(longer.text, context);
  const again = plain.understood ? plain : (conditional(longer.text, context) ?? plain);
  return again.understood ? backIn(again, longer.back) : read;
}

/** What one meets for, where it has a name of its own. */
function nameOf(sort: string, nl: boolean): string {
  if (/^(?:catch|caught)/i.test(sort)) return ` called "catch-up"`;
  if (nl && /bij(?:ge)?praat|bijpraten/i.test(sort)) return ` genaamd "bijpraten"`;
  return '';
}

/** An order that hangs on what the diary says: it is asked first, and the answer is told along. */
function conditional(text: string, context: OrderContext): OrderReading | null {
  const condition = conditionIn(text, context);
  if (condition === null) return null;
  const asked = readPlainly(condition.question, context);
  const [ask, ...more] = asked.understood ? asked.orders : [];
  if (ask?.kind !== 'ask' || more.length > 0) return null;
  const answer = answered(ask, context);
  if (answer === null) return null;
  const place = { part: 'order', start: 0, end: condition.from };
  const question: Order = { ...ask, rests: [place] };
  if (answer !== condition.wanted) {
    // Even what is not to be done must be understood.
    const idle = readPlainly(condition.order, context);
    return idle.understood ? { understood: true, orders: [question] } : null;
  }
  const read = readPlainly(condition.order, context);
  if (!read.understood) return null;
  const orders = read.orders.map((order) => ({
    ...(ask.what === 'met' ? withWhom(order, ask.who) : order),
    rests: order.rests.map((rest) => ({
      ...rest,
      start: rest.start + condition.from,
      end: rest.end + condition.from,
    })),
  }));
  const words = condition.question.replace(/\?$/, '');
  const whole: OrderReading = { understood: true, orders };
  const noted = noting(whole, sentence('orders.assumed-answer', { words }), place);
  return noted.understood ? { ...noted, orders: [question, ...noted.orders] } : noted;
}

/** Whoever was not met is who is to be met. */
function withWhom(order: Order, who: readonly Who[]): Order {
  return order.kind === 'plan' && order.with.length === 0 ? { ...order, with: who } : order;
}

/** A reading with something said of it, on its first order. */
function noting(read: OrderReading, said: Sentence, place: Order['rests'][number]): OrderReading {
  if (!read.understood) return read;
  const orders = read.orders.map((order, at) =>
    at > 0
      ? order
      : { ...order, rests: [...order.rests, place], assumptions: [...order.assumptions, said] },
  );
  return { ...read, orders };
}
