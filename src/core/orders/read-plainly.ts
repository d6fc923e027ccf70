import { sentence } from '../text/words.ts';
import { tokenise } from '../text/grammar/tokens.ts';
import type { OrderContext } from './context.ts';
import { KINDS } from './kinds/index.ts';
import { MAX_ORDERS, MAX_ORDER_TOKENS, MAX_ORDER_UNITS } from './limits.ts';
import type { Order } from './order.ts';
import { cut } from './reading/cut.ts';
import { layOut } from './reading/lay.ts';
import { lexiconOf } from './reading/lexicon.ts';
import type { OrderLexicon } from './reading/lexicon.ts';
import { isAside } from './reading/aside.ts';
import { respell } from './reading/spelling/respell.ts';
import type { Respelled } from './reading/spelling/respell.ts';
import type { Laid } from './reading/lay.ts';
import { asPrincipal } from './reading/principal.ts';
import { plainText } from './reading/plain-text.ts';
import { readClause } from './reading/read-clause.ts';
import type { Slot } from './reading/slots.ts';
import type { OrderReading, Question } from './reading.ts';

const LEXICONS = {
  nl: lexiconOf(
    'nl',
    KINDS.map(({ forms }) => forms),
  ),
  en: lexiconOf(
    'en',
    KINDS.map(({ forms }) => forms),
  ),
} as const satisfies Readonly<Record<string, OrderLexicon>>;

/** Reads an order as it stands: all of it is an order, or a question comes back. As `readOrder`, which reads more. */
export function readPlainly(text: string, context: OrderContext): OrderReading {
  if (text.length > MAX_ORDER_UNITS) return unread('orders.too-long', text);
  const plain = plainText(text, context.language);
  const tokens = asPrincipal(tokenise(plain), context);
  if (tokens.length > MAX_ORDER_TOKENS) return unread('orders.too-long', text);
  const lexicon = LEXICONS[context.language];
  const laid = layOut(text, plain, tokens, context, lexicon);
  const respelled = respell(laid, lexicon);
  if (respelled === null) return readLaid(laid, lexicon);
  const { text: right } = respelled;
  const again = plainText(right, context.language);
  return asGiven(
    readLaid(
      layOut(right, again, asPrincipal(tokenise(again), context), context, lexicon),
      lexicon,
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

function readLaid(laid: Laid, lexicon: OrderLexicon): OrderReading {
  const { text } = laid;
  const ranges = cut(laid, lexicon).filter((range) => !isAside(laid, range));
  if (ranges.length > MAX_ORDERS) return unread('orders.too-many', text);
  const orders: Order[] = [];
  let asked: Question | null = null;
  let earlier: readonly Slot[] = [];
  for (const range of ranges) {
    const read = readClause(laid, range, lexicon, earlier);
    earlier = read.slots;
    if ('order' in read) orders.push(read.order);
    else asked ??= read.question;
  }
  if (asked !== null) return { ...asked, orders };
  return orders.length === 0 ? unread('orders.unclear', text) : { understood: true, orders };
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
