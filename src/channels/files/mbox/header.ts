/** Most headers end within the first of these; none is searched beyond the last. */
const SEARCHED_BYTES = [4 * 1024, 64 * 1024];

/** How much of a message must be at hand for its header to be found. */
export const HEADER_BYTES = 64 * 1024;

/**
 * The header of a message with the empty line that ends it (RFC 5322, 2.1), each byte as one
 * character; null when it does not end within reach.
 */
export function headerOf(message: Buffer): string | null {
  for (const bytes of SEARCHED_BYTES) {
    const text = message.toString('latin1', 0, bytes);
    const end = /\n\r?\n/.exec(text);
    if (end !== null) return text.slice(0, end.index + end[0].length);
    if (message.byteLength <= bytes) return null;
  }
  return null;
}
