import { say } from '../text/words.ts';
import type { Language } from '../text/words.ts';
import { sayKind } from './kinds/index.ts';
import type { Order } from './order.ts';
import { orderWords } from './words.ts';

/**
 * Says an order back in one sentence, with what was taken for granted behind a semicolon: "Overleg met Els Bakker,
 * dinsdag 1 december 2026, 14.30–15.30 uur (Amsterdam); een uur aangenomen". Read again beside the same context
 * it is the same order, but for where its words stood and what had to be assumed.
 */
export function sayOrder(order: Order, language: Language): string {
  const said = sayKind(order, language);
  const assumed = order.assumptions.map((each) => say(orderWords, each, language));
  return assumed.length === 0 ? said : `${said}; ${assumed.join('; ')}`;
}
