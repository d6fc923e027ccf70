import type { CollectionListing, Resource } from '../../../core/ports/collection.ts';

/** A collection of a memory server, with its history as RFC 6578 numbers it. */
export interface MemoryCollection<Listing extends CollectionListing = CollectionListing> {
  readonly listing: Listing;
  /** What the server calls it. */
  readonly name: string;
  revision: number;
  readonly objects: Map<string, Stored>;
  /** Revision at which an href was removed. */
  readonly removed: Map<string, number>;
}

export interface Stored extends Resource {
  readonly uid: string;
  readonly revision: number;
}

export function emptyCollection<Listing extends CollectionListing>(
  name: string,
  listing: Listing,
): MemoryCollection<Listing> {
  return { listing, name, revision: 0, objects: new Map(), removed: new Map() };
}

/** Stores a text under an href; the version it gets is never one it had. */
export function store(
  collection: MemoryCollection,
  object: { readonly href: string; readonly uid: string; readonly text: string },
): Stored {
  collection.revision += 1;
  const stored = { ...object, etag: `"v${collection.revision}"`, revision: collection.revision };
  collection.objects.set(object.href, stored);
  collection.removed.delete(object.href);
  return stored;
}

export function take(collection: MemoryCollection, href: string): void {
  if (!collection.objects.delete(href)) return;
  collection.revision += 1;
  collection.removed.set(href, collection.revision);
}
