import type { Range } from './heads.ts';
import type { Laid } from './lay.ts';

/** What is said of an order behind it, as `sayOrder` says it: "een uur aangenomen". */
const ASSUMED = { nl: 'aangenomen', en: 'assumed' } as const;

/** Whether a stretch of words is no order and needs to be none: a greeting, thanks, an assumption said back. */
export function isAside(laid: Laid, { from, to }: Range): boolean {
  const last = laid.tokens[to - 1];
  if (last?.norm === ASSUMED[laid.context.language]) return true;
  // Alone a greeting is no order either, and gets its question.
  if (from === 0 && to === laid.tokens.length) return false;
  let at = from;
  while (at < to) {
    const mark = laid.solid.has(at) ? null : laid.marksAt(at);
    if (mark === null || !(mark.mark === 'filler' || mark.mark === 'comma')) return false;
    at = mark.end;
  }
  return true;
}
