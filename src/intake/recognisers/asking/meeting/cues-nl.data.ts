import type { MeetingCue, MeetingCues } from './cues.ts';

const REST = '[^.?!]*?';

/** What people do who meet; the infinitive, also taken apart by "te". */
const MEET = [
  'af(?: ?te ?)?spreken',
  'L°+ (?:kunnen |samen |met elkaar )*(?:zitten|spreken|overleggen|vergaderen|praten)',
  `elkaar\\b${REST}\\b(?:kunnen |te )?(?:spreken|zien|treffen|ontmoeten|te spreken|te zien)`,
  `bij ?elkaar\\b${REST}\\b(?:komen|zitten|gaan)`,
  'bijeen ?(?:te ?)?komen',
  'samen ?(?:te ?)?komen',
  'langs(?: ?te ?)?komen',
  `kom(?:t|en)?\\b${REST}\\blangs`,
  'langskom(?:t|en)?',
  'kennis ?(?:te ?)?maken',
  'overleggen',
  'bij ?(?:te ?)?praten',
  'sparren',
  '(?:om|rond)(?: de)? tafel',
  'van gedachten(?: te)? wisselen',
  'video ?bellen',
  'vergaderen',
  '(?:door ?(?:te ?)?(?:nemen|spreken|lopen|praten)|bespreken|bepraten|evalueren)',
  `(?:over|met)\\b${REST}\\b(?:praten|spreken|hebben)`,
  "(?:u|je|jou|jullie|mevrouw|meneer|heer|dhr|mevr|mw) (?:[\\p{L}.'° -]{0,40} )?spreken",
  '(?:u|je|jou|jullie) (?:graag |even |eens |weer |binnenkort |persoonlijk )*(?:te )?(?:zien|spreken)',
  'spreken over',
  'L°+ spreken',
  '(?:samen )?(?:te )?lunchen|borrelen|koffie (?:te )?drinken|een kop koffie',
  `(?:bij|naar) (?:u|je|jou|jullie)\\b${REST}\\bkomen`,
  `(?:naar|samen)\\b${REST}\\bkijken`,
  `(?:ons|mij|me)\\b${REST}\\bontvangen`,
].join('|');

/** What such a meeting is called; one that is not known yet. */
const KNOWN = '(?:de|het|deze|die|dat|dit|ons|onze|mijn|uw|jouw|jullie|dezelfde)';
const CALLED =
  '\\p{L}*(?:afspraak|gesprek|overleg|bespreking|onderhoud|consult|kennismaking|bezichtiging|belafspraak|telefoontje|call|meeting|vergadering|sessie|bijeenkomst|lunch|kopje koffie|evaluatie|intake|wandeling|praatje|ommetje|moment|gaatje|plekje|datum)';
const A_MEETING = `(?:een|'n|voor|tot|om|ergens|W°+|L°+)\\s(?:\\(?(?!${KNOWN}\\b)[\\p{L}'°]+\\)?,?\\s){0,3}?${CALLED}(?:je)?\\b`;

const I = '(?:ik|wij|we)';
/** Asks whether something can be, or says that one would like it. */
const ASKS = `(?:(?:kunnen|zullen|zouden|mogen|moeten|kan|mag|zou) ${I}|laten we|(?:kunt|kun|kan|wilt|wil|zou) (?:u|je|jij|jullie)|mogelijk(?:heid)?|lukt|lukken|past|schikt|komt het|uitkom(?:t|en)|gelegen|zin (?:om|in)|open|lijkt het|wat dacht|wat zeg|bent u|ben je|zijn jullie|(?:heeft|hebt|heb) (?:u|je|jij|jullie|mevrouw|meneer|mijnheer|de heer|dhr|mevr|mw|dr|mr|drs|prof|uw|onze|mijn|(?-i:\\p{Lu})(?!°))|(?:kan|zou|wil|mag|kunnen|zouden) (?:mevrouw|meneer|mijnheer|de heer|dhr|mevr|mw|dr|mr|drs|prof|uw|onze|mijn|(?-i:\\p{Lu})(?!°))|is er|(?:is|was) (?:mevrouw|meneer|mijnheer|de heer|dhr|mevr|mw|dr|mr|drs|prof|(?-i:\\p{Lu})(?!°)[\\p{L}.' -]*)|zijn er|kan er|zou er|wat zijn|wanneer)`;
const WISHES = `(?:graag|(?:zou(?:den)?|wil(?:len)?|wens(?:en)?|hoop|hopen) ${I}|${I} (?:zou(?:den)?|wil(?:len)?|wens(?:en)?|hoop|hopen|verzoek|moeten|stel(?:len)? voor)|verzoek(?:t|en)? (?:${I}|u)|(?:stel|stellen|verzoek|vraag) ${I}|(?:lijkt|leek) (?:me|mij|ons|het)|op prijs|behoefte|${I} (?:plan|kom|denk))`;
const AVAILABLE =
  "(?:tijd|ruimte|gaatje|plek(?:je)?|gelegenheid|mogelijkheid|mogelijkheden|beschikbaar|bereikbaar|vrij|vrij(?: ?te ?)?maken|vrijhouden|agenda's?|moment(?:en)?|prikken|terecht|langskomen)";

const cue = (weight: number, timed: boolean, says: string): MeetingCue => ({
  weight,
  timed,
  says: new RegExp(says, 'iu'),
});

const WORD = "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}'&/-]|\\.(?=\\p{L}))*";
const NP = `(?<np>${WORD}(?: (?:(?:van|voor) W°+|${WORD})){0,8}?)`;
/** Where a matter ends. */
const STOP =
  "(?=[.,;:?!()\\n–—]|$| (?:\\(|[WL]°|(?:van|zo'n|ongeveer|circa|voor) L°|te (?:bespreken|praten|spreken|kijken|houden|overleggen|doorlopen|bekijken|hebben|wisselen)|(?:heb|hebben|heeft|nodig|plannen|inplannen|kunnen|kan|willen|wil|vrij|afspreken|spreken|bespreken|besproken|doornemen|doorspreken|doorlopen|overleggen|moet|moeten|zou|zouden|lukt|schikt|past|graag|dat|waar|waarvoor|waarbij|en|of|als|maar|met u|met je|met jullie|met elkaar|met mevrouw|met de heer|met hem|met haar|samen)(?![\\p{L}-])))";
const about = (before: string, after = ''): RegExp =>
  new RegExp(`(?<![\\p{L}])(?:${before}) ${NP}${STOP}${after}`, 'giu');

/** How Dutch asks for a meeting, or for one to be moved. */
export const MEETINGS_NL: MeetingCues = {
  asks: [
    cue(0.85, false, `(?<!\\p{L})${ASKS}(?!\\p{L})${REST}(?<!\\p{L})(?:${MEET})(?!\\p{L})`),
    cue(0.85, false, `(?<!\\p{L})${ASKS}(?!\\p{L})${REST}(?<!\\p{L})${A_MEETING}`),
    cue(0.85, false, `(?<!\\p{L})${WISHES}(?!\\p{L})${REST}(?<!\\p{L})(?:${MEET})(?!\\p{L})`),
    cue(0.85, false, `(?<!\\p{L})${WISHES}(?!\\p{L})${REST}(?<!\\p{L})${A_MEETING}`),
    cue(0.8, true, `(?<!\\p{L})${ASKS}(?!\\p{L})${REST}(?<!\\p{L})${AVAILABLE}(?!\\p{L})`),
    cue(
      0.8,
      true,
      `(?<!\\p{L})(?:wanneer|welke (?:dag|dagen|data|datum|tijd|tijden|momenten))(?!\\p{L})[^.?!]*?(?<!\\p{L})(?:schikt|schikken|past|passen|kan|kunt|kunnen|komt|tijd|uitkom(?:t|en))(?!\\p{L})`,
    ),
    cue(
      0.8,
      false,
      '(?<!\\p{L})welke (?:van deze )?(?:dag|dagen|data|datum|tijd|tijden|momenten|middag|ochtend)(?!\\p{L})[^.?!]*?(?<!\\p{L})(?:schikt|schikken|past|passen|voorkeur|uitkom(?:t|en)|(?:heeft|hebt) u|kunt u)(?!\\p{L})',
    ),
    cue(
      0.8,
      false,
      '(?<!\\p{L})(?:wanneer (?:schikt|past|komt) het|hoe ziet (?:uw|je|jouw|jullie) agenda|(?:data|datums|momenten|tijden|tijdstippen) (?:voor ?(?:te )?stellen|door ?(?:te )?geven|noemen)|zoek(?:en)? (?:nog )?(?:naar )?een (?:datum|moment|tijdstip|dag))(?!\\p{L})',
    ),
    cue(
      0.8,
      false,
      `${A_MEETING}[^.?!]*(?<!\\p{L})(?:stel(?:len)? (?:ik|wij|we) (?:zeer )?op prijs|zou (?:fijn|prettig|welkom) zijn)`,
    ),
    cue(
      0.8,
      false,
      `(?<!\\p{L})${ASKS}(?!\\p{L})${REST}(?<!\\p{L})tijd (?:voor (?:ons|mij|me|een)|(?:[\\p{L}]+ ){0,3}(?:vrij ?)?maken)(?!\\p{L})`,
    ),
    cue(0.85, false, 'L°+ van (?:uw|je|jouw|jullie) tijd'),
    cue(
      0.8,
      true,
      `(?<!\\p{L})(?:kan|mag|kunnen|mogen|zou) ${I}(?!\\p{L})[^.?!]*(?<!\\p{L})(?:terecht|tussendoor)(?!\\p{L})`,
    ),
    cue(0.8, true, `(?<!\\p{L})(?:heb|hebben) ${I} [^.?!]*(?<!\\p{L})nodig(?!\\p{L})`),
    cue(
      0.8,
      true,
      '(?<!\\p{L})(?:moet(?:en)? [^.?!]*besproken|te bespreken|het [^.?!]*hebben over|nog [^.?!]*over hebben)(?!\\p{L})',
    ),
    cue(
      0.8,
      true,
      `(?<!\\p{L})(?:laten we|zullen we|kunnen we|graag)(?!\\p{L})[^.?!]*(?<!\\p{L})(?:reserveren|inplannen|plannen|vastleggen|afspreken|vrijhouden|blokken)(?!\\p{L})`,
    ),
    // "Kan mevrouw De Vries volgende week ergens een half uur?": the verb is left out.
    cue(
      0.8,
      true,
      "^(?:en )?(?:kan|kunt|kun|zou|lukt|past|heeft|hebt) [\\p{L}.' -]{1,50}?(?: (?:ergens|nog|even|misschien|eens))* [WL]°+(?: (?:ergens|nog|even|misschien|eens|voor ons|voor mij))* (?:[WL]°+ ?)?\\?|^(?:schikt|lukt|past|kan) (?:[WL]°+ ?){2,3}\\?",
    ),
    cue(
      0.8,
      true,
      '(?<!\\p{L})(?:lunch|koffie|borrel|etentje|lunchen|wandeling|praatje|belletje)(?!\\p{L})[^.?!]*W°+[^.?!]*\\?|W°+[^.?!]*(?<!\\p{L})(?:lunch|koffie|borrel|etentje|lunchen|belletje)(?!\\p{L})[^.?!]*\\?',
    ),
    cue(
      0.8,
      true,
      `(?<!\\p{L})(?:schikt|past|lukt|kan) (?:u |je |het )?[^.?!]*(?<!\\p{L})(?:om|even)(?!\\p{L})[^.?!]*(?<!\\p{L})(?:te )?bellen(?!\\p{L})`,
    ),
    cue(
      0.8,
      true,
      `(?<!\\p{L})(?:bel|spreek|zie|tref|ontmoet|ontvang) (?:ik|we|wij)? ?(?:u|je|jou|jullie|mevrouw|de heer)(?!\\p{L})[^.?!]*(?<!\\p{L})(?:graag|liever|even|binnenkort)(?!\\p{L})|${I} (?:bel|bellen|spreek|spreken|zie|zien|tref|treffen) (?:u|je|jullie|elkaar) (?:graag|liever)(?!\\p{L})`,
    ),
    cue(
      0.85,
      false,
      '(?<!\\p{L})\\p{L}*afspraak [^.?!]{0,40}(?:regelen|maken|inplannen)(?!\\p{L})|(?:iets|een datum|een dag|een moment|een tijd) (?:prikken|vinden|plannen)(?!\\p{L})|(?:mag|mogen) (?:ik|wij|we) (?:u|je|jullie) [^.?!]*uitnodigen (?:voor|tot) een (?:gesprek|overleg|bespreking|lunch|kop)',
    ),
  ],
  against:
    /(?<!\p{L})(?:toe ?(?:te ?)?sturen|op ?(?:te ?)?sturen|toezenden|(?:ge)?stuurd|te sturen|nakijken|invullen|enqu[êe]te|webinar|open dag|nieuwsbrief|inschrijven|schrijf u|meld u|aanmelden|pakket\p{L}*|bezorg\p{L}*|lever(?:en|ing|ingen)? (?:van|vindt|op)|factuur|voldoen|betalen|afspreken dat|spreken af|bedankt voor het|dank voor het|excuses dat|notulen|verslag van|ook alweer|hoe laat (?:begint|is|start))(?!\p{L})/iu,
  moves: [
    /(?<!\p{L})(?:verzet(?:ten)?|te verzetten|verplaats(?:en|t)?|te verplaatsen|verschuiven|te verschuiven|schuiven|uitstellen|uit te stellen|vervroegen|te vervroegen|verruilen|ruilen|omzetten|naar voren)(?!\p{L})/iu,
    /(?<!\p{L})(?:afspraak|bespreking|overleg|gesprek|vergadering|lunch|meeting|call)(?!\p{L})[^.?!]* (?:naar W°|een (?:dag|uur|half uur|week|kwartier) (?:eerder|later))/iu,
    /W°+ (?:toch niet|niet meer|gaat (?:toch )?niet|lukt (?:toch )?niet|niet (?:meer )?lukken)|kan ik W°+ (?:toch |helaas )*niet|moet ik (?:de afspraak van |ons gesprek van )?W°+ (?:verzetten|verplaatsen|uitstellen|verschuiven)|in plaats van W°/iu,
  ],
  about: [
    about(
      'onderwerp(?: is)?:?|het (?:gaat|betreft)(?: ons)?(?: om| over)?|betreft:?|onderwerp van gesprek(?: is)?',
    ),
    about(
      'over|inzake|betreffende|aangaande|omtrent|met betrekking tot|m\\.?b\\.?t\\.?|in verband met|i\\.?v\\.?m\\.?|ten aanzien van|naar aanleiding van|rondom|op het gebied van',
    ),
    about('om', '(?= te (?:bespreken|bekijken|doorlopen|doorspreken|evalueren))'),
    about(
      '(?:graag )?(?:wil(?:len)?|zou(?:den)?|graag)(?: ik| wij| we)?(?: graag)?(?: ergens| in de loop van)?(?: W°+)?(?: graag)?',
      '(?= (?:graag )?(?:met (?:u|je|jullie) )?(?:doornemen|door te nemen|bespreken|doorspreken|doorlopen|evalueren))',
    ),
    about('samen naar', '(?= (?:te )?kijken)'),
    new RegExp(`^${NP}(?= moet(?:en)? [^.?!]*besproken)`, 'giu'),
    about('voor'),
  ],
  noMatter:
    /^(?:(?:een|'n|uw|de|het|mijn|onze?|jullie|nadere?|korte?) )*(?:\p{L}*(?:afspraak|gesprek|overleg|bespreking|onderhoud|tijd|moment|reactie|bericht|mail|begrip|medewerking|uur|dag|week|weken|dagen|kantoor|agenda)(?:je)?|[WL]°*|zover|alvast|dank|mevrouw|meneer|de heer|kennismaking|koffie|een kop koffie|lunch|\d+)(?: |$)|^(?:de|het|een|uw|mijn|onze?|u|ons|mij|me|je|jullie|hem|haar|elkaar)$/iu,
};
