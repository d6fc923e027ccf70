import type { Found, Recogniser } from '../recogniser.ts';

const SECRETS =
  '(?:wachtwoord(?:en)?|inloggegevens|inlog ?codes?|pincode|pin ?code|verificatiecode|beveiligingscode|sms-?code|toegangscode|creditcard(?:gegevens|nummer)?|cvc|digid|bankgegevens|identiteitsgegevens|tan-?codes?|pass ?words?|pass ?codes?|credentials|login (?:details|information|data)|log-?in details|user ?name and password|security code|verification code|one[- ]time (?:code|password)|otp|pin(?: number| code)?|credit card (?:details|number|information)|card (?:details|number)|social security number|billing (?:information|details)|account (?:information|details|credentials))';
const ASK =
  '(?:bevestig(?:en|t)?|verifi(?:eer|ëren|eert)|controleer|voer|vul|invullen|invoeren|stuur|sturen|geef|verstrek|update|actualiseer|vernieuw|wijzig|confirm|verify|validate|enter|provide|submit|send|share|give|reset|renew|reactivate|re-enter|supply|reply with)';

const PATTERNS: readonly RegExp[] = [
  new RegExp(`\\b${ASK}\\b[^.!?\\n]{0,50}?\\b${SECRETS}\\b`, 'giu'),
  new RegExp(
    `\\b${SECRETS}\\b[^.!?\\n]{0,30}?\\b(?:bevestigen|verifiëren|invoeren|invullen|sturen|doorgeven|te bevestigen|is nodig|needed|required)\\b`,
    'giu',
  ),
  /\b(?:uw|your|je)\s(?:[\w-]{1,20}\s){0,3}(?:account|rekening|mailbox|postvak|toegang|pas|access|e-?mail|storage)\s(?:[\w-]{1,12}\s){0,3}(?:geblokkeerd|opgeschort|beperkt|gedeactiveerd|vervalt|verloopt|suspended|blocked|limited|deactivated|locked|disabled|restricted|expires?|expired|be closed|terminated)\b/giu,
  /\b(?:klik|log|click|sign|log ?in)\b[^.!?\n]{0,50}?\b(?:om (?:uw|je)|to)\s(?:account |rekening |gegevens |your account |your identity |your information |te )?(?:verifi|bevestig|ontgrendel|deblokk|reactiv|confirm|verify|unlock|restore|validate|keep your)\w*/giu,
  /\b(?:gift ?cards?|cadeaukaart(?:en)?|cadeaubon(?:nen)?)\b[^.!?\n]{0,60}?\b(?:kopen|koop|aanschaffen|halen|stuur|buy|purchase|get|send|codes?)\b|\b(?:koop|buy|purchase|get me)\b[^.!?\n]{0,40}?\b(?:gift ?cards?|cadeau(?:kaart|bon)\w*)\b/giu,
  /\b(?:urgent|immediate|spoed|dringende?|direct(?:e)?)\s(?:wire transfer|bank transfer|payment|betaling|overboeking|overschrijving)\b|\b(?:make|process|arrange|maak|verricht|regel)\b[^.!?\n]{0,30}?\b(?:wire transfer|urgent payment|spoedbetaling|spoedoverboeking|(?:urgent|dringende) (?:payment|transfer|betaling|overboeking))\b/giu,
];

const DENIED = /\b(?:nooit|never|niet|not|n't|geen|no)\b[^.!?\n]{0,40}$/i;

function find(passage: string): readonly Found<'credential-request'>[] {
  const found: Found<'credential-request'>[] = [];
  for (const match of PATTERNS.flatMap((pattern) => [...passage.matchAll(pattern)])) {
    // "We will never ask for your password" and the warnings of real banks.
    if (DENIED.test(passage.slice(Math.max(0, match.index - 60), match.index))) continue;
    if (/\b(?:nooit|never|niet|not)\b/i.test(match[0])) continue;
    const end = match.index + match[0].length;
    if (found.some((one) => one.start < end && match.index < one.end)) continue;
    found.push({ value: { text: match[0] }, start: match.index, end, certainty: 0.8 });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Words that ask for passwords, codes, card details, gift cards or a payment in haste. */
export const credentialRequest: Recogniser<'credential-request'> = {
  kind: 'credential-request',
  filter:
    /wachtwoord|inlog|pin|code|creditcard|cvc|digid|gegevens|pass ?word|credential|login|log-?in|otp|card|security|billing|account|rekening|mailbox|postvak|toegang|access|storage|klik|click|sign|gift|cadeau|transfer|payment|betaling|overboeking|overschrijving/i,
  voices: ['own', 'forwarded', 'signature'],
  subject: true,
  lists: true,
  find,
};
