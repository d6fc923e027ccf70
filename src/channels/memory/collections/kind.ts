import type { CollectionListing } from '../../../core/ports/collection.ts';

/** How a new collection is. */
export interface CollectionPlan {
  readonly name: string;
  readonly title?: string;
  readonly readOnly?: boolean;
}

/** What is particular to one kind of collection in the memory world. */
export interface MemoryKind<Listing extends CollectionListing, Plan extends CollectionPlan> {
  /** The word its troubles begin with: `calendar` for `calendar-gone`. */
  readonly says: string;
  /** Of the name of a resource: `.ics`. */
  readonly ending: string;
  readonly listing: (href: string, plan: Plan) => Listing;
  /** Under which UID the one resource in a text stands; null where it is not exactly one. */
  readonly uidOf: (text: string) => string | null;
  /** What a server refuses a text with that is none (a precondition of RFC 4791 or RFC 6352). */
  readonly invalid: string;
  /** What it is refused with once its collection is gone. */
  readonly gone: string;
  /** With a line of the server's own in it. */
  readonly rewritten: (text: string) => string;
}
