/**
 * What is done, in Dutch: `verb | words`. `a/b` are alternatives, `(x)` may be left out, and what * follows `~` may stand further on in the sentence ("neemt u … aan"). */
export const VERBS_NL = `
plan | plan/plant/plannen/gepland, inplannen, ingepland, in te plannen, plan/plant/plannen ~in,
  spreek/spreekt/spreken ~af, afspreken, af te spreken, maak/maakt/maken ~afspraken, afspraken
  maken, een afspraak maken, leg/legt/leggen ~vast, vastleggen, vast te leggen, vastgelegd,
  agendeer/agendeert/agenderen, zet/zetten ~in de/mijn/onze agenda, in de/mijn agenda zetten, in
  mijn agenda komen
offer | bied/biedt/bieden ~aan, aanbieden, aan te bieden, aangeboden
confirm | bevestig/bevestigt/bevestigen/bevestigd, te bevestigen,
  herbevestig/herbevestigt/herbevestigen
move | verzet/verzetten, te verzetten, verschuif/verschuift/verschuiven/verschoven,
  verplaats/verplaatst/verplaatsen, te verplaatsen, te verschuiven, verleg/verlegt/verleggen,
  stel/stelt/stellen ~uit, uitstellen, uitgesteld, uit te stellen, schuif/schuift/schuiven
  ~op/door, opschuiven, boek/boekt/boeken ~om, omboeken, om te boeken, omgeboekt,
  wijzig/wijzigt/wijzigen/gewijzigd, te wijzigen
cancel | zeg/zegt/zeggen ~af, afzeggen, af te zeggen, afgezegd,
  annuleer/annuleert/annuleren/geannuleerd, te annuleren, laat/laten ~vervallen, laten vervallen,
  cancel/cancelt/cancelen, schrap/schrapt/schrappen/geschrapt
hold | houd/houdt/houden ~vast, vasthouden, vast te houden, vastgehouden,
  reserveer/reserveert/reserveren/gereserveerd, te reserveren, houd/houdt/houden ~beschikbaar,
  beschikbaar houden
release | geef/geeft/geven ~vrij, vrijgeven, vrijgegeven, vrij te geven, laat/laten ~los,
  komt/komen ~vrij, vrijkomen
keep-free | houd/houdt/houden ~vrij, vrijhouden, vrij te houden, vrijgehouden,
  blijf/blijft/blijven ~vrij, vrij blijven, vrij houden, is/zijn ~vrij, houd/houdt/houden ~leeg,
  blijft/blijven ~leeg, blokkeer/blokkeert/blokkeren/geblokkeerd
accept | neem/neemt/nemen ~aan, aannemen, aan te nemen, aangenomen,
  accepteer/accepteert/accepteren/geaccepteerd, te accepteren, aanvaard/aanvaardt/aanvaarden, te
  aanvaarden, ga/gaat/gaan ~op in, zeg/zegt/zeggen ~toe, toezeggen, toe te zeggen, zeg/zegt/zeggen
  ~ja, ja zeggen
decline | sla/slaat/slaan ~af, afslaan, af te slaan, afgeslagen,
  weiger/weigert/weigeren/geweigerd, te weigeren, wijs/wijst/wijzen ~af, afwijzen, af te wijzen,
  afgewezen, zeg/zegt/zeggen ~nee, nee zeggen, bedank/bedankt/bedanken ~voor, houd/houdt/houden
  ~af, afhouden, af te houden, poeier/poeiert ~af, wimpel/wimpelt ~af, afwimpelen
invite | nodig/nodigt/nodigen ~uit, uitnodigen, uit te nodigen, uitgenodigd
answer | beantwoord/beantwoordt/beantwoorden, te beantwoorden,
  antwoord/antwoordt/antwoorden/geantwoord, te antwoorden, reageer/reageert/reageren, te reageren,
  schrijf/schrijft/schrijven ~terug, terugschrijven, sta/staat ~te woord, te woord staan, in
  behandeling nemen
write | schrijf/schrijft/schrijven/geschreven, te schrijven, mail/mailt/mailen/gemaild, te mailen,
  contact opnemen, neem/neemt/nemen ~contact op, heb/hebt/heeft/hebben/onderhoud/onderhoudt
  ~contact, zoek/zoekt ~contact, benader/benadert/benaderen, te benaderen
send | stuur/stuurt/sturen/gestuurd, te sturen, verstuur/verstuurt/versturen/verstuurd, te
  versturen, verzend/verzendt/verzenden/verzonden, te verzenden, zend/zendt/zenden, ga/gaat/gaan
  ~de deur uit, de deur uitgaan, gaan ~uit, gaat ~uit, uitgaan, uitgestuurd, uitsturen, uit te
  sturen, stuur/stuurt/sturen ~toe, toesturen, toe te sturen, toegestuurd, stuur/stuurt/sturen
  ~rond, rondsturen, rond te sturen, stuur/stuurt/sturen ~op, opsturen, op te sturen,
  lever/levert/leveren ~aan, aanleveren, verspreid/verspreidt/verspreiden, bezorg/bezorgt,
  deel/deelt/delen, gedeeld, te delen
acknowledge | de ontvangst ~bevestig/bevestigt/bevestigen, bevestig/bevestigt/bevestigen ~de
  ontvangst, ontvangst bevestigen, de ontvangst te bevestigen
ask-missing | vraag/vraagt/vragen ~op, opvragen, op te vragen, opgevraagd, vraag/vraagt/vragen
  ~na, navragen, na te vragen
ask | vraag/vraagt/vragen, te vragen, vraag/vraagt/vragen ~aan, aanvragen, aan te vragen,
  aangevraagd, verzoek/verzoekt/verzoeken, informeer/informeert/informeren ~naar
chase | herinner/herinnert/herinneren/herinnerd, te herinneren,
  rappelleer/rappelleert/rappelleren, te rappelleren, maan/maant/manen, aanmanen, aan te manen,
  maan/maant/manen ~aan, zit/zitten ~achterna, bel/belt/bellen ~na, nabellen, spoor/spoort/sporen
  ~aan, aansporen, vraag/vraagt ~opnieuw, trek/trekt ~aan de bel bij, volg/volgt/volgen ~op,
  opvolgen, op te volgen
remind | breng/brengt ~in herinnering
order | bestel/bestelt/bestellen/besteld, te bestellen, koop/koopt/kopen/gekocht, te kopen,
  schaf/schaft/schaffen ~aan, aanschaffen, aan te schaffen, koop/koopt/kopen ~in, inkopen, in te
  kopen, vul/vult/vullen ~aan, aanvullen, aan te vullen, huur/huurt/huren ~in, inhuren, in te
  huren, laat/laten ~komen, laten komen, schakel/schakelt/schakelen ~in, inschakelen, in te
  schakelen
book | boek/boekt/boeken/geboekt, te boeken, huur/huurt/huren, te huren
pay | betaal/betaalt/betalen/betaald, te betalen, voldoe/voldoet/voldoen, maak/maakt/maken ~over,
  overmaken, over te maken, overgemaakt, vergoed/vergoedt/vergoeden
make-payable | maak/maakt/maken/gemaakt ~betaalklaar, betaalklaar maken/zetten/gemaakt/gezet,
  betaalklaar te maken/zetten, zet/zetten ~betaalklaar, zet/zetten ~klaar voor betaling,
  klaarzetten voor betaling, bereid/bereidt ~de betaling voor
approve | keur/keurt/keuren ~goed, goedkeuren, goed te keuren, fiatteer/fiatteert/fiatteren, te
  fiatteren, accordeer/accordeert/accorderen, te accorderen
dispute | betwist/betwisten, te betwisten, maak/maakt ~bezwaar tegen, bezwaar maken tegen,
  protesteer/protesteert
register | registreer/registreert/registreren/geregistreerd, te registreren, boek/boekt/boeken
  ~in, inboeken, in te boeken, ingeboekt, verwerk/verwerkt/verwerken/verwerkt, te verwerken,
  controleer/controleert/controleren, te controleren, codeer/codeert/coderen,
  scan/scant/scannen/gescand, te scannen, sorteer/sorteert/sorteren, te sorteren
sign | teken/tekent/tekenen/getekend, te tekenen, onderteken/ondertekent/ondertekenen/ondertekend,
  te ondertekenen, zet/zetten ~handtekening, ga/gaat/gaan ~akkoord met, akkoord gaan met,
  sluit/sluiten ~af, afsluiten, af te sluiten, onderhandel/onderhandelt/onderhandelen, te
  onderhandelen
connect | verbind/verbindt/verbinden ~door, doorverbinden, door te verbinden, doorverbonden,
  schakel/schakelt/schakelen ~door, doorschakelen, door te schakelen, stel/stelt ~door, zet/zetten
  ~door
message | noteer/noteert/noteren ~<boodschap/de boodschap/een boodschap/naam en nummer/wie en
  waarom/naam en telefoonnummer>, neem/neemt/nemen ~een/de boodschap aan, een/de boodschap
  aannemen, een boodschap aan te nemen, noteer/noteert/noteren ~wie en waarover, naam en nummer
  noteren, een terugbelnotitie maken, maak/maakt ~een terugbelnotitie, neem/neemt/nemen ~een
  terugbelverzoek op
call-out | bel/belt/bellen/gebeld, te bellen, opbellen, bel/belt/bellen ~op, bel/belt/bellen
  ~terug, terugbellen, terug te bellen, teruggebeld, telefoneer/telefoneert, neem/neemt
  ~telefonisch contact op
unsubscribe | schrijf/schrijft/schrijven ~uit, uitschrijven, uit te schrijven, meld/meldt/melden
  ~af, afmelden, af te melden
terminate | zeg/zegt/zeggen ~op, opzeggen, op te zeggen, opgezegd, beëindig/beëindigt/beëindigen,
  te beëindigen, stop/stopt/stoppen, stop te zetten, zet/zetten ~stop, stopzetten
renew | verleng/verlengt/verlengen/verlengd, te verlengen, vernieuw/vernieuwt/vernieuwen, te
  vernieuwen
file | berg/bergt/bergen ~op, opbergen, op te bergen, opgeborgen,
  archiveer/archiveert/archiveren/gearchiveerd, te archiveren, leg/legt ~in het dossier, in het
  dossier leggen, voeg/voegt ~toe aan het dossier, sla/slaat/slaan ~op, opslaan, op te slaan,
  ruim/ruimt ~op, opruimen, op te ruimen, rangschik/rangschikt, orden/ordent/ordenen
destroy | vernietig/vernietigt/vernietigen/vernietigd, te vernietigen, gooi/gooit/gooien ~weg,
  weggooien, weg te gooien, weggegooid, verwijder/verwijdert/verwijderen/verwijderd, te
  verwijderen, wis/wist/wissen, te wissen
mark | markeer/markeert/markeren, te markeren, vlag/vlagt, vink/vinkt ~af
forward | stuur/stuurt/sturen ~door, doorsturen, door te sturen, doorgestuurd, zend/zendt ~door,
  doorzenden, door te zenden, geef/geeft/geven ~door, doorgeven, door te geven, doorgegeven,
  speel/speelt ~door, doorspelen
refer | verwijs/verwijst/verwijzen/verwezen, te verwijzen, verwijs/verwijst/verwijzen ~door,
  doorverwijzen, door te verwijzen, doorverwezen
disclose | vertel/vertelt/vertellen/verteld, te vertellen, deel/deelt/delen ~mee, meedelen, mee te
  delen, medegedeeld, meegedeeld, zeg/zegt/zeggen/gezegd, te zeggen, doe/doet ~uitspraken,
  doe/doet ~mededelingen, mededelingen doen, mededelingen te doen, laat/laten ~los over,
  verstrek/verstrekt/verstrekken/verstrekt, te verstrekken,
  bespreek/bespreekt/bespreken/besproken, te bespreken, praat/praten, spreek/spreekt/spreken
  ~over, laat ~blijken, onthul/onthult/onthullen, geef/geeft/geven ~inlichtingen, inlichtingen
  geven, geef/geeft ~informatie, noem/noemt/noemen/genoemd, te noemen,
  vermeld/vermeldt/vermelden/vermeld, te vermelden, maak/maakt/maken ~bekend, bekendmaken, bekend
  te maken, geef/geeft/geven ~prijs, prijsgeven, bevestig/bevestigt of ontken/ontkent, bevestigen
  of ontkennen, geef/geeft/geven ~af, afgeven, geef/geeft/geven ~vrij over
show | laat/laten ~zien, laten zien, toon/toont/tonen, te tonen, inzage geven, geef/geeft ~inzage
  in
receive | ontvang/ontvangt/ontvangen, te ontvangen, vang/vangt/vangen ~op, opvangen, op te vangen,
  laat/laten ~binnen, binnenlaten, laat/laten ~plaatsnemen, meld/meldt/melden ~aan, aanmelden,
  kondig/kondigt/kondigen ~aan, aankondigen, aan te kondigen
sign-for | teken/tekent/tekenen ~voor ontvangst, teken/tekent/tekenen voor, tekenen voor
  ontvangst, te tekenen voor, neem/neemt/nemen ~in ontvangst, in ontvangst nemen, in ontvangst te
  nemen
congratulate | feliciteer/feliciteert/feliciteren/gefeliciteerd, te feliciteren, wens/wenst
  ~geluk, stuur/stuurt/sturen ~een felicitatie
condole | condoleer/condoleert/condoleren, te condoleren, betuig/betuigt ~deelneming
thank | bedank/bedankt/bedanken, te bedanken, dank/dankt/danken
claim | declareer/declareert/declareren/gedeclareerd, te declareren, dien/dient/dienen
  ~declaraties in
submit | dien/dient/dienen ~in, indienen, in te dienen, ingediend, deponeer/deponeert/deponeren,
  te deponeren, doe/doet ~aangifte, leg/legt ~neer bij
assign | verdeel/verdeelt/verdelen/verdeeld, te verdelen, wijs/wijst/wijzen ~toe, toewijzen, toe
  te wijzen, deel/deelt/delen ~uit, uitdelen, deel/deelt/delen ~in, indelen, in te delen,
  besteed/besteedt/besteden ~uit, uitbesteden, draag/draagt/dragen ~op aan, draag/draagt/dragen
  ~over aan, overdragen
grant | ken/kent/kennen ~toe, toekennen, toe te kennen, toegekend, verleen/verleent/verlenen
publish | publiceer/publiceert/publiceren/gepubliceerd, te publiceren,
  plaats/plaatst/plaatsen/geplaatst, te plaatsen, breng/brengt/brengen ~naar buiten, naar buiten
  brengen, zet/zetten ~op <de website/linkedin/sociale media>, op de website zetten
feed | voer/voert/voeren, invoeren, voorleggen aan een taalmodel, ga/gaat/gaan/komt/komen ~naar
  een taalmodel
use | gebruik/gebruikt/gebruiken, te gebruiken, zet/zetten ~in, inzetten, in te zetten
bill | factureer/factureert/factureren/gefactureerd, te factureren, breng/brengt ~in rekening
do | doe/doet/doen/gedaan, te doen, onderneem/onderneemt/ondernemen
handle | handel/handelt/handelen ~af, afhandelen, af te handelen, afgehandeld,
  behandel/behandelt/behandelen, te behandelen, verzorg/verzorgt/verzorgen, te verzorgen
arrange | regel/regelt/regelen/geregeld, te regelen, organiseer/organiseert/organiseren, te
  organiseren, zorg/zorgt/zorgen ~voor, maak/maakt/maken
get | krijg/krijgt/krijgen, ontvangen, hoort/horen, geef/geeft/geven/gegeven, te geven
change-account | neem/neemt/nemen ~over, overnemen, over te nemen, pas/past/passen ~aan,
  aanpassen, aan te passen, verander/verandert/veranderen
type | typ/typt/typen, notuleer/notuleert/notuleren, werk/werkt/werken ~uit, uitwerken, uit te
  werken, maak/maakt ~het verslag
move | kort/verkort/verkorten, kort/korten ~in, inkorten, in te korten, ingekort,
  vervroeg/vervroegt/vervroegen/vervroegd, te vervroegen, ruil/ruilt/ruilen,
  schuif/schuift/schuiven, schuiven met, te ruilen, herplan/herplant/herplannen, te herplannen,
  verruil/verruilt
plan | las/last/lassen ~in, inlassen, maak/maakt/maken ~een afspraak, belegt, beleggen, te
  beleggen, roep/roept ~bijeen, ruim/ruimt ~plaats in, stem/stemt ~een datum af, prik/prikt ~een
  datum, een datum prikken, mag er ~bij, zet/zetten ~erin, agendeer
disclose | leg/legt/leggen ~uit, uitleggen, uit te leggen, licht/lichten ~toe, toelichten, toe te
  lichten, doe/doet ~een mededeling, geeft u ~door, beloof/belooft/beloven, te beloven,
  verklap/verklapt, uit te laten, laat/laten ~uit over, uitlaten over, zegt u ~toe, geef/geeft
  ~advies, adviseer/adviseert/adviseren, te adviseren, verspreek/verspreekt, vertel/vertelt ~door,
  doorvertellen
enrol | schrijf/schrijft ~in, inschrijven, in te schrijven, ingeschreven, meld/meldt ~mij aan, mij
  aanmelden, schrijf/schrijft ~mij in
register | houd/houdt/hou ~bij, bijhouden, bij te houden, bijgehouden, kijk/kijkt ~na, nakijken,
  na te kijken, voer/voert ~in, invoeren, in te voeren, vul/vult ~in, invullen, in te vullen,
  noteer/noteert ~in, leg/legt ~aan, administreer/administreert
return | stuur/stuurt/sturen ~terug, terugsturen, terug te sturen, teruggestuurd,
  retourneer/retourneert/retourneren, geef/geeft ~terug, teruggeven
pick-up | haal/haalt/halen ~op, ophalen, op te halen, haal/haalt ~af, afhalen, neem/neemt/nemen
  ~de telefoon op, de telefoon opnemen, neem/neemt/nemen ~op, opnemen, op te nemen
answer | wijst ~de weg, geef/geeft/geven ~antwoord, antwoord geven, antwoord te geven,
  help/helpt/helpen, te helpen, verwerkt u ~zelf, stuur/stuurt ~een antwoord, stuur/stuurt
  ~antwoord
acknowledge | stuur/stuurt/sturen ~een ontvangstbevestiging/ontvangstbericht, laat/laten ~weten
  dat het is ontvangen, meld/meldt ~ontvangst
chase | stuur/stuurt/sturen ~een herinnering, vraag/vraagt/vragen ~naar, bel/belt ~achteraan,
  achterna bellen, achteraan bellen, erachteraan gaan, ga/gaat ~achteraan, zit/zit ~achteraan,
  dring/dringt/dringen ~aan, aandringen, aan te dringen, blijf/blijft ~vragen, aangemaand
pay | incasseer, stort/storten, te storten, reken/rekent ~af, afrekenen, betaal/betaalt ~uit,
  uitbetalen, uitbetaald
receive | leid/leidt ~rond, rondleiden, begeleid/begeleidt/begeleiden, haal/haalt ~van beneden op,
  bied/biedt ~koffie aan, verwelkom/verwelkomt, ontvangt u, laat/laten ~toe, toelaten, laat/laten
  ~wachten
decline | bedank/bedankt/bedanken ~beleefd, houd/houdt/hou ~buiten de deur, weer/weert/weren,
  verwerp/verwerpt, ga/gaat ~niet op in, stuur/stuurt/sturen ~weg, wegsturen, weg te sturen,
  maak/maakt ~u ervan af, keur/keurt ~af, afkeuren, sla/slaat ~over, wijs/wijst ~de deur
accept | stem/stemt ~in met, instemmen met, zeg/zegt ~ja tegen, ga/gaat ~in op, ingaan op, in te
  gaan op
send | overhandig/overhandigt, reik/reikt ~uit, bezorgen, leg/legt ~voor aan, geef/geeft ~af,
  doe/doet ~op de post, op de post doen, op de bus doen, breng/brengt/brengen, te brengen,
  lever/levert ~in, inleveren, in te leveren
cancel | zeg/zegt ~de afspraak af, trek/trekt/trekken ~in, intrekken, in te trekken, haal/haalt
  ~uit de agenda, uit de agenda halen, laat/laten ~niet doorgaan
order | laat/laten ~bezorgen, laten bezorgen, neem/neemt ~een abonnement op, een abonnement nemen,
  abonneer/abonneert, laat/laten ~drukken, laten drukken, laat/laten ~repareren, laten repareren,
  laat/laten ~maken, laten maken, laat/laten ~vertalen, laten vertalen, laat/laten ~uitvoeren,
  laten uitvoeren, geef/geeft ~uit, uitgeven, uit te geven, besteed/besteedt/besteden, te
  besteden, regel/regelt ~de bezorging, vervang/vervangt ~door nieuwe
thank | stuur/stuurt/sturen ~een bedankje/bedankbriefje/bedankkaartje/bedankmail
hold | bewaar/bewaart/bewaren, te bewaren, houd/houdt/hou ~apart, apart houden, leg/legt ~in
  optie, in optie nemen, neem/neemt ~een optie op, een optie nemen op, optie/opties nemen,
  zet/zetten ~in optie
confirm | controleert u ~nog eens, vraag/vraagt ~of het doorgaat
assign | schuif/schuift ~door naar, stel/stelt ~in op, rooster/roostert ~in, inroosteren, in te
  roosteren, geef/geeft ~taken
publish | deel/deelt/delen ~op linkedin/de website, laat/laten ~plaatsen
stay | blijf/blijft/blijven ~staan, blijven staan, blijft staan, liggen vast, ligt vast, staan
  vast, staat vast, blijf/blijft/blijven ~zoals ze zijn, blijven zoals ze zijn
keep-free | ben ik er niet (voor), ben ik niet beschikbaar, ben ik niet te spreken, werk ik niet,
  ontvang ik niemand, zie ik niemand, is heilig, zijn heilig, is gesloten, plan je niets, laat u
  ~vrij, laat/laten ~vrij, vrijlaten, zit ik nooit in vergadering, heb ik geen afspraken, wil ik
  geen afspraken, is geen afspraak mogelijk, maakt u geen afspraken, komt niets, plant u niets
  (meer), geen enkele afspraak
file | leg/legt/leggen ~in de/een map, zet/zetten ~in de/een map, stop/stopt ~in de/een map, in de
  map leggen, doe/doet ~in het dossier, zet/zetten ~in het dossier
do | gebeurt, gebeuren, te gebeuren, gebeurt er
decline | geef/geeft/geven ~geen gehoor aan, zeg/zegt/zeggen ~nee tegen, nee tegen, houd/houdt ~de
  boot af, leg/legt/leggen ~naast u neer, laat/laten ~aan u voorbijgaan, negeer/negeert/negeren,
  te negeren
message | noteer/noteert ~naam, noteert u naam, naam noteren, vraag/vraagt ~naam, schrijf/schrijft
  ~op wie er belde
refer | verwijs/verwijst/verwijzen ~naar, verwijs/verwijst/verwijzen
file | rangschik, klasseer/klasseert, leg/legt/leggen ~weg, wegleggen, berg/bergt ~weg
keep-free | houd/houdt/hou ~open, openhouden, sluit/sluiten ~de agenda, de agenda sluiten, is de
  agenda dicht, zijn wij dicht, zijn we dicht, zijn wij gesloten, zijn we gesloten, is het kantoor
  gesloten, is de praktijk gesloten, is de agenda gesloten
congratulate | schrijf/schrijft/schrijven ~een felicitatie/gelukwens, stuur/stuurt
  ~gelukwensen/felicitaties
disclose | laat/laten ~uit, laat u zich ~uit, laat/laten ~weten aan, geef/geeft ~uitleg,
  geef/geeft ~toelichting, doe/doet ~een toezegging, doe/doet ~toezeggingen, doe/doet ~beloften,
  zegt u ~niets over, verklaar/verklaart, maak/maakt ~melding van, speculeer/speculeert,
  roddel/roddelt, klap/klapt
accept | stem/stemt ~in, zeg/zegt ~toe, geef/geeft ~gehoor aan
plan | plan/plant ~bij, zet/zetten ~er tussen, schuif/schuift ~ertussen, geef/geeft ~een afspraak,
  geeft u ~een plek, plaats/plaatst ~in de agenda, leg/legt ~een datum vast, vastleggen in de
  agenda
`;

/** Nouns of deeds: "elke herinnering", "een ontvangstbericht". */
export const DEEDS_NL = `
acknowledge | ontvangstbevestiging(en), ontvangstbericht(en), ontvangst, bericht van ontvangst
chase | herinnering(en), rappel(len), rappels, aanmaning(en), betalingsherinnering(en),
  herinneringsbrief, herinneringsbrieven, herinneringsmail(s)
remind | afspraakherinnering(en), afspraakbevestiging(en)
answer | antwoord(en), reactie(s), inhoudelijk antwoord, inhoudelijke antwoorden, antwoordbrief,
  antwoordbrieven
order | bestelling(en), aankoop, aankopen, aanschaf(fingen), uitgave(n), uitgaven, inkopen,
  inkoop, verlenging(en)
book | boeking(en), reservering(en)
pay | betaling(en), overboeking(en)
cancel | annulering(en), afzegging(en), annuleringsbericht(en)
move | wijziging(en), verplaatsing(en)
confirm | bevestiging(en)
decline | afwijzing(en), weigering(en)
accept | aanname(s), toezegging(en), toezeggingen
invite | zelf uitnodigen
condole | condoleance(s), condoleancebrief, condoleancebrieven, condoleancekaart(en),
  rouwkaart(en), deelneming
congratulate | felicitatie(s), gelukwens(en)
thank | bedankbrief, bedankbrieven, bedankje(s), bedankbriefje(s), bedankkaartje(s),
  bedankbericht(en), dankbrief, dankbrieven
ask-missing | verzoek om stukken, opvraging(en)
submit | indiening(en)
connect | doorverbindingen
disclose | inlichtingen, mededeling(en), informatie, uitspraken, inhoudelijke informatie
terminate | opzegging(en)
sign | handtekening(en), ondertekening(en), onderhandeling(en)
destroy | vernietiging(en)
emergency | noodtekst(en)
message | boodschap(pen), terugbelverzoek(en), terugbelnotitie(s)
call-out | terugbelafspraken
`;
