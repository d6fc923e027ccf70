import { createHash } from 'node:crypto';
import type { Challenge } from './challenges.ts';

/** Who logs in. */
export interface Person {
  readonly user: string;
  readonly password: string;
}

/** What one answer is made for. */
export interface Digested {
  readonly method: string;
  /** Path and query, as they stand in the request line. */
  readonly uri: string;
  /** The how-manieth answer to this challenge, from 1. */
  readonly count: number;
  /** Chosen anew for each answer. */
  readonly cnonce: string;
}

/** Names of RFC 7616, 3.3 with those of the machine; the rest nobody serves. */
const HASHES: Readonly<Record<string, string>> = {
  MD5: 'md5',
  'SHA-256': 'sha256',
  'SHA-512-256': 'sha512-256',
};

function algorithmOf({ parameters }: Challenge): {
  readonly hash: string | undefined;
  readonly session: boolean;
} {
  const named = (parameters.get('algorithm') ?? 'MD5').toUpperCase();
  return { hash: HASHES[named.replace(/-SESS$/, '')], session: named.endsWith('-SESS') };
}

/** The words of `qop`; empty where the server is older than it (RFC 2069). */
function protections({ parameters }: Challenge): readonly string[] {
  const listed = parameters.get('qop') ?? '';
  return listed === '' ? [] : listed.split(',').map((each) => each.trim().toLowerCase());
}

/** Whether a challenge can be answered: `auth-int` alone, and other algorithms, cannot. */
export function isAnswerable(challenge: Challenge): boolean {
  const asked = protections(challenge);
  return (
    challenge.scheme === 'digest' &&
    challenge.parameters.has('nonce') &&
    algorithmOf(challenge).hash !== undefined &&
    (asked.length === 0 || asked.includes('auth'))
  );
}

/** The `Authorization` that answers a challenge (RFC 7616, 3.4). The password itself does not leave. */
export function digestOf(challenge: Challenge, { user, password }: Person, for_: Digested): string {
  const { parameters } = challenge;
  const { method, uri, count, cnonce } = for_;
  const { hash: named = 'md5', session } = algorithmOf(challenge);
  const hash = (text: string): string => createHash(named).update(text).digest('hex');
  const [realm, nonce] = [parameters.get('realm') ?? '', parameters.get('nonce') ?? ''];
  const protects = protections(challenge).includes('auth');
  const nc = count.toString(16).padStart(8, '0');
  const own = hash(`${user}:${realm}:${password}`);
  const key = session ? hash(`${own}:${nonce}:${cnonce}`) : own;
  const what = hash(`${method}:${uri}`);
  const between = protects ? `${nonce}:${nc}:${cnonce}:auth` : nonce;
  const hidden = parameters.get('userhash')?.toLowerCase() === 'true';
  const plain = ['algorithm', 'opaque'].flatMap((name) => {
    const value = parameters.get(name);
    if (value === undefined) return [];
    return [name === 'algorithm' ? `algorithm=${value}` : `opaque=${quoted(value)}`];
  });
  return `Digest ${[
    hidden ? `username=${quoted(hash(`${user}:${realm}`))}` : userText(user),
    `realm=${quoted(realm)}`,
    `nonce=${quoted(nonce)}`,
    `uri=${quoted(uri)}`,
    `response="${hash(`${key}:${between}:${what}`)}"`,
    ...plain,
    ...(protects ? ['qop=auth', `nc=${nc}`] : []),
    ...(protects || session ? [`cnonce=${quoted(cnonce)}`] : []),
    ...(hidden ? ['userhash=true'] : []),
  ].join(', ')}`;
}

function quoted(text: string): string {
  return `"${text.replaceAll(/["\\]/g, String.raw`\$&`)}"`;
}

/** A name beyond ASCII travels encoded (RFC 7616, 3.4; RFC 5987). */
function userText(user: string): string {
  if (/^[ -~]*$/.test(user)) return `username=${quoted(user)}`;
  return `username*=UTF-8''${encodeURIComponent(user).replaceAll(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)}`;
}
