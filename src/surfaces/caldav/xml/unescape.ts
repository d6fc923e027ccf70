const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Text with its references put back; null when one is none of the five, or no character of XML (2.2). */
export function unescapeXml(text: string): string | null {
  let plain = '';
  let at = 0;
  for (;;) {
    const found = text.indexOf('&', at);
    if (found === -1) return plain + text.slice(at);
    // The longest reference there is: `&#x10FFFF;`, and room for zeros before it.
    const end = text.slice(found, found + 16).indexOf(';');
    const character = end === -1 ? undefined : referred(text.slice(found + 1, found + end));
    if (character === undefined) return null;
    plain += text.slice(at, found) + character;
    at = found + end + 1;
  }
}

function referred(name: string): string | undefined {
  const [, hex, decimal] = /^#(?:x([0-9a-f]+)|([0-9]+))$/i.exec(name) ?? [];
  if (hex === undefined && decimal === undefined) return ENTITIES.get(name);
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  const isCharacter =
    code === 0x9 ||
    code === 0xa ||
    code === 0xd ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    (code >= 0x1_0000 && code <= 0x10_ffff);
  return isCharacter ? String.fromCodePoint(code) : undefined;
}
