import type { Said, Who } from '../order.ts';

/** Asks who owes whom an answer: changes nothing. */
export interface OwedOrder extends Said {
  readonly kind: 'owed';
  /** Who must move: they owe us, we owe them, or both ways. */
  readonly owes: 'they' | 'we' | 'both';
  /** Null for everybody. */
  readonly who: Who | null;
}

/** How somebody is reminded of what he owes us from now on. */
export interface ChaseOrder extends Said {
  readonly kind: 'chase';
  readonly who: Who;
  readonly does:
    /** Of nothing that is open now. */
    | { readonly k: 'stop' }
    /** Never, of whatever there will be. */
    | { readonly k: 'never' }
    /** As is usual, of what nobody was to remind him of. */
    | { readonly k: 'again' }
    /** Not before this day, and then (ISO 8601 date). */
    | { readonly k: 'from'; readonly day: string };
}
