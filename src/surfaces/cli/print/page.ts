import { say, type Language } from '../../../core/text/words.ts';
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

/** Pieces with an empty line between them; empty ones fall away. */
export function pieces(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}
