import type { WantKind } from '../../core/records/reading.ts';

/** A cue for what a mail wants. `weight` is how much one find says, 0 to 1. */
export interface Cue {
  readonly kind: WantKind;
  readonly weight: number;
  readonly says: RegExp;
}

function cue(kind: WantKind, weight: number, says: RegExp): Cue {
  return { kind, weight, says };
}

/** Words in the writer's own text or subject, Dutch and English. Precise rather than complete. */
export const CUES: readonly Cue[] = [
  cue(
    'meeting-request',
    0.85,
    /\b(?:(?:graag|wil(?:len)?|zou(?:den)?)\b[^.?!\n]{0,40}\bafspraak (?:maken|inplannen|plannen|hebben)|een afspraak (?:maken|inplannen|plannen)|wanneer (?:schikt|past|komt|kunt|heeft|kan)\b[^.?!\n]{0,60}(?:u|je|gelegen|tijd|langskomen|afspreken)|schikt (?:het )?(?:u|je)|kunnen we (?:afspreken|elkaar (?:spreken|treffen|ontmoeten)|bellen)|(?:heeft|heb) (?:u|je) tijd (?:op|voor|om)|agenda's naast elkaar)/i,
  ),
  cue(
    'meeting-request',
    0.85,
    /\b(?:(?:could|can|shall|should) we (?:meet|schedule|set up|arrange|have a (?:call|meeting))|(?:schedule|arrange|set up|book|make|have) (?:a|an) (?:meeting|call|appointment)|would (?:you|\w+day) (?:be (?:free|available)|suit)|are you (?:free|available)|when (?:would|are|could) you (?:be )?(?:free|available|meet)|what times? (?:suits?|works?)|like to (?:meet|see you|make an appointment))\b/i,
  ),
  cue(
    'meeting-answer',
    0.8,
    /\b(?:(?:dinsdag|maandag|woensdag|donderdag|vrijdag|die (?:dag|tijd|datum)|dat (?:moment|tijdstip)|het voorstel|de afspraak) (?:schikt|past|komt) (?:mij|ons|me|helaas|prima|goed|uitstekend|niet|wel)|(?:bevestig|bevestigen|akkoord met) (?:hierbij )?(?:de|onze|mijn) afspraak|ben (?:dan )?(?:verhinderd|aanwezig)|kan (?:helaas )?(?:niet|wel) (?:op|komen)|de eerste (?:optie|datum|mogelijkheid))\b/i,
  ),
  cue(
    'meeting-answer',
    0.8,
    /\b(?:(?:that|tuesday|monday|wednesday|thursday|friday|the (?:first|second|third) (?:option|time|slot|date)) (?:works|suits|is fine|is good|would be fine)|(?:confirm|confirming) (?:our|my|the) (?:meeting|appointment)|(?:i|we) (?:can(?:no|')t|am unable to|are unable to) (?:make it|attend|come)|see you (?:on|then|tomorrow|next))\b/i,
  ),
  cue(
    'document-delivery',
    0.75,
    /\b(?:(?:bijgaand|bijgevoegd|hierbij|in de bijlage|als bijlage)\b[^.?!\n]{0,20}(?:vindt|treft|ontvangt|stuur|zend|zoals|de |het |mijn )|please find (?:attached|enclosed)|attached (?:is|are|please find)|i (?:have|am) (?:attach|enclos)|enclosed (?:is|are|please)|hereby send)/i,
  ),
  cue(
    'invoice',
    0.85,
    /\b(?:(?:onze|bijgaande|hierbij de|factuurnummer|uw) factuur\b|factuurnummer|factuur(?:datum| nr)|invoice (?:number|no\.?|date|attached)|(?:our|attached|your) invoice|te betalen bedrag|amount due|gelieve .{0,40}over te maken|betaaltermijn van)/i,
  ),
  cue(
    'payment-reminder',
    0.9,
    /\b(?:betalings?herinnering|aanmaning|laatste herinnering|nog niet (?:voldaan|betaald|ontvangen)\b[^.?!\n]{0,30}(?:factuur|bedrag|betaling)|openstaande? (?:factuur|facturen|bedrag|post)|payment reminder|overdue (?:invoice|payment|amount|account)|outstanding (?:invoice|balance|payment|amount)|(?:remains|is still) unpaid|past due)\b/i,
  ),
  cue(
    'quote',
    0.85,
    /\b(?:(?:onze|bijgaande|hierbij (?:de|onze)|prijs)?\s?offerte\b|prijsopgave|quotation|our quote|price quote|request for (?:a )?(?:quote|quotation|proposal))\b/i,
  ),
  cue(
    'order',
    0.85,
    /\b(?:orderbevestiging|bestelbevestiging|uw bestelling|bestelnummer|ordernummer|(?:ik|wij|we) bestel(?:len)?|order confirmation|your order|order (?:number|no\.)|purchase order|(?:i|we)(?: would|'d) like to order)\b/i,
  ),
  cue(
    'travel-confirmation',
    0.9,
    /\b(?:boekingsbevestiging|reisbevestiging|uw (?:e-)?ticket|boekingsnummer|reserveringsnummer|instapkaart|booking (?:confirmation|reference|number)|flight (?:confirmation|itinerary)|e-?ticket|boarding pass|your (?:flight|trip|reservation|stay|itinerary)|hotelreservering)\b/i,
  ),
  cue(
    'travel-change',
    0.9,
    /\b(?:(?:uw )?vlucht\b[^.?!\n]{0,40}(?:gewijzigd|geannuleerd|vertraagd|omgeboekt)|(?:trein|reis)\b[^.?!\n]{0,40}(?:gewijzigd|geannuleerd|vervalt|uitgevallen)|flight\b[^.?!\n]{0,40}(?:changed|cancel+ed|delayed|rescheduled)|schedule change|gate change|gatewijziging|(?:train|trip|booking)\b[^.?!\n]{0,30}(?:has been|was|is) (?:changed|cancel+ed|rescheduled))\b/i,
  ),
  cue(
    'press-enquiry',
    0.9,
    /\b(?:(?:ik ben|als) (?:een )?(?:journalist|verslaggever|redacteur)|(?:journalist|verslaggever|redacteur) (?:van|bij|voor)|voor (?:een|het) (?:artikel|uitzending|reportage)|(?:schrijf|werk) (?:ik )?(?:aan )?een artikel|persvra(?:ag|gen)|wederhoor|om een reactie (?:vragen|voor)|(?:i am|i'm|as) a (?:journalist|reporter|correspondent)|(?:journalist|reporter|correspondent) (?:at|for|with)|(?:your|a) comment (?:on|for|before)|for (?:an?|the) (?:article|story|piece|broadcast)|right of reply|press enquir)\b/i,
  ),
  cue(
    'invitation',
    0.85,
    /\b(?:(?:nodig(?:en)?|nodigt) (?:u|je|jullie|wij|ik)\b|(?:van harte )?uitgenodigd|uitnodiging (?:voor|aan|tot)|save the date|(?:you are|you're) (?:cordially |warmly )?invited|(?:would like|delighted|pleased) to invite|invitation (?:to|for)|invit(?:e|ing) you to|pleasure of inviting)\b/i,
  ),
  cue(
    'condolence',
    0.9,
    /\b(?:(?:mijn|onze|oprechte|innige) (?:oprechte |innige )?deelneming|gecondoleerd|condoleances?|sterkte (?:gewenst|toegewenst|met (?:dit|het) verlies)|(?:my|our|sincere|deepest|heartfelt) (?:sincere |deepest |heartfelt )?condolences|sorry for your loss|(?:deepest|sincere) sympathy)\b/i,
  ),
  cue(
    'congratulation',
    0.9,
    /\b(?:gefeliciteerd|van harte (?:proficiat|gefeliciteerd)|proficiat|felicitaties|congratulations|congrats|happy birthday|fijne verjaardag)\b/i,
  ),
  cue(
    'complaint',
    0.85,
    /\b(?:(?:ik|wij|we) (?:wil(?:len)?|wens(?:en)?|dien(?:en)?) (?:hierbij )?(?:een )?klacht|klacht (?:indienen|over)|(?:zeer|erg|uiterst|bijzonder) (?:ontevreden|teleurgesteld)|niet (?:acceptabel|te accepteren)|onacceptabel|schandalig|(?:make|file|lodge|submit|raise) a (?:formal )?complaint|formal complaint|complain about|(?:very|extremely|deeply) (?:dissatisfied|disappointed|unhappy)|(?:totally |completely )?unacceptable)\b/i,
  ),
  cue(
    'newsletter',
    0.7,
    /\b(?:nieuwsbrief|newsletter|(?:afmelden|uitschrijven) (?:voor|van)|unsubscribe|view (?:this email )?in (?:your )?browser|bekijk (?:deze (?:e-?mail|nieuwsbrief) )?(?:in|online))\b/i,
  ),
];
