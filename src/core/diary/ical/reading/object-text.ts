import type { Block } from '../content-lines.ts';
import { readProperty } from '../content-lines.ts';
import { fold } from '../fold.ts';

/** A line of a block as it may stand in a file: the beginning of a property, or folded on. */
const WELL_FORMED = /^(?:[ \t]|[a-z][a-z0-9-]{0,63}[;:]|$)/i;

/** The lines of a block as they stand, folded anew and without those that nobody can read. */
function mendedLines({ name, lines, inside }: Block): readonly string[] {
  return [
    `BEGIN:${name}`,
    ...lines.filter(({ text }) => readProperty(text) !== null).map(({ text }) => fold(text)),
    ...inside.flatMap(mendedLines),
    `END:${name}`,
  ];
}

/**
 * The text of a block, lines ended by CR LF: to the byte as it came where that can be read by everybody, else
 * written anew, line by line.
 */
export function blockText(source: string, block: Block, isSound: boolean): string {
  const own = source.slice(block.start, block.end).replace(/\r$/, '');
  const isWhole =
    isSound && own.length > 8 && /(?:^|\n)end[ \t]*:[ \t]*[a-z-]+[ \t]*$/i.test(own.slice(-80));
  if (
    isWhole &&
    !own.includes('\n\n') &&
    own.split('\r\n').every((line) => WELL_FORMED.test(line))
  ) {
    return `${own}\r\n`;
  }
  return mendedLines(block)
    .map((line) => `${line}\r\n`)
    .join('');
}

/** Lines of a VCALENDAR that are about the whole file, and so not about one object of it (RFC 4791 section 4.1, RFC 7986). */
const OF_THE_FILE =
  /^(?:method|name|description|color|refresh-interval|source|image|url|uid|last-modified|x-wr-[a-z-]+|x-published-ttl|x-primary-calendar|x-ms-olk-forceinspectoropen)[;:]/i;

/** The lines a VCALENDAR begins with, for one object of it. */
export function headerText(calendar: Block): string {
  const kept = calendar.lines.filter(
    ({ text }) => !OF_THE_FILE.test(text) && readProperty(text) !== null,
  );
  const has = (name: string): boolean =>
    kept.some(({ text }) => text.toLowerCase().startsWith(name));
  const lines = [
    'BEGIN:VCALENDAR',
    ...(has('version') ? [] : ['VERSION:2.0']),
    ...(has('prodid') ? [] : ['PRODID:-//Secretaris//Diary//EN']),
    ...kept.map(({ text }) => fold(text)),
  ];
  return lines.map((line) => `${line}\r\n`).join('');
}
