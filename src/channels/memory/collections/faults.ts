/**
 * What the memory server does to resources whose UID begins with such a word and `@`, so that failures can be provoked, and shown in the
 * sample office, by nothing more than the input: `refuse@anywhere.example`.
 */
const UID_FAULTS = [
  /** The server will not have it. */
  'refuse',
  /** No room. */
  'full',
  /** Somebody else changes it in the moment before our change arrives. */
  'conflict',
  /** The server is too busy; nothing is written. */
  'later',
  /** The connection breaks before the server has it. */
  'cut-before-storing',
  /** It is stored, then the connection breaks before the answer. */
  'cut-after-storing',
  /** The server keeps it with a line of its own, and does not tell the version. */
  'rewrite',
  /** The server cannot give it: reading troubles this one alone. */
  'broken',
] as const;

/** What the memory server does to collections of these names. */
const COLLECTION_FAULTS = [
  /** No sync token is honoured. */
  'lost-token',
  /** The server is away whenever this collection is asked for. */
  'away',
  /** The connection breaks after the first batch of a look, once. */
  'cut',
  /** An answer takes half a minute by the world's clock. */
  'slow',
] as const;

export type UidFault = (typeof UID_FAULTS)[number];
export type CollectionFault = (typeof COLLECTION_FAULTS)[number];

export function uidFault(uid: string): UidFault | null {
  const word = uid.split('@', 1)[0];
  return UID_FAULTS.find((fault) => fault === word) ?? null;
}

export function collectionFault(name: string): CollectionFault | null {
  return COLLECTION_FAULTS.find((fault) => fault === name) ?? null;
}
