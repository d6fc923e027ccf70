import type { Found, Recogniser } from '../recogniser.ts';
import { sentenceAround } from '../recogniser.ts';

const RELATIVE_NL =
  '(?:lieve |dierbare |beste )?(?:man|vrouw|echtgenote?|partner|moeder|vader|ma|pa|mama|papa|zoon|dochter|kind|kindje|broer|zus|zuster|opa|oma|grootvader|grootmoeder|schoonvader|schoonmoeder|schoonzoon|schoondochter|zwager|schoonzus|oom|tante|neef|nicht|vriend|vriendin|ouders?|compagnon|collega)';
const RELATIVE_EN =
  '(?:dear |beloved |late )?(?:husband|wife|spouse|partner|mother|father|mum|mom|dad|son|daughter|child|baby|brother|sister|grandfather|grandmother|grandpa|grandma|father-in-law|mother-in-law|son-in-law|daughter-in-law|brother-in-law|sister-in-law|uncle|aunt|cousin|nephew|niece|friend|parents?|colleague|business partner)';
const OWNER_NL = "(?:mijn|m'n|onze|ons|haar|zijn|hun|uw|jouw|je)";
const OWNER_EN = '(?:my|our|her|his|their|your)';
const RELATION = new RegExp(
  `\\b(?:${OWNER_NL}\\s${RELATIVE_NL}|${OWNER_EN}\\s${RELATIVE_EN})\\b`,
  'i',
);

const NEWS: readonly RegExp[] = [
  /\b(?:is|zijn|was|waren)\b[^.!?\n]{0,70}?\b(?:overleden|gestorven|heengegaan|ingeslapen|verongelukt|om het leven gekomen)\b/gi,
  /\b(?:overleden|gestorven)\s(?:is|zijn)\b/gi,
  /\b(?:overleed|stierf|overleden op)\b/gi,
  /\b(?:het )?overlijden van\s(?:mijn|onze|haar|zijn|de heer|mevrouw|dhr|mevr|mw|\p{Lu}\p{L}+)/giu,
  /\b(?:ons|mij|hem|haar)\s(?:plotseling |onverwacht |te vroeg )?ontvallen\b/gi,
  /\bafscheid (?:moeten )?(?:nemen|genomen) van\s(?:mijn|onze)\b/gi,
  /\b(?:begrafenis|uitvaart|crematie) van\s(?:mijn|onze)\b/gi,
  /\b(?:verloor|verloren)\s(?:ik|wij|we)\s(?:mijn|onze)\b|\b(?:ik heb|wij hebben|we hebben)\s(?:mijn|onze)\s[^.!?\n]{2,40}\sverloren\b/gi,
  /\b(?:has |have |had |'s )?(?:sadly |suddenly |peacefully |unexpectedly )?passed away\b/gi,
  /\b(?:has |have |had )?(?:sadly |suddenly |peacefully |unexpectedly )?died\b/gi,
  /\bdeath of\s(?:my|our|her|his|mr|mrs|ms|dr)\b/gi,
  /\b(?:funeral|cremation|burial) of\s(?:my|our)\b/gi,
  /\b(?:i|we)(?: have|'ve)? (?:just )?lost my (?:husband|wife|partner|mother|father|mum|dad|son|daughter|brother|sister)\b|\bwe(?: have|'ve)? (?:just )?lost our (?:mother|father|mum|dad|son|daughter|brother|sister)\b/gi,
  /\bdeceased on\b/gi,
];

/** Things that die, and talk of death in general. */
const NOT_NEWS =
  /\b(?:batterij|accu|telefoon|laptop|computer|server|verbinding|motor|hond|kat|battery|phone|laptop|computer|server|engine|connection|line|dog|cat|plant)\b[^.!?\n]{0,30}\b(?:died|overleden|gestorven)\b|\b(?:bij|na|voor|in geval van|ingeval van|op het moment van|upon|in the event of|in case of|after the) (?:overlijden|death)\b(?! van (?:mijn|onze))|\bals\b[^.!?\n]{0,60}\boverl(?:eden|ijd)|\bif\b[^.!?\n]{0,60}\b(?:died|dies|passed away)\b|\bnot died\b|\bniet (?:overleden|gestorven)\b/i;

const YEAR =
  /\b(?:in|sinds|since|back in)\s(?:19\d{2}|20\d{2})\b|\b(?:jaar|jaren|years?) (?:geleden|ago)\b/i;

function writtenYear(writtenAt: string | null): number | null {
  return writtenAt === null ? null : Number(writtenAt.slice(0, 4));
}

/** Whether the sentence speaks of a death some years back. */
function longAgo(sentence: string, writtenAt: string | null): boolean {
  const found = YEAR.exec(sentence);
  if (found === null) return false;
  const year = Number(/\d{4}/.exec(found[0])?.[0] ?? 0);
  const now = writtenYear(writtenAt);
  return year === 0 || now === null || year < now;
}

function find(
  passage: string,
  { writtenAt }: { writtenAt: string | null },
): readonly Found<'death'>[] {
  const found: Found<'death'>[] = [];
  for (const match of NEWS.flatMap((pattern) => [...passage.matchAll(pattern)])) {
    const { start, end } = sentenceAround(passage, match.index);
    const sentence = passage.slice(start, end);
    const matchEnd = match.index + match[0].length;
    if (NOT_NEWS.test(sentence) || found.some((one) => one.start < end && start < one.end))
      continue;
    const relation = RELATION.exec(sentence)?.[0] ?? null;
    const named = /\p{Lu}\p{L}+/u.test(passage.slice(Math.max(start, match.index - 60), matchEnd));
    if (relation === null && !named) continue;
    const old = longAgo(sentence, writtenAt);
    const certainty = (relation === null ? 0.65 : 0.92) * (old ? 0.4 : 1);
    const assumptions = old ? ['long ago: not news'] : [];
    found.push({ value: { relation }, start: match.index, end: matchEnd, certainty, assumptions });
  }
  return found;
}

/** News of a death, and whose, as it is written. What a will or a policy says of death in general is none. */
export const death: Recogniser<'death'> = {
  kind: 'death',
  filter:
    /overle|gestorven|stierf|heengegaan|ingeslapen|ontvallen|verongelukt|leven gekomen|afscheid|begrafenis|uitvaart|crematie|verloren|verloor|passed away|died|death|funeral|cremation|burial|lost|deceased/i,
  voices: ['own', 'forwarded'],
  subject: true,
  lists: false,
  find,
};
