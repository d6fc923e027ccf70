import type { Found, Recogniser } from '../recogniser.ts';
import { sentenceAround } from '../recogniser.ts';

type What = 'account' | 'address' | 'telephone';

const NEW =
  '(?:nieuwe?|gewijzigde?|ander|andere|veranderde?|aangepaste?|new|changed|updated|different|revised)';
const CHANGED =
  '(?:gewijzigd|veranderd|aangepast|vervangen|komen te vervallen|changed|updated|replaced|moved to)';
const THINGS: Readonly<Record<What, string>> = {
  account:
    '(?:bank)?rekening(?:nummers?|gegevens)?|bankrekening(?:nummer)?|iban(?:[- ]?nummer)?|bankgegevens|betaalgegevens|bank account|bank details|banking (?:details|information)|bank information|account (?:number|details)|payment details|remittance details',
  address:
    '(?:post|bezoek|woon|huis|kantoor|vestigings|e-?mail|mail)?adres(?:gegevens)?|(?:postal |home |office |visiting |mailing |e-?mail )?address',
  telephone:
    '(?:telefoon|mobiele? |mobiel|gsm-?)?nummer|telefoonnummer|(?:tele)?phone number|mobile(?: number)?|cell number',
};

function patterns(what: What): readonly RegExp[] {
  const thing = `(?:${THINGS[what]})`;
  return [
    new RegExp(`\\b${NEW}\\s(?:[\\w-]{1,20}\\s){0,2}${thing}\\b`, 'gi'),
    new RegExp(
      `\\b${thing}\\b[^.!?\\n]{0,70}?\\b(?:is|zijn|has|have|was|were|wordt|werd|are)\\s(?:[\\w-]{1,12}\\s){0,3}${CHANGED}\\b`,
      'gi',
    ),
    new RegExp(
      `\\b(?:wijziging|verandering|change|update)\\s(?:van|in|of|to)\\s(?:[\\w-]{1,12}\\s){0,3}${thing}\\b`,
      'gi',
    ),
  ];
}

const EXTRA: Readonly<Record<What, RegExp>> = {
  account:
    /\b(?:we (?:have )?changed banks?|wij zijn (?:overgestapt|gewisseld) (?:naar|van) (?:een andere )?bank|van bank (?:gewisseld|veranderd)|switched (?:to another|our) bank)\b/gi,
  address:
    /\b(?:adreswijziging|verhuisbericht|change of address|(?:wij|we|ik) (?:zijn|ben|gaan|ga) (?:\w{1,12} ){0,3}verhui(?:sd|zen)|(?:we|i) (?:have |'ve )?moved (?:house|office|offices|to (?:a )?new|premises)|(?:we are|i am|we're|i'm) moving (?:house|to))\b/gi,
  telephone: /\b(?:ik heb een nieuw nummer|this is my new number|dit is mijn nieuwe nummer)\b/gi,
};

const TABLE = (['account', 'address', 'telephone'] as const).map((what) => ({
  what,
  patterns: [...patterns(what), EXTRA[what]],
}));

const DENIED =
  /\b(?:niet|geen|nooit|ongewijzigd|not|never|no|unchanged|n't)\b|\b(?:is|are|has|have)n't\b/i;
const CONDITIONAL =
  /^(?:als|indien|mocht|wanneer|heeft u|hebt u|is uw|if|should you|in case|when|has your|do you|did you)\b/i;

function find(passage: string): readonly Found<'changed-detail'>[] {
  const found: Found<'changed-detail'>[] = [];
  for (const { what, patterns: each } of TABLE) {
    for (const match of each.flatMap((pattern) => [...passage.matchAll(pattern)])) {
      const sentence = sentenceAround(passage, match.index);
      const said = passage.slice(sentence.start, sentence.end);
      if (CONDITIONAL.test(said) || DENIED.test(match[0])) continue;
      const before = passage.slice(Math.max(sentence.start, match.index - 25), match.index);
      if (DENIED.test(before)) continue;
      const end = match.index + match[0].length;
      if (found.some((one) => one.value.what === what && one.start < end && match.index < one.end))
        continue;
      found.push({ value: { what }, start: match.index, end, certainty: 0.85 });
    }
  }
  return found;
}

/** Somebody tells that an account, address or telephone number has changed. Asking whether it has, or denying it, is none. */
export const changedDetail: Recogniser<'changed-detail'> = {
  kind: 'changed-detail',
  filter:
    /nieuw|gewijzigd|ander|wijziging|aangepast|vervangen|verhui|new|chang|updat|different|moved|moving|revised|switched|overgestapt/i,
  voices: ['own', 'forwarded', 'signature'],
  subject: true,
  lists: true,
  find,
};
