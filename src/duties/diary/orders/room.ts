import type { Precondition } from '../../../core/act.ts';
import type { Decision } from '../../../core/decision.ts';
import type { Deciding } from '../../../core/diary/acting/deciding.ts';
import { farAmong } from '../../../core/diary/acting/far-guests.ts';
import { asFound } from '../../../core/diary/acting/own-time.ts';
import { localOf, type LocalSpan } from '../../../core/diary/acting/times.ts';
import type { PlanOrder } from '../../../core/orders/order.ts';
import { domino } from '../domino/domino.ts';
import { itself } from '../domino/itself.ts';
import { lostEntries, lostTimes } from '../domino/lost-time.ts';

/** Room that is made for what goes first. */
export interface Room {
  /** Where it comes, if that was not named; null for the time that was. */
  readonly at: LocalSpan | null;
  /** What makes room: it stands in nobody's way. */
  readonly ignoring: readonly string[];
  /** What goes elsewhere first. */
  readonly before: readonly Decision[];
  /** Null for a time that was named: he wants it whatever becomes of the rest. */
  readonly preconditions: readonly Precondition[] | null;
}

/** What an appointment that goes first by a standing order pushes aside; null where nothing has to. */
export function roomIn(deciding: Deciding, order: PlanOrder, key: string): Room | null {
  const { situation } = deciding;
  const place = situation.order?.orders.indexOf(order) ?? -1;
  const lost = lostTimes(situation).find((one) => one.place === place) ?? null;
  if (lost === null) return null;
  const ignoring = lostEntries(situation, lost).map(itself);
  const before = domino(deciding, lost, `${key}:lost`);
  if (order.at.k === 'span') return { at: null, ignoring, before, preconditions: null };
  const { span } = lost;
  // A time that was found is free only once what stands there has gone.
  const gone = before.flatMap((one): readonly Precondition[] =>
    one.kind === 'act' && one.act.payload.type === 'event' && !isHeld(one.act.payload.event)
      ? [{ kind: 'act-done', key: one.act.key }]
      : [],
  );
  // What finds no other time stays, and then there is no room after all.
  if (gone.length < ignoring.length) return null;
  const asked = { ignoring, place: order.place, guests: farAmong(deciding, order.with) };
  return {
    at: localOf(span, situation.profile.zone),
    ignoring,
    before,
    preconditions: [asFound(deciding, span, asked), ...gone],
  };
}

/** Time that is kept free instead makes no room. */
const isHeld = ({ hold }: { readonly hold: unknown }): boolean => hold !== null;
