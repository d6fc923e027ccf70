/** Octets a line may have, without its end (RFC 5545 section 3.1). */
const MAX_OCTETS = 75;

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x1_00_00 ? 3 : 4;
}

/** A content line folded at 75 octets, never within a character, without a line end behind it. */
export function fold(line: string): string {
  if (line.length * 3 <= MAX_OCTETS) return line;
  const pieces: string[] = [];
  let piece = '';
  let octets = 0;
  for (const character of line) {
    const more = octetsOf(character);
    if (octets + more > MAX_OCTETS) {
      pieces.push(piece);
      // The space that a folded line begins with counts.
      [piece, octets] = ['', 1];
    }
    piece += character;
    octets += more;
  }
  return [...pieces, piece].join('\r\n ');
}

/** Content lines as text, each folded and ended by CR LF. */
export function linesText(lines: readonly string[]): string {
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}
