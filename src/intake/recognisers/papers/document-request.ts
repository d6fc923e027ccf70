import type { Found, Recogniser } from '../recogniser.ts';

const SEND_NL =
  '(?:toe|op|door|na|mee|aan|over|terug)?(?:sturen|zenden|mailen|leveren|reiken|geven|doen toekomen|stuurt|zendt|mailt|levert)';
const PATTERNS: readonly RegExp[] = [
  new RegExp(
    `\\b(?:kunt|kun|zou(?:dt)?|wilt|wil)\\s(?:u|je|jij|jullie)\\s(?:zo vriendelijk zijn\\s)?(?:(?:om|mij|me|ons|alstublieft|aub|a\\.u\\.b\\.|svp|alsnog|nog|even|misschien|dan|ook)\\s){0,4}(?<what>[^.?!\\n]{3,90}?)\\s(?:(?:aan\\s)?(?:mij|me|ons)\\s|per (?:e-?mail|post)\\s|alsnog\\s|uiterlijk [^.?!\\n]{3,40}?\\s|(?:willen|kunnen)\\s|vóór [^.?!\\n]{3,40}?\\s){0,3}${SEND_NL}\\b`,
    'giu',
  ),
  /\b(?:graag ontvang(?:en)? (?:ik|wij|we)|(?:ik|wij|we) ontvang(?:en)? graag|(?:ik|wij|we) (?:zou(?:den)?|wil(?:len)?) graag)\s(?:(?:van (?:u|je)|nog|alsnog|uiterlijk [^.?!\n]{3,40}?|per omgaande)\s){0,3}(?<what>(?:de|het|een|uw|je|alle|kopie(?:ën)?|afschrift)\b[^.?!\n]{2,80}?)(?:\s(?:van (?:u|je)|ontvangen|retour|terug|toegestuurd)\b|(?=[.?!,\n]|$))/giu,
  /\b(?:stuur|mail|zend)(?:t u| je| jij)?\s(?:mij|me|ons)\s(?:(?:aub|alsjeblieft|alstublieft|svp|nog|even)\s){0,2}(?<what>(?:de|het|een|uw|je|alle|kopie(?:ën)?|afschrift)\b[^.?!\n,]{2,80})/giu,
  /\b(?:(?:could|can|would|will) you(?: please| kindly)?|please|kindly|(?:i|we) need you to|if you could|be (?:so )?kind (?:enough )?to)\s(?:also\s)?(?:send|forward|e-?mail|mail|provide|share|supply|let (?:me|us) have|return|resend)\s(?:(?:me|us|over|through|on)\s){0,2}(?:with\s)?(?<what>(?:the|a|an|your|that|this|those|these|any|all|copies|copy|both|signed|certified|his|her|their|our|my)\b[^.?!\n,;]{2,80}?)(?=\s(?:by|before|to (?:me|us)|as soon|at your|when|so that|asap)\b|[.?!,;\n]|$)/giu,
  /\b(?:we|i) (?:are|am) (?:still )?(?:missing|waiting for|awaiting)\s(?<what>(?:the|your|a|an|any)\b[^.?!\n,;]{2,80})/giu,
];

/** Things one sends that are no documents. */
const NOT_A_DOCUMENT =
  /^(?:(?:de|het|een|uw|je|the|a|an|your|my|our|any|all|that|this)\s)?(?:\w+\s)?(?:antwoord|reactie|bericht(?:je)?|mail(?:tje)?|groet(?:en)?|regards|love|reply|answer|response|message|email|note|line|word|best|uitnodiging|invitation|datum|date|moment|tijd|time|afspraak|appointment|bevestiging|confirmation)(?:\s|$)/iu;

/** When and how to send it is no part of what is asked: "het rapport nog deze week per mail". */
const TAIL =
  /\s(?:nog|alsnog|graag|even|ook|dan|spoedig|snel|vandaag|morgen|(?:deze|volgende) (?:week|maand)|per (?:e-?mail|post|omgaande)|z\.?s\.?m\.?|mij|me|ons|today|tomorrow|again|(?:this|next) (?:week|month)|please)$/i;

function withoutTail(what: string): string {
  const shorter = what.replace(TAIL, '');
  return shorter === what ? what : withoutTail(shorter);
}

function find(passage: string): readonly Found<'document-request'>[] {
  const found: Found<'document-request'>[] = [];
  for (const match of PATTERNS.flatMap((pattern) => [...passage.matchAll(pattern)])) {
    const what = withoutTail((match.groups?.['what'] ?? '').trim());
    const words = what.split(/\s+/).length;
    if (what === '' || words > 14 || NOT_A_DOCUMENT.test(what)) continue;
    const end = match.index + match[0].length;
    if (found.some((one) => one.start < end && match.index < one.end)) continue;
    found.push({ value: { what }, start: match.index, end, certainty: 0.75 });
  }
  return found;
}

/** A document asked for, by its name in the writer's words. */
export const documentRequest: Recogniser<'document-request'> = {
  kind: 'document-request',
  filter:
    /sturen|zenden|mailen|leveren|reiken|toekomen|ontvang|graag|stuur|zend|send|forward|mail|provide|share|supply|return|missing|waiting|let (?:me|us) have/i,
  voices: ['own'],
  subject: false,
  lists: false,
  find,
};
