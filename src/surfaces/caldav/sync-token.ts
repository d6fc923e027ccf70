/** What a token begins with: it must be a URI (RFC 6578, section 4). */
const PREFIX = 'urn:secretaris:sync:';

/** What a client hands in next time to hear what changed since. */
export function syncToken(revision: number): string {
  return `${PREFIX}${revision}`;
}

/** The revision a token stands for; 0 for none yet; null when it is none of ours. */
export function readSyncToken(token: string): number | null {
  const trimmed = token.trim();
  if (trimmed === '') return 0;
  if (!trimmed.startsWith(PREFIX)) return null;
  const digits = trimmed.slice(PREFIX.length);
  return /^\d{1,15}$/.test(digits) ? Number(digits) : null;
}
