import { sentence, type Language } from '../text/words.ts';
import { tokenise } from '../text/grammar/tokens.ts';
import type { OrderContext } from './context.ts';
import { KINDS } from './kinds/index.ts';
import { MAX_ORDERS, MAX_ORDER_TOKENS, MAX_ORDER_UNITS } from './limits.ts';
import type { Order } from './order.ts';
import { cut } from './reading/cut.ts';
import { layOut } from './reading/lay.ts';
import { lexiconOf } from './reading/lexicon.ts';
import type { OrderLexicon } from './reading/lexicon.ts';
import { isAside, isEcho } from './reading/aside.ts';
import { headsIn } from './reading/heads.ts';
import type { Range } from './reading/heads.ts';
import { pointsAtSomebody, tellsWhy } from './reading/reasons.ts';
import { respell } from './reading/spelling/respell.ts';
import type { Respelled } from './reading/spelling/respell.ts';
import type { Laid } from './reading/lay.ts';
import { asPrincipal, asTold } from './reading/principal.ts';
import { plainText } from './reading/plain-text.ts';
import { isSpecific, readClause, readLeaning } from './reading/read-clause.ts';
import type { Slot } from './reading/slots.ts';
import type { OrderReading, Question } from './reading.ts';

/** Each is made with the first order in its language: making one takes longer than reading an order does. */
const LEXICONS = new Map<Language, OrderLexicon>();

function lexiconFor(language: Language): OrderLexicon {
  const known = LEXICONS.get(language);
  if (known !== undefined) return known;
  const forms = KINDS.map(({ forms: each }) => each);
  const made = lexiconOf(language, forms);
  LEXICONS.set(language, made);
  return made;
}

/**
 * Reads an order as it stands: all of it is an order, or a question comes back. As `readOrder`, which reads more.
 * With `leans` words beside an order may tell why, and it may be about what they name.
 */
export function readPlainly(
  text: string,
  context: OrderContext,
  { leans = false }: { readonly leans?: boolean } = {},
): OrderReading {
  if (text.length > MAX_ORDER_UNITS) return unread('orders.too-long', text);
  const plain = plainText(text, context.language);
  const tokens = asTold(asPrincipal(tokenise(plain), context));
  if (tokens.length > MAX_ORDER_TOKENS) return unread('orders.too-long', text);
  const lexicon = lexiconFor(context.language);
  const laid = layOut(text, plain, tokens, context, lexicon);
  const respelled = respell(laid, lexicon);
  if (respelled === null) return readLaid(laid, lexicon, leans);
  const { text: right } = respelled;
  const again = plainText(right, context.language);
  return asGiven(
    readLaid(
      layOut(right, again, asTold(asPrincipal(tokenise(again), context)), context, lexicon),
      lexicon,
      leans,
    ),
    respelled,
  );
}

/** What a text put right was read as, its places those of the text as given, and what was put right said with it. */
function asGiven(reading: OrderReading, { words, back }: Respelled): OrderReading {
  const orders = reading.orders.map((order) => ({
    ...order,
    rests: order.rests.map(({ part, start, end }) => ({
      part,
      start: back(start),
      end: back(end),
    })),
    assumptions: [
      ...order.assumptions,
      ...words.map((each) => sentence('orders.assumed-word', each)),
    ],
  }));
  if (reading.understood) return { ...reading, orders };
  return { ...reading, orders, start: back(reading.start), end: back(reading.end) };
}

function readLaid(laid: Laid, lexicon: OrderLexicon, leans: boolean): OrderReading {
  const { text } = laid;
  const ranges = cut(laid, lexicon, leans).filter((range) => !isAside(laid, range));
  if (ranges.length > MAX_ORDERS) return unread('orders.too-many', text);
  const { orders, asked } = inTurn(laid, ranges, lexicon, leans);
  if (asked !== null) return { ...asked, orders };
  return orders.length === 0 ? unread('orders.unclear', text) : { understood: true, orders };
}

/** Reads the parts of a text one after the other: each may lean on the one before it, or tell why it is said. */
function inTurn(laid: Laid, ranges: readonly Range[], lexicon: OrderLexicon, leans: boolean) {
  let orders: readonly Order[] = [];
  let asked: Question | null = null;
  let earlier: readonly Slot[] = [];
  const reasons: Range[] = [];
  for (const [place, range] of ranges.entries()) {
    const done = orders.at(-1);
    if (done !== undefined && done.kind !== 'find' && done.kind !== 'ask' && isEcho(laid, range))
      continue;
    const [previous, next] = [ranges[place - 1], ranges[place + 1]];
    const read = readClause(laid, range, lexicon, earlier);
    const mayTell = leans && (next !== undefined || orders.length > 0);
    if (!('order' in read) && mayTell && tellsWhy(laid, range, next ?? range)) {
      reasons.push(range);
      continue;
    }
    earlier = read.slots;
    const isOwn = 'order' in read && isSpecific(laid, range, read.order);
    const leaning =
      leans && previous !== undefined && !isOwn
        ? readLeaning(laid, range, lexicon, previous)
        : null;
    const made = leaning ?? read;
    if (!('order' in made)) {
      asked ??= made.question;
      continue;
    }
    // "Bart moet er om 3 uur bij zijn, nodig hem uit" is one order, said twice.
    const isTwice =
      leaning !== null &&
      previous !== undefined &&
      pointsAtSomebody(laid, range) &&
      tellsWhy(laid, previous, range) &&
      !opensIn(laid, previous, lexicon);
    const kept = isTwice && !reasons.includes(previous) ? orders.slice(0, -1) : orders;
    orders = kept.some((order) => isSame(order, made.order)) ? kept : [...kept, made.order];
  }
  const said = reasons.map((range) =>
    sentence('orders.assumed-reason', { words: wordsOf(laid, range) }),
  );
  const [first, ...more] = orders;
  if (first === undefined || said.length === 0) return { orders, asked };
  return { orders: [{ ...first, assumptions: [...first.assumptions, ...said] }, ...more], asked };
}

function opensIn(laid: Laid, range: Range, lexicon: OrderLexicon): boolean {
  return headsIn(laid, range, lexicon).some(
    ({ form, start }) => form.opens && start === range.from,
  );
}

function wordsOf({ tokens, text }: Laid, { from, to }: Range): string {
  const start = tokens[from]?.start ?? 0;
  return text.slice(start, tokens[to - 1]?.end ?? start);
}

/** The same order said twice: "ik ga niet naar het congres, sla de uitnodiging af". */
function isSame(one: Order, other: Order): boolean {
  const bare = (order: Order): string => JSON.stringify({ ...order, rests: [], assumptions: [] });
  return bare(one) === bare(other);
}

function unread(key: string, text: string): Question {
  const words = text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
  return {
    understood: false,
    question: sentence(key, { words: words.trim() }),
    start: 0,
    end: text.length,
    readings: [],
    orders: [],
  };
}

/** So much of a text that is no order is quoted in the question. */
const SHOWN = 80;
