import type { Authenticator } from '../../core/ports/reader.ts';
import type { Authentication } from '../../core/records/fact.ts';
import type { Client, TraceField } from './trace.ts';
import { ownResults, readTrace, trustedClient } from './trace.ts';

/** Answers DNS questions as `dns.promises.resolve` does; injected, so that nothing looks anything up by itself. */
export type Resolver = (name: string, type: string) => Promise<unknown>;

/** What may be trusted, as the person who runs the office says. */
export interface AuthenticatorOptions {
  /** Null where no look-up can be made: then only our own server's word counts. */
  readonly resolver: Resolver | null;
  /** Host names of our own receiving servers; `.mx.example.test` trusts all below it. */
  readonly trustedHosts?: readonly string[];
  /** The name our server signs its Authentication-Results with. Those of others are never believed. */
  readonly authservId?: string | null;
  /** All look-ups of one message together may take this long. */
  readonly limitMs?: number;
}

const LIMIT_MS = 8_000;

/** Signatures a message may carry. Stops a message with a thousand of them, each a look-up and a verification. */
const MAX_SIGNATURES = 12;

/** A message larger than this is not hashed for its signatures: that takes the main thread's time. */
const MAX_BYTES = 40 * 1024 * 1024;

const SPF = ['pass', 'fail', 'softfail', 'neutral', 'none', 'temperror', 'permerror'] as const;
const OTHERS = ['pass', 'fail', 'none', 'temperror', 'permerror'] as const;

function spfWord(word: string): Authentication['spf'] {
  return SPF.find((each) => each === word) ?? 'unknown';
}

function otherWord(word: string): Authentication['dkim'] {
  if (word === 'neutral' || word === 'policy') return 'fail';
  return OTHERS.find((each) => each === word) ?? 'unknown';
}

/** The domain From names; empty when it names none or several. */
function fromDomain(fields: readonly TraceField[]): string {
  const from = fields.filter((field) => field.name === 'from');
  if (from.length !== 1) return '';
  const bare = (from[0]?.value ?? '').replaceAll(/"(?:[^"\\]|\\.)*"/g, '');
  const angled = /<[^<>@]*@([^<>@\s]+)>/.exec(bare)?.[1];
  return (angled ?? /@([^\s<>,;()"]+)/.exec(bare)?.[1] ?? '').toLowerCase();
}

/** What our own server found, as it wrote it down; null when it wrote nothing. */
function fromResults(results: readonly string[], domain: string): Authentication | null {
  if (results.length === 0) return null;
  const all = results.join(';').toLowerCase();
  const word = (method: string): string[] => {
    return [...all.matchAll(new RegExp(`(?:^|[;\\s])${method}\\s?=\\s?([a-z]{2,10})`, 'g'))].map(
      (found) => found[1] ?? '',
    );
  };
  const dkim = word('dkim');
  return {
    spf: spfWord(word('spf')[0] ?? ''),
    dkim: otherWord(dkim.includes('pass') ? 'pass' : (dkim[0] ?? '')),
    dmarc: otherWord(word('dmarc')[0] ?? ''),
    domain,
  };
}

function unknown(domain: string): Authentication {
  return { spf: 'unknown', dkim: 'unknown', dmarc: 'unknown', domain };
}

async function verify(
  raw: Uint8Array,
  client: Client | null,
  resolver: Resolver,
  domain: string,
): Promise<Authentication> {
  // Loaded with the first message: it brings sixty modules along.
  const { authenticate } = await import('mailauth');
  const options = {
    trustReceived: false,
    disableArc: true,
    disableBimi: true,
    mta: 'localhost',
    resolver: async (name: string, type: string) => resolver(name, type),
    ...(client === null ? {} : { ip: client.address, helo: client.helo, sender: client.sender }),
  };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the resolver's answers have one shape a record type, which the library checks itself
  const found = await authenticate(Buffer.from(raw), options as Parameters<typeof authenticate>[1]);
  const words = (found.dkim?.results ?? []).map((each) => each.status.result);
  const dkim = words.includes('pass') ? 'pass' : (words[0] ?? 'none');
  const spf = client === null || !found.spf ? 'unknown' : found.spf.status.result;
  const dmarc = found.dmarc ? found.dmarc.status.result : 'none';
  return { spf: spfWord(spf), dkim: otherWord(dkim), dmarc: otherWord(dmarc), domain };
}

/** The promise's answer, or the other one when it takes too long or fails. */
async function within<T>(promise: Promise<T>, limitMs: number, otherwise: T): Promise<T> {
  const { promise: late, resolve } = Promise.withResolvers<T>();
  const timer = setTimeout(() => resolve(otherwise), limitMs);
  try {
    return await Promise.race([promise.catch(() => otherwise), late]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Says who vouches for a message (RFC 8601 words): DKIM and DMARC by looking up, SPF only where a
 * trusted host's Received line tells the client's address. What our own server found already is
 * taken over. Null when there is no way to look.
 */
export function openAuthenticator(options: AuthenticatorOptions): Authenticator {
  const { resolver, trustedHosts = [], authservId = null, limitMs = LIMIT_MS } = options;
  return {
    async authenticate(raw) {
      const fields = readTrace(raw);
      const domain = fromDomain(fields);
      const told = fromResults(ownResults(fields, authservId, trustedHosts), domain);
      if (told !== null || resolver === null) return told;
      const signatures = fields.filter((field) => field.name === 'dkim-signature').length;
      if (signatures > MAX_SIGNATURES || raw.length > MAX_BYTES) return unknown(domain);
      const client = trustedClient(fields, trustedHosts);
      return within(verify(raw, client, resolver, domain), limitMs, unknown(domain));
    },
  };
}
