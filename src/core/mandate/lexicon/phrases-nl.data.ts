/* oxlint-disable eslint/max-lines -- a table of words is looked up, not read through */
/**
 * How Dutch letters say how far something goes, when, and on what condition: `kind value | words`. * The notation is that of the verbs. Longer phrases win over shorter ones. */
export const PHRASES_NL = `
flag may | mag/mogen (u), kunt u, kan, mag zelf, staat u vrij om, bent u vrij om, u bent bevoegd,
  is toegestaan, vindt u zelf goed
flag self | zelf, zelfstandig, eigenhandig, zonder mij, zonder mijn
  akkoord/toestemming/goedkeuring/fiat/instemming/medeweten/tussenkomst/handtekening, zonder
  (voorafgaand/vooraf) overleg (met mij), zonder ruggespraak, zonder (het) (mij) (eerst/vooraf) te
  vragen, zonder het (eerst) aan mij te vragen, zonder (ze/het/dit) (eerst) (aan mij) voor te
  leggen, zonder (ze/het/dit) mij (eerst) voor te leggen, buiten mij om, op eigen
  gezag/initiatief, hoeft/hoef u (het/dit/ze) (mij) niet (eerst) te vragen, hoeft/hoef u
  (het/dit/ze) (mij) niet (eerst) voor te leggen, hoeft niet (eerst) langs mij, hoeven niet
  (eerst) langs mij, hoef ik niet (eerst) te zien, hoeft u mij niet lastig te vallen, daarvoor
  hoeft u mij niet te storen, zonder dat ik ze zie, vragen hoeft niet, hoef ik niet vooraf te zien
flag silent | zonder (het/dit/ze/mij) (aan mij/mij) (apart) te melden, zonder melding (aan mij),
  zonder bericht (aan mij), zonder (het/dit) mij te zeggen/vertellen, melden hoeft niet,
  hoeft/hoef u (het/dit/dat/ze) (mij/aan mij) niet (apart) te melden, dat/dit hoeft u (mij) niet
  te melden, hoef ik (het/dit/dat) niet te weten/horen, (dat/dit/daar) hoef ik niet (van) te
  weten/horen, zonder dat ik het (hoef te) weten/horen, dat hoef ik niet te weten, hoeft niet
  gemeld (te worden), zonder het door te geven, stilzwijgend, ik hoef het niet te weten, daar hoor
  ik niets over, hoeft u mij niet te vertellen
flag tell | meld/meldt/melden (u) (het/dit/dat/ze/die) (mij/aan mij), (het/dit) (mij/aan mij)
  melden, (het/dit) mij te melden, laat/laten ~(mij) weten, hoor ik (het/dat/ervan), ik hoor het,
  hoort u mij niet, wil ik (het/dat) (achteraf) weten/horen, informeert/informeer (u) mij,
  breng/brengt ~op de hoogte, houd/houdt mij ~op de hoogte, krijg ik ~een
  kopie/afschrift/kopietje/overzicht/lijst/seintje, ik krijg een
  kopie/afschrift/overzicht/seintje, stuurt u mij ~een kopie/afschrift/overzicht, met mij in de
  cc/kopie, (met) cc/kopie/afschrift aan mij, geef/geeft (u) mij ~een seintje, vertel/vertelt (u)
  (het/dit) mij, vertel/vertelt (u) het (aan) mij, zeg/zegt (u) (het/dit) mij, zegt u mij, zegt u
  het mij, doet u (mij) verslag, verslag aan mij, rapporteert/rapporteer (u) (het/dit) (aan
  mij/mij), waarschuw/waarschuwt (u) mij, mij waarschuwen, attendeer/attendeert (u) mij, tip/tipt
  (u) mij, herinnert u mij ~eraan, herinnert u mij, sein/seint u mij, (aan mij/mij)
  gemeld/doorgegeven, meldt u ~aan mij, meldt u ~mij, geeft u ~aan mij door, geeft u mij ~door,
  verneem ik, stelt u mij ~op de hoogte, zet u ~in mijn dagmap/dagoverzicht/weekoverzicht, in mijn
  dagmap/dagoverzicht/weekoverzicht, komt/komen in het/mijn dagoverzicht/weekoverzicht, app/appt u
  mij, mailt u mij, stuurt u mij een bericht/berichtje/app, met een melding (aan mij), maar meld
  het, meld u dat, meldt u achteraf, mij inlichten, licht u mij ~in, meldt u die, wil ik achteraf
  horen
flag ring | bel/belt (u) mij, mij (te) bellen, belt u mij op, belt men mij, belt mij
flag propose | leg/legt/leggen ~voor, (mij/aan mij) voorleggen, voorgelegd, vraag/vraagt (u)
  (het/dit/dat/ze) (eerst) (aan) mij, vraagt u (eerst) aan mij, eerst (aan) mij vragen, (aan) mij
  (te) vragen, stel/stelt ~voor, voorstellen, voor te stellen, doet u (mij) een voorstel, een
  voorstel doen, overleg/overlegt (u) (het/dit) (eerst) met mij, eerst met mij overleggen,
  stemt/stem u (het/dit/ze) (eerst) met mij af, stem/stemt ~met mij af, met mij afstemmen,
  bespreekt u (het/dit/ze) (eerst) met mij, wil ik (ze/die/het/dit) (altijd) (eerst/vooraf/zelf)
  (zelf) zien/lezen/goedkeuren/beoordelen, wil ik ~eerst zien/lezen/goedkeuren, ik wil ~eerst
  zien/lezen, zie ik ~eerst/vooraf, zie ik (eerst/vooraf/altijd eerst), lees ik ~eerst/vooraf/na,
  lees ik na, ik lees ze eerst, (ik) zie ze eerst, keur ik ~goed, keur ik (eerst) goed, ik keur
  ~goed, wacht/wachten (u) op mijn akkoord/toestemming/antwoord/ja, gaat/gaan/komt/komen (altijd)
  eerst langs/bij/naar mij, eerst langs mij, langs mij gaan, langs mij, beslis ik
  (zelf/altijd/eerst), bepaal ik (zelf), kies ik (zelf), ik beslis, ik kies, kies ik, beslissing
  is aan mij, (mij/u mij) twee/drie keuzes/opties/mogelijkheden/voorstellen (geven), laat/laten
  (u) mij ~zien, laat/laten (u) (ze/het/die) (eerst) aan mij zien, laat ~eerst zien, toont/toon
  (u) (ze/het) mij, hoor ik (het) eerst/vooraf, hoor ik ~vooraf, check/checkt u ~bij mij, checkt u
  (het/dit/ze) (eerst) bij mij, mij om akkoord/toestemming, om mijn akkoord, teken ik
  (zelf/eerst), teken ik, onderteken ik, toestemming vragen, om toestemming, vraagt u mij eerst,
  vraagt u eerst, wilt u eerst vragen
flag with-me | ter goedkeuring, ter ondertekening/tekening, ter beoordeling, (na/met) mijn
  (uitdrukkelijke/voorafgaande/schriftelijke)
  akkoord/toestemming/goedkeuring/fiat/instemming/handtekening/zegen/ja/oké, na overleg (met mij),
  in overleg (met mij), alleen als ik ja zeg, mits ik akkoord ben/ga, als ik (ermee/daarmee)
  akkoord ben/ga, als ik het goed vind, als ik ja (heb gezegd/zeg), als ik het zeg, met mij
  overlegd, akkoord van mij, van mij akkoord, op mijn verzoek, alleen op mijn verzoek, aan mij ter
  goedkeuring/ondertekening, als u mij hebt gesproken, met mijn instemming, als ik instem, mits ik
  instem
flag seen | als/wanneer/nadat/zodra/mits ik
  ~gelezen/gezien/goedgekeurd/getekend/ondertekend/geaccordeerd/bekeken/nagekeken heb,
  als/wanneer/nadat/zodra/mits ik ~heb
  gelezen/gezien/goedgekeurd/getekend/ondertekend/geaccordeerd/bekeken/nagekeken,
  als/wanneer/nadat/zodra/mits ik ~akkoord <ben/heb gegeven>, als/nadat/zodra ik (mijn) akkoord
  heb gegeven, nadat ik
flag unseen | voordat/voor/eer ik ~gelezen/gezien/goedgekeurd/getekend/ondertekend heb,
  voordat/voor/eer ik ~heb gelezen/gezien/goedgekeurd/getekend/ondertekend, voordat ik ~akkoord
  <ben/heb gegeven>, zolang ik ~niet heb gelezen/gezien/goedgekeurd, zonder dat ik
  ~gezien/gelezen/goedgekeurd heb, zonder dat ik ~heb gezien/gelezen/goedgekeurd
flag neg | nooit, niet, geen, niets meer, niet meer, geen meer, nimmer, niets, in geen geval,
  onder geen beding/voorwaarde, op geen enkele manier, niemand iets, nergens, evenmin, niet eens,
  zelfs niet, ook niet, geen enkele, verboden, blijft u af van, van geen, niets en niemand,
  onthoudt u zich van, noch
flag only | alleen, uitsluitend, slechts, enkel, alleen maar, louter
flag nothing-more | (en) verder niets, niets anders, meer niet, (en) anders niets, verder niets en
  niemand, niet meer dan dat, daar blijft het bij, en daarmee uit, verder geen woord
flag only-then | pas, eerst dan, pas dan
flag prepare | leg/legt/leggen ~klaar, klaarleggen, klaar te leggen, klaargelegd, zet/zetten
  ~klaar, klaarzetten, klaar te zetten, klaargezet, maak/maakt ~klaar, klaarmaken, (in) concept,
  (een) concepten, conceptantwoord(en), conceptbrief, conceptbrieven, conceptreactie(s),
  stel/stelt/stellen ~op, opstellen, op te stellen, opgesteld, een opzet maken, maakt u een opzet,
  in concept klaarleggen/klaarzetten, ligt/liggen klaar, ligt ~klaar, liggen ~klaar, schrijft u
  ~in concept, maakt u ~in concept, een concept maken
flag ready | bereid/bereidt/bereiden ~voor, voorbereiden, voor te bereiden, voorbereid
flag leave-to-me | laat/laten ~aan mij (over), aan mij overlaten, aan mij over, doe ik zelf, regel
  ik (zelf), handel ik ~zelf af, blijft/blijven bij mij, is/zijn mijn zaak, behoud ik mij voor,
  doe ik, zijn voor mij, is voor mij, doe ik altijd zelf, beantwoord ik zelf, neem ik zelf op,
  schrijf ik zelf, voer ik zelf, blijven mijn werk, ligt bij mij, liggen bij mij
flag pass-on | stuur/stuurt/sturen ~naar/aan mij door, stuurt u ~mij door, zet u ~op mijn bureau,
  leg/legt ~op mijn bureau, op mijn bureau, gaat/gaan/komt/komen
  (direct/meteen/rechtstreeks/onmiddellijk/altijd) naar/bij mij, gaat/gaan/komt/komen ~naar/bij
  mij, rechtstreeks/direct/meteen/onmiddellijk naar/bij mij, naar mij doorsturen, aan mij
  doorgeven/doorsturen, bereikt/bereiken mij, moet/moeten mij ~bereiken, noteer/noteert (u),
  alleen noteren, maak/maakt u ~een aantekening/notitie, een notitie (maken), geeft u ~aan mij,
  brengt u ~bij mij, gaat/gaan door naar mij, speelt u ~aan mij door, stuurt u ~naar mij, stuurt u
  ~aan mij
flag connect-me | verbind/verbindt/verbinden ~met mij door, mij doorverbinden
flag stop | tenzij ik ~<nee zeg/bezwaar maak/ingrijp/tegenhoud/stop/stopzet/veto
  uitspreek/afzeg/protesteer/het verbied>, als ik ~<geen nee zeg/geen bezwaar maak/niet
  tegenhoud/niet ingrijp>, indien ik ~geen bezwaar maak, als ik er ~geen stokje voor steek, tenzij
  ik ~een stokje voor steek, tenzij ik ~laat weten van niet, als ik niet ~nee heb gezegd, als ik
  niet ~bezwaar maak/ingrijp/tegenhoud, tenzij u ~tegenbericht van mij krijgt, behoudens
  tegenbericht, tenzij ik ~<het tegenhoud/ze tegenhoud/u tegenhoud>, mits ik ~geen bezwaar maak,
  ik kan ~nog nee zeggen, tenzij u ~iets anders van mij hoort, tenzij ik u ~terugfluit/tegenhoud
flag otherwise | tenzij ik (het) (u) (uitdrukkelijk) anders <zeg/bepaal/beslis/laat
  weten/aangeef>, tenzij anders afgesproken, tenzij ik (uitdrukkelijk) akkoord ga/ben, tenzij ik
  toestemming geef, tenzij met mijn akkoord/toestemming, tenzij ik het goedkeur, tenzij ik ja zeg,
  behalve met mijn akkoord/toestemming, behalve als ik ja zeg, behalve als ik anders zeg, tenzij
  ik instem, tenzij ik het goed vind
flag on-order | tenzij ik (er/daar) (zelf) (uitdrukkelijk) om vraag, tenzij ik erom/daarom
  (zelf/uitdrukkelijk) vraag, tenzij ik het/dat (u/zelf/uitdrukkelijk) vraag/opdraag, tenzij op
  mijn verzoek, behalve op mijn verzoek, tenzij ik daar opdracht toe geef, tenzij in opdracht van
  mij, behalve als ik erom vraag, tenzij ik u dat/het opdraag/vraag
flag also | ook, mee, tevens, daarnaast, bovendien, mede, erbij
flag both | allebei, beide, beiden, samen, gezamenlijk, ons beiden, wij beiden, wij allebei
flag me | ik, ikzelf
flag consent | akkoord (geven/zijn/gaan), is akkoord, moet akkoord zijn/gaan/geven, geeft
  ~akkoord, moet ~akkoord geven, toestemming, goedkeuring, handtekening van, fiat
flag four-eyes | vier ogen, vierogenprincipe, een tweede persoon, twee handtekeningen, tweede paar
  ogen, een tweede handtekening, dubbele handtekening
flag except | tenzij, behalve, uitgezonderd, met uitzondering van, behoudens, maar niet, afgezien
  van, alleen niet
flag then | dan, daarna, vervolgens, nadien, in dat geval, ook dan
flag confidential | niemand anders (op kantoor/op de praktijk/op de zaak/dan ik)
  ~ziet/leest/opent/inziet/hoort, niemand anders (dan ik) mag ze/het/die/dit
  zien/lezen/openen/inzien, niemand (dan ik/behalve ik) ~ziet/leest/opent, <ziet/leest/opent>
  niemand (anders/behalve ik/dan ik), alleen ik ~<zie/lees/open/zien/lezen/openen/zie ze/inzie>,
  zie/zien/lees/lezen/open/openen alleen ik, alleen voor mij (bestemd/zichtbaar), (zijn/is) alleen
  voor mijn ogen, is/zijn/blijft/blijven (strikt/streng) vertrouwelijk, strikt vertrouwelijk,
  alleen zichtbaar voor mij, alleen voor mij zichtbaar, buiten de gedeelde agenda, onzichtbaar
  voor anderen, niet zichtbaar voor anderen, houd/houdt ~geheim/vertrouwelijk, opent niemand,
  blijft/blijven ongeopend, opent u niet, ongeopend, mag niemand (anders) (op kantoor)
  zien/lezen/openen/inzien, zijn voor niemand anders, is voor niemand anders, verder ziet niemand
  ze/dat/het/dit, geen ander ziet ze, onder ons, alleen u en ik, blijft/blijven onder ons, gaan
  niemand aan, krijgt niemand anders te zien, mag ~zien, niemand anders ziet ze, ziet verder
  niemand, ziet verder niemand op kantoor, uit ieders zicht
flag private | als privé, als bezet, als “privé”, staat/staan als privé, zichtbaar als privé, als
  privé vermeld, privé gemarkeerd, zonder details zichtbaar
flag firm | wie dan ook, wie het ook vraagt, wie er ook vraagt, zonder uitzondering, voor niemand,
  wie er ook belt, hoe dringend ook, ook niet voor, altijd, in alle gevallen
flag in-place | in mijn plaats, vervang/vervangt ~mij, vervangt mij, neem/neemt ~voor mij waar,
  neem/neemt ~waar, is mijn waarnemer/vervanger/vervangster/plaatsvervanger, treedt ~in mijn
  plaats, neemt mijn plaats in, beslist voor mij, beslist ~namens mij, beslist namens mij, beslist
  ~voor mij, mijn plaatsvervanger, mijn vervanger, treedt op als mijn plaatsvervanger, neemt mijn
  taken over, neemt ~mijn beslissingen, heeft mijn volmacht, handelt namens mij
flag decide | beslist, beslissen, bepaalt, keurt ~goed, gaat over, tekent voor mij
flag above | daarboven, erboven, boven dat bedrag, meer dan dat, is het meer, is het duurder,
  wordt het meer, wordt het duurder, bij hogere bedragen, hogere bedragen, grotere bedragen, bij
  meer, duurdere, duurder, langere, langer, wat daarboven komt, alles daarboven, alles erboven,
  wat duurder is, daar voorbij, bij een hoger bedrag, gaat het daarboven, komt het daarboven
flag below | kortere, daaronder, lagere bedragen, onder dat bedrag, kleinere bedragen, goedkopere,
  alles daaronder, tot dat bedrag
flag rest | de rest, het overige, al het overige, al het andere, alle andere, alle overige,
  overige, andere, ander, de andere, anderen, alle anderen, anders, alle overigen, verder
flag those | die, deze, zulke, dergelijke, ze, het, hen, hun, hem, haar, dit, dat, daarvan,
  erover, daarover, dezelfde, eentje
condition principal-ill | als ik ziek ben, ben ik ziek, wanneer ik ziek ben, bij ziekte (van mij),
  bij mijn ziekte, als ik mij ziek meld, word ik ziek, als ik ziek word, indien ik ziek ben
condition principal-away | als ik (er niet/afwezig/weg/niet op kantoor/niet
  bereikbaar/onbereikbaar) ben, als ik er niet ben, ben ik er niet, ben ik afwezig, bij (mijn)
  afwezigheid, tijdens mijn afwezigheid, wanneer ik er niet ben, ben ik niet bereikbaar, als u mij
  niet kunt bereiken, als ik niet te bereiken ben, ben ik weg, als ik weg ben
condition principal-on-holiday | als ik op/met vakantie ben, tijdens mijn vakantie(s), in mijn
  vakantie, ben ik op/met vakantie, wanneer ik op vakantie ben
condition principal-travelling | als ik op reis ben, ben ik op reis, tijdens mijn reizen,
  onderweg, als ik onderweg ben, als ik in het buitenland ben, wanneer ik op reis ben, als ik
  vlieg
condition principal-in-meeting | tijdens (een/mijn)
  bespreking(en)/vergadering(en)/gesprek(ken)/zitting(en)/overleg, als ik in
  bespreking/vergadering/gesprek ben, als ik in een bespreking/vergadering zit, zit ik in
  bespreking/vergadering, ben ik in bespreking/gesprek/vergadering, als ik vergader, wanneer ik in
  bespreking ben, als ik op zitting ben, ben ik op zitting, tijdens de zitting
condition principal-in-surgery | tijdens (het/mijn) spreekuur/spreekuren/behandelingen, als ik
  spreekuur heb, tijdens operaties, als ik opereer, tijdens een consult, onder het spreekuur
condition principal-late | als ik te laat ben, loop ik uit, als ik uitloop, als ik later kom, kom
  ik te laat, loopt een afspraak uit, als een afspraak uitloopt
condition in-clinic-hours | binnen/in/tijdens de spreekuren/spreekuurtijden/praktijkuren
condition in-office-hours | binnen/tijdens/onder kantooruren, binnen/tijdens kantoortijd(en),
  onder kantoortijd
condition outside-office-hours | buiten kantooruren/kantoortijd(en)/werktijd(en), na kantoortijd,
  buiten de kantooruren
condition account-changed | bij/is/met/van/over een gewijzigd/nieuw/ander/veranderd/gewijzigde
  rekeningnummer/bankrekeningnummer/iban/bankrekening, bij een wijziging van het rekeningnummer,
  als een/het/er een rekeningnummer ~<verandert/wijzigt/is gewijzigd/gewijzigd is/afwijkt/anders
  is>, als een (vaste) leverancier een ander/nieuw rekeningnummer opgeeft/doorgeeft, bij
  gewijzigde bankgegevens/rekeningnummers, wijzigt een rekeningnummer, verandert een
  rekeningnummer, gewijzigde rekeningnummers/bankgegevens, een gewijzigd rekeningnummer, nieuwe
  rekeningnummers, staat er een ander/nieuw rekeningnummer op, een nieuw rekeningnummer, een ander
  rekeningnummer, bij een wijziging van rekeningnummer
condition symptoms | als iemand (iets) over klachten/symptomen schrijft/belt/mailt,
  schrijft/meldt/mailt/belt iemand over klachten/symptomen, bij (lichamelijke) klachten/symptomen,
  wie over klachten/symptomen schrijft/mailt, berichten/mails over klachten/symptomen, als een
  patiënt ~klachten/symptomen meldt/beschrijft/noemt, meldt een patiënt klachten/symptomen,
  beschrijft <iemand/een patiënt> klachten/symptomen, klachten of symptomen, symptomen, medische
  klachten, pijnklachten, pijn op de borst, bij klachten of symptomen
condition threat | bij (een) dreigement(en)/bedreiging(en), als iemand (mij/ons) dreigt/bedreigt,
  dreigt iemand, dreigementen, dreigbrieven, bedreigingen, dreigmail(s)
condition emergency | bij (echte/medische/dringende) spoed, in (een) noodgeval(len), bij nood, bij
  een noodgeval, in spoedgevallen, spoedeisende, spoedeisend, dringende, dringend, spoed, is het
  dringend, is er spoed, als het dringend is, als er spoed is, als het spoed heeft, bij een
  spoedgeval, spoedgevallen, spoedverzoeken, spoedzaken, bij spoedgevallen, als het echt niet kan
  wachten, als het niet kan wachten, kan het niet wachten
condition death | bij (een/het) overlijden (van ...), als iemand (is) overleden (is)/overlijdt,
  als er iemand ~<overleden is/is overleden>, overlijdt <iemand/een cliënt/een patiënt/een
  relatie>, is iemand overleden, bij een sterfgeval, overlijdensbericht(en), na een overlijden,
  als een relatie/patiënt/cliënt/klant ~<overlijdt/overleden is/is overleden>, bericht(en) van
  overlijden, bij een overlijdensbericht, rouwadvertentie(s)
condition complaint | bij (een/elke) klacht(en), als iemand klaagt, klaagt <iemand/een klant/een
  patiënt/een cliënt>, als een klant/cliënt/patiënt klaagt, als er een klacht ~binnenkomt/komt/is,
  komt er een klacht ~binnen
condition papers-missing | is ~(nog) niet binnen, zijn ~(nog) niet binnen, als ~(nog) niet binnen
  is/zijn, (nog) niet binnen is/zijn, ontbreekt ~nog, ontbreken ~nog, als er (nog) (iets/stukken)
  ~ontbreekt/ontbreken, ontbreekt er (nog) <iets/een stuk>, als er (nog) stukken ontbreken,
  ontbreekt er iets, als iets ontbreekt, mist er iets, ontbreken er stukken, zijn de stukken er
  ~niet
condition deadline-near | als een termijn dreigt (te verlopen), dreigt een termijn, als een
  termijn ~verloopt/afloopt, loopt een termijn ~af, verloopt een termijn, bij een dreigende
  termijn, nadert een termijn, als een termijn nadert, dreigt een termijn te verlopen, bij fatale
  termijnen
condition double-booking | bij (een) dubbele afspraak/afspraken/boeking/boekingen, als twee
  afspraken botsen, botsen twee afspraken, als afspraken botsen, bij botsende afspraken, bij een
  dubbele boeking, bij overlap, botsen afspraken
condition delivery-late | als een levering (te laat/uitblijft/te laat is), is een levering (te)
  laat, blijft een levering uit, bij te late levering, als een leverancier ~te laat is/levert, is
  een leverancier te laat, levert een leverancier te laat, bij een te late levering
condition price-differs | als <het bedrag/de prijs> ~<afwijkt/hoger is/anders is/niet klopt>,
  wijkt <het bedrag/de prijs> ~af, klopt het bedrag niet, klopt een factuur niet, als een factuur
  niet klopt, bij afwijkende bedragen, bij een afwijkend bedrag, wijkt een factuur ~af, bij
  verschillen, bij een verschil, klopt er iets niet, als er iets niet klopt, dubbele facturen, bij
  een dubbele factuur, een dubbele factuur, bij een dubbele of afwijkende factuur
condition travel-disrupted | bij vertraging(en), als een vlucht/trein/reis
  ~<vervalt/uitvalt/vertraging heeft/is vertraagd/vertraagd is/geannuleerd is/wordt geannuleerd>,
  valt een vlucht/trein (uit), valt een trein uit, vervalt een vlucht, bij een gemiste
  aansluiting, bij staking(en), loopt een reis in de war, als een reis in de war loopt, heeft een
  vlucht/trein vertraging
condition no-answer | als er (dan/daarna/nog) (geen/nog geen) antwoord/reactie ~<komt/is/is
  gekomen>, komt er geen antwoord/reactie, zonder antwoord/reactie, blijft <antwoord/een antwoord>
  uit, bij uitblijven van (een) antwoord, als er geen antwoord komt, wie niet antwoordt/reageert,
  wie niet heeft geantwoord, als iemand niet antwoordt/reageert, bij geen gehoor, hoort u niets,
  als u niets hoort, zonder bericht terug, antwoordt iemand niet, reageert iemand niet, is er geen
  antwoord
condition weather-bad | bij slecht weer, bij sneeuw of gladheid, bij gladheid, bij sneeuw, bij
  code rood
manner no-contents | zonder iets over de inhoud te zeggen, zonder (op) (de) inhoud (in te gaan),
  zonder op de inhoud in te gaan, zonder inhoudelijk te reageren/antwoorden/worden, zonder over de
  inhoud te schrijven, zonder iets over de zaak te zeggen, zonder inhoudelijke reactie, zonder
  inhoudelijk in te gaan, zonder iets toe te zeggen, zonder toezegging(en), zonder inhoudelijke
  mededelingen, zonder iets inhoudelijks, zonder inhoud te noemen
manner no-reason | zonder (een/de) reden (op te geven/te noemen/te geven/erbij), zonder opgaaf van
  reden(en), geeft u geen reden, geen reden (geven/opgeven/te noemen), zonder reden, zonder te
  zeggen waarom, noemt u geen reden, zonder de reden te noemen, zonder uitleg, zonder toelichting,
  reden noemt u nooit, zonder de reden of de afdeling (te noemen), zonder reden of afdeling (te
  noemen), en geen reden, de reden
manner no-department | (of) (de) afdeling, zonder (de) afdeling, zonder specialisme
manner courteous | beleefd, hoffelijk, vriendelijk, netjes, met dank, voorkomend
manner earliest-first | <vroegste/eerste/oudste/vroegste afspraken> eerst, te beginnen met de
  vroegste, op volgorde van tijd, de vroegste eerst
manner two-options | twee mogelijkheden/opties/keuzes, met twee mogelijkheden/opties/keuzes, twee
  alternatieven
manner three-options | drie mogelijkheden/opties/keuzes/offertes, met drie
  mogelijkheden/opties/offertes
manner in-my-name | in/op/uit/onder mijn (eigen) naam, alsof ik het zelf schrijf, alsof ik ze zelf
  schrijf, ter ondertekening door mij, in de ik-vorm
manner in-your-name | in/op/uit/onder uw (eigen) naam, namens het secretariaat, als secretariaat
by same-day | (nog) dezelfde dag, diezelfde dag, (nog) op dezelfde dag, vandaag nog, nog vandaag
by end-of-day | aan het eind/einde van de (werk)dag, aan het eind/einde van de dag/werkdag, eind
  van de dag, 's avonds achteraf, dagelijks, elke dag, in de dagmap, voor het eind van de dag, in
  het dagoverzicht
by at-once | meteen, direct, onmiddellijk, terstond, per direct, ogenblikkelijk, zo snel mogelijk,
  zo spoedig mogelijk, stante pede, gelijk, direct daarna, meteen daarna, dag en nacht, op elk
  moment, ook buiten kantooruren
by afterwards | achteraf, naderhand, na afloop, daarvan, hiervan
by end-of-week | aan het eind/einde van de week, eind van de week, wekelijks, elke week, in het
  weekoverzicht, vrijdag achteraf, elke vrijdag, iedere vrijdag
mark upto | tot, t/m, tot en met, maximaal, max, max., hoogstens, ten hoogste, niet meer dan,  tot
  maximaal, tot hoogstens, tot een bedrag van, tot een maximum van, met een maximum van, met een
  limiet van, van maximaal, van hoogstens, van ten hoogste, niet boven (de), niet duurder dan,
  niet langer dan, goedkoper dan, zolang ze niet meer kosten dan, als ze niet meer kosten dan, als
  het niet meer kost dan, mits niet duurder dan,  binnen een budget van
mark above | boven (de), meer dan, hoger dan, duurder dan, vanaf, van meer dan, over de, kost het
  meer dan, als het meer kost dan, die meer kosten dan, uitgaand boven (de), is het meer dan
mark under | onder (de), beneden (de), lager dan, mits onder (de), die minder kosten dan, korter
  dan, minder dan, van minder dan, minder lang dan, van korter dan, die korter duren dan, onder
  een
mark over | langer dan, die langer duren dan, van langer dan, van meer dan
mark between | tussen
mark from | van, vanaf, met ingang van, sinds, ingaande
mark until | tot, tot en met, t/m, tot uiterlijk
mark after | na, vanaf, later dan
mark before | voor, vóór, eerder dan, uiterlijk
mark within | binnen, in minder dan
mark ago | van tevoren, tevoren, vooraf, ervoor, daarvoor, vooruit, voor vertrek, voor de zitting,
  voor de vergadering, voor de bespreking, voor de afspraak, voor aanvang, eerder
mark at | om, rond, op het tijdstip
mark gap | ertussen, tussendoor, ertussenin, pauze (ertussen), tussenruimte, tussen twee
  afspraken, tussen de afspraken, speling, lucht ertussen, rust ertussen, ruimte ertussen
mark least | minstens, ten minste, minimaal, op zijn minst, niet minder dan
mark or-less | of minder, of korter, of goedkoper
mark people | personen, mensen, partijen, deelnemers, man, gasten, genodigden, couverts, aanwezigen
mark each | per keer, per bestelling, per stuk, per order, per aankoop, per factuur, per reis, per
  persoon, per nacht, per rit, per geval, elk, per boeking, per uitgave, ieder, per ticket, per
  offerte, per geschenk, per cadeau
mark per-day | per dag, op een dag, daags
mark per-week | per week, in de week, wekelijks
mark per-month | per maand, maandelijks, in de maand, per kalendermaand, in een maand
mark per-year | per jaar, jaarlijks, in het jaar, per kalenderjaar
mark ex-vat | exclusief btw, excl. btw, excl btw, exclusief omzetbelasting, zonder btw, ex btw
mark inc-vat | inclusief btw, incl. btw, incl btw, met btw
mark working-days | op werkdagen, werkdagen, doordeweeks, door de week, maandag t/m vrijdag,
  maandag tot en met vrijdag, maandag tot vrijdag, op doordeweekse dagen
mark weekend | in het weekend, weekend, weekends, weekenden, in de weekenden, zaterdag en zondag
mark morning | ochtend(en), 's ochtends, 's morgens, in de ochtend, elke ochtend, morgens, de
  ochtend, vanochtend
mark afternoon | middag(en), 's middags, in de middag, de middag
mark evening | avond(en), 's avonds, in de avond, de avond
mark night | nacht, 's nachts
mark midday | tussen de middag, lunchpauze, rond de middag, in de lunchpauze
mark day-before | de dag ervoor, de dag tevoren, de dag van tevoren, een dag van tevoren, een dag
  vooraf, een dag tevoren, een dag eerder, de avond ervoor, de dag voor de afspraak, de dag voor
  de bespreking, de dag daarvoor, de vorige dag, een dag voor de afspraak
mark until-withdrawn | tot ik haar/hem/deze intrek, tot wederopzegging, tot nader order
filler | u, je, jij, jullie, uw, jouw, hij, zij, men, wij, we, ons, onze, mijn, mij, me, mijne,
  zich, er, daar, hier, de, het, een, 't, 'n, en, of, maar, ook, nog, wel, al, alle, elk, elke,
  ieder, iedere, enig, enige, eventuele, zo, want, te, om, aan, bij, met, voor, van, naar, op,
  uit, in, over, door, tegen, namens, via, per, toe, af, om te, heb, hebt, heeft, hebben, is,
  zijn, bent, ben, was, wordt, worden, word, moet, moeten, dient, dienen, zal, zullen, wil, wilt,
  willen, hoeft, hoeven, gaat, gaan, ga, kom, komt, komen, blijft, blijven, laat, laten, kunnen,
  hoe, secretariaat, het secretariaat, de secretaresse, secretaresse, de secretaris, secretaris,
  mijn secretaresse, mijn secretariaat, assistente van mij, graag, gewoon, steeds, telkens,
  gerust, dus, even, eerst, daarbij, daarmee, daarvoor, hiervoor, ervoor, hiermee, ermee, eraan,
  daaraan, onder, wie, dat, dan, die, deze, dit, waar, waarin, waarbij, waarvan, welke, gewone,
  normale, eigen, zelf, vooraf, inzake, betreffende, aangaande, rondom, wat betreft, rond, ten,
  ter, toch, altijd, uur, dag, week, maand, dagen, keer, kosten, kost, bedrag, bedragen, prijs,
  soort, soorten, genoemde, volgende, inkomende, binnenkomende, uitgaande, aanvragen, aanvraag,
  verzoek, verzoeken, zaken, zaak, persoonlijk, iemand, mensen, personen, afzender, wie,
  ditzelfde, namelijk, tekst, vaste, bekende, openstaande, officiële, gehele, alleen al, doen,
  wezen, ontvangen, duren, duurt, betreft, gaat het om, gaat over, gaan over, komt van, komen van,
  afkomstig, gericht, gerichte, bestemd, bestemde, binnenkomt, binnenkomen, binnen, kantoor, onder
  de aandacht, praktijk, de praktijk, bedrijf, huis, de zaak, lijst, ons kantoor, punten, punt,
  waarop, erop, voortaan, hetzelfde, twijfel, onderling, zijn er, later, vroeger, tijdens,
  periode, beschikbaar, van ons, van mij, mogelijk, afgelopen, komende, staat, staan, vindt,
  vinden, plaats, plaatsvinden
flag if | als, indien, wanneer, zodra, mocht, ingeval, telkens als, zolang, telkens wanneer, elke
  keer dat, in geval
flag self | zoals u wilt, hoe u het wilt, zoals het u uitkomt, naar wens, zoals het uitkomt,
  gewoon zelf, daar hoeft u niets voor te vragen, vindt u zelf, dat mag u, u hoeft dat niet te
  vragen, zonder verder overleg, zonder toestemming, zonder schriftelijk akkoord, zonder mijn
  schriftelijke/voorafgaande/uitdrukkelijke akkoord/toestemming/goedkeuring, zonder dat ik erbij
  ben, zonder dat u het vraagt, zonder navraag, zonder eerst met mij te overleggen, zonder met mij
  te overleggen, zonder (het) met mij te bespreken, naar eigen goedkeuring, daar kijk ik niet
  naar, laat ik aan u over, laat ik geheel aan u over, laat ik over aan u, aan u, is aan u
flag silent | dat hoeft niet in het verslag, ik hoef er niets van te horen, daar hoef ik niet bij
  te zijn, zonder dat ik het merk, daarover hoeft u niets te melden, en daar hoor ik niets van, ik
  hoef dat niet te horen, ik hoef dat niet te weten, daar hoeft u mij niets over te melden, melden
  is niet nodig, zonder mij in te lichten, zonder verslag, daar hoeft u mij niet mee lastig te
  vallen, dat hoef ik niet te horen, zonder mij daarmee lastig te vallen
flag tell | ik wil weten wie er komt, houdt u ~een lijst bij, met afschrift aan mij, met kopie aan
  mij, ik krijg bericht, krijg ik bericht, krijg ik een bericht, geeft u mij ~bericht, geeft u
  bericht, met bericht aan mij, laat mij ~horen, zet mij ~in de cc, zet u mij ~in cc, ik word
  ingelicht, word ik ingelicht, word ik (ervan) op de hoogte gebracht/gehouden, mij ~op de hoogte
  brengen, mij daarvan ~op de hoogte stellen, en zegt het (mij), en meldt het (mij), en meldt dat
  (mij), melden, te melden, meldt u, meld je, meld het, maar ik hoor het, hoor ik daarvan, hoor ik
  dat, maar laat het mij weten, laat me ~weten, meld je ~(aan) mij, en dan meldt u het, wie er
  komt, wat u hebt gedaan, seint u mij in, licht/lichten mij ~in, licht u mij in, vertelt u mij
  wat, maakt u melding bij mij, in het weekverslag, in het dagverslag, in de weekmail,
  stuur/stuurt mij ~een bericht/lijst/overzicht/kopie, mij een kopie, mij een afschrift, hoor ik
  het (graag) achteraf, meldt u in de dagmap, zet u in de dagmap, leg/legt ~in mijn dagmap
flag ring | bel/belt (u/je) me, bel me, belt u me, bel/belt mij ~op, mij wakker bellen, belt u mij
  wakker, bel/belt ~mij, bellen naar mij, op mijn mobiel bellen, belt u mij op mijn mobiele nummer
flag propose | leg/legt (je/u) ~(aan) mij voor, vraag je (het/dit) (eerst) (aan) me/mij, overleg
  je (het) (eerst) met me/mij, bespreek/bespreekt ~met mij, bespreken met mij, vraag/vraagt ~eerst
  aan mij, vraag/vraagt ~eerst, leg/legt ~naast mij, kom/komt/komen ~eerst langs mij, gaan ~eerst
  langs mij, gaat ~eerst langs mij, ziet/zien ~eerst mijn ogen, beoordeel ik ~zelf, beoordeel ik
  (zelf/eerst), bekijk ik ~eerst, bekijk ik (zelf/eerst), wil ik (ze) bekijken, wil ik eerst
  bekijken, kijk ik ~eerst na, kijk ik ~eerst naar, krijg ik ~eerst te zien, ik moet ~eerst
  goedkeuren/zien/lezen, moet ik ~eerst goedkeuren/zien/lezen, moet ik (ze) (eerst)
  goedkeuren/zien/lezen, geef ik (zelf) toestemming, geef/geeft u/je me/mij ~<de keuze/keuze>,
  laat/laten mij ~kiezen, laat/laten ~mij kiezen, mij kiezen, laat u mij kiezen, doe/doet (u) mij
  een voorstel, doe/doet ~mij een voorstel, maakt u ~een voorstel, een voorstel, in overleg, daar
  beslis ik over, daarover beslis ik, beslis ik daarover, vraagt u mijn
  akkoord/toestemming/goedkeuring, mijn akkoord/toestemming/goedkeuring (te) vragen, vraagt u
  ~mijn akkoord/toestemming, hebben/heeft mijn akkoord/toestemming/goedkeuring/handtekening nodig,
  is/zijn mijn akkoord/toestemming/goedkeuring nodig, moet/moeten ~langs mij, wacht/wachten tot
  ik, tot ik ze heb gezien/gelezen/goedgekeurd, tot ik het heb gezien/gelezen/goedgekeurd, tot ik
  akkoord ben/geef, wacht/wachten op mij, stuur/stuurt mij ~ter goedkeuring, ter inzage aan mij,
  aan mij ter inzage, behoeft/behoeven mijn akkoord/toestemming/goedkeuring/instemming,
  hoeft/hoeven mijn akkoord, ik wil ~eerst goedkeuren, ik wil ze (eerst/zelf) zien/lezen, ik lees
  ~eerst, ik zie ~eerst, mij een keuze voor, mij een voorstel, u overlegt (eerst), overlegt u
  (eerst)
flag with-me | na mijn goedvinden, met mijn goedvinden, met mijn medeweten, na ruggespraak, na
  afstemming (met mij), in afstemming met mij, na goedkeuring (door mij), na akkoord (van mij),
  als u het mij hebt gevraagd, nadat u het mij hebt gevraagd, nadat u mij hebt gevraagd, na
  telefonisch overleg, als ik daarmee instem, mits met mijn akkoord, in opdracht van mij, op mijn
  aanwijzing, uitsluitend op mijn verzoek, met mijn schriftelijke akkoord/toestemming, na mijn
  schriftelijke akkoord/toestemming/goedkeuring, als ik toestemming geef, als ik mijn toestemming
  geef, als ik het vraag, als ik erom vraag
flag prepare | leg/legt (u/je) (ze) (mij) klaar, klaar liggen, ligt op mijn bureau klaar,
  maak/maakt ~een concept, schrijf/schrijft ~een concept, conceptmail(s), een conceptantwoord,
  stel/stelt ~een concept op, zet ~alvast klaar, alvast klaarzetten, print/printt, printen,
  kopieer/kopieert/kopiëren, werk/werkt ~uit, uitwerken, vergelijk/vergelijkt/vergelijken,
  vat/vatten ~samen, samenvatten, in een map klaarleggen, zoek/zoekt/zoeken ~op, opzoeken, op te
  zoeken, verzamel/verzamelt/verzamelen, te verzamelen, voorbereid klaar
flag leave-to-me | laat je ~aan mij over, doe ik persoonlijk, daar ga ik over, zijn alleen aan
  mij, is alleen aan mij, zijn aan mij, is aan mij, houd ik aan mij, houd ik zelf, beantwoord ik
  altijd zelf, onderteken ik altijd zelf, daar blijft u buiten, daar bemoeit u zich niet mee,
  blijf/blijft (u/je) ~van af, daar blijft u van af, bemoeit u zich niet met, komt u niet aan,
  kom/komt (u/je) ~niet aan, gaan u niet aan, is/zijn mijn taak, dat is mijn werk
flag pass-on | geef/geeft (u) ~aan mij, geef/geeft me ~door, stuur/stuurt (u/je) ~naar me/mij
  door, stuur/stuurt ~aan mij door, naar mij door, krijg ik (meteen/direct/dezelfde
  dag/onmiddellijk/ongeopend/altijd), krijg ik ~op mijn bureau, komen/komt ~op mijn bureau,
  leg/legt ~bij mij neer, op mijn bureau leggen, moet ik (meteen/direct/dezelfde dag)
  hebben/krijgen/zien, wil ik (meteen/direct/dezelfde dag/altijd) hebben/krijgen, zijn voor mij
  persoonlijk, dezelfde dag bij mij, binnen een dag bij mij, ligt/liggen ~op mijn bureau, bij mij
  neer, speelt u ~door aan mij, houd/houdt ~voor mij apart, laat/laten ~voor mij liggen,
  hoort/horen bij mij
flag confidential | alleen ik mag ~zien/lezen/inzien/openen/bekijken, mag alleen ik
  ~zien/lezen/inzien/openen, mogen alleen ik ~zien/lezen/inzien, alleen ik mag erbij, alleen ik
  heb toegang, niemand mag ~zien/lezen/inzien/openen/weten, mag niemand
  ~zien/lezen/inzien/openen/weten, niemand dan ik, niemand behalve ik, niemand behalve mij,
  houd/houdt/hou ~geheim voor <de rest van het kantoor/anderen/iedereen/collega's>, houd/houdt/hou
  ~verborgen, voor niemand zichtbaar, voor niemand anders zichtbaar, niet voor anderen zichtbaar,
  niet in te zien door anderen, gaat/gaan niemand iets aan, gaat/gaan verder niemand aan,
  blijft/blijven geheim, is/zijn geheim, blijft/blijven tussen ons, blijft/blijven tussen u en
  mij, krijgt niemand te zien, krijgen anderen niet te zien, krijgt verder niemand te zien, zijn
  niet voor andere ogen, alleen u en ik zien, zien alleen u en ik, voor anderen afgeschermd,
  afgeschermd (voor anderen), schermt u ~af (voor anderen), niemand anders kan ~zien, achter slot,
  in de gesloten kast, niemand op kantoor ~weet/ziet/leest, niemand op kantoor, ook de andere
  medewerkers niet, zien collega's niet, zien de collega's niet, en niemand anders ziet dat, wie
  er niets mee te maken heeft ziet ze niet, laat/laten ~aan niemand zien, aan niemand laten zien,
  aan niemand (anders) laten zien, laat u ~niemand (anders) zien, niemand laten lezen
flag stop | tenzij ik ~er een stokje voor steek, tenzij ik ~dat tegenhoud/ze tegenhoud/dit
  tegenhoud/dat stop/het stop/dat verbied/dat niet wil, tenzij ik ~anders laat weten, als ik ~niet
  protesteer, als ik ~het niet tegenhoud, tenzij ik ~iets anders laat horen, tenzij ik ~er iets
  van zeg, tenzij ik ~ingrijp, tenzij ik ~aan de bel trek, ik heb ~om nee te zeggen, ik heb ~om
  het tegen te houden, heb ik ~om nee te zeggen, heb ik ~om het tegen te houden, houd ik het ~niet
  tegen, zeg ik ~geen nee, maak ik ~geen bezwaar, grijp ik ~niet in
flag otherwise | tenzij ik anders beslis, tenzij anders besloten, behalve als ik anders beslis,
  tenzij ik een uitzondering maak, tenzij ik het zelf wil, tenzij ik u anders heb gezegd, tenzij
  ik iets anders zeg
flag in-place | treedt ~voor mij op, neemt ~mijn beslissingen over, neemt de beslissingen, beslist
  ~voor mij, vervangt ~mij, doet ~mijn werk, waarneemt, mijn waarneming, is mijn vervanger, mijn
  waarneemster, neem/neemt ~het over, neemt ~het van mij over, neemt alles over, is waarnemer,
  treedt ~in mijn plaats, tekent ~in mijn plaats, gaat ~erover, mag ~voor mij beslissen, mag
  ~namens mij beslissen, mag ~in mijn plaats beslissen
flag consent | akkoord van, zet/zetten ~ook een handtekening, moet ~goedkeuren, goedgekeurd door,
  keurt ~goed, keuren ~goed, medeweten van, instemming van, stemt ~in, instemt, fiatteert, moet
  instemmen, geeft ~toestemming, handtekening van
condition principal-in-meeting | als ik op zitting/in overleg/in gesprek/bezig/aan het werk/in
  bespreking/aan het vergaderen ben, zolang ik in gesprek ben, onder een bespreking, terwijl ik
  vergader, terwijl ik in bespreking ben, als ik bezet ben, als ik bezoek heb
condition principal-in-surgery | tijdens mijn spreekuur, als ik een patiënt heb, als er een
  patiënt bij mij is, als ik spreekuur doe, tijdens mijn visites, onder spreekuur, als ik aan het
  opereren ben
condition symptoms | pijn op de borst, kortademigheid, benauwdheid, koorts, bloedverlies,
  verlammingsverschijnselen, uitval, meldt iemand klachten, meldt een patiënt klachten, bij
  benauwdheid, klachten beschrijft, klachten meldt, over klachten schrijft, over symptomen
  schrijft, suïcidale uitingen, zelfdoding, suïcide, hartklachten, iemand zich zorgen maakt over
  symptomen
condition threat | bedreigt, bedreigt iemand ons, dreigend bericht, dreigende berichten, dreigende
  brieven, een dreigbrief, intimidatie, agressie, bij agressie, agressieve bellers
condition delivery-late | die te laat zijn, die niet op tijd leveren, die te laat leveren, te laat
  is met leveren, levering uitblijft, te late leveringen, niet op tijd geleverd is, blijft een
  levering uit, als de levering uitblijft, bij vertraagde levering, achterstallige leveringen, te
  laat geleverd
condition no-answer | wie niet heeft gereageerd, die niet antwoorden, die niet reageren, die niet
  hebben geantwoord/gereageerd, onbeantwoorde, onbeantwoord, die onbeantwoord blijven, waarop geen
  antwoord komt, die nog niet binnen zijn, die er nog niet zijn, die niet binnen zijn, die
  uitblijven, die niet zijn gekomen, wie zwijgt, niet reageert, niet antwoordt, als een
  leverancier niet reageert, blijft het stil, niets laat horen, niets laten horen, geen antwoord
  komt, geen reactie komt, nog geen antwoord, antwoord uitblijft, niet is gereageerd, niet
  beantwoord
condition they-cancel | als iemand/een cliënt/een patiënt/een klant/de ander afzegt, zegt
  iemand/een cliënt/een patiënt/een klant af, wie afzegt, bij een afzegging, bij een late
  afzegging, als er iemand afzegt, afzegt, zegt iemand ~af, niet komt opdagen, wie niet komt
  opdagen, niet verschijnt, wie niet verschijnt, wegblijft, wie wegblijft, komt iemand niet
  opdagen
condition deadline-near | als een fatale termijn nadert, dreigt te verlopen, dreigt een fatale
  termijn te verlopen, bijna verloopt, verloopt, bijna afloopt, afloopt, een termijn bijna
  verstreken is, als een opzegtermijn nadert, een paspoort verloopt, verloopt mijn paspoort
condition travel-disrupted | een vlucht uitvalt, een trein uitvalt, een vlucht vertraagd is,
  vertraging, vertraagd, uitvalt, vertragingen, annuleert een maatschappij, gemiste aansluiting,
  bij vertraging onderweg, mis ik een aansluiting, als ik een aansluiting mis
condition price-differs | bedrag afwijkt, prijs afwijkt, wijkt een bedrag af, bij afwijkingen, bij
  een afwijking, niet klopt, niet kloppen, die niet kloppen, afwijkende facturen, onjuiste
  facturen, hoger is dan de offerte, hoger uitvalt dan de offerte, afwijkt van de offerte, afwijkt
  van de bestelling, ongebruikelijke bedragen, ongewone bedragen, ongewoon bedrag
condition double-booking | twee afspraken tegelijk, twee afspraken elkaar overlappen, elkaar
  overlappen, dubbel geboekt, botst, botsen, botsen met elkaar, dubbele boekingen, dubbele
  afspraken, bij botsing(en)
condition account-changed | wijzigt een leverancier zijn rekeningnummer, geeft een leverancier een
  ander/nieuw rekeningnummer (op/door), met een ander/nieuw/gewijzigd rekeningnummer, een ander
  rekeningnummer staat, rekeningnummer wijzigt/verandert/afwijkt/anders is, nieuw rekeningnummer,
  ander rekeningnummer, nieuwe bankgegevens, gewijzigd bankrekeningnummer, een ander
  bankrekeningnummer, wijziging van rekeningnummer, wijzigingen van rekeningnummers, een ander
  ibannummer, rekeningwijziging(en)
condition complaint | een klacht binnenkomt, klacht binnenkomt, klaagt, klagen, bij klachten,
  klagende klanten/patiënten/cliënten
condition visitor-unannounced | zonder afspraak, wie zonder afspraak komt, komt iemand zonder
  afspraak, onaangekondigd, die zonder afspraak komen, iemand zonder afspraak
condition death | overlijdt, overleden is, is overleden, sterfgeval, bij een sterfgeval,
  overlijdensberichten, overlijden, een overlijden, een overlijden in de praktijk, als iemand uit
  de praktijk overlijdt, als een patiënt overlijdt
manner no-contents | zonder op de zaak in te gaan, zonder iets over de zaak te zeggen, zonder in
  te gaan op de zaak/inhoud, zonder over de zaak te spreken, zonder de zaak te bespreken, zonder
  op details in te gaan, zonder bijzonderheden, zonder details, zonder een oordeel, zonder iets te
  beloven, zonder te zeggen waarover, zonder onderwerp, zonder inhoudelijk commentaar, zonder
  commentaar, zonder er verder op in te gaan, zonder verdere mededelingen
manner no-reason | zonder de reden of het specialisme, zonder reden te geven, zonder te zeggen
  waarvoor, zonder dat de reden erin staat, zonder de aanleiding, zonder vermelding van (de)
  reden, zonder vermelding van de reden of afdeling, noch de reden, noch de reden noch de afdeling
manner courteous | in nette woorden, met een nette brief, met een vriendelijk woord, met
  vriendelijke woorden, vriendelijk maar beslist, met spijt
by afterwards | achteraf, later, na afloop
by at-once | dadelijk, subiet, zonder uitstel, ook 's avonds, ook 's nachts, ook in het weekend,
  ook 's avonds en in het weekend, hoe laat het ook is, ongeacht het uur, ook thuis, ook midden in
  een bespreking, ook tijdens een bespreking, ook als ik in bespreking ben, op ieder uur
by same-day | diezelfde dag nog, nog die dag, voor sluitingstijd, voor het einde van de dag
by end-of-week | op vrijdag achteraf, eens per week, één keer per week
mark upto | hooguit, ten hoogste, tot en met een bedrag van, met een bovengrens van, niet hoger
  dan, binnen, tot circa
mark per-day | per werkdag, elke dag
mark per-week | elke week, iedere week
mark per-month | elke maand, iedere maand
mark ago | vóór de afspraak, voor het vertrek, voor de datum, van te voren, voor de afspraak,
  ervóór, voor het gesprek, voor de reis
mark gap | tussen afspraken, tussen de besprekingen, tussen iedere afspraak, tussen elke afspraak,
  ertussen, tussen twee besprekingen, tussen de gesprekken, marge
mark people | kandidaten, leveranciers tegelijk, aanwezige
filler | alleen/uitsluitend via <haar/zijn/hun/de/diens> advocaat/raadsman, alleen via advocaten,
  clausule, clausules, artikel, artikelen, nummer, nummers, punt, mee, contact, rechtstreeks,
  rechtstreekse, directe, gewoonlijk niet, zoiets, erheen, daarheen, ernaartoe, heen, terug, hun,
  haar, zijn, diens, wiens, elkaar, namen, tafel, woord, woorden, gang, orde, in orde, geval,
  gevallen, verhaal, vraagstuk, kwestie, kwesties, onderwerp, onderwerpen, en dergelijke zaken,
  hiertoe, hierbij, daaronder begrepen, ook als ze goed zijn, ook niet als ze goed zijn, ook niet
  als ze goed of normaal zijn, ook goede niet, ook de goede niet, goed of slecht, goed of fout,
  hoe klein ook, groot of klein, hoe goed ook, zoals afgesproken, als vanouds, netjes op tijd,
  gewoon door, verdere, verder geen, inmiddels, reeds, alvast, opnieuw, nogmaals, weer, weer
  opnieuw, wederom, nog één keer, nog eenmaal, nog een keer, nog eens, hierover, hierin, waarover,
  waarvoor, waarmee, waarnaar, toegestaan, bevoegd, vrij, open, komt er, er komt, vallen, valt,
  vindt plaats, gehouden, duur, lengte, maximum, limiet, grens, totaal, in totaal, samen maximaal,
  op rekening, per aangetekende post, namens mij,
  namens ons, namens de praktijk, namens kantoor, namens het kantoor, namens het bedrijf, ons
  bedrijf, de zaak, de firma, firma, onderneming, instelling, organisatie, afdeling verkoop,
  agenda, agenda's, weekagenda, gebruikelijke, gewoon, vers, verse, jaarlijks
flag propose | wil ik (het/dat/ze/die) eerst (zelf) weten/horen/zien/lezen, wil ik (het/dat) van
  tevoren/vooraf weten/horen, hoor ik (het/dat) van tevoren/vooraf, beslis ik, beslist u met mij,
  zijn onder voorbehoud van mijn akkoord, onder voorbehoud van mijn akkoord/goedkeuring
flag unseen | voordat ik heb gebeld/gesproken/besloten, voordat ik ~gebeld/gesproken/besloten heb,
  tot ik heb gebeld/gesproken/besloten, tot ik ~gebeld/gesproken/besloten heb, voor ik heb gebeld,
  zolang ik niet heb gebeld
flag confidential | aan niemand anders, voor niemand anders dan mij, niemand anders krijgt ze,
  alleen voor mij en ~, zijn alleen voor mij, is alleen voor mij, zijn alleen voor mij en, alleen
  voor mij en
manner courteous | vriendelijke, beleefde, nette, hoffelijke, vriendelijk bericht, een
  vriendelijk, warm, hartelijk, hartelijke, met een vriendelijke brief
mark gap | reistijd ertussen, reistijd, tussentijd, aan reistijd, om te reizen, rijtijd, rijtijd
  ertussen, reistijd tussen afspraken
filler | ze, komende uit, dienst, van dienst, thuis, map, bestemd voor, die er zijn, er zijn,
  verzocht, gevraagd, zowel, alsook, hetzij, ongeacht, al dan niet, steeds weer, dezelfde,
  gelijksoortige, andersoortige, onderwijl, lopende het jaar, officieel, onofficiële
flag self | zonder mij te raadplegen, zonder mij te storen, zonder mij lastig te vallen, zonder
  mij erin te kennen, zonder mij te consulteren, zonder mij te bellen, zonder raadpleging, zonder
  dat ik ernaar kijk, ook zonder mij, daar hebt u mij niet voor nodig, daar heeft u mij niet voor
  nodig, hoeft u mij niet voor te bellen, daar hoeft u niet op te wachten, u hoeft niet op mij te
  wachten
flag confidential | alleen aan mij, en alleen aan mij, uitsluitend aan mij, en uitsluitend aan
  mij, alleen bij mij, en verder aan niemand, aan verder niemand, houdt u ~buiten ieders zicht,
  buiten ieders zicht, niet in de gezamenlijke agenda, niet in de gedeelde agenda, komen niet in
  de gedeelde agenda, staan niet in de gedeelde agenda, staan alleen in mijn eigen agenda
flag tell | met een overzicht aan mij, met een overzicht, met een maandelijks overzicht, en geeft
  mij een overzicht, geeft u mij ~een overzicht, en u stuurt mij een lijst, u geeft mij ~een
  seintje, en u zegt het mij, hoor ik dat, hoor ik die, wil ik horen, wil ik weten, moet ik weten,
  moet ik horen, moet ik het horen, verneem ik dat, ik moet het weten, u licht mij in, stelt u mij
  in kennis, mij in kennis stellen, in kennis
flag propose | raadpleegt u mij, raadpleeg mij, mij raadplegen, consulteert u mij, vraag ik u
  ~voor te leggen, vraag ik u ~aan mij voor te leggen, wilt u ~aan mij voorleggen, wilt u ~mij
  voorleggen, leg ik zelf vast, kijk ik ~na, kijk ik na, u vraagt het mij, u vraagt mij, bespreken
  wij samen, bespreken we samen, doen wij samen, ik wil er eerst naar kijken, wil ik eerst naar
  kijken, daar wil ik eerst naar kijken, ik kijk er eerst naar, behoudens mijn akkoord, slechts
  met mijn akkoord/toestemming/goedkeuring
flag with-me | slechts met mijn akkoord/toestemming/goedkeuring, na mijn schriftelijke instemming,
  behoudens mijn toestemming, als ik het goedkeur, mits ik het goedkeur, als ik daar toestemming
  voor geef, als ik het heb goedgekeurd, zodra ik het heb goedgekeurd
flag in-place | neemt ~beslissingen namens mij, heeft ~de leiding, heeft de leiding, is
  verantwoordelijk, treedt in mijn plaats, staat voor mij in, heeft mijn taken, houdt voor mij
  waar
condition threat | dreigt, een huurder dreigt, bedreigt, bedreigingen uit, gaat dreigen,
  agressief, agressief wordt, wordt agressief, scheldt, iemand scheldt, intimideert
condition they-cancel | een afspraak verplaatst, zijn afspraak verzet, haar afspraak verzet, hun
  afspraak verzetten, een afspraak verzet, niet op de afspraak verschijnt, te laat afzegt
condition principal-late | de bespreking uitloopt, een bespreking uitloopt, het spreekuur
  uitloopt, loopt het spreekuur uit, loopt de zitting uit, een zitting uitloopt
by end-of-week | aan het eind/einde van de maand, eind van de maand, maandelijks, eens per maand,
  per maand achteraf
by end-of-day | voor vijven, om vijf uur, tegen het eind van de dag
mark each | per nacht, per overnachting, per vergadering, per maaltijd, per couvert, per boeket,
  per keer dat, per aanvraag, per bezoek, per cursus, per medewerker, per jubilaris
filler | tegenover, jegens, naam, afdeling, verhuur, verkoop, inkoop, boekhouding,
  einde, eind, begin, halverwege, zaken, beslissing, beslissingen, besluit, stap, stappen, zorg,
  moeite, opmerking, opmerkingen, verantwoording, verantwoordelijkheid, tijdig, correct, keurig,
  nauwkeurig, zorgvuldig, vooruit, nadere, nader, juist, betreffende de, ten aanzien van, met
  betrekking tot, op het gebied van, aangaande, voorts, tevens, alsmede, verder ook, hierna,
  elders, ergens, overal, daartoe, waartoe, waaronder, in verband met, in het kader van, volgens,
  overeenkomstig, conform, krachtens, mits, indien gewenst, gewenst, gewenste, wens, wensen,
  gevraagde, aangevraagde, binnengekomen, ingekomen, ontvangen, opgemaakte, bijbehorende,
  behorende, horend, dagelijks gebruik, gebruik, eigen gebruik, organisatie van, ondersteuning,
  hulp, afspraak is, in te zien
condition they-move | als iemand een afspraak verzet, iemand een afspraak verzet, een afspraak
  wordt verzet
flag cosign | teken/tekent/tekenen ~mee, meetekenen, medeondertekenen, medeondertekent, mee te
  tekenen, kijkt ~mee, meekijken, tweede handtekening, mee akkoord, mede akkoord, mee beslissen,
  beslist ~mee, meebeslissen, mee goedkeuren, kijken ~mee, ook goedkeuren
`;
