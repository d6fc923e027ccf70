/**
 * Fields of meaning and the Dutch words that belong to them; `*` stands for any ending. A word of a field
 * lets the classifier know words that no labelled text happened to hold.
 */
export const FIELDS_NL: Readonly<Record<string, string>> = {
  travel:
    'vlucht* terugvlucht luchtvaart* luchthaven vliegveld* vliegtuig toestel trein* spoor* station bus boot veerboot overtocht cruise hotel* pension hostel kamer* suite verblijf* inchecken incheck* instapkaart* gate terminal ticket* e-ticket* reis* reizig* passagier* vertrek* aankomst stoel* bagage koffer huurauto autohuur taxi* transfer* visum perron overstap* aansluit* voucher* reservering* gereserveerd boeking* geboekt omboek* omgeboekt lounge couchette rijtuig excursie rondleiding bestemming heen terug nachttrein appartement vervoer* chauffeur rederij retour*',
  changed:
    'geannuleerd annuler* vertra* gewijzigd wijzig* verplaatst verschoven omgeboekt uitgesteld staking storing vervalt uitgevallen valt vervangende overboekt plaats vervroegd ingekort aangepast veranderd onderbroken nieuwe gesloten schrappen',
  confirmed:
    'bevestig* geboekt gereserveerd boekingsnummer reserveringscode toegekend klaar gelukt uitgegeven boekingscode',
  pay: 'betaal* betal* betaling* onbetaald bedrag* factu* rekening* nota* declaratie* honorarium* euro eur verschuldigd afgeschreven incasso* overmak* overboek* saldo btw totaal netto voldoen voldaan aanbetaling termijn* contributie creditnota eindafrekening vervaldatum betaaltermijn kosten rekenen brengen',
  late: 'herinner* aanmaning* onbetaald openstaand* open achterstallig* achterstand verstreken verlopen rente incassokosten ingebrekestelling nog niet laatste ondanks eerder* tweede mislukt ontbreekt schuldig laat seintje dringend betalingsherinnering',
  price:
    'offert* prijs* prijzen aanbieding* aanbod kosten kost tarie* raming begroting kostenraming korting geldig vrijblijvend richtprijs indicatie inschrijving offreren rekent stukprijs prijsopgave',
  buy: 'bestel* order* aankoop aanschaf* lever* bezorg* verzend* verstuurd pakket* voorraad artikel* goederen stuks exemplaren dozen magazijn klantnummer nabestelling opdracht inkooporder aantal',
  meet: 'afspra* afspreken gesprek* overleg* vergader* bellen bezoek* agenda* langskom* spreekuur consult* lunch* koffie videogesprek tijdstip* tijd* beschikbaar gelegen schik* datum data uur* half ontmoet* treffen spreken bijeenkomst kennismaking plannen inplannen prikken sollicitatiegesprek bezichtiging moment zien',
  accept:
    'ja prima akkoord schikt past komt goed bevestig* uit genoteerd graag top oké ok voorkeur aanwezig doe',
  refuse:
    'helaas niet verhinderd spijt afzeg* afgezegd uitstellen onmogelijk buitenland verontschuldig* verzet* liever verstek anders',
  papers:
    'document* stuk* kopie* contract* akte* rapport* notulen formulier* scan* paspoort afschrift* verklaring* dossier* papieren overeenkomst* uittreksel* concept* versie volmacht tekening* plattegrond* presentatie brief brieven jaarrekening loonstro* bewijs lijst verwijsbrief origine* duplicaat pdf vertaling cv referenties bijlage* statuten gewaarmerkt overzicht taxatierapport attest correspondentie',
  attached:
    'bijgaand* bijgevoegd* bijgesloten ingesloten hierbij bijlage* aangehecht toekomen treft gevoegd sluit stuur zend vindt downloaden link mee',
  give: 'sturen stuurt stuur zenden mailen doorsturen aanleveren leveren toesturen verstrekken ontvangen retour terug nodig missen mis ontbreekt uploaden overleggen geven toezenden opvragen verzoeken krijgen',
  press:
    'journalist* verslaggever* krant* artikel interview* publi* uitzend* redactie* verhaal pers* media citer* citaat reactie reageren wederhoor podcast documentaire tijdschrift radio televisie deadline dagblad beschuldigingen lezers kijkers filmen woordvoerder persverklaring cameraploeg vakblad opiniestuk item portret',
  invite:
    'uitnodig* uitgenodigd nodig nodigt gast* spreker spreken toespreken toespraak congres* symposium receptie* feest* diner borrel* vieren opening jubileum* aanmeld* aanwezig* seminar webinar lezing gastcollege panel gala vernissage première concert welkom komst begroeten nieuwjaarsreceptie trouwen doop tentoonstelling oratie debat evenement eer genoegen avond onthulling ondertekening',
  grief:
    'deelneming condole* gecondoleerd verlies overlijden overleden gestorven verdriet* rouw* uitvaart sterkte troost droef* droevig* leedwezen innig* oprecht* meedenken medeleven missen herinner* gedachten gebeden rust dierbare nagedachtenis dood verslagenheid',
  joy: 'gefeliciteerd felicit* proficiat verjaardag jubile* wensen bravo trots heerlijk* gelukkig succes prijs onderscheiding promotie geslaagd afstuderen verloving huwelijk geboorte baby geweldig* hoera complimenten nominatie winnaars kerstdagen nieuwjaar feestdagen pensioen geluk* proost knap petje toegewenst blij',
  anger:
    'klacht* beklaag ontevreden teleurgesteld onacceptabel schandalig schande onbeschoft boos excuses vergoeding aansprakelijk fout* verkeerd kapot vreselijk* eis eisen gewacht wachten niemand belofte nalatig* ombudsman juridische frustrerend verbijsterd nooit erger vertrouwen schade vies slordig* bezwaar belachelijk rechtgezet geschonden peil blij',
  news: 'nieuwsbrief uitschrijven afmelden abonn* editie nummer lees blog nieuws tips update browser leden aanbieding* uitverkoop shop ontdek voorkeuren website trends weekoverzicht maandelijkse magazine bulletin redactie collectie seizoen korting mailing gratis inspiratie artikelen',
  machine:
    'automatisch* melding* wachtwoord* inloggen ingelogd account* status back-up server* portaal abonnement code verificatiecode opslag update* systeem bericht* verloopt apparaat ongelezen gedeeld opmerking bouw import taak geregistreerd afgerond onderhoud certificaat scan fax voicemail bijgewerkt berichtenbox',
  away: 'afwezig* vakantie verlof* terug aanwezig tot en met dringende spoed* collega* waarneemt vervang* toegang beperkt zwangerschapsverlof sabbatical gesloten antwoord* ontvangstbevestiging mailbox werkdagen ziek* reageer kantoor doorgestuurd',
  danger:
    'verifieer geblokkeerd klik wachtwoord* bank* pas pincode bitcoin cadeaukaart* waardebon* prijs gewonnen teruggave bevestig identiteit dringend* vertrouwelijk ontgrendel* valideer gehackt inlog* code* douane digid gegevens toegang verwijderd stilte definitief koerier',
  kin: 'mama papa moeder vader zus broer zoon dochter kinderen oma opa kleinkinderen schat lieverd liefs lief lieve knuffel kus kusjes vriend vriendin hond poes poesje familie thuis weekend mis missen gezellig verjaardag baby vrouw man jullie vanavond tuin soep tennissen koor eten kleintjes planten',
  asks: 'kunt kun kan zou wilt wil mag graag gelieve wanneer welke wat hoe wie waar of verzoek verzoeken svp aub',
  past: 'was waren had heeft hebben gisteren ontvangen gebeurde vond afgehandeld',
  we: 'wij we ons onze',
  me: 'ik mijn mij me',
  you: 'u uw je jij jouw jullie',
};
