/** Lines ending in CR LF (RFC 5545, 3.1; RFC 6350, 3.2), whatever the road they came by made of them; without a byte order mark. */
export function withLineEnds(text: string): string {
  return text.replace(/^\uFEFF/, '').replaceAll(/\r?\n/g, '\r\n');
}

/**
 * A name for a new resource: the UID where it may stand in any path and on any disk, else what `digest` makes of it.
 * @param digest hexadecimal hash of a text
 * @param ending `.ics`, `.vcf`
 */
export function nameFor(uid: string, digest: (text: string) => string, ending: string): string {
  const plain = /^[A-Za-z0-9][A-Za-z0-9@._-]{0,120}$/.test(uid) && !uid.includes('..');
  return `${plain ? uid : digest(uid)}${ending}`;
}
