import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { Trouble } from '../../core/errors.ts';
import type { KeyRing, OfficeKey } from './key-ring.ts';
import { keyById } from './key-ring.ts';
import { Redacted } from './redacted.ts';

/**
 * What a secret is and whose: `{owner: 'vandenberg', account: 'mb-…', name: 'password'}`. It is sealed
 * in, so a sealed secret copied to another account or owner does not open there.
 */
export interface SecretContext {
  readonly owner: string;
  readonly account: string;
  readonly name: string;
}

/** First field of an envelope; another way of sealing gets another one. */
const VERSION = 's1';

/** NIST SP 800-38D, 8.2.2: 96 random bits, safe for 2^32 secrets under one key. */
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Seals a secret: AES-256-GCM under the ring's current key, a fresh nonce each time, the context
 * authenticated with it. Gives text that may be stored anywhere and stands in backups as it is:
 * `s1.<key id>.<nonce>.<ciphertext and tag>`, the last two in base64url.
 */
export function seal(ring: KeyRing, plain: string | Redacted, context: SecretContext): string {
  const text = typeof plain === 'string' ? plain : plain.reveal();
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', ring.current.bytes, nonce);
  cipher.setAAD(boundTo(ring.current, context));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  return [VERSION, ring.current.id, nonce.toString('base64url'), sealed.toString('base64url')].join(
    '.',
  );
}

/**
 * Opens what `seal` made.
 * @throws Trouble `secret-malformed` (no envelope), `secret-key-unknown` (sealed with a key we do not
 * have: a restored office whose key was not brought along), `secret-unopenable` (changed, or another
 * owner's, account's or name's).
 */
export function unseal(ring: KeyRing, sealed: string, context: SecretContext): Redacted {
  const about = { owner: context.owner, account: context.account, name: context.name };
  const envelope = readEnvelope(sealed);
  if (envelope === null) throw new Trouble('secret-malformed', { retry: false, values: about });
  const key = keyById(ring, envelope.keyId);
  if (key === null) {
    const values = { ...about, key: envelope.keyId };
    throw new Trouble('secret-key-unknown', { retry: false, values });
  }
  const decipher = createDecipheriv('aes-256-gcm', key.bytes, envelope.nonce, {
    authTagLength: TAG_BYTES,
  });
  decipher.setAAD(boundTo(key, context));
  decipher.setAuthTag(envelope.body.subarray(-TAG_BYTES));
  try {
    const start = decipher.update(envelope.body.subarray(0, -TAG_BYTES));
    return new Redacted(Buffer.concat([start, decipher.final()]).toString('utf8'));
  } catch (cause) {
    throw new Trouble('secret-unopenable', { retry: false, values: about, cause });
  }
}

/** The same secret under the ring's current key; the same text when it already is. For rotation. */
export function reseal(ring: KeyRing, sealed: string, context: SecretContext): string {
  const plain = unseal(ring, sealed, context);
  return sealedBy(sealed) === ring.current.id ? sealed : seal(ring, plain, context);
}

/** The id of the key a secret was sealed with, or null for a text that is no envelope. */
export function sealedBy(sealed: string): string | null {
  return readEnvelope(sealed)?.keyId ?? null;
}

/** As JSON, so that no two contexts give the same bytes wherever a name has a slash in it. */
function boundTo(key: OfficeKey, context: SecretContext): Uint8Array {
  const { owner, account, name } = context;
  return Buffer.from(JSON.stringify([VERSION, key.id, owner, account, name]));
}

interface Envelope {
  readonly keyId: string;
  readonly nonce: Uint8Array;
  readonly body: Uint8Array;
}

function readEnvelope(sealed: string): Envelope | null {
  const match = /^s1\.([0-9a-f]{8})\.([\w-]+)\.([\w-]+)$/.exec(sealed);
  if (match === null) return null;
  const [, keyId = '', nonceText = '', bodyText = ''] = match;
  const nonce = Buffer.from(nonceText, 'base64url');
  const body = Buffer.from(bodyText, 'base64url');
  if (nonce.byteLength !== NONCE_BYTES || body.byteLength < TAG_BYTES) return null;
  return { keyId, nonce, body };
}
