import type { OutgoingMail, Remark } from '../../act.ts';
import { sentence } from '../../text/words.ts';
import { ownWords } from '../look.ts';

/** What a colleague wrote for a colleague, and what a template left open. */
const INTERNAL: readonly RegExp[] = [
  /^\s*(?:intern(?:al)?|let op,? ?secretariaat|nb,? ?secretariaat|noot voor|note to (?:self|secretary))\b[^\n]{0,60}:/im,
  /\[(?:intern|internal|check|nakijken|nazoeken|todo|noot|note|opm)\b[^\]\n]{0,200}\]/i,
  /###/,
  /\b(?:niet versturen|nog niet verzenden|do not send)\b/i,
];

const OPEN: readonly RegExp[] = [
  /\{[\p{L}_][\p{L}\p{N}_]*\}/u,
  /\bX{3,}\b/,
  /\[\s*(?:naam|name|datum|date|bedrag|amount|tijd|time)\s*\]/i,
  /«[^»\n]{1,80}»/,
  /\b(?:dd-mm-(?:jjjj|yyyy)|lorem ipsum)\b/i,
];

/** Internal remarks, placeholders that were never filled in, and a subject that is not there. */
export function leftovers(mail: OutgoingMail): readonly Remark[] {
  const text = `${mail.subject}\n${ownWords(mail)}`;
  const remarks: Remark[] = [];
  const internal = firstOf(INTERNAL, text);
  if (internal !== null) {
    remarks.push({ weight: 'stop', said: sentence('presend.internal', { words: internal }) });
  }
  const open = firstOf(OPEN, text);
  if (open !== null) {
    remarks.push({ weight: 'stop', said: sentence('presend.placeholder', { words: open }) });
  }
  if (mail.subject.trim() === '') {
    remarks.push({ weight: 'warn', said: sentence('presend.no-subject') });
  }
  return remarks;
}

function firstOf(patterns: readonly RegExp[], text: string): string | null {
  for (const pattern of patterns) {
    const found = pattern.exec(text);
    if (found !== null) return found[0].trim();
  }
  return null;
}
