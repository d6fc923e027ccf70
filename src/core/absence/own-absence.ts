import type { Instant, Zone } from '../time/instant.ts';
import { inZone } from '../time/instant.ts';
import { isWorkingDay, type WorkingWeek } from '../time/working-days.ts';

/** Who takes over for the principal while he is away. */
export interface OwnStandIn {
  readonly name: string;
  readonly address: string | null;
  readonly telephone: string | null;
}

/** An absence of the principal as it is told. ISO dates on his clock; `until` is the day after its last. */
export interface AbsenceWish {
  readonly from: string;
  readonly until: string;
  readonly standIn: OwnStandIn | null;
  /** The number for what cannot wait, as it stands in the automatic answer; null: that of whoever stands in. */
  readonly number: string | null;
}

/** An absence on record. */
export interface OwnAbsence extends AbsenceWish {
  readonly id: string;
  readonly by: string;
  readonly givenAt: Instant;
}

/** Nobody is away for longer in one go without saying so anew. */
export const LONGEST_ABSENCE_DAYS = 400;

/** Whether an absence holds at a moment. */
export function isAwayAt({ from, until }: AbsenceWish, at: Instant, zone: Zone): boolean {
  const today = inZone(at, zone).toPlainDate().toString();
  return from <= today && today < until;
}

/** The first day on which he is at work again. */
export function firstDayBack(
  { until }: Pick<AbsenceWish, 'until'>,
  week: WorkingWeek,
): Temporal.PlainDate {
  let day = Temporal.PlainDate.from(until);
  for (let walked = 0; walked < LONGEST_FREE && !isWorkingDay(day, week); walked += 1)
    day = day.add({ days: 1 });
  return day;
}

/** A week without working days must not make the office count for ever. */
const LONGEST_FREE = 30;

/** The number for what cannot wait; null where nobody said one. */
export function urgentNumber({ number, standIn }: AbsenceWish): string | null {
  return number ?? standIn?.telephone ?? null;
}

/** Names the automatic answer to one sender: one in one absence. */
export function answerKey(id: string, address: string): string {
  return `away:${id}:${address.toLowerCase()}`;
}

/** An absence that is set for the duty that answers mail, and what it needs to know besides. */
export interface LoadedAbsence {
  readonly absence: OwnAbsence;
  /** Whoever writes had his automatic answer in this absence. */
  readonly told: boolean;
  readonly handOver: HandOver;
  readonly back: BackAtWork;
}

/** What whoever stands in needs to know. */
export interface HandOver {
  readonly appointments: readonly {
    readonly at: Instant;
    readonly title: string;
  }[];
  readonly open: readonly {
    readonly who: string;
    readonly what: string;
    readonly owes: 'they' | 'we';
    readonly nextAt: Instant;
  }[];
}

/** What the principal finds when he is back: what came, what was done, what waits. */
export interface BackAtWork {
  readonly came: readonly {
    readonly at: Instant;
    readonly from: string;
    readonly subject: string;
    readonly sorting: string | null;
  }[];
  readonly done: readonly { readonly at: Instant; readonly kind: string; readonly who: string }[];
  readonly waits: readonly { readonly kind: string; readonly who: string; readonly id: string }[];
  readonly open: HandOver['open'];
}
