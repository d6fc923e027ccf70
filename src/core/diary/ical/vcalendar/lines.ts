/** A line of vCalendar 1.0, decoded. */
export interface OldLine {
  /** In capitals. */
  readonly name: string;
  /** Names in capitals; a bare word (`QUOTED-PRINTABLE`) stands for itself. */
  readonly parameters: ReadonlyMap<string, string>;
  readonly value: string;
}

const QUOTED = /^[^:]*;(?:ENCODING=)?QUOTED-PRINTABLE[;:]/i;

function isCharset(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== '';
  } catch {
    return false;
  }
}

function quotedText(text: string, charset: string): string {
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const hex = text[at] === '=' ? /^=([0-9a-f]{2})/i.exec(text.slice(at, at + 3))?.[1] : undefined;
    if (hex !== undefined) at += 2;
    if (hex !== undefined) bytes.push(Number.parseInt(hex, 16));
    else bytes.push(...new TextEncoder().encode(text[at] ?? ''));
  }
  const label = isCharset(charset) ? charset : 'windows-1252';
  return new TextDecoder(label).decode(new Uint8Array(bytes));
}

/** The lines put together: folded ones, and those that quoted-printable broke with `=`. */
function wholeLines(text: string): readonly string[] {
  const whole: string[] = [];
  let open = false;
  for (const line of text.split('\r\n')) {
    const before = whole.at(-1) ?? '';
    if (open) whole[whole.length - 1] = `${before.slice(0, -1)}${line}`;
    else if (/^[ \t]/.test(line) && whole.length > 0) whole[whole.length - 1] = `${before}${line}`;
    else if (line !== '') whole.push(line);
    const last = whole.at(-1) ?? '';
    open = last.endsWith('=') && QUOTED.test(last);
  }
  return whole;
}

function lineOf(line: string): OldLine {
  const colon = line.indexOf(':');
  const [name = '', ...given] = line.slice(0, colon === -1 ? line.length : colon).split(';');
  const parameters = new Map(
    given.map((each) => {
      const [key = '', value = ''] = each.split('=', 2);
      return [key.trim().toUpperCase(), value.trim()] as const;
    }),
  );
  const value = colon === -1 ? '' : line.slice(colon + 1);
  const plain = QUOTED.test(line) ? quotedText(value, parameters.get('CHARSET') ?? 'utf-8') : value;
  return { name: name.trim().toUpperCase(), parameters, value: plain };
}

/** The lines of a text of vCalendar 1.0, their values decoded. */
export function oldLines(text: string): readonly OldLine[] {
  return wholeLines(text).map(lineOf);
}
