import type { Sha256 } from '../ids.ts';

/**
 * Bytes under the name of their own SHA-256: mail as it came in, annexes, derivatives. What is put
 * twice is kept once; what is read is checked against its name. Files do it here; an S3-compatible
 * store can do it under the same contract suite (`test/contracts/blobs.ts`).
 */
export interface Blobs {
  /**
   * Keeps every one and gives their names in the same order. When the promise resolves all of them
   * survive a power cut; when it rejects none may be counted on, and putting them again is harmless.
   */
  putMany(bytes: readonly Uint8Array[]): Promise<readonly Sha256[]>;
  put(bytes: Uint8Array): Promise<Sha256>;
  /**
   * The bytes, or null when there are none of that name.
   * @throws Trouble `blob-damaged` when what is there is not what its name says.
   */
  get(hash: Sha256): Promise<Uint8Array | null>;
  /** Whether something is kept under that name; does not read it. */
  has(hash: Sha256): Promise<boolean>;
  /** For erasure. Durable on return. */
  remove(hash: Sha256): Promise<'removed' | 'absent'>;
  /** Every name kept, in order of the name; what is added or removed meanwhile may or may not appear. */
  list(): AsyncIterable<Sha256>;
  /** Reads everything and compares it with its name. */
  verify(): Promise<BlobsVerified>;
}

/** What a full reading of the blobs found. */
export interface BlobsVerified {
  readonly checked: number;
  readonly bytes: number;
  /** Names whose content is no longer theirs, or cannot be read. */
  readonly damaged: readonly Sha256[];
  /** Things that stand among the blobs and are none; nothing is done with them. */
  readonly strangers: readonly string[];
}
