/** Lines ending in CR LF (RFC 5545, 3.1), whatever the road they came by made of them; without a byte order mark. */
export function withLineEnds(text: string): string {
  return text.replace(/^\uFEFF/, '').replaceAll(/\r?\n/g, '\r\n');
}

/** Whether a text is a calendar at all, as far as its first line tells. */
export function looksLikeCalendar(text: string): boolean {
  return /^\uFEFF?\s*BEGIN:VCALENDAR[ \t]*\r?\n/i.test(text);
}

/**
 * A name for a new resource: the UID where it may stand in any path and on any disk, else what `digest` makes of it.
 * @param digest hexadecimal hash of a text
 */
export function nameFor(uid: string, digest: (text: string) => string): string {
  const plain = /^[A-Za-z0-9][A-Za-z0-9@._-]{0,120}$/.test(uid) && !uid.includes('..');
  return `${plain ? uid : digest(uid)}.ics`;
}
