import type { Found, Recogniser } from '../recogniser.ts';
import { sentenceAround } from '../recogniser.ts';

const ABOUT =
  "(?:(?:mijn|m'n|onze|zijn|haar|my|our|his|her)\\s(?:[\\p{L}-]{1,20}\\s){0,2}?(?:man|vrouw|echtgenote?|ex(?:-\\p{L}+)?|partner|moeder|vader|zoon|dochter|broer|zus|schoon\\p{L}+|oom|tante|buurman|buurvrouw|vriend(?:in)?|werknemer|werkneemster|medewerker|collega|cliënt|husband|wife|mother|father|son|daughter|brother|sister|neighbour|neighbor|friend|employee|colleague|mother-in-law|father-in-law|fiancée?|girlfriend|boyfriend)|(?:de heer|mevrouw|meneer|dhr\\.?|mevr\\.?|mw\\.?|mr\\.?|mrs\\.?|ms\\.?|dr\\.?)\\s(?:(?:van|de|den|der|ten|ter)\\s){0,3}\\p{Lu}[\\p{L}'-]+|\\p{Lu}[\\p{L}'-]+\\s(?:(?:van|de|den|der)\\s){0,3}\\p{Lu}[\\p{L}'-]+|hij|zij|ze|he|she)";

/** Questions to a confidant about another: is he with you, was he, for what. `a` stands for whom it is about. */
const QUESTIONS: readonly RegExp[] = [
  `\\b(?:is|was|zijn|waren)\\s(?<a>${ABOUT})\\b[^.?!\\n]{0,60}?\\b(?:bij (?:u|jullie|je)|op (?:uw|jullie) (?:kantoor|praktijk|spreekuur)|(?:cliënt|client|klant|patiënt|patient)(?:e)?\\b|onder behandeling|langs geweest|in behandeling)`,
  `\\b(?:heeft|had|hebben)\\s(?<a>${ABOUT})\\b[^.?!\\n]{0,60}?\\b(?:een afspraak|een testament|een dossier|contact|iets (?:besproken|geregeld|laten vastleggen)|(?:bij|met) (?:u|jullie))\\b`,
  `\\b(?:komt|kwam|loopt|liep|staat)\\s(?<a>${ABOUT})\\b[^.?!\\n]{0,50}?\\b(?:bij (?:u|jullie)|ingeschreven)`,
  `\\b(?:klopt het|bevestigen|vertellen|laten weten|weten|zeggen|doorgeven)\\s?(?:dat|of|,)\\s(?<a>${ABOUT})\\b[^.?!\\n]{0,80}?\\b(?:bij (?:u|jullie)|cliënt|client|klant|patiënt|onder behandeling|langs (?:is )?geweest)`,
  `\\bwaarvoor\\b[^.?!\\n]{0,30}?(?<a>${ABOUT})\\b[^.?!\\n]{0,40}?\\b(?:bij (?:u|jullie)|kwam|is geweest|was)`,
  `\\b(?:is|was)\\s(?<a>${ABOUT})\\b[^.?!\\n]{0,40}?\\b(?:a |an |your |one of your )?(?:current |former )?(?:patients?|clients?)\\b`,
  `\\b(?:is|was|has)\\s(?<a>${ABOUT})\\b[^.?!\\n]{0,30}?\\b(?:been (?:to see|in to see|seen by|with|at) (?:you|your)|seen (?:by )?you|under your care|(?:at|in) your (?:office|practice|surgery|clinic)|with you about|seeing you)\\b`,
  `\\b(?:did|does|has|had)\\s(?<a>${ABOUT})\\b[^.?!\\n]{0,40}?\\b(?:see you|visit(?:ed)? you|consult(?:ed)? you|come to (?:see )?you|made? (?:a|his|her) will with you|an appointment with you|attend your|instruct(?:ed)? you)\\b`,
  `\\b(?:confirm|tell me|say|let me know|know)\\s(?:that|whether|if)\\s(?<a>${ABOUT})\\b[^.?!\\n]{0,60}?\\b(?:patient|client|been to see you|see(?:ing|s|n)? you|under your care|appointment)\\b`,
  `\\bwhat\\b[^.?!\\n]{0,20}?\\b(?:did|was|is)\\s(?<a>${ABOUT})\\b[^.?!\\n]{0,40}?\\b(?:see you about|come to you|seeing you|being treated|treated for|discuss with you)\\b`,
].map((source) => new RegExp(source, 'giu'));

const OWN_APPOINTMENT = /^(?:hij|zij|ze|he|she)$/i;

function find(passage: string): readonly Found<'client-enquiry'>[] {
  const found: Found<'client-enquiry'>[] = [];
  for (const match of QUESTIONS.flatMap((pattern) => [...passage.matchAll(pattern)])) {
    const { start, end } = sentenceAround(passage, match.index);
    if (found.some((one) => one.start < end && start < one.end)) continue;
    const sentence = passage.slice(start, end);
    const asks =
      sentence.endsWith('?') ||
      /\b(?:weten|vertellen|bevestigen|klopt|confirm|tell|know|whether)\b/i.test(sentence);
    if (!asks) continue;
    const about = match.groups?.['a'] ?? null;
    const certainty = about !== null && OWN_APPOINTMENT.test(about) ? 0.7 : 0.85;
    found.push({
      value: { about },
      start: match.index,
      end: match.index + match[0].length,
      certainty,
    });
  }
  return found;
}

/** Somebody asks whether another is a client or patient, or what he came for: neither confirmed nor denied, to anybody. */
export const clientEnquiry: Recogniser<'client-enquiry'> = {
  kind: 'client-enquiry',
  filter:
    /bij (?:u|jullie)|cliënt|client|klant|patiënt|patient|behandeling|langs geweest|afspraak|testament|dossier|contact|see you|seen you|seeing you|visit|consult|your (?:care|office|practice|surgery|clinic)|with you|to you|seen by|appointment|treated|ingeschreven|uw (?:kantoor|praktijk|spreekuur)/i,
  voices: ['own', 'forwarded'],
  subject: true,
  lists: false,
  find,
};
