import type { Instant, Zone } from '../../../time/instant.ts';
import type { Span } from '../../span.ts';
import type { Reason } from './reason.ts';

/** A time at which it can take place. */
export interface Offer extends Span {
  /** That of the question. */
  readonly zone: Zone;
  /** 0 to 1, comparable within one answer. */
  readonly score: number;
  /** What it is on the clocks elsewhere, then why it ranks where it does, what matters most first. */
  readonly reasons: readonly Reason[];
  /** Who can be there, by id, in the order of the question. */
  readonly attending: readonly string[];
  /** Who would preferably be there and cannot, each with why. */
  readonly without: readonly { readonly id: string; readonly why: readonly Reason[] }[];
  /** The resource taken for each need, in order. */
  readonly resources: readonly string[];
}

/** One rule given up. */
export type Relaxation =
  | { readonly relax: 'person'; readonly id: string; readonly name: string }
  | { readonly relax: 'group'; readonly group: string; readonly needed: number }
  | { readonly relax: 'lunch' }
  /** At any hour of the daytime on days that are worked; at the usual hours on days off; at any hour at all. */
  | { readonly relax: 'hours' }
  | { readonly relax: 'days-off' }
  | { readonly relax: 'daytime' }
  /** The day and the weekdays of one who lives on another clock. */
  | { readonly relax: 'their-day'; readonly id: string; readonly name: string; readonly zone: Zone }
  | { readonly relax: 'shorter'; readonly minutes: number }
  | { readonly relax: 'later'; readonly until: Instant }
  | { readonly relax: 'notice' }
  | { readonly relax: 'tentative' }
  | { readonly relax: 'holds' }
  | {
      readonly relax: 'movable';
      readonly id: string;
      readonly name: string;
      readonly uid: string;
      readonly cost: number;
      readonly what: string | null;
    }
  | { readonly relax: 'limits' }
  | { readonly relax: 'focus' }
  | { readonly relax: 'buffer' }
  | { readonly relax: 'resource'; readonly name: string }
  | { readonly relax: 'remote' };

/** A rule given up, and what that gives. */
export interface Relaxed {
  readonly relax: Relaxation;
  readonly gives: readonly Offer[];
}

/** When there is no time. */
export interface NoTime {
  /** The single rule whose giving up is best; null when no single one helps. */
  readonly best: Relaxed | null;
  /** Others that help too, best first. */
  readonly others: readonly Relaxed[];
  /** What stands in the way, most often first. */
  readonly why: readonly Reason[];
}

/** What `findTimes` answers. */
export interface Answer {
  /** Best first, unless `spread` set them apart: then still best first among those chosen. */
  readonly offers: readonly Offer[];
  /** What was taken for granted: hours that nobody told, a window cut short. */
  readonly assumed: readonly Reason[];
  /** Only where there are no offers. */
  readonly none: NoTime | null;
}

/** What `stillFree` answers. */
export type StillFree =
  | { readonly free: true; readonly offer: Offer }
  | { readonly free: false; readonly why: readonly Reason[] };
