import type { Found, Recogniser } from '../recogniser.ts';

const NAME_NL = '(?:(?:de|het|een|mijn|onze|uw|alle)\\s[^.?!,;\\n]{2,60}?)';
const NAME_EN = '(?:(?:the|a|an|my|our|your|all|both)\\s[^.?!,;\\n]{2,60}?)';

const PATTERNS: readonly RegExp[] = [
  /\b(?:bijlagen?|annex(?:es)?|appendix|attachments?|enclosures?)\s(?:nr\.?\s|no\.?\s|number\s)?(?<what>\d{1,3}|[A-Z](?![\p{L}]))/gu,
  new RegExp(
    `\\b(?:bijgevoegd|bijgesloten|bijgaand|hierbij)\\s(?:(?:vindt|treft|ontvangt|stuur|zend|mail)\\s(?:u|je|ik|wij|we)\\s)?(?:(?:u|je|jou|aan|alvast|nog)\\s){0,2}(?<what>${NAME_NL})(?=\\s(?:aan|toe|op|mee|als|van|voor|in|met|zoals|waarin)\\b|[.?!,;\\n]|$)`,
    'giu',
  ),
  /\b(?:in|als) (?:de |een )?bijlagen?\b|\bzie (?:de )?bijlagen?\b|\b(?:de )?bijgevoegde (?<what>[\p{L}-]{3,30}(?:\s[\p{L}\d-]{2,20}){0,2})|\bbijgevoegd\b|\bbijgesloten\b/giu,
  new RegExp(
    `\\b(?:please find|i (?:have |am )?|we (?:have |are )?|find|you will find|i've|we've)\\s?(?:attach(?:ed|ing)?|enclos(?:ed?|ing))\\s(?:(?:herewith|please find|you will find|here|is|are|with this e-?mail)\\s){0,2}(?<what>${NAME_EN})(?=\\s(?:for|as|to|in|with|which|that|from)\\b|[.?!,;\\n]|$)`,
    'giu',
  ),
  /\b(?:attached|enclosed)\s(?:(?:is|are|please find|you will find|herewith)\s){1,2}(?<what>(?:the|a|an|my|our|your)\s[^.?!,;\n]{2,60}?)(?=\s(?:for|as|to|in|with|which|that|from)\b|[.?!,;\n]|$)/giu,
  /\b(?:see|in|as) (?:the |an )?attach(?:ed|ment|ments)\b|\bthe attached (?<what>[\p{L}-]{3,30}(?:\s[\p{L}\d-]{2,20}){0,2})|\bplease find attached\b|\b(?:is|are) (?:attached|enclosed)\b/giu,
];

const DENIED = /\b(?:geen|zonder|niet|no|not|without|missing|ontbrekende?)\s(?:\w{1,12}\s){0,2}$/i;

function find(passage: string): readonly Found<'annex-mentioned'>[] {
  const found: Found<'annex-mentioned'>[] = [];
  for (const match of PATTERNS.flatMap((pattern) => [...passage.matchAll(pattern)])) {
    if (DENIED.test(passage.slice(Math.max(0, match.index - 30), match.index))) continue;
    const end = match.index + match[0].length;
    if (found.some((one) => one.start < end && match.index < one.end)) continue;
    const what = match.groups?.['what']?.trim() ?? null;
    found.push({
      value: { what: what === '' ? null : what },
      start: match.index,
      end,
      certainty: 0.85,
    });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** An annex announced in the text, by its number or name when it has one. */
export const annexMentioned: Recogniser<'annex-mentioned'> = {
  kind: 'annex-mentioned',
  filter: /bijlage|bijgevoegd|bijgesloten|bijgaand|hierbij|annex|appendix|attach|enclos/i,
  voices: ['own'],
  subject: false,
  lists: false,
  find,
};
