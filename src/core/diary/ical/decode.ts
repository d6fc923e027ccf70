/**
 * The text of a calendar's bytes: UTF-8 as RFC 5545 section 3.1.4 has it, UTF-16 where a mark of byte order says so, else
 * Windows-1252, as old programs wrote it.
 */
export function calendarTextOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    // What was cut off within a character is not wrong for that.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    // Not UTF-8: every byte is a letter of the older alphabet.
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
