import type { Authentication } from '../records/fact.ts';
import type { Reading } from '../records/reading.ts';

/** What a tool found beside the bytes themselves, made before reading. */
export interface Derivatives {
  readonly authentication: Authentication | null;
}

/** One piece to read: raw bytes, the name they came under, and what tools said of them. */
export interface ReadJob {
  readonly bytes: Uint8Array;
  readonly name: string | null;
  readonly derivatives: Derivatives;
}

/**
 * Reads under limits of time and memory. Never throws for what it is given: bytes that cannot be
 * read, or take too long, come back as an `unreadable` reading with the reason.
 */
export interface Reader {
  readMany(jobs: readonly ReadJob[]): Promise<readonly Reading[]>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** Reads the words of a document that takes a tool of its own to read. */
export interface DocumentReader {
  /**
   * Null when there are none, or the document cannot be read. Never throws for what it is given.
   * `bytesOf` is called when its turn has come, so that few documents lie in memory at a time.
   */
  textOf(bytesOf: () => Uint8Array | null): Promise<string | null>;
}

/** Says who vouches for a message (DKIM, DMARC, SPF); null when there is no way to look. */
export interface Authenticator {
  authenticate(raw: Uint8Array): Promise<Authentication | null>;
}
