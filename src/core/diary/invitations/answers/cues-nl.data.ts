import type { AnswerCues } from './cues.ts';

/** Dutch. */
export const CUES_NL: AnswerCues = {
  greeting:
    /^\s*(?:geachte|beste|dag|hallo|hoi|goede(?:morgen|middag|navond|n?dag)|l\.s\.|amice)\b[^\n]{0,80}[,!.]?[ \t]*\n/i,
  afterthought:
    /\b(?:bij nader inzien|achteraf (?:gezien|bezien|bekeken)|nu ik er(?:over| nog eens over) nadenk)\b,?(?=\s)/gi,
  closing:
    /\n[ \t]*(?:(?:met )?(?:vriendelijke|hartelijke|warme|beste) groet\w*|hoogachtend|groet\w*|mvg|m\.?v\.?g|vr\.? ?gr|--)[\s\S]*$/i,
  joints:
    /[,;–—]|(?<!\b(?:doe|zet|u|je|neem|kies|kiest|zeg|dan|kom|maak|mij|me|ons|het|toch))\s(?=(?:maar|echter|doch|terwijl|alleen dan|hoewel)\s)|(?<=\bliever\b[^?!]{1,60})\s(?=dan\s)|:(?=\s)|\n/gi,
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
    /(?:\b((?:kiest?|kiezen|gaat|ga|gaan|opteer|opteren|stem|voorkeur|zeg|keuze|agenda|noteer|noteert|zet|plan|inplannen|reserveer|boek|uitnodiging)(?:\s\p{L}+){0,3}\s)voor(?=\s)|(^|[.!,\n]\s*|\bgraag )tot(?=\s+(?:(?:maandag|dinsdag|woensdag|donderdag|vrijdag)(?: \d{1,2} \p{L}+)?|de \p{L}+(?:de|ste)|\d{1,2} \p{L}+)\s*[.!]?\s*$))/gimu,
  ownClock:
    /\b(?:op (?:mijn|onze) (?:eigen )?klok|(?:mijn|onze|lokale|plaatselijke|eigen) tijd|ik (?:zit|ben) in (?:de )?((?-i:\p{Lu})[\p{L} ]{2,20}?)(?=[;,.!]|$))\b|\btijd in ((?-i:\p{Lu})[\p{L} ]{2,20}?)(?=[;,.!]|$)/iu,
  both: /\bja en nee\b|\b(?:wel|ja) en (?:ook )?(?:weer )?niet\b/i,
  aside:
    /\b(?:niet (?:zo |erg |helemaal )?duidelijk geweest|was (?:ik )?(?:niet |wat )(?:zo |erg |helemaal )?(?:duidelijk|onduidelijk)|niet wat ik bedoel\w*|verwarring|misverstand\w*|vergiste? (?:ik )?mij|ik vergis(?:te)? me|keek verkeerd|komt (?:het )?(?:vast|zeker|wel) (?:goed|in orde)|om (?:\w+ )?(?:eens )?(?:af te spreken|kennis te maken|elkaar te (?:zien|spreken|ontmoeten)))\b/,
  courtesy:
    /\b(?:(?:fijn|goed|leuk|prettig|mooi|top) (?:om )?(?:(?:weer|eens|iets|dat|dit) )?(?:van (?:u|je|jou|jullie) )?te horen|(?:fijn|goed|leuk|prettig|mooi|aardig) dat (?:u|je|jullie) (?:\w+ ){0,3}(?:reageert|reageren|laat weten|meedenkt|antwoordt|belt|schrijft)|hoop (?:ik )?dat (?:alles|het|u|je) (?:\w+ ){0,4}(?:goed|wel)(?: (?:gaat|maakt|met u|met je))?|(?:hartelijk )?(?:dank|bedankt|dankjewel|dank je wel|dank u(?: wel)?) voor (?:uw|je|de|het|jullie) (?:\w+ )?(?:bericht|mail|reactie|antwoord|snelle reactie|mailtje|brief|geduld)|^(?:heel )?(?:hartelijk )?(?:dank(?:jewel|uwel)|dank (?:je|u|jullie)(?: wel)?)$)\b/,
  anyPart: /^(?:een |in een |ochtenden|middagen|avonden)/,
  reported:
    /\b(?:schreef|zei|meldde|liet) (?:ik|wij|we)\b|\b(?:ik|wij|we) (?:schreef|schreven|zei|zeiden|meldde)\b/,
  answersLater:
    /\b(?:laat|laten|hoort|hoor|weet|weten|kom(?:en)?|bevestig|bericht) (?:[\p{L}']+ ){0,6}(?:weten|terug|van (?:mij|ons)|later|bericht|pas)\b|\bpas (?:\p{L}+ )?(?:weten|zeggen)\b/u,
  moves:
    /\b(?:verzet(?:ten)?|te verzetten|verplaats(?:en|t)?|verschui(?:f|ven)|schuiven|uitstellen|vervroegen|verruilen|in plaats van)\b/,
  farewell: /\n[^\S\n]*tot (?:dan|ziens)[^\S\n]*[,.!]?[^\S\n]*(?=\n[^\n]{0,60}\s*$)/i,
  standing:
    /\b(?:(?:afspraak|overleg|gesprek|vergadering|bespreking|bezoek|lunch|kennismaking)(?: die (?:gepland )?(?:staat|stond))?(?: gepland)? (?:van|op|voor)|van)\s*$/,
  rather: /\bliever\b/,
  less: /^\s*(?:dan|in plaats van)\s/,
  veto: /\b(?:stuur|sturen|stuurt|toesturen|opsturen|nasturen|mail|mailen|bel|bellen|terugbellen|lever|leveren|betaal|betalen|jarig|verjaardag|doorgestuurd|parkeren|een van|één van)\b/,
  condition:
    /\b(?:mits|tenzij|indien|alleen als|als (?!ik het goed|(?:het|dat) (?:kan|mag|uitkomt|schikt|mogelijk is)\b)|op voorwaarde|vooropgesteld|zolang|afhankelijk van|hangt (?:er)?van af)\b/,
  maybe:
    /\b(?:misschien|wellicht|eventueel|waarschijnlijk|vermoedelijk|(?<!\bniet )(?<!\bwel )(?<!\bis )mogelijk(?!heid)|ergens|hoop|hopen|puzzelen|als het moet|onder voorbehoud|voorlopig|weet|weten|bespreken|eerst(?:e keer)?|nog niet (?:\w+ ){0,2}(?:zeker|bekend|duidelijk|rond)|niet zeker|nagaan|afwachten|benieuwd|navragen|nakijken|overleg(?:gen)?|kom(?:en)? (?:er|hier)?\s?(?:op |er ?op )?(?:\w+ ){0,3}terug|laat (?:het )?\w* ?(?:\w+ )?weten|in beraad|probeer|proberen|hopelijk|zou(?:den)? (?:\w+ ){0,4}kunnen|zou(?:den)? (?:\w+ ){0,3}(?:lukken|passen|moeten lukken)|moet (?:\w+ ){0,3}lukken|denk (?:ik )?(?:van |dat )|als het (?:goed|mee)zit)\b/,
  harmless:
    /\b(?:als het (?:\w+ )?niet anders (?:kan|gaat|lukt|uitkomt)|geen (?:enkel )?(?:probleem|bezwaar|punt)|niet erg|^waarom niet|niets op tegen|niks op tegen|(?:als|tenzij) ik (?:niets|niks) hoor)\b/g,
  anyTime:
    /\b(?:maak(?:t|en) (?:het )?(?:mij |me |ons )?(?:echt |allemaal )?niet(?:s)? uit|om het even|niet (?:zo)?(?:veel|erg) uit|kies(?:t)? (?:u|je|maar)(?: een van (?:de twee|beide(?:n)?|deze))?|geen voorkeur)\b/,
  negation: /\b(?:niet|geen|nooit|niets|niks|onmogelijk)\b/g,
  no: /\b(?:niet|geen|nee|slecht|ongelegen|onhandig|beroerd|verstek|vervalt|vervallen|uit (?:de|mijn) agenda|zie(?:n)? (?:\w+ ){0,4}(?:van )?(?:\w+ ){0,3}af|afmelden|zitting|neen|nooit|onmogelijk|verhinderd|afwezig|bezet|weg|vol|volgeboekt|vakantie|verlof|ziek|lastig|moeilijk|gesloten|valt af|vallen af|moet (?:ik |wij |we )?(?:\w+ ){0,2}naar|cursus|congres|op reis|dubbele?|red het niet|elders|afzeggen|afgezegd|annuleren|afslaan|(?:zit|ben|zijn|zitten) (?:ik |wij |we )?(?:die dag |dan |al |helaas )?(?:de hele dag )?in (?!orde|de gelegenheid)|buitenland|vrije dag|ander(?:e)? afspraak|andere verplichting\w*|heb(?:ben)? (?:ik |wij |we )?(?:dan |daar |dan helaas )?(?:al |andere )(?:een |iets|wat|\w*afspra\w+|verplichting\w*))\b|^(?:helaas|jammer|sorry)$/,
  yes: /\b(?:ja|werkt|werken|ga(?:an)? (?:\w+ )?voor|neem|nemen|doet|liefst|noteert|bedoel(?:de|den|en)?|definitief|(?:moet|gaat|wordt) (?:\w+ ){0,2}worden|wordt|reken(?:en|t)?|houd(?:en)?|kan ik vrijmaken|staat|gaarne|jazeker|zeker|prima|akkoord|goed|uitstekend|perfect|graag|lukt|lukken|kan|kunnen|kunt|schikt|schikken|past|passen|uitkomt|komt (?:(?:mij|me|ons|het|dat|dan|wel|ook|heel|erg|zeer|best|prima|goed|uitstekend|perfect|mooi|fijn|keurig|graag) ){0,4}uit|in (?:mijn|de|onze) agenda (?:gezet|staan)|desnoods|zonodig|wel|top|mooi|fijn|oké|oke|ok|in orde|afgesproken|klopt|bevestig\w*|kiest?|kiezen|gaat door|voorkeur|betreft|ideaal|haalbaar|te doen|ik kom|(?:wij|we) komen|zie (?:ik )?(?:u|je)|heel goed|doe|doen we|doen|zet|noteer|genoteerd|zien (?:we|wij|u|je)|tot dan|beschikbaar|vrij|ruimte|aanwezig|ik ben er|(?:zal|zullen|zijn|ben) (?:ik |wij |we )?er(?:bij|(?: (?:zijn|bij)))?|kom (?:graag|dan|ik)|heb (?:ik )?(?:tijd|ruimte))\b/,
  other:
    /\b(?:liever|in plaats daarvan|als alternatief|alleen nog|stel(?:len)? (?:\w+ )?voor|tegenvoorstel|mijn voorstel|beter(?: uit)?|verzetten|verplaatsen|verschuiven|kan het (?:ook|niet|misschien)?|zou het|pas|eerder|later)\b/,
  only: /\b(?:alleen|slechts|enkel|uitsluitend)\b(?! als| dan)/,
  except: /\b(?:behalve|uitgezonderd|met uitzondering van|op .{0,20} na)\b/,
  asksToPick: /\b(?:zullen we|zal ik|laten we|doen we|spreken we)\b/,
  asksForOther:
    /\b(?:misschien|wellicht|alternatief|hebt u|heeft u|heb je|kan|kunnen|kunt|zou|zouden|schikt|past|lukt|zullen we|is .{0,30}(?:mogelijk|een optie)|wat dacht|hoe is)\b/,
  known: new Set(
    `ik hij zij ze wij we u je jij jullie mij me ons mijn uw jouw onze het dat dit die deze er hier daar een de van voor met in op om te bij naar
     aan over uit tot en of dus dan ook nog al wel maar toch even graag heel erg zeer best beste wat als is ben zijn bent was kan kunt
     kunnen kom komt komen heb heeft hebben zal zullen zou doe doen laat laten ga gaan zie zien elkaar ja zeker prima akkoord goed
     uitstekend perfect lukt lukken schikt schikken past passen uitkomt komt uit top mooi fijn oke ok orde afgesproken klopt bevestig
     bevestigen hierbij hiermee afspraak overleg gesprek vergadering kies kiest kiezen gaat door voorkeur kies zet noteer genoteerd staat beschikbaar
     vrij ruimte tijd aanwezig dank bedankt mail voorstel voorstellen moment momenten dag dagen data datum optie mogelijkheid
     mogelijk uur alle allemaal hoor helemaal wat mij betreft agenda alleen slechts enkel graag lijkt vind alvast daarmee ermee
     werkt werken neem nemen doet liefst noteert bedoel bedoelde bedoelen definitief moet worden wordt vast reken rekenen houd staat
     eerder genoemde voorgestelde zoals gelegen ideaal haalbaar langs lekker keuze eerste tweede liever geen probleem bezwaar nu gewoon zo sowieso beter het beste`.split(
      /\s+/,
    ),
  ),
  bareNo: /^(?:ook )?(?:niet|nee|helaas niet)$/,
  filler:
    /\b(?:als (?:het|dat) (?:kan|mag|uitkomt|schikt)|om (?:elk |alle |elke )?(?:misverstand(?:en)?|verwarring) te voorkomen|voor alle duidelijkheid|voor de duidelijkheid|duidelijk|definitief|correctie|indien mogelijk|uw|je|jullie|toch|of|tot|op|om|de|het|dan|dus|maar|en|graag|aub|a\.u\.b|alsjeblieft|alstublieft|uur|voor|mij|ons|optie|die)\b/g,
};
