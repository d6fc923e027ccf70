import type { OrderContext } from '../context.ts';
import type { Edit } from './edits.ts';
import { pointed } from './pointing.ts';
import { reasonIn } from './reasons.ts';
import type { Reason } from './reasons.ts';

/** A text of which the beginning only says why. */
export interface Preamble {
  readonly edits: readonly Edit[];
  /** What was read as an explanation, as it is written. */
  readonly words: string;
  readonly reason: Reason;
  /** Where the order begins. */
  readonly from: number;
}

/** Sentences of explanation before one order; more is a letter. */
const MAX_REASONS = 3;

/** Where a first statement may end. */
const ENDS = /[.!?;]+(?=\s)|,(?=\s)|\s[-–—](?=\s)/g;

/** What joins an order to its reason. */
const JOIN = { nl: /^\s*(?:dus|daarom|en)\s+/i, en: /^\s*(?:so|therefore|and)\s+/i } as const;

/**
 * "Sofia is off sick. Can you cancel my next meeting with them?": takes what only explains off the front of a text, and
 * puts what the order points back to in its place. Null where the front is anything else.
 */
export function withoutPreamble(text: string, context: OrderContext): Preamble | null {
  let from = 0;
  let reason: Reason | null = null;
  for (let count = 0; count < MAX_REASONS; count += 1) {
    const next = leading(text.slice(from), context);
    if (next === null) break;
    reason = reason === null ? next.reason : merged(reason, next.reason);
    from += next.end;
  }
  if (reason === null) return null;
  const order = text.slice(from);
  const edits = pointed(order, reason, context);
  if (edits === null || order.trim() === '') return null;
  return {
    edits: [
      { start: 0, end: from, as: '' },
      ...edits.map(({ start, end, as }) => ({ start: start + from, end: end + from, as })),
    ],
    words: text.slice(0, from).replace(/[\s,.;–—-]+$/, ''),
    reason,
    from,
  };
}

function leading(
  text: string,
  context: OrderContext,
): { readonly reason: Reason; readonly end: number } | null {
  for (const { index, 0: mark } of text.matchAll(ENDS)) {
    const reason = reasonIn(text.slice(0, index), context);
    if (reason === null) continue;
    const after = index + mark.length;
    const join = JOIN[context.language].exec(text.slice(after))?.[0] ?? '';
    return { reason, end: after + join.length };
  }
  return null;
}

function merged(one: Reason, other: Reason): Reason {
  return {
    who: other.who ?? one.who,
    what: other.what ?? one.what,
    when: other.when ?? one.when,
    sort: other.sort ?? one.sort,
  };
}
