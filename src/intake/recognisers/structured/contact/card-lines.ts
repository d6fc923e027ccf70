import { decodeText } from '../../../mime/charset.ts';
import { decodeQuotedPrintable } from '../../../mime/transfer.ts';

/** The encodings that vCard 2.1 names without saying that they are one. */
const ENCODINGS = new Set(['quoted-printable', 'base64', 'b', '7bit', '8bit']);
const PLACES = new Set(['inline', 'url', 'content-id', 'cid']);

/** What stands in front of the value of a line, and the value; null where there is no value. */
function split(line: string): { head: string; value: string } | null {
  let quoted = false;
  for (let at = 0; at < line.length; at += 1) {
    const sign = line[at];
    if (sign === '"') quoted = !quoted;
    else if (sign === ':' && !quoted) return { head: line.slice(0, at), value: line.slice(at + 1) };
  }
  return null;
}

/** Parameters between semicolons, those in quotes whole. */
function parametersIn(head: string): readonly string[] {
  const found: string[] = [''];
  let quoted = false;
  for (const sign of head) {
    if (sign === '"') quoted = !quoted;
    if (sign === ';' && !quoted) found.push('');
    else found[found.length - 1] += sign;
  }
  return found;
}

/** A property whose value is a picture, a sound or a key: long, and looked at by nobody here. */
const HEAVY = /^(?:[a-z0-9-]{1,40}\.)?(?:photo|logo|sound|key)(?:;|:)/i;

/** Whether a line carries a picture. */
export function isPicture(line: string): boolean {
  return /^(?:[a-z0-9-]{1,40}\.)?(?:photo|logo)(?:;|:)/i.test(line);
}

/** The bytes of a picture that a line carries; null where it only tells an address. */
export function pictureSize(line: string): number | null {
  const parts = split(line);
  if (parts === null) return null;
  const embedded = /^\s*data:[^,]{0,200};base64,/i.exec(parts.value);
  if (embedded === null && !/;(?:encoding=)?(?:b|base64)(?:;|$)/i.test(parts.head)) return null;
  const digits = parts.value.slice(embedded?.[0].length ?? 0).replaceAll(/[\s=]/g, '');
  return Math.floor((digits.length * 3) / 4);
}

/**
 * A line of any version as vCard 3.0 and later write it: types by their name (`TEL;HOME` of 2.1), quoted-printable
 * decoded by the charset the line names. Null for what is not looked at.
 */
export function modernised(line: string): string | null {
  if (HEAVY.test(line)) return null;
  const parts = split(line);
  if (parts === null) return line;
  const [name = '', ...given] = parametersIn(parts.head);
  const kept: string[] = [];
  let encoding = '';
  let charset = 'utf-8';
  for (const parameter of given) {
    const equals = parameter.indexOf('=');
    const [key, value] =
      equals === -1
        ? ['', parameter.trim()]
        : [parameter.slice(0, equals).trim().toLowerCase(), parameter.slice(equals + 1).trim()];
    if (key === 'encoding' || (key === '' && ENCODINGS.has(value.toLowerCase())))
      encoding = value.toLowerCase();
    else if (key === 'charset') charset = value;
    else if (key === '' && value !== '') {
      if (!PLACES.has(value.toLowerCase())) kept.push(`TYPE=${value}`);
    } else if (key !== '') kept.push(`${key.toUpperCase()}=${value}`);
  }
  const value =
    encoding === 'quoted-printable'
      ? escaped(fromQuotedPrintable(parts.value, charset))
      : parts.value;
  return `${[name, ...kept].join(';')}:${value}`;
}

function fromQuotedPrintable(value: string, charset: string): string {
  const ascii = value.replaceAll(/[^\u0020-\u007e]/g, (sign) => {
    return [...new TextEncoder().encode(sign)]
      .map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`)
      .join('');
  });
  return decodeText(decodeQuotedPrintable(new TextEncoder().encode(ascii)), charset);
}

/** Line breaks as vCard 3.0 writes them; semicolons stay, they part the fields of a name. */
function escaped(value: string): string {
  return value.replaceAll('\r', '').replaceAll('\n', String.raw`\n`);
}

/**
 * The text of a card with the soft line breaks of quoted-printable taken out: 2.1 ends such a line with `=` and does not
 * indent the next.
 */
export function withoutSoftBreaks(text: string): string {
  if (!/quoted-printable/i.test(text)) return text;
  const lines: string[] = [];
  let open = false;
  for (const line of text.split('\n')) {
    if (open)
      lines[lines.length - 1] = `${(lines.at(-1) ?? '').slice(0, -1)}${line.replace(/^[ \t]/, '')}`;
    else lines.push(line);
    const last = lines.at(-1) ?? '';
    open = last.endsWith('=') && /^[^:]{0,200}quoted-printable/i.test(last);
  }
  return lines.join('\n');
}
