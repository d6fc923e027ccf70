import type { FactValues } from '../../../core/records/fact.ts';
import type { Found, Recogniser } from '../recogniser.ts';
import { sentenceAround } from '../recogniser.ts';

type Kind = FactValues['emergency']['kind'];

const MINE = "(?:de|mijn|m'n|zijn|haar|een)";

/** Words sure enough to raise an alarm. "Spoed" or "urgent" alone is not: everybody writes that. */
const SIGNS: readonly (readonly [Kind, number, RegExp])[] = [
  [
    'symptom',
    0.95,
    new RegExp(
      `\\b(?:(?:hevige |erge |drukkende |stekende )?pijn|druk|beklemming|drukkend gevoel) (?:op|in) ${MINE} borst\\b`,
      'gi',
    ),
  ],
  [
    'symptom',
    0.95,
    /\b(?:chest pains?|pains? in (?:my|his|her|the) chest|tightness in (?:my|his|her|the) chest|chest (?:is )?(?:hurting|tight))\b/gi,
  ],
  [
    'symptom',
    0.9,
    /\b(?:krijg(?:t)? (?:bijna )?geen lucht|kan (?:bijna |haast )?niet (?:meer )?ademen|(?:erg|heel|zeer|plotseling|acuut|ineens) (?:benauwd|kortademig)|can(?:no|')?t breathe|cannot breathe|(?:struggling|unable) to breathe|(?:severe |sudden )?shortness of breath|(?:very|extremely|suddenly) short of breath|gasping for (?:air|breath))\b/gi,
  ],
  [
    'symptom',
    0.9,
    /\b(?:bewusteloos|buiten bewustzijn|niet (?:meer )?aanspreekbaar|unconscious|unresponsive|(?:has |have )?collapsed)\b/gi,
  ],
  [
    'symptom',
    0.9,
    /\b(?:scheve mond|mond hangt (?:scheef|naar beneden)|(?:arm|been|gezicht)[^.!?\n]{0,25} (?:verlamd|hangt)|halfzijdig(?:e)? (?:verlam\w*|uitval)|uitvalsverschijnselen|face (?:is )?droop\w*|(?:arm|leg|side)[^.!?\n]{0,25} (?:is |has gone )?(?:numb|paraly[sz]ed)|slurred speech)\b/gi,
  ],
  [
    'symptom',
    0.85,
    /\b(?:(?:bloed|bloedt) (?:hevig|heel erg|enorm)|hevige? (?:bloeding|bloedverlies)|veel bloed(?:verlies)?|bleeding (?:heavily|badly|a lot)|heavy bleeding|coughing up blood|vomiting blood|hoest(?:en)? bloed|braak(?:t)? bloed)\b/gi,
  ],
  [
    'symptom',
    0.85,
    /\b(?:(?:heb|heeft|krijg|krijgt|denk[^.!?\n]{0,30}) (?:ik )?(?:een )?(?:hartaanval|hartinfarct|beroerte)|(?:having|have|has|think[^.!?\n]{0,30}) (?:a )?(?:heart attack|stroke))\b/gi,
  ],
  [
    'symptom',
    0.85,
    /\b(?:overdosis (?:genomen|ingenomen)|te veel (?:pillen|medicijnen|tabletten) (?:in)?genomen|taken an overdose|took (?:an overdose|too many pills)|anafylac\w*|anaphyla\w*|(?:heeft|krijgt) (?:een )?(?:stuip|toeval)|having a seizure)\b/gi,
  ],
  [
    'self-harm',
    0.95,
    /\b(?:(?:ik )?wil(?:de)? (?:echt )?niet meer (?:leven|verder leven)|(?:een )?eind(?:e)? (?:aan )?(?:maken aan )?mijn leven|maak er een eind(?:e)? aan|mezelf (?:iets aandoen|van het leven beroven|ophangen|verwonden)|zelfmoord (?:plegen|pleeg)|suïcidaal|ik wil dood|beter af zonder mij)\b/gi,
  ],
  [
    'self-harm',
    0.95,
    /\b(?:kill(?:ing)? myself|end(?:ing)? my (?:own )?life|(?:do not|don't|no longer) want to (?:live|be alive|go on living)|hurt(?:ing)? myself|harm(?:ing)? myself|i(?: am|'m) suicidal|suicidal thoughts|i want to die|take my own life|better off without me)\b/gi,
  ],
  [
    'threat',
    0.9,
    /\b(?:ik (?:maak|schiet|steek|sla) (?:je|u|jou|jullie|hem|haar) (?:af|dood|neer|kapot)|ik vermoord|(?:je|jij|u|jullie) (?:gaat|gaan|zult|zal) (?:eraan|er aan|dood)|wij? weten (?:je|u|jullie) te vinden|ik weet waar (?:je|jij|u|jullie) wo(?:ont|nen)|bommelding|er ligt een bom|ik kom (?:langs )?met een (?:mes|wapen|pistool))\b/gi,
  ],
  [
    'threat',
    0.9,
    /\b(?:(?:i|we)(?: will|'ll| am going to|'m going to| are going to) (?:kill|shoot|stab|hurt|beat) (?:you|him|her|them|someone)|(?:i|we) know where you live|you(?: will|'ll| are going to|'re going to) (?:die|pay for this with)|there is a bomb|bomb threat|i have a gun|watch your back)\b/gi,
  ],
  [
    'danger',
    0.85,
    /\b(?:er is brand|het brandt|brand uitgebroken|gaslucht|gaslek|in levensgevaar|levensgevaar|(?:wordt|word|ben) (?:ik )?(?:mishandeld|bedreigd|opgesloten)|(?:hij|zij|ze) (?:slaat|bedreigt) (?:mij|me|ons)|house is on fire|there is a fire|gas leak|smell gas|life[- ]threatening|in (?:immediate |grave )?danger|(?:is|am) being (?:abused|attacked|held)|(?:bel|call) (?:112|999|911))\b/gi,
  ],
];

const DENIED =
  /\b(?:geen|niet|zonder|nooit|no|not|without|never|denies|n't)\s(?:\w{1,12}\s){0,2}$/i;
/** A history, a course, a policy, a film: talk about it rather than the thing. */
const TALK =
  /\b(?:preventie|prevention|cursus|course|training|protocol|richtlijn|guideline|onderzoek naar|research|symposium|webinar|artikel|article|film|boek|novel|oefening|drill|in het verleden|voorgeschiedenis|medical history|vroeger|(?:jaar|jaren|maanden|years?|months?) (?:geleden|ago)|in (?:19|20)\d{2}|verzeker\w*|insurance|nieuwsbrief|newsletter|als u|wie|bij (?:levensgevaar|medische spoed|spoed)|in case of|if you (?:have|are|experience)|brandoefening|brandveiligheid)\b/i;

function find(passage: string): readonly Found<'emergency'>[] {
  const found: Found<'emergency'>[] = [];
  for (const [kind, certainty, pattern] of SIGNS) {
    for (const match of passage.matchAll(pattern)) {
      const { start, end } = sentenceAround(passage, match.index);
      const before = passage.slice(Math.max(start, match.index - 40), match.index);
      if (DENIED.test(before) || TALK.test(passage.slice(start, end))) continue;
      const matchEnd = match.index + match[0].length;
      found.push({ value: { kind }, start: match.index, end: matchEnd, certainty });
    }
  }
  return found;
}

/** Symptoms, threats, self-harm, danger: what must never get an ordinary answer. Denied, past or general mentions are none. */
export const emergency: Recogniser<'emergency'> = {
  kind: 'emergency',
  filter:
    /borst|chest|lucht|adem|breath|benauwd|kortademig|bewust|aanspreekbaar|unconscious|unresponsive|collaps|mond|verlam|uitval|droop|numb|paraly|slurred|bloed|blood|bleed|hartaanval|hartinfarct|beroerte|heart attack|stroke|overdos|pillen|medicijnen|tabletten|pills|anaf|anaph|stuip|toeval|seizure|leven|dood|eind|mezelf|zelfmoord|su[iï]cid|beter af|myself|my (?:own )?life|live|want to die|better off|alive|vermoord|maak|schiet|steek|sla |eraan|vinden|waar |bom|mes|wapen|pistool|kill|shoot|stab|hurt|beat|know where|you(?: will|'ll|'re| are)|gun|watch your|brand|gas|gevaar|mishandel|bedreig|opgesloten|fire|threatening|danger|being |112|999|911/i,
  voices: ['own', 'forwarded', 'signature'],
  subject: true,
  lists: false,
  find,
};
