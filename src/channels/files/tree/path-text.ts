const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** What could move a cursor, turn the direction of a line or hide in it; and `%`, where it could be ours. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|%(?=[0-9A-F]{2})/gu;

/**
 * A file name as text that may be printed, stored and compared. File names are bytes: what is not
 * UTF-8 and what is unsafe to show stands as `%E9`, so two names never become one.
 */
export function pathText(name: Uint8Array): string {
  try {
    return utf8.decode(name).replaceAll(UNSAFE, percent);
  } catch {
    return Array.from(name, (byte) =>
      byte >= 0x20 && byte < 0x7f && byte !== 0x25 ? String.fromCharCode(byte) : hex(byte),
    ).join('');
  }
}

function percent(character: string): string {
  return Array.from(new TextEncoder().encode(character), hex).join('');
}

function hex(byte: number): string {
  return `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}
