import type { AnswerCues } from './cues.ts';

/** Dutch. */
export const CUES_NL: AnswerCues = {
  greeting:
    /^\s*(?:geachte|beste|dag|hallo|hoi|goede(?:morgen|middag|navond|n?dag)|l\.s\.|amice)\b[^\n]{0,80}[,!.]?[ \t]*\n/i,
  closing:
    /\n[ \t]*(?:(?:met )?(?:vriendelijke|hartelijke|warme|beste) groet\w*|hoogachtend|groet\w*|mvg|m\.?v\.?g|vr\.? ?gr|--)[\s\S]*$/i,
  joints:
    /[,;–—]|(?<!\b(?:doe|zet|neem|kies|kiest|zeg|dan|kom|maak|mij|me|ons|het))\s(?=(?:maar|echter|doch|terwijl|alleen dan)\s)|\n/g,
  softJoint: /\s(?=en\s)/g,
  all: /\b(?:beide(?:n)?(?: (?:momenten|dagen|data|tijden|opties|tijdstippen|voorstellen))?|allebei|alle (?:twee|drie|vier|vijf|momenten|dagen|data|tijden|opties|voorstellen|tijdstippen)(?: (?:de )?(?:momenten|dagen|data|tijden|opties))?|alledrie|allemaal|alles|elk moment|(?:die|de hele|dezelfde|heel die|deze) week)\b/g,
  none: /\bgeen (?:van (?:beide(?:n)?|allen?|alle(?:bei)?|deze|die|de)(?: (?:twee|drie|vier|momenten|dagen|data|tijden|opties|voorstellen|tijdstippen))*|enkele?(?: (?:moment|dag|optie))?)\b/g,
  oneOf:
    /\b(?:een|één|eentje|eén) van (?:beide(?:n)?|de (?:twee|drie|momenten|data|dagen)|deze|die|allebei)\b/g,
  ordinals: [
    [/\b(?:de )?eerste twee\b/g, [1, 2]],
    [/\b(?:de )?laatste twee\b/g, 'last-two'],
    [
      /\b(?:de |het )?(?:eerste|1e|eerstgenoemde)(?: (?:optie|moment|mogelijkheid|datum|voorstel|tijd(?:stip)?|dag))?\b(?! (?:week|maandag|dinsdag|woensdag|donderdag|vrijdag|keer|instantie))/g,
      1,
    ],
    [
      /\b(?:de |het )?(?:tweede|2e)(?: (?:optie|moment|mogelijkheid|datum|voorstel|tijd(?:stip)?|dag))?\b(?! (?:week|maandag|dinsdag|woensdag|donderdag|vrijdag|keer|instantie))/g,
      2,
    ],
    [
      /\b(?:de |het )?(?:derde|3e)(?: (?:optie|moment|mogelijkheid|datum|voorstel|tijd(?:stip)?|dag))?\b(?! (?:week|maandag|dinsdag|woensdag|donderdag|vrijdag|keer|instantie))/g,
      3,
    ],
    [/\b(?:optie|nummer|nr\.?|voorstel|mogelijkheid|keuze) ?(?:1|één|een|a)\b/g, 1],
    [/\b(?:optie|nummer|nr\.?|voorstel|mogelijkheid|keuze) ?(?:2|twee|b)\b/g, 2],
    [/\b(?:optie|nummer|nr\.?|voorstel|mogelijkheid|keuze) ?(?:3|drie|c)\b/g, 3],
    [
      /\b(?:de |het )?(?:laatste|laatstgenoemde)(?: (?:optie|moment|mogelijkheid|datum|voorstel|tijd(?:stip)?|dag))?\b(?! (?:week|tijd|keer|instantie|stukken))/g,
      'last',
    ],
  ],
  byTime: [
    [/\b(?:de |het )(?:vroegste|vroege)(?: (?:optie|moment|tijd(?:stip)?))?\b/g, 'earliest'],
    [
      /\b(?:de |het )(?:late|latere|laatste van de dag)(?: (?:optie|moment|tijd(?:stip)?))?\b/g,
      'latest',
    ],
  ],
  others:
    /\bde (?:andere|overige)(?: (?:twee|drie|dagen|dag|momenten|opties|data|optie|datum))?\b|\bde rest\b/g,
  sigh: /^(?:helaas|jammer|wat jammer|sorry)$/,
  but: /^\s*(?:maar|echter|wel|mits)\b/i,
  that: /\b(?:die dag|dat moment|dan|die tijd|dat tijdstip|toen)\b/g,
  afterThat: /\b(?:daarna|erna|nadien|vanaf dan)\b/g,
  shift:
    /\b(een|één|twee|drie|half|anderhalf|\d{1,2})? ?(dag(?:je|en)?|uur(?:tje)?|half uur(?:tje)?|halfuur(?:tje)?|week|weken|weekje) (later|eerder|vroeger)\b/g,
  numbers: { een: 1, één: 1, twee: 2, drie: 3 },
  units: {
    dag: 'day',
    dagje: 'day',
    dagen: 'day',
    uur: 'hour',
    uurtje: 'hour',
    'half uur': 'half-hour',
    'half uurtje': 'half-hour',
    halfuur: 'half-hour',
    halfuurtje: 'half-hour',
    week: 'week',
    weken: 'week',
    weekje: 'week',
  },
  later: /later/,
  parts: [
    [/(?:'s |’s |in de |de |een )?(?:ochtend(?:en|s)?|morgens|voormiddag)\b/g, 'morning'],
    [/(?:'s |’s |in de |de |een )?(?:middag(?:en|s)?|namiddag)\b/g, 'afternoon'],
    [/(?:'s |’s |in de |de |een )?avond(?:en|s)?\b/g, 'evening'],
  ],
  weekday: /\b(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|ma|di|wo|do|vr)/i,
  fixedWeek:
    /\b(?:volgende|komende|aanstaande|a\.?s\.?|deze|over|week|afgelopen|\d{1,2} ?(?:jan|feb|maa|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)|\d{1,2}[-/]\d{1,2})/i,
  dayNamed:
    /\b(?:vandaag|morgen(?!s)|overmorgen|week|maand|jan|feb|maart|april|mei|juni|juli|aug|sep|okt|nov|dec)|\d{1,2}[-/]\d{1,2}/i,
  chooses:
    /(?:\b((?:kiest?|kiezen|gaat|ga|gaan|opteer|opteren|stem|voorkeur|zeg|keuze|agenda|noteer|plan|inplannen|reserveer|boek|uitnodiging)(?:\s\p{L}+){0,3}\s)voor(?=\s)|(^|[.!,\n]\s*)tot(?=\s+(?:maandag|dinsdag|woensdag|donderdag|vrijdag)\s*[.!]?\s*$))/gimu,
  veto: /\b(?:stuur|sturen|stuurt|toesturen|opsturen|nasturen|mail|mailen|bel|bellen|terugbellen|lever|leveren|betaal|betalen|jarig|verjaardag|doorgestuurd|parkeren|een van|één van)\b/,
  condition:
    /\b(?:mits|tenzij|indien|alleen als|als (?!ik het goed)|op voorwaarde|vooropgesteld|zolang|afhankelijk van|hangt (?:er)?van af)\b/,
  maybe:
    /\b(?:misschien|wellicht|eventueel|waarschijnlijk|vermoedelijk|mogelijk(?!heid)|onder voorbehoud|voorlopig|weet|weten|bespreken|eerst(?:e keer)?|nog niet (?:zeker|bekend|duidelijk)|niet zeker|nagaan|afwachten|benieuwd|navragen|nakijken|overleg(?:gen)?|kom(?:en)? (?:er|hier)?\s?(?:op |er ?op )?(?:\w+ ){0,3}terug|laat (?:het )?\w* ?(?:\w+ )?weten|in beraad|probeer|proberen|hopelijk|zou(?:den)? (?:\w+ ){0,4}kunnen|zou(?:den)? (?:\w+ ){0,3}(?:lukken|passen|moeten lukken)|moet (?:\w+ ){0,3}lukken|denk (?:ik )?(?:van |dat )|als het (?:goed|mee)zit)\b/,
  harmless:
    /\b(?:geen (?:enkel )?(?:probleem|bezwaar|punt)|niet erg|^waarom niet|niets op tegen|niks op tegen|(?:als|tenzij) ik (?:niets|niks) hoor)\b/g,
  anyTime:
    /\b(?:maak(?:t|en) (?:het )?(?:mij |me |ons )?(?:echt |allemaal )?niet(?:s)? uit|om het even|kies(?:t)? (?:u|je|maar)|zeg(?:t)? (?:u |het )?maar|geen voorkeur)\b/,
  negation: /\b(?:niet|geen|nooit|niets|niks|onmogelijk)\b/g,
  no: /\b(?:niet|geen|nee|neen|nooit|onmogelijk|verhinderd|afwezig|bezet|weg|vol|volgeboekt|vakantie|verlof|ziek|lastig|moeilijk|gesloten|valt af|vallen af|moet (?:ik |wij |we )?(?:\w+ ){0,2}naar|cursus|congres|op reis|dubbele?|red het niet|elders|afzeggen|afgezegd|annuleren|afslaan|(?:zit|ben|zijn|zitten) (?:ik |wij |we )?(?:die dag |dan |al |helaas )?(?:de hele dag )?in (?!orde|de gelegenheid)|buitenland|vrije dag|ander(?:e)? afspraak|andere verplichting\w*|heb (?:ik |wij )?(?:al |dan al |dan )(?:een |iets|wat))\b|^(?:helaas|jammer|sorry)$/,
  yes: /\b(?:ja|jazeker|zeker|prima|akkoord|goed|uitstekend|perfect|graag|lukt|lukken|kan|kunnen|kunt|schikt|schikken|past|passen|uitkomt|komt (?:\w+ ){0,3}uit|wel|top|mooi|fijn|oké|oke|ok|in orde|afgesproken|klopt|bevestig\w*|kiest?|kiezen|gaat door|voorkeur|betreft|ideaal|haalbaar|te doen|ik kom|(?:wij|we) komen|zie (?:ik )?(?:u|je)|heel goed|doe|doen we|doen|zet|noteer|genoteerd|zien (?:we|wij|u|je)|tot dan|beschikbaar|vrij|ruimte|aanwezig|ik ben er|(?:zal|zullen|zijn|ben) (?:ik |wij |we )?er(?: (?:zijn|bij))?|kom (?:graag|dan|ik)|heb (?:ik )?(?:tijd|ruimte))\b/,
  other:
    /\b(?:liever|in plaats daarvan|stel(?:len)? (?:\w+ )?voor|tegenvoorstel|mijn voorstel|beter(?: uit)?|verzetten|verplaatsen|verschuiven|kan het (?:ook|niet|misschien)?|zou het|pas|eerder|later)\b/,
  only: /\b(?:alleen|slechts|enkel|uitsluitend)\b(?! als| dan)/,
  except: /\b(?:behalve|uitgezonderd|met uitzondering van|op .{0,20} na)\b/,
  asksToPick: /\b(?:zullen we|zal ik|laten we|doen we|spreken we)\b/,
  asksForOther:
    /\b(?:kan|kunnen|kunt|zou|zouden|schikt|past|lukt|zullen we|is .{0,30}(?:mogelijk|een optie)|wat dacht|hoe is)\b/,
  known: new Set(
    `ik hij zij ze wij we u je jij jullie mij me ons mijn uw jouw onze het dat dit die deze er hier daar een de van voor met in op om te bij naar
     aan over uit tot en of dus dan ook nog al wel maar toch even graag heel erg zeer best beste wat als is ben zijn bent was kan kunt
     kunnen kom komt komen heb heeft hebben zal zullen zou doe doen laat laten ga gaan zie zien elkaar ja zeker prima akkoord goed
     uitstekend perfect lukt lukken schikt schikken past passen uitkomt komt uit top mooi fijn oke ok orde afgesproken klopt bevestig
     bevestigen hierbij hiermee afspraak overleg gesprek vergadering kies kiest kiezen gaat door voorkeur kies zet noteer genoteerd staat beschikbaar
     vrij ruimte tijd aanwezig dank bedankt mail voorstel voorstellen moment momenten dag dagen data datum optie mogelijkheid
     mogelijk uur alle allemaal hoor helemaal wat mij betreft agenda alleen slechts enkel graag lijkt vind alvast daarmee ermee
     gelegen ideaal haalbaar langs lekker keuze eerste tweede liever geen probleem bezwaar nu gewoon zo sowieso beter het beste`.split(
      /\s+/,
    ),
  ),
  bareNo: /^(?:ook )?(?:niet|nee|helaas niet)$/,
  filler:
    /\b(?:of|tot|op|om|de|het|dan|dus|maar|en|graag|aub|a\.u\.b|alsjeblieft|alstublieft|uur|voor|mij|ons|optie|die)\b/g,
};
