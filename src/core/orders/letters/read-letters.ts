import { sentence } from '../../text/words.ts';
import type { OrderContext } from '../context.ts';
import { MAX_ORDERS, MAX_READINGS_SHOWN } from '../limits.ts';
import type { LetterWish, Order, Who, WriteOrder } from '../order.ts';
import type { OrderReading } from '../reading.ts';
import { addressed } from './addressed.ts';
import type { Addressed } from './addressed.ts';
import { NO_FLAGS, withoutFlags } from './flags.ts';
import type { Flags } from './flags.ts';
import type { MailingOrder } from './mailing-order.ts';
import { toGroup } from './to-group.ts';
import type { LetterForm } from './form.ts';
import { FORMS_EN } from './forms-en.ts';
import { FORMS_NL } from './forms-nl.ts';
import { sayLetter } from './say-letter.ts';

/** A dictated letter may be longer than other orders; a longer one is written, not told. */
export const MAX_LETTER_UNITS = 4_000;

/** What was made of a text as orders for letters. */
export interface LettersRead {
  readonly reading: OrderReading;
  /** The words are a letter before they are anything else. */
  readonly sure: boolean;
}

const FORMS = { nl: FORMS_NL, en: FORMS_EN } as const;

const POLITE =
  /^(?:(?:wil|kun|zou|kan) (?:je|u)(?: (?:even|alsjeblieft|alstublieft|aub|s\.?v\.?p\.?|graag|voor mij|willen))*|(?:could|would|can|will) you(?: (?:please|kindly))?|please|graag|s\.?v\.?p\.?|aub|even|ook|also|and|en)[, ]+/iu;

const PLEA =
  /[, ]+(?:alsjeblieft|alstublieft|aub|a\.u\.b\.|s\.?v\.?p\.?|graag|please|willen|kindly)[.?! ]*$/iu;

/**
 * Reads orders for letters: "schrijf De Vries dat we de stukken ontvangen hebben", "thank Els for the flowers". Null where the
 * text is none. Of several sentences each must be one. As `readOrder`: only a principal's own words come here.
 */
export function readLetters(text: string, context: OrderContext): LettersRead | null {
  if (text.length > MAX_LETTER_UNITS) return null;
  const whole = readOne(text, context);
  // What is dictated goes on to its end, whatever its sentences sound like.
  if (whole === null || isDictated(whole)) return whole;
  return apart(text, context) ?? whole;
}

/** A text of several sentences each of which is an order for a letter; null for any other. */
function apart(text: string, context: OrderContext): LettersRead | null {
  const parts = sentencesOf(text);
  if (parts.length < 2 || parts.length > MAX_ORDERS) return null;
  const orders: Order[] = [];
  let sure = true;
  for (const part of parts) {
    const one = readOne(part, context);
    if (one === null) return null;
    if (!one.reading.understood) return one;
    orders.push(...one.reading.orders);
    sure &&= one.sure;
  }
  return { reading: { understood: true, orders }, sure };
}

function isDictated({ reading }: LettersRead): boolean {
  const [order] = reading.orders;
  return order?.kind === 'write' && order.letter.k === 'say';
}

function readOne(text: string, context: OrderContext): LettersRead | null {
  const start = text.length - text.trimStart().length;
  const order = bare(text);
  let unknown: LettersRead | null = null;
  for (const form of FORMS[context.language]) {
    const match = form.said.exec(form.dictated === true ? order : order.replace(/[.!?]+$/, ''));
    if (match === null) continue;
    const made = make(form, match.groups ?? {}, context, { text, start });
    if (made === null) continue;
    if ('orders' in made) {
      return { reading: { understood: true, orders: made.orders }, sure: form.sure };
    }
    // A form further down may know whom it is for.
    unknown ??= { reading: made.question, sure: form.sure };
  }
  return unknown;
}

/** The order without what is only said to be polite. */
function bare(text: string): string {
  let order = text.trim().replace(/\s*\n\s*/g, ' ');
  for (
    let shorter = order.replace(POLITE, '');
    shorter !== order;
    shorter = order.replace(POLITE, '')
  ) {
    order = shorter;
  }
  return order.replace(PLEA, '');
}

type Made =
  | { readonly orders: readonly (WriteOrder | MailingOrder)[] }
  | { readonly question: OrderReading };

function make(
  form: LetterForm,
  parts: Readonly<Record<string, string | undefined>>,
  context: OrderContext,
  place: { readonly text: string; readonly start: number },
): Made | null {
  const started: Flags = form.paper === true ? { ...NO_FLAGS, paper: true } : NO_FLAGS;
  const who = withoutFlags(parts['who'] ?? '', started);
  // What stands at the end may say how it goes, and is no part of the letter then.
  const last = LAST.find((name) => parts[name] !== undefined);
  const end =
    last === undefined
      ? { rest: '', flags: who.flags }
      : withoutFlags(parts[last] ?? '', who.flags, { strict: form.dictated === true });
  const words =
    last === undefined ? parts : { ...parts, [last]: end.rest === '' ? undefined : end.rest };
  const wish = form.wish(words, context);
  if (wish === null) return null;
  const group = context.groups?.find(({ words: named }) => named === who.rest.trim());
  if (group !== undefined) return { orders: [toGroup(group, wish, end.flags, context, place)] };
  const found = addressed(who.rest, context);
  if (found.unknown !== null || found.each.length === 0) {
    const question = sentence('orders.letter-who', { words: who.rest.trim() });
    return { question: asked(question, place, []) };
  }
  const ways = choices(found);
  const [only, ...others] = ways.map((to) => orderOf(to, wish, end.flags, place));
  if (only === undefined) return null;
  if (others.length === 0) return { orders: [only] };
  const question = sentence('orders.which-person', { words: who.rest.trim() });
  return { question: asked(question, place, [only, ...others]) };
}

const LAST = ['words', 'what', 'when', 'to', 'number'] as const;

/** Every way to take words that fit several people; nobody who takes part in more than one is told apart further. */
function choices({ each }: Addressed): readonly (readonly Who[])[] {
  let ways: readonly (readonly Who[])[] = [[]];
  for (const candidates of each) {
    ways = ways
      .flatMap((way) => candidates.map((one) => [...way, one]))
      .slice(0, MAX_READINGS_SHOWN);
  }
  return ways;
}

function orderOf(
  to: readonly Who[],
  letter: LetterWish,
  flags: Flags,
  { text, start }: { readonly text: string; readonly start: number },
): WriteOrder {
  const rests = [{ part: 'order', start, end: text.length }];
  return { kind: 'write', to, letter, ...flags, rests, assumptions: [] };
}

function asked(
  question: ReturnType<typeof sentence>,
  { text, start }: { readonly text: string; readonly start: number },
  orders: readonly WriteOrder[],
): OrderReading {
  return {
    understood: false,
    question,
    start,
    end: text.length,
    readings: orders.map((order) => ({ said: sayLetter(order, order.language ?? 'nl'), order })),
    orders: [],
  };
}

/** Sentences, each an order; a stop inside a name or a number ends none. */
function sentencesOf(text: string): readonly string[] {
  return text
    .split(/(?<=[^\s.]{3}[.;!?])\s+|\n+/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
