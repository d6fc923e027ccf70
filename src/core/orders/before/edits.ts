import type { Order } from '../order.ts';
import type { OrderReading } from '../reading.ts';

/** Words of a text that are read as others. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly as: string;
}

/** A text as it is read in place of the one that was written. */
export interface Edited {
  readonly text: string;
  /** The place in what was written. */
  readonly back: (at: number) => number;
}

/** Puts other words in place of some; where they overlap the first holds. */
export function edited(text: string, edits: readonly Edit[]): Edited {
  const sorted = edits.toSorted((one, other) => one.start - other.start);
  const kept: { readonly edit: Edit; readonly at: number }[] = [];
  let made = '';
  let from = 0;
  for (const edit of sorted) {
    if (edit.start < from) continue;
    made += text.slice(from, edit.start);
    kept.push({ edit, at: made.length });
    made += edit.as;
    from = edit.end;
  }
  made += text.slice(from);
  const back = (at: number): number => {
    let shift = 0;
    for (const { edit, at: start } of kept) {
      if (at < start) break;
      const end = start + edit.as.length;
      if (at < end) return at === start ? edit.start : edit.end;
      shift = edit.end - end;
    }
    return Math.min(at + shift, text.length);
  };
  return { text: made, back };
}

/** A reading of an edited text as one of what was written. */
export function backIn(reading: OrderReading, back: Edited['back']): OrderReading {
  const moved = (order: Order): Order => ({
    ...order,
    rests: order.rests.map((rest) => ({ ...rest, start: back(rest.start), end: back(rest.end) })),
  });
  if (reading.understood) return { ...reading, orders: reading.orders.map(moved) };
  return {
    ...reading,
    start: back(reading.start),
    end: back(reading.end),
    orders: reading.orders.map(moved),
  };
}
