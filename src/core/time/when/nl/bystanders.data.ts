import type { Bystanders } from '../context.ts';
import { wordSet as words } from '../word-set.ts';

/** Dutch words beside figures. */
export const BYSTANDERS: Bystanders = {
  labels: words(`artikel art artikelen versie v kamer zaal lokaal ruimte factuur factuurnummer
    factuurnr nummer nr nrs no bladzijde blz pagina p pag hoofdstuk paragraaf par lid sub
    onderdeel bijlage dossier dossiernummer zaak zaaknummer order ordernummer bestelling
    polis tel telefoon telefoonnummer mobiel fax kenmerk referentie ref regel punt lijn
    bus spoor perron gate stoel rij vak huisnummer postbus schaal verhouding score stand
    cijfer tabel figuur stap fase deel ip build release kvk btw iban code pin maat type
    model is eur usd gbp euro x straat weg laan plein ongeveer`),
  counted:
    words(`euro eur dollar pond usd gbp cent procent personen mensen man stuks stuk exemplaren
    kopieën km kilometer m cm mm m2 kg gram liter keer maal x per graden punten deelnemers
    gasten plaatsen pagina pagina's vragen punt van deel mb gb kb ton miljoen miljard
    duizend honderd meter stoelen kamers leden medewerkers jarige`),
  beforeLength:
    words(`duurt duurde duren gedurende van nog al ruim ongeveer zo ben minimaal maximaal
    minstens hooguit hoogstens elke iedere tijdens kost kostte neemt wacht wachten gewacht
    werkt werken plus totaal samen`),
  beforeTime:
    words(`om rond omstreeks tegen vanaf tot voor na van en of om naar is wordt rond circa ca
    vóór op uiterlijk stipt klokslag à dag`),
  afterLength:
    words(`lang geduurd gewacht reistijd vertraging werk te tijd pauze rijden vooraf vroeger
    durende weg bezig onderweg nodig duren reizen`),
  beforeMonth:
    words(`in sinds van vanaf tot voor na per begin eind half medio t/m met over uit deze komende
    maand rond tegen tijdens eerdere ultimo`),
  beforeWeakMonth: words('in begin eind half medio maand per t/m sinds vanaf tot'),
  beforeWeakDay: words('op t/m vanaf'),
  sureMonths: words(`januari februari september oktober november december`),
  afterHour:
    words(`en of maar want om op in bij van uur kan kunnen ben bent zijn is heb hebben heeft
    terug thuis hier daar weer nog niet wel ook graag pas al lukt schikt past komt kom komen gaat ga
    gaan moet moeten wil willen zou zouden zal zullen mag vertrek vertrekken vertrekt bel bellen belt
    aanwezig klaar beschikbaar bereikbaar vrij weg binnen buiten dan als vandaag morgen overmorgen
    vanmiddag vanavond afspreken langs eerst liever eventueel svp aub alstublieft alsjeblieft
    a.u.b s.v.p 's en t/m tot vóór voor na te zit zitten staat heeft word wordt worden nodig goed
    prima akkoord beginnen begint open gesloten dicht mogelijk maandag dinsdag woensdag donderdag
    vrijdag zaterdag zondag`),
  hourWords:
    words(`uur u h enen tweeën drieën vieren vijven zessen zevenen achten negenen tienen elven
    twaalven lunch`),
  units:
    words(`seconden secondes minuten minuut min uren dag dagen werkdag werkdagen week weken maand
    maanden kwartalen jaar jaren nachten weekenden`),
  written: words(`brief brieven schrijven mail mailtje e-mail email bericht fax factuur nota verzoek
    offerte bestelling aanvraag vonnis beschikking uitspraak aanmaning herinnering telefoontje
    sommatie dagvaarding verwijsbrief rapport verslag`),
  datedBy: words('van dd gedateerd'),
  since: words('sinds sedert'),
  future: words('zal zullen zult'),
  purpose: {
    word: 'voor',
    appointed:
      words(`afspraak afspraken vergadering vergaderingen overleg overleggen meeting meetings
      bespreking besprekingen bijeenkomst zitting bezoek tafel tafeltje kamer kamers hotelkamer
      hotelkamers zaal zaaltje vergaderzaal vergaderruimte spreekkamer ruimte reservering boeking
      agenda uitnodiging uitnodigingen alarm wekker herinnering ticket tickets kaartje kaartjes
      vlucht vluchten taxi auto huurauto optie programma planning rooster dagindeling datum tijdstip
      lunch diner etentje gesprek belafspraak intake consult zoom teams call plek plaats plaatsen
      weerbericht verwachting oppas`),
    arranging: words(`plan plannen plant inplannen ingepland gepland reserveer reserveren reserveert
      gereserveerd boek boeken boekt geboekt inboeken vastleggen vastgelegd bijboeken uitnodigen
      uitgenodigd afspreken afgesproken agenderen geagendeerd`),
    due: words(`antwoord antwoorden reactie reageren reageert retour terugsturen ontvang ontvangen
      ontvangt aanleveren indienen betalen betaald voldoen voldaan uiterlijk gereed klaar weten
      verneem vernemen hoor horen doorgeven opsturen toesturen insturen sturen stuur mailen afronden
      afgerond deadline inleveren aanmelden afmelden opzeggen laten`),
  },
  rates: words(`per p`),
  rated: words('dagen uur uren keer maal minuten weken maanden'),
  past: words(`was waren had hadden kwam kwamen ontving ontvingen stuurde stuurden schreef schreven
    vroegen spraken sprak ontvangen verzonden gestuurd geweest gekomen gesproken
    gebeld belde gemaild mailde gehad werd werden gebeurde ging gingen vond vonden
    verscheen besproken gedateerd geleden overleden overleed betaald voldaan gehouden
    begon eindigde tekende jl. jl toen destijds geschreven gegeven afgelopen opgericht
    geboren gevraagd`),
};
