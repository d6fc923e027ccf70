import { hash } from 'node:crypto';

/** AES-256: 32 bytes. */
export const KEY_BYTES = 32;

/** A key and the eight hexadecimal digits by which an envelope names it. */
export interface OfficeKey {
  readonly id: string;
  readonly bytes: Uint8Array;
}

/** The key new secrets are sealed with, and those older secrets may still need. */
export interface KeyRing {
  readonly current: OfficeKey;
  readonly earlier: readonly OfficeKey[];
}

/** Names a key. The id is part of a hash over more than the key, and gives nothing of it away. */
export function officeKey(bytes: Uint8Array): OfficeKey {
  const named = Buffer.concat([Buffer.from('secretaris office key\0'), bytes]);
  const id = hash('sha256', named, 'hex').slice(0, 8);
  // A plain copy: whoever gave the bytes may wipe his.
  return { id, bytes: new Uint8Array(bytes) };
}

/** The key of that id, or null. */
export function keyById(ring: KeyRing, id: string): OfficeKey | null {
  return [ring.current, ...ring.earlier].find((key) => key.id === id) ?? null;
}
