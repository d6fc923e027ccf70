import { hash } from 'node:crypto';
import type { Sha256 } from '../../core/ids.ts';

/** The name of some bytes: their SHA-256 in lower-case hexadecimal. */
export function sha256(bytes: Uint8Array): Sha256 {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- branding of a digest just made
  return hash('sha256', bytes, 'hex') as Sha256;
}

/** A text as the name of a blob, or null when it is none; keeps every other text out of a path. */
export function readSha256(text: string): Sha256 | null {
  if (!/^[0-9a-f]{64}$/.test(text)) return null;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- branding, just checked
  return text as Sha256;
}
