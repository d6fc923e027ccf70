import { domainToASCII } from 'node:url';
import type { OutgoingMail } from '../../core/act.ts';
import { Trouble } from '../../core/errors.ts';

/** RFC 5321, 4.5.3.1: no server need accept a longer one. */
const LOCAL_LIMIT = 64;
const DOMAIN_LIMIT = 255;

/** What may stand before the @ without quotes (RFC 5322 atext, and RFC 6531 beyond ASCII). */
const LOCAL =
  /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u;

/**
 * An address as it goes on the wire: the domain in ASCII (IDNA), so that any server takes it.
 * Throws the trouble `address-unusable` for whatever is not exactly one plain address; line breaks,
 * angle brackets and lists among them, so that no header or command can be smuggled in.
 */
export function wireAddress(address: string): string {
  const at = address.lastIndexOf('@');
  const local = address.slice(0, Math.max(at, 0));
  const domain = domainToASCII(address.slice(at + 1));
  const fits = local.length <= LOCAL_LIMIT && domain.length <= DOMAIN_LIMIT;
  const plain = /^[a-z0-9-]+(?:\.[a-z0-9-]+)*$/u.test(domain);
  if (!LOCAL.test(local) || !plain || !fits) {
    throw new Trouble('address-unusable', { retry: false, values: { address } });
  }
  return `${local}@${domain}`;
}

/** Who it is from and to, as the server is told: each recipient once, in order. */
export function envelopeOf(mail: OutgoingMail): {
  readonly from: string;
  readonly to: readonly string[];
} {
  const to = [...mail.to, ...mail.cc].map(({ address }) => wireAddress(address));
  return { from: wireAddress(mail.from.address), to: [...new Set(to)] };
}
