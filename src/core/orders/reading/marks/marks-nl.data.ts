import type { Mark } from './marks.ts';

/** The small words of Dutch orders; alternatives are parted by `|`. */
export const DUTCH_MARKS: Readonly<Record<Mark, string>> = {
  with: 'met|samen met',
  without: 'zonder',
  to: 'naar|tegen',
  give: 'aan',
  called:
    'genaamd|getiteld|geheten|met de titel|met als titel|met de naam|met als naam|onder de naam|onder de titel',
  of: 'van|uit',
  for: 'voor|ten behoeve van|om te|vanwege|wegens',
  about: 'over|inzake|betreffende|omtrent|aangaande|met betrekking tot',
  in: 'in|te|binnen',
  at: 'bij',
  on: 'op',
  by: 'via|per',
  after: 'na|na afloop van|erna|achteraf',
  before: 'vóór|vooraf aan|voorafgaand aan|ervoor|vooraf',
  and: 'en|&|plus|alsmede|en ook|evenals',
  or: 'of|ofwel|dan wel',
  comma: ',|-',
  stop: '.|!|?|;|…',
  bracket: ':|(|)|"|“|”|„',
  not: 'niet|geen|nooit|nimmer|niks|niets',
  if: 'als|indien|tenzij|behalve|mits|zodra|zolang|anders|wanneer|omdat|uitgezonderd|zonodig|desnoods|misschien|eventueel',
  online:
    'online|via teams|op teams|in teams|teams|via zoom|op zoom|zoom|via google meet|via meet|digitaal|per video|via video|op afstand',
  private: 'privé|prive|vertrouwelijk|besloten|in vertrouwen|als privé|als prive',
  public:
    'openbaar|zichtbaar|niet privé|niet prive|niet vertrouwelijk|niet meer privé|niet meer vertrouwelijk',
  all: 'beide|alles|alle|allemaal|al mijn|al de|al die|alle andere|alle mijn',
  series: 'hele reeks|hele serie|de hele reeks|de hele serie|alle keren|reeks|serie|voortaan',
  later: 'later|naar achteren|naar achter',
  earlier: 'eerder|vroeger|naar voren',
  longer: 'langer',
  shorter: 'korter',
  back: 'terug|terugreis',
  self: 'ik|mij|me|mezelf|wij|we|ons',
  times:
    'momenten|moment|tijden|tijdstippen|opties|mogelijkheden|voorstellen|voorstel|data|keuzes|tijdsopties|alternatieven',
  some: 'wat|enkele|een paar|paar|een aantal|verschillende',
  same: 'dezelfde|hetzelfde|dezelfde uren|hetzelfde uur|dezelfde tijd|hetzelfde tijdstip|allebei dezelfde|allebei dezelfde uren',
  'that-day': 'die dag|de dag|dezelfde dag',
  article:
    "mijn hele|m'n hele|mn hele|heel|hele|de hele|het hele|onze hele|nieuwe|nieuw|de|het|een|'n|'t|mijn|m'n|mn|onze|ons|die|dat|deze|dit|zijn|haar|hun|uw|je|jouw|alleen de|mijn eigen|d'n|den",
  filler: `zullen we|kunnen we|laten we|wil je|wil jij|wilt u|wil u|wilt uw|kun je|kun jij|kan je|kan jij|kunt u|kan u|zou je|zou jij|zou u|
    zou je kunnen|zou u kunnen|zou je willen|zou u willen|mag ik|ik wil|ik wil graag|ik wou graag|ik wilde graag|
    ik zou graag|ik zou|ik moet|ik heb graag|graag|alsjeblieft|alstublieft|alsjeblieft even|svp|s . v . p .|aub|
    a . u . b .|even|eventjes|effe|ff|maar|eens|nog|nog even|dan|daarna|vervolgens|hoi|hallo|hey|hé|dag|he|oké|oke|ok|
    nou|eh|uh|uhm|ehm|gewoon|alvast|willen|kunnen|ook|ook nog|gelijk|meteen|direct|in de agenda|in mijn agenda|
    in mn agenda|in m'n agenda|op de agenda|voor mij|voor me|om|bedankt|dank je|dank u|dankjewel|dank je wel|
    goedemorgen|goedemiddag|goedenavond|er|mevrouw|meneer|mevr|mevr .|mw|mw .|dhr|dhr .|de heer|heer|mr|mr .|dr|dr .|drs|
    drs .|ir|ir .|prof|prof .|professor|liefst|dat doen|dat regelen|dat voor mij doen|dat voor me doen|dat voor mij regelen|dat voor me regelen|
    regel dat|allemaal|het liefst|bij voorkeur|minstens|ten minste|tenminste|minimaal|zeker|precies|ongeveer|a|zelf|
    zo|iets|duur|secretaris|ja|ergens|telkens|elk|ieder|elk van|ieder van|allebei|samen|alletwee|alle twee|steeds|helemaal|volledig|compleet|alstublieft|gaarne|eventjes|snel|vlug|
    wil ik|wil ik graag|ik wil nog|ik moet nog|wilt u nog|zou ik graag|mocht u kunnen|zou het kunnen|is het mogelijk om|
    wilt u zo goed zijn|wilt u zo vriendelijk zijn|zo vriendelijk willen zijn|zo goed willen zijn|zo vriendelijk willen zijn om|zo vriendelijk zijn|zo goed zijn|wees zo goed|gelieve|mag ik u verzoeken|mag ik u vragen|mag ik je vragen|ik verzoek u|ik wil u vragen|ik wil je vragen|ik wou u vragen|
    ik wil u verzoeken|zou u mij kunnen|graag zou ik|graag wil ik|het liefst wil ik|lukt het om|zou het lukken om|zou je zo lief willen zijn|indien mogelijk|
    als het kan|als dat kan|als het lukt|zo mogelijk|als het mogelijk is|agenda :|nieuwe afspraak :|memo :|notitie :|noteren :|
    vriendelijk verzoek|vriendelijk verzoek om|het verzoek om|denk je dat je|weest u zo vriendelijk|wees zo vriendelijk|kan dat|kan dat nog|kan dit|lukt dat|
    is dat mogelijk|gaat dat lukken|bvd|alvast bedankt|met dank|dank|hartelijk dank|weest u zo goed`,
};
