import { sentence } from '../../text/words.ts';
import type { Language } from '../../text/words.ts';
import type { OrderContext } from '../context.ts';
import { addressed } from '../letters/addressed.ts';
import type { AbsentOrder, Order, Who } from '../order.ts';
import type { OrderReading } from '../reading.ts';
import { sayKind } from '../kinds/index.ts';

/** Longer than any such order. */
const MOST_UNITS = 300;

/** How it is said, behind an absence, who stands in. */
const STANDS_IN: Readonly<Record<Language, RegExp>> = {
  nl: /^(?<rest>.+?)(?:\s*[,;.]\s*(?:en\s+)?|\s+en\s+|\s+maar\s+)(?<who>[^,;.]+?)\s+(?:neemt\s+(?:(?:dan|zolang|voor\s+mij|het|mij|alles)\s+)*(?:waar|over)|vervangt\s+(?:mij|me)|valt\s+(?:voor\s+mij\s+|dan\s+)?in|is\s+(?:dan\s+)?(?:mijn\s+(?:vervanger|waarnemer|vervangster)|de\s+waarnemer))$/iu,
  en: /^(?<rest>.+?)(?:\s*[,;.]\s*(?:and\s+)?|\s+and\s+|\s+but\s+)(?<who>[^,;.]+?)\s+(?:stands\s+in|is\s+standing\s+in|covers|is\s+covering|takes\s+over|deputi[sz]es|is\s+my\s+(?:stand-in|deputy))(?:\s+for\s+me)?$/iu,
};

/** Somebody of the house who is on no record: "Sanne", "Sanne de Wit". */
const NAME = /^\p{Lu}[\p{L}'’-]*(?:\s+[\p{L}'’-]+){0,4}$/u;

/**
 * "Ik ben er van 3 tot 10 december niet, Sanne neemt waar": an absence, with who stands in. `read` reads what is left. Null
 * for anything else.
 */
export function readStandIn(
  text: string,
  context: OrderContext,
  read: (rest: string) => OrderReading,
): OrderReading | null {
  const plain = text
    .trim()
    .replace(/[.!]+$/, '')
    .replaceAll(/\s+/g, ' ');
  if (plain.length > MOST_UNITS) return null;
  const { rest, who } = STANDS_IN[context.language].exec(plain)?.groups ?? {};
  if (rest === undefined || who === undefined) return null;
  const absence = read(rest);
  const [order, ...more] = absence.understood ? absence.orders : [];
  if (order?.kind !== 'absent' || more.length > 0) return null;
  return withStandIn(order, who, text, context);
}

function withStandIn(
  order: AbsentOrder,
  words: string,
  text: string,
  context: OrderContext,
): OrderReading {
  const { each, unknown } = addressed(words, context);
  const [ways = [], ...more] = each;
  const of = (standIn: Who): Order => ({ ...order, standIn });
  const asked = (key: string, found: readonly Who[]): OrderReading => ({
    understood: false,
    question: sentence(key, { words }),
    start: 0,
    end: text.length,
    readings: found.map((who) => ({ said: sayKind(of(who), context.language), order: of(who) })),
    orders: [],
  });
  if (more.length > 0) return asked('orders.letter-who', []);
  const [only, ...others] = ways;
  if (only !== undefined)
    return others.length === 0
      ? { understood: true, orders: [of(only)] }
      : asked('orders.which-person', ways);
  if (unknown === null || !NAME.test(words)) return asked('orders.letter-who', []);
  return { understood: true, orders: [of({ id: null, name: words, address: null })] };
}
