import { getDomain } from 'tldts';

/**
 * Whether what was meant for one server, a password included, may go on to another: the same origin, or over TLS to
 * the same host or another of the same domain (`caldav.post.example` sends on to `p12.post.example`).
 * Domains of which anybody may take a part (`github.io`) count as ends of names, so that a neighbour gets nothing.
 */
export function mayFollow(from: URL, to: URL): boolean {
  if (to.username !== '' || to.password !== '') return false;
  if (from.origin === to.origin) return true;
  if (to.protocol !== 'https:') return false;
  if (from.hostname === to.hostname) return from.protocol === 'https:' || from.port === '';
  const domain = getDomain(from.hostname, { allowPrivateDomains: true });
  return domain !== null && domain === getDomain(to.hostname, { allowPrivateDomains: true });
}
