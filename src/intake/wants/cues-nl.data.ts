import type { Cue } from './cue.ts';
import { cue } from './cue.ts';

/** Dutch words in the writer's own text or subject that tell what a mail wants. Precise rather than complete. */
export const CUES_NL: readonly Cue[] = [
  cue(
    'meeting-request',
    0.85,
    /\b(?:(?:graag|wil(?:len)?|zou(?:den)?)\b[^.?!\n]{0,40}\bafspraak (?:maken|inplannen|plannen|hebben)|een afspraak (?:maken|inplannen|plannen)|wanneer (?:schikt|past|komt|kunt|heeft|kan)\b[^.?!\n]{0,60}(?:u|je|gelegen|tijd|langskomen|afspreken)|schikt (?:het )?(?:u|je)|kunnen we (?:afspreken|elkaar (?:spreken|treffen|ontmoeten)|bellen)|(?:heeft|heb) (?:u|je) tijd (?:op|voor|om)|agenda's naast elkaar)/i,
  ),
  cue(
    'meeting-request',
    0.8,
    /\b(?:(?:kunnen|zullen) (?:we|wij) [^.?!\n]{0,40}\b(?:afspreken|elkaar (?:spreken|zien|treffen)|overleggen|langskomen|bij elkaar)|(?:stel|stellen) (?:ik |wij |we )?voor\b[^.?!\n]{0,60}\b(?:afspreken|bijeen|overleg|gesprek)|(?:gesprek|overleg|consult|bespreking|kennismaking|bezichtiging) (?:in te plannen|inplannen|plannen|beleggen|in plannen)|welke (?:dag|data|datum|tijd|middag|ochtend)[^.?!\n]{0,30}\b(?:schikt|past|voorkeur|uitkomt)|bent u beschikbaar)\b/i,
  ),
  cue(
    'meeting-answer',
    0.8,
    /\b(?:(?:dinsdag|maandag|woensdag|donderdag|vrijdag|die (?:dag|tijd|datum)|dat (?:moment|tijdstip)|het voorstel|de afspraak) (?:schikt|past|komt) (?:mij|ons|me|helaas|prima|goed|uitstekend|niet|wel)|(?:bevestig|bevestigen|akkoord met) (?:hierbij )?(?:graag )?(?:de|onze|mijn) afspraak|ben (?:dan )?(?:verhinderd|aanwezig)|kan (?:helaas )?(?:niet|wel) (?:op|komen)|de eerste (?:optie|datum|mogelijkheid)|(?:afspraak|gesprek|overleg|lunch) [^.?!\n]{0,30}(?:afzeggen|verzetten|uitstellen|annuleren|verplaatsen))\b/i,
  ),
  cue(
    'document-delivery',
    0.75,
    /\b(?:(?:bijgaand|bijgevoegd|hierbij|in de bijlage|als bijlage|bijgesloten|ingesloten)\b[^.?!\n]{0,20}(?:vindt|treft|ontvangt|stuur|zend|zoals|de |het |mijn |doen wij)|hierbij (?:stuur|zend|retourneer))/i,
  ),
  cue(
    'invoice',
    0.85,
    /\b(?:(?:(?<!van |betaling van )onze|bijgaande|bijgevoegde|hierbij de) factuur\b|uw factuur (?:voor|van|staat)|factuurnummer|factuur(?:datum| nr)|te betalen bedrag|gelieve .{0,40}over te maken|betaaltermijn van|brengen (?:wij|we) (?:u )?[^.?!\n]{0,40}in rekening|(?:honorarium|credit)nota|nota van afrekening|eindafrekening)/i,
  ),
  cue(
    'payment-reminder',
    0.9,
    /\b(?:betalings?herinnering|aanmaning|laatste herinnering|nog niet (?:voldaan|betaald|ontvangen)\b[^.?!\n]{0,30}(?:factuur|bedrag|betaling)|(?:factuur|nota|rekening|bedrag)\b[^.?!\n]{0,40}\bnog niet (?:voldaan|betaald|ontvangen)|openstaande? (?:factuur|facturen|bedrag|post|saldo|declaratie)|(?:onbetaalde|achterstallige) (?:factuur|nota|rekening|bedrag)|betal(?:ings)?termijn [^.?!\n]{0,40}(?:verstreken|verlopen)|incassokosten|ingebrekestelling)\b/i,
  ),
  cue(
    'quote',
    0.85,
    /\b(?:(?:onze|bijgaande|hierbij (?:de|onze)|prijs)?\s?offerte(?:aanvraag|nummer)?\b|prijsopgave|prijsvoorstel|kostenraming|richtprijs|prijsindicatie)\b/i,
  ),
  cue(
    'order',
    0.85,
    /\b(?:orderbevestiging|bestelbevestiging|uw bestelling|onze bestelling|bestelnummer|ordernummer|inkooporder|(?:ik|wij|we) bestel(?:len)?|bestel(?:len)? (?:ik|wij|we)|(?:plaatsen|plaats) (?:wij |ik )?(?:hierbij )?een (?:bestelling|order))\b/i,
  ),
  cue(
    'travel-confirmation',
    0.9,
    /\b(?:boekingsbevestiging|reisbevestiging|uw (?:e-)?ticket|boekingsnummer|boekingscode|reserveringsnummer|reserveringscode|instapkaart|hotelreservering|reisbescheiden|reisschema|uw (?:vlucht|reservering|overtocht|verblijf|reis) [^.?!\n]{0,40}(?:bevestigd|geboekt|gereserveerd))\b/i,
  ),
  cue(
    'travel-change',
    0.9,
    /\b(?:(?:uw )?vlucht\b[^.?!\n]{0,40}(?:gewijzigd|geannuleerd|vertraagd|vertraging|omgeboekt|verplaatst)|(?:trein|reis)\b[^.?!\n]{0,40}(?:gewijzigd|geannuleerd|vervalt|uitgevallen|valt uit|rijdt [^.?!\n]{0,15}niet)|gatewijziging|(?:vertrektijd|ophaaltijd|dienstregeling)\b[^.?!\n]{0,30}(?:gewijzigd|verschoven|nieuw)|nieuwe vertrektijd|u bent omgeboekt)\b/i,
  ),
  cue(
    'press-enquiry',
    0.9,
    /\b(?:(?:ik ben|als) (?:een )?(?:freelance )?(?:journalist|verslaggever|redacteur)|(?:journalist|verslaggever|redacteur) (?:van|bij|voor)|voor (?:een|het) (?:artikel|uitzending|reportage)|(?:schrijf|werk) (?:ik )?(?:aan )?een artikel|persvra(?:ag|gen)|persverklaring|wederhoor|om een reactie (?:vragen|voor)|interviewverzoek|(?:voor|op) (?:de|onze) (?:krant|uitzending|podcast))\b/i,
  ),
  cue(
    'invitation',
    0.85,
    /\b(?:(?:nodig(?:en)?|nodigt) (?:u|je|jullie|wij|ik)\b|(?:van harte )?uitgenodigd|uitnodiging (?:voor|aan|tot)|gastcollege|u bent (?:van harte )?welkom (?:bij|op)|als (?:gast)?spreker|houd de datum vrij)\b/i,
  ),
  cue(
    'condolence',
    0.9,
    /\b(?:(?:mijn|onze|oprechte|innige) (?:oprechte |innige )?deelneming|gecondoleerd|condoleances?|condoleer (?:ik )?(?:u|je|jullie)|sterkte (?:gewenst|toegewenst|met (?:dit|het) verlies)|leven met (?:u|je|jullie) mee|delen in (?:uw|je|jullie) verdriet|met (?:leedwezen|droefheid|verslagenheid))\b/i,
  ),
  cue(
    'congratulation',
    0.9,
    /\b(?:gefeliciteerd|van harte (?:proficiat|gefeliciteerd|gelukgewenst)|proficiat|felicitaties|(?:feliciteren|feliciteer) (?:wij |ik )?(?:u|je|jullie)|fijne verjaardag|gelukkig nieuwjaar)\b/i,
  ),
  cue(
    'complaint',
    0.85,
    /\b(?:(?:ik|wij|we) (?:wil(?:len)?|wens(?:en)?|dien(?:en)?) (?:hierbij )?(?:een )?(?:formele |officiële )?klacht|klacht (?:indienen|over)|(?:zeer|erg|uiterst|bijzonder) (?:ontevreden|teleurgesteld)|niet (?:acceptabel|te accepteren)|onacceptabel|schandalig|een schande|stel(?:len)? (?:wij |ik )?u aansprakelijk|beneden alle peil|beklaag ik mij|(?:als|deze) (?:formele|officiële) klacht)\b/i,
  ),
  cue(
    'newsletter',
    0.7,
    /\b(?:nieuwsbrief|(?:afmelden|uitschrijven) (?:voor|van)|bekijk (?:deze (?:e-?mail|nieuwsbrief|mail) )?(?:in|online))\b/i,
  ),
];
