import { DAYS_BACK } from '../context.ts';
import type { DiaryEvent, OrderContext } from '../context.ts';
import type { AskOrder, Who } from '../order.ts';
import { takesPart } from '../parts/fits.ts';
import { dayAfter, localNow } from '../parts/resolve.ts';

/** What the diary answers to a question: yes, no, or null where it cannot tell. */
export function answered({ what, window, who }: AskOrder, context: OrderContext): boolean | null {
  const now = localNow(context);
  const from = window?.from ?? null;
  const until = window?.until ?? null;
  switch (what) {
    case 'met': {
      // Further back nothing was looked at: "no" would be a guess.
      const isKnown = from !== null && from >= dayAfter(now, -DAYS_BACK);
      const met = context.events.some(
        (event) =>
          event.start < now.slice(0, event.start.length) &&
          event.end > (from ?? '').slice(0, event.end.length) &&
          event.start < (until ?? now).slice(0, event.start.length) &&
          who.every((one) => isIn(one, event, context)),
      );
      return met || isKnown ? met : null;
    }
    case 'busy':
      return from === null || until === null ? null : isOn(context.events, from, until);
    case 'free':
      return from === null || until === null ? null : !isOn(context.events, from, until);
    default:
      return null;
  }
}

function isOn(events: readonly DiaryEvent[], from: string, until: string): boolean {
  return events.some(
    ({ start, end }) => start < until.slice(0, start.length) && end > from.slice(0, end.length),
  );
}

function isIn({ id, name }: Who, event: DiaryEvent, { people }: OrderContext): boolean {
  const known = people.find((each) => each.id === id);
  return known !== undefined ? takesPart(known, event) : event.people.includes(name);
}
