import { say, type Language } from '../../../core/text/words.ts';
import { sayWhoseTime } from '../../../core/diary/invitations/letters/zone-words.ts';
import { inZone } from '../../../core/time/instant.ts';
import type { Reading } from '../../telling/moments.ts';
import { readMoment } from '../run-moment.ts';
import type { VerbContext } from '../verb.ts';
import { cliWords } from '../words.ts';

/** Words of the command line. */
export function word(
  language: Language,
  key: string,
  values: Readonly<Record<string, string>> = {},
): string {
  return say(cliWords, { key, values }, language);
}

/** How this command's reader sees moments. */
export function readingOf(context: VerbContext, zone: string): Reading {
  const { now } = context.office;
  return {
    language: context.language,
    zone,
    now: now === undefined ? Date.now() : readMoment(now),
  };
}

/** A heading and what stands under it; nothing when there is nothing. */
export function under(heading: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `${heading}\n${lines.map((line) => indent(line, 2)).join('\n')}`;
}

/** Every line further to the right. */
export function indent(text: string, columns: number): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '' : `${' '.repeat(columns)}${line}`))
    .join('\n');
}

/** Rows of which what belongs together stands below each other; the last of each is as long as it is. */
export function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths: number[] = [];
  for (const row of rows)
    for (const [at, text] of row.slice(0, -1).entries())
      widths[at] = Math.max(widths[at] ?? 0, text.length);
  return rows.map((row) =>
    row
      .map((text, at) => (at === row.length - 1 ? text : text.padEnd(widths[at] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}

/** Whose time it is, where this machine has another. */
export function otherClock(zone: string, at: number, language: Language): string {
  const offset = (clock: string): number => inZone(at, clock).offsetNanoseconds;
  if (offset(zone) === offset(Temporal.Now.timeZoneId())) return '';
  return word(language, 'print.clock-of', { zone: sayWhoseTime(zone, language) });
}

/** Pieces with an empty line between them; empty ones fall away. */
export function pieces(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}
