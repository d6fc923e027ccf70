import { readPhone, type HomeCountry } from '../../people/phone.ts';
import type { Zone } from '../../time/instant.ts';
import type { CallCues } from './cues.ts';

/** A number in a note, with the words around it that are only about it. */
export interface SaidNumber {
  readonly number: string;
  /** What is passed over where the rest is read. */
  readonly start: number;
  readonly end: number;
}

/** Figures of a telephone number: they begin with nought or a plus, which no date does. */
const FIGURES = /(?<![\p{L}\d.,/+#€$£-])(?:\+\d|\(?0\d)[\d\s().\u00a0/-]{5,20}\d(?![\p{L}\d])/gu;

/** A note has one number, seldom two. */
const MOST_NUMBERS = 4;

/** Where a national number is one of. */
export function homeOf(zone: Zone): HomeCountry {
  if (zone === 'Europe/London') return 'GB';
  if (zone === 'Europe/Brussels') return 'BE';
  if (zone === 'Europe/Dublin') return 'IE';
  return zone.startsWith('America/') ? 'US' : 'NL';
}

/** The numbers somebody left, each with "nummer", "call back on" and brackets around it. */
export function numbersIn(text: string, cues: CallCues, home: HomeCountry): readonly SaidNumber[] {
  const before = new RegExp(String.raw`(?<![\p{L}\d])${cues.number}$`, 'iu');
  return [...text.matchAll(FIGURES).take(MOST_NUMBERS)].flatMap((match): readonly SaidNumber[] => {
    // "(06-12345678)": a bracket around all of it is none of its own.
    const opened = /^\([^)]*$/.test(match[0]) ? 1 : 0;
    const written = match[0].slice(opened).replace(/[\s(./-]+$/u, '');
    const at = match.index + opened;
    const lead = before.exec(text.slice(0, at));
    const known = readPhone(written, home);
    // Without a word before it, it must be a number that can be rung.
    if (known === null && lead === null) return [];
    const start = lead?.index ?? at;
    return [{ number: known?.e164 ?? written, ...widened(text, start, at + written.length) }];
  });
}

/** Brackets around it belong to it. */
function widened(text: string, start: number, end: number) {
  const opens = /\(\s*$/.exec(text.slice(0, start));
  const closes = /^\s*\)/.exec(text.slice(end));
  return opens === null || closes === null
    ? { start, end }
    : { start: opens.index, end: end + closes[0].length };
}
