import type { ScryptOptions } from 'node:crypto';
import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto';
import { Trouble } from '../../core/errors.ts';
import type { KeyRing } from './key-ring.ts';
import { KEY_BYTES, officeKey } from './key-ring.ts';
import type { Redacted } from './redacted.ts';

/**
 * scrypt (RFC 7914) at 2^17, 8, 1: some 128 MB and half a second a guess, so that a file found later
 * does not give in to a list of common passphrases.
 */
const SCRYPT: ScryptOptions = { N: 2 ** 17, r: 8, p: 1, maxmem: 256 * 1024 * 1024 };

/** Fewer characters than this are guessed whatever scrypt costs. */
const PASSPHRASE_CHARACTERS = 12;

/** More keys than anybody rotates in a lifetime; a longer file is not one of ours. */
const KEYS_AT_MOST = 64;

const SALT_BYTES = 16;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const FORM = /^secretaris-key-1\.([\w-]+)\.([\w-]+)\.([\w-]+)$/;

/**
 * The office's keys under a passphrase, as one line of text, for moving house: it may be printed,
 * kept in a safe, carried apart from the backup. The parameters of scrypt belong to the version in
 * front, so a forged file cannot ask for more memory.
 * @throws Trouble `passphrase-too-short`
 */
export async function exportKey(ring: KeyRing, passphrase: Redacted): Promise<string> {
  if (passphrase.reveal().normalize('NFC').length < PASSPHRASE_CHARACTERS) {
    const values = { characters: String(PASSPHRASE_CHARACTERS) };
    throw new Trouble('passphrase-too-short', { retry: false, values });
  }
  const salt = randomBytes(SALT_BYTES);
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', await stretch(passphrase, salt), nonce);
  const keys = Buffer.concat([ring.current, ...ring.earlier].map((key) => key.bytes));
  const wrapped = Buffer.concat([cipher.update(keys), cipher.final(), cipher.getAuthTag()]);
  const fields = [salt, nonce, wrapped].map((bytes) => bytes.toString('base64url'));
  return ['secretaris-key-1', ...fields].join('.');
}

/**
 * Reads what `exportKey` wrote; `installKeys` puts it in its place.
 * @throws Trouble `key-export-malformed`, or `passphrase-refused` (wrong passphrase or changed text).
 */
export async function importKey(text: string, passphrase: Redacted): Promise<KeyRing> {
  const [, salt = '', nonceText = '', bodyText = ''] = FORM.exec(text.replaceAll(/\s/g, '')) ?? [];
  const nonce = Buffer.from(nonceText, 'base64url');
  const body = Buffer.from(bodyText, 'base64url');
  const size = body.byteLength - TAG_BYTES;
  const count = size / KEY_BYTES;
  if (nonce.byteLength !== NONCE_BYTES || !Number.isInteger(count) || count < 1) {
    throw new Trouble('key-export-malformed', { retry: false });
  }
  if (count > KEYS_AT_MOST) throw new Trouble('key-export-malformed', { retry: false });
  const key = await stretch(passphrase, Buffer.from(salt, 'base64url'));
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES });
  decipher.setAuthTag(body.subarray(size));
  try {
    const plain = Buffer.concat([decipher.update(body.subarray(0, size)), decipher.final()]);
    const keys = Array.from({ length: count }, (_none, index) =>
      officeKey(plain.subarray(index * KEY_BYTES, (index + 1) * KEY_BYTES)),
    );
    const [current = officeKey(plain), ...earlier] = keys;
    return { current, earlier };
  } catch (cause) {
    throw new Trouble('passphrase-refused', { retry: false, cause });
  }
}

/** Normalised, so a passphrase typed on another keyboard or system gives the same key. */
function stretch(passphrase: Redacted, salt: Uint8Array): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    scrypt(passphrase.reveal().normalize('NFC'), salt, KEY_BYTES, SCRYPT, (error, key) => {
      if (error === null) resolve(key);
      else reject(error);
    });
  });
}
