/**
 * Words that name no kinds, no people, no measure or no end, by what must be asked about them.
 * They are heard and never guessed at.
 */
export const VAGUE_NL = `
small-things | kleine dingen, kleinigheden, kleine zaken, kleine dingetjes, dingetjes, simpele
  dingen, eenvoudige dingen, routinezaken, gewone dingen, onbelangrijke dingen, kleine klusjes,
  allerlei, van alles, wat er speelt, lopende zaken, standaardzaken, het gewone werk, de gewone
  dingen, alledaagse dingen, wat zich voordoet, dingen, zaakjes, alles zelf
silence | als ik niet/niets ~reageer/antwoord/zeg, als ik niets laat horen, als u niets (van mij)
  hoort, hoort u niets van mij, reageer ik niet, zeg ik niets, antwoord ik niet, wie zwijgt stemt
  toe, zonder reactie van mij, zwijgen is toestemming, geen bericht is goed bericht, geen bericht
  goed bericht, geen antwoord van mij is akkoord, zonder tegenbericht, bij stilzwijgen, hoort u
  niets, blijft het stil
silence-tail | is het goed, is dat goed, is het akkoord, is het in orde, dan is het goed, is dat
  akkoord, betekent dat ja, beschouwt u dat als ja, beschouwt u het als goedgekeurd
important | belangrijk(e), grote, groot, goede, goed, beste, trouwe, vips, vip's, vip,
  interessant(e), relevante, bijzondere, speciale, waardevolle, vooraanstaande, invloedrijke,
  sleutel, prominente, hoge, zware, serieuze, nuttig(e), zinvol(le), leuke, aardige,
  aantrekkelijke, vervelende, lastige, moeilijke, gevoelige, onbelangrijke, onzinnige, passende,
  geschikte, juiste, verstandige
small | klein(e), kleinere, lichte, beperkte, bescheiden, goedkope, dure, billijke, redelijk(e),
  acceptabele, schappelijke, normale bedragen, gepaste, voordelige, korte, lange
discretion | naar (uw) eigen inzicht/goeddunken/oordeel, naar bevind van zaken, zoals u het beste
  lijkt/vindt, wat u goed/verstandig vindt/lijkt, als u het verstandig/nodig/goed vindt, gebruik
  (u) uw (gezond) verstand, gezond verstand, naar redelijkheid, u weet wel wat, u ziet maar, wat
  het beste is, in de geest van, ik vertrouw op u, ik vertrouw u, met beleid, met gevoel, tactvol,
  op gevoel, naar omstandigheden, gebruik uw oordeel, wat u redelijk vindt, u beslist, u bepaalt
if-needed | zo nodig, indien nodig, waar nodig, als het nodig is, als dat nodig is, desnoods,
  eventueel, als het kan, zo mogelijk, indien mogelijk, als het uitkomt, waar mogelijk, bij
  gelegenheid, wanneer het uitkomt, als het moet
mostly | meestal, in principe, doorgaans, gewoonlijk, vaak, soms, af en toe, in de regel, bij
  voorkeur, liever, liefst, ongeveer, circa, zowat, normaal gesproken, hoofdzakelijk, zoveel
  mogelijk, een beetje, niet te veel, niet te vaak, niet te lang, regelmatig, nu en dan, geregeld,
  niet te duur, op tijd, wat langer, een tijdje, enkele, paar, een paar, sommige, bepaalde,
  veel, weinig
several | verschillende, diverse, meerdere, meer, verscheidene, tegelijk, tegelijkertijd,
  gelijktijdig, naast elkaar
and-so-on | enzovoort, enzovoorts, enz, etc, etcetera, en dergelijke, e.d., en zo, en wat dies
  meer zij, of zoiets, en meer, onder andere, bijvoorbeeld, zoals
good-news | goed nieuws, slecht nieuws, gunstige uitslagen, goede uitslagen, slechte uitslagen,
  gunstige/normale/afwijkende uitslag(en), gunstig nieuws, als de uitslag goed is, als het goed
  nieuws is, niets ernstigs, onschuldige uitslagen, geruststellen, geruststellend, stel patiënten
  gerust, stelt u gerust, als het niet ernstig is, niet ernstig, ernstig(e), ongerust, beoordeelt
  u, hoe ernstig, goede uitslag
for-now | voorlopig, voor nu, tot nader order, tot nader bericht, tijdelijk, de komende tijd,
  zolang het nodig is, een poosje, even waarnemen, voorlopig even, binnenkort, tot ik terug ben,
  als ik terug ben, zolang ik weg ben
`;

export const VAGUE_EN = `
small-things | small things, little things, minor things, minor matters, small matters, trivia,
  trivial things, simple things, routine matters, routine things, everyday things, the usual
  things, odds and ends, day-to-day matters, day-to-day things, whatever comes up, anything small,
  minor stuff, small stuff, bits and pieces, the small stuff, ordinary business, running the
  office, things
silence | if I do not ~reply/answer/respond/react, if I don't ~reply/answer/respond/react, if I
  say nothing, if I am silent, if you hear nothing from me, if I stay silent, silence means, my
  silence, no answer from me, no news is good news, if you don't hear from me, if you do not hear
  from me, silence is, no reply from me, if I haven't answered/replied, if I have not
  answered/replied
silence-tail | consent, it is fine, it's fine, that means yes, means yes, take it as a yes, assume
  yes, assume I agree, go ahead, it is approved, take it as approved, that is a yes, treat it as
  approved, consider it approved, that's a yes
important | important, big, large, major, key, good, best, loyal, vip(s), interesting, relevant,
  special, valuable, prominent, influential, serious, useful, worthwhile, nice, attractive,
  difficult, sensitive, delicate, awkward, unimportant, suitable, appropriate, right, sensible,
  proper, promising, genuine, top, valued, favourite, high-profile
small | small, smaller, minor, little, modest, cheap, cheaper, expensive, reasonable, reasonably,
  acceptable, affordable, limited, fair, inexpensive, short, long, brief
discretion | (use/at) (your) (own) discretion (with), discretion, use your (own) (best)
  judgement/judgment, as you see fit, as you think best/fit/right, whatever you think (best/is
  best), what you think best, use common sense, common sense, if you think it/that (is/it is)
  sensible/wise/necessary, you know what to do, you decide, do what is best, do your best,
  tactfully, with tact, I trust you, within reason, where you think (it) best, as appropriate,
  where appropriate, if appropriate, you judge, sensibly
if-needed | if needed, if necessary, where necessary, as needed, as necessary, when needed, when
  necessary, as required, if required, if possible, where possible, when possible, when
  convenient, if you can, when you can, whatever we need, what we need, what is needed, as the
  need arises
mostly | usually, mostly, generally, normally, often, sometimes, occasionally, now and then, as a
  rule, preferably, ideally, roughly, about half, approximately, more or less, not too many, not
  too often, not too much, regularly, from time to time, in principle, some, certain, few,
  a while, too long, too late, too early, too expensive,
  in good time, on time
several | several, various, many, a few, a couple of, multiple, different, at the same time,
  simultaneously, side by side, in parallel
and-so-on | etc, etc., et cetera, and so on, and the like, and so forth, or something, and such,
  or similar, for example, for instance, among others
good-news | good news, bad news, good results, bad results, normal results, abnormal results,
  favourable results, reassure, reassuring, reassures, if it is good, if the result is good, if
  the results are good, nothing serious, harmless results, if it is not serious, how serious,
  clear results, negative results, positive results, if normal, if nothing is wrong, how bad,
  worried patients, triage
for-now | for now, for the time being, until further notice, temporarily, for a while, until I am
  back, until I'm back, for the moment, meanwhile, in the meantime, while I am gone, for the
  present, until I return, soon
`;
