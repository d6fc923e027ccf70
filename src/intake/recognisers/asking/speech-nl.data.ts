import type { SpeechAct, SpeechCue } from './speech.ts';

function cue(act: SpeechAct, weight: number, says: RegExp): SpeechCue {
  return { act, weight, says };
}

const YOU = '(?:u|je|jij|jullie|men|iemand|een van jullie)';
/** Stems with which an order begins, when a sentence begins with them: "Bel mij even", "Stuurt u mij". */
const ORDERS =
  'antwoord|beantwoord|bel|bellen|bereid|beoordeel|bespreek|bestel|betaal|bevestig|bewaar|bezorg|boek|breng|check|controleer|doe|draag|geef|ga na|haal|help|herinner|houd|hou|informeer|kies|kijk|kom|laat|lees|leg|lever|licht|loop|maak|mail|meld|neem|noteer|onderteken|overleg|pas|plan|print|reageer|regel|reserveer|retourneer|ruim|schrijf|sla|spreek|stel|stem|steun|stop|stuur|teken|tel|verplaats|verstuur|vertel|verwijder|verwerk|verzend|vraag|vul|wacht|werk|wijzig|zend|zet|zoek|zorg';
/** What one promises to do, as it follows "ik" or "wij". */
const DEEDS =
  'bel|bellen|bericht|berichten|betaal|betalen|bevestig|bevestigen|bezorg|bezorgen|breng|brengen|controleer|controleren|doe|doen|geef|geven|ga|gaan|informeer|informeren|kijk|kijken|kom|komen|laat|laten|leg|leggen|lever|leveren|maak|maken|mail|mailen|meld|melden|neem|nemen|overleg|overleggen|pas|passen|plan|plannen|regel|regelen|reserveer|reserveren|schrijf|schrijven|stel|stellen|stuur|sturen|verstuur|versturen|vraag|vragen|zend|zenden|zet|zetten|zoek|zoeken|zorg|zorgen|zal|zullen';

/** What Dutch sentences do, by their cues. */
export const SPEECH_NL: readonly SpeechCue[] = [
  // Questions.
  cue('question', 0.75, /\p{L}[)\d]?\s?\?+["')\s]*$/iu),
  cue(
    'question',
    0.6,
    /\b(?:u|uw|je|jij|jouw|jullie|wij|we|ons|onze|iemand|ik|dit|dat)\b[^?]{0,160}\?+["')\s]*$/i,
  ),
  cue(
    'request',
    0.9,
    new RegExp(
      `(?:^|[,;:–—-]\\s?|\\b(?:en|dus|maar|of|dan)\\s)(?:kunt|kun|kan|kunnen|zou|zoudt|zouden|wilt|wil|willen|mag|mogen)\\s(?:${YOU})\\b(?!\\s(?:geloven|nagaan wat))`,
      'i',
    ),
  ),
  cue(
    'question',
    0.8,
    /^(?:kan|kunnen|mag|mogen|zal|zullen|moet|moeten|zou|zouden)\s(?:ik|wij|we|hij|zij|het|dit|dat)\b/i,
  ),
  cue(
    'question',
    0.8,
    /^(?:heeft|heb|hebt|hebben|bent|ben|weet|weten|komt|kom|gaat|ga|wilt|denkt|denk|vindt|vind|schikt|lukt|past|bestaat|is)\s(?:u|je|jij|jullie|het u|het je|dat|er)\b/i,
  ),
  cue(
    'question',
    0.55,
    /^(?:wat|wanneer|waar|wie|welke?|waarom|hoe|hoeveel|waarmee|waarvoor)\b[^,.!]{0,40}\b(?:is|zijn|kan|kunt|kun|kunnen|moet|moeten|wilt|wil|gaat|komt|heeft|heb|wordt|was|schikt|past|lukt)\b/i,
  ),
  cue(
    'question',
    0.88,
    /\b(?:vraag (?:mij|me|ik mij|ik me) af|vragen ons af|benieuwd|(?:graag|hoor|vernemen|verneem|weten|horen|laten weten|aangeven|zeggen|vertellen|bevestigen|nagaan|doorgeven)) (?:of|wanneer|wat|hoe|wie|waar|welke?|in hoeverre|hoeveel)\b/i,
  ),
  cue(
    'question',
    0.82,
    /\b(?:mijn vraag is|onze vraag is|een vraag|vraagje|enig idee|nog nieuws)\b/i,
  ),
  // Requests.
  cue(
    'request',
    0.85,
    /\b(?:graag|gaarne)\b(?!\s(?:gedaan|geziene?|of niet))[^.!?]{0,60}\b(?:ontvang|ontvangen|horen|hoor|vernemen|verneem|zien|zie|reactie|antwoord|bericht|bevestiging|retour|terug|weten|willen|wil|uw|je|een|even|vóór|voor|uiterlijk|akkoord)\b/iu,
  ),
  cue(
    'request',
    0.85,
    /\b(?:alsjeblieft|alstublieft|a\.u\.b\.|aub|s\.v\.p\.|svp|gelieve)(?![\p{L}])/iu,
  ),
  cue(
    'request',
    0.92,
    /\b(?:laat|laten|laat u)\s(?:(?:het|me|mij|ons|u|even|dan|maar|gerust|s\.v\.p\.|aub|hem|haar|hen|ze)\s){1,4}(?:\w+\s){0,3}(?:weten|horen)\b/i,
  ),
  cue(
    'request',
    0.88,
    /\b(?:verzoek|verzoeken|vraag|vragen|verzoekt|vraagt)\s(?:(?:ik|wij|we|hij|zij)\s)?(?:u|je|jou|jullie)\b/i,
  ),
  cue(
    'request',
    0.85,
    /\b(?:het verzoek|ons verzoek|mijn verzoek|wordt (?:u )?verzocht|worden verzocht|verzocht (?:om|wordt)|wilt u zo vriendelijk|zo vriendelijk (?:te|zijn|willen)|zo goed (?:te|zijn|willen))\b/i,
  ),
  cue(
    'request',
    0.85,
    /\b(?:zou|zouden)\s(?:het\s)?(?:(?:ik|wij|we|ons|mij|me)\s)?(?:het\s)?(?:zeer|erg|heel|bijzonder)?\s?(?:fijn|prettig|mooi|handig|goed|op prijs|waarderen|wenselijk|dankbaar|graag|geweldig|helpen)\b/i,
  ),
  cue(
    'request',
    0.85,
    /\b(?:stel|stellen)\s(?:ik|wij|we)?\s?(?:het\s)?(?:zeer\s|bijzonder\s)?op prijs\b/i,
  ),
  cue(
    'request',
    0.7,
    /\b(?:ik heb|wij hebben|we hebben|heb ik|hebben wij|hebben we)\s(?:\w+\s){0,3}nodig\b|\b(?:ik|wij|we) (?:moet|moeten|wil|willen) (?:nog )?(?:\w+\s){0,3}(?:weten|hebben|ontvangen|van u)\b/i,
  ),
  cue(
    'request',
    0.82,
    /^(?:u|je|jij|jullie) (?:moet|moeten|dient|dienen|hoort|behoort|kunt het beste|kan het beste)\b/i,
  ),
  cue(
    'request',
    0.9,
    /(?:^|[,;:.!–—-]\s?|\b(?:en|of|dan|dus)\s)(?:bel|mail|stuur|zend|geef|vertel|schrijf|app|sms|help|herinner|informeer|houd|hou|laat|meld|bezorg|breng)t?\s(?:u\s|even\s|maar\s|gerust\s)?(?:mij|me|ons)\b/i,
  ),
  cue(
    'request',
    0.82,
    new RegExp(
      `^(?:dan |eerst |nu |altijd |even )?(?:${ORDERS})t?\\s(?!(?:ik|wij|we|je wel|dank)\\b)\\p{L}`,
      'iu',
    ),
  ),
  cue(
    'request',
    0.82,
    /\b(?:vergeet niet|vergeet u niet|zorg (?:dat|ervoor)|let (?:op|erop)|denk (?:aan|eraan|erom)|schroom niet|aarzel niet|wees zo)\b/i,
  ),
  cue(
    'request',
    0.85,
    /\b(?:is|zou) het (?:misschien |eventueel |ook )?(?:mogelijk|een idee|goed|haalbaar|oké|akkoord)\b|\b(?:mogelijk|zinvol|handig|goed) (?:om|als (?:u|je|we|jullie))\b/i,
  ),
  cue(
    'request',
    0.85,
    /(?:^|[,.;–—-]\s?)(?:als|indien|mocht) (?:u|je|jij|jullie) (?:\w+\s){0,6}(?:kunt|kan|zou|wilt|wil)\b/i,
  ),
  cue(
    'request',
    0.6,
    /\b(?:(?:zie|zien|kijk|kijken) (?:ik |wij |we )?(?:\w+\s){0,3}(?:reactie|antwoord|bericht|bevestiging) (?:graag |met belangstelling )?tegemoet|wacht(?:en)? (?:\w+\s){0,2}(?:op|uw|je)|reken(?:en)? op (?:uw|je|u)|hoop(?:en)? (?:\w+\s){0,4}te (?:horen|vernemen|ontvangen))\b/i,
  ),
  cue(
    'request',
    0.5,
    /\b(?:zo spoedig mogelijk|zo snel mogelijk|z\.s\.m\.|zsm|per omgaande|uiterlijk|met spoed)(?![\p{L}])/iu,
  ),
  // Proposals.
  cue(
    'proposal',
    0.9,
    /^(?:laten we|laat ons|zullen we|zullen wij|zal ik|waarom (?:gaan|doen|komen) we)\b/i,
  ),
  cue(
    'proposal',
    0.85,
    /\b(?:stel(?:len)? (?:ik |wij |we )?voor|(?:ons|mijn) voorstel|voorstellen om|wat vind(?:t|en)? (?:u|je|jullie)|wat dacht (?:u|je)|heeft (?:u|iemand) zin|heb je zin|zin om|adviseer|raad(?:en)? (?:u|je) aan)\b/i,
  ),
  cue(
    'proposal',
    0.8,
    /\b(?:misschien|wellicht|eventueel) (?:kunnen|kan|zouden|zou|moeten|is het|wil|wilt)\b/i,
  ),
  cue(
    'proposal',
    0.82,
    /\b(?:ik|wij|we) (?:zou|zouden|wil|willen) (?:\w+\s){0,4}(?:graag|u|je)\b[^.!?]{0,80}\b(?:afspreken|bespreken|spreken|ontmoeten|overleggen|uitnodigen|vragen|verzoeken|ontvangen|plannen|inplannen|langskomen|bellen|maken|bestellen|annuleren|verzetten|reserveren|weten|horen)\b/i,
  ),
  cue(
    'proposal',
    0.8,
    /\b(?:we|wij) (?:moeten|kunnen|zouden) (?:\w+\s){0,6}(?:afspreken|bespreken|overleggen|bellen|spreken|plannen|regelen|beslissen|langskomen|samenkomen|kijken)\b/i,
  ),
  cue(
    'proposal',
    0.8,
    /\b(?:schikt|past|lukt|komt|uitkomt|gelegen)\s(?:het |dat |u |je |jullie )?(?:u|je|jullie|mij|ons|beter|ook|uit|donderdag|vrijdag|dinsdag|maandag|woensdag)\b|\b(?:ik|wij|we) (?:kan|kunnen|ben|zijn) (?:\w+\s){0,2}(?:op|om|beschikbaar)\b/i,
  ),
  // Promises.
  cue(
    'promise',
    0.82,
    new RegExp(
      `\\b(?:ik|wij|we)\\s(?:${DEEDS})\\s[^.!?]{0,60}\\b(?:u|je|jou|jullie)\\b|\\b(?:${DEEDS})\\s(?:ik|wij|we)\\s[^.!?]{0,30}\\b(?:u|je|jou|jullie)\\b`,
      'i',
    ),
  ),
  cue(
    'promise',
    0.5,
    new RegExp(`\\b(?:ik|wij|we)\\s(?:${DEEDS})\\b|\\b(?:${DEEDS})\\s(?:ik|wij|we)\\b`, 'i'),
  ),
  cue(
    'promise',
    0.8,
    /\b(?:u|je|jullie) (?:hoort|hoor|horen|ontvangt|krijgt|ontvang|krijg) (?:\w+\s){0,6}(?:van (?:ons|mij|me)|bericht|morgen|vandaag|uiterlijk|binnen|volgende|toegestuurd)\b|\b(?:kom|komen) (?:ik |wij |we )?(?:\w+\s){0,3}(?:hierop|daarop|hier|daar|er|erop|bij u|bij je) (?:\w+\s){0,3}(?:op )?terug\b/i,
  ),
];
