import type { Who } from '../orders/order.ts';
import type { Annex } from '../act.ts';
import type { Minutes } from './minutes/minutes.ts';
import type { Request } from './task.ts';

/** Something that a meeting needs. */
export interface NeedWish {
  readonly need: Request;
  /** As it was said: "lunch", "een beamer". Of a room empty. */
  readonly what: string;
  /** For how many; null where nobody said. */
  readonly people: number | null;
  /** Whoever is asked for it; null where the settings say. */
  readonly from: Who | null;
  /** A link or a route that is given; null where it is to be asked. */
  readonly given: string | null;
}

/** What a principal wants of a meeting that stands in his diary. Local times are on his clock. */
export type GatherWish =
  /** What the meeting needs is asked for, each by itself. */
  | { readonly k: 'arrange'; readonly needs: readonly NeedWish[]; readonly by: string | null }
  /** Points come on the agenda, behind what stands there. */
  | { readonly k: 'agenda'; readonly items: readonly string[] }
  /** Somebody delivers a paper; with `file` it is here. */
  | {
      readonly k: 'paper';
      readonly what: string;
      /** Number or words of its point; null for none. */
      readonly item: string | null;
      readonly from: Who | null;
      readonly by: string | null;
      readonly file: Annex | null;
    }
  /** The papers go to everybody now; `without` those that are not here. */
  | { readonly k: 'send'; readonly without: boolean }
  /** They go later: on that moment. */
  | { readonly k: 'wait'; readonly until: string }
  /** Minutes of it, from what somebody wrote down or had written down. */
  | { readonly k: 'minutes'; readonly minutes: Minutes }
  /** The draft goes to everybody, who can ask for changes until a day. */
  | { readonly k: 'round'; readonly until: string | null }
  /** A change that was asked for is made, or not. */
  | { readonly k: 'amend'; readonly number: number; readonly take: boolean }
  | { readonly k: 'approve' }
  /** Somebody is to do something. */
  | {
      readonly k: 'action';
      readonly what: string;
      readonly owner: Who | null;
      readonly by: string | null;
    }
  /** What was heard of something that is open: by its id, or by its words. */
  | {
      readonly k: 'heard';
      readonly task: string;
      readonly how: 'confirmed' | 'done' | 'dropped';
    }
  /** Asks how it stands. */
  | { readonly k: 'show' };
