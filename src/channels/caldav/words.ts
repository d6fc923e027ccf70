import type { Words } from '../../core/text/words.ts';

/** What went wrong with a calendar elsewhere and what to do about it. */
export const caldavWords: Words = {
  'calendar-password-refused': {
    nl: 'De agendaserver {host} weigert de naam of het wachtwoord. Controleer beide; veel diensten vragen een apart app-wachtwoord. Tot dan kijken wij niet in die agenda’s; wat wij ervan weten, blijft staan.',
    en: 'The calendar server {host} refuses the name or the password. Please check both; many services ask for a separate app password. Until then we do not look into those calendars; what we know of them stays.',
  },
  'calendar-reconnect-needed': {
    nl: 'De toestemming voor de agenda’s op {host} is verlopen of ingetrokken. Verbind ze opnieuw. Tot dan kijken wij er niet in.',
    en: 'The permission for the calendars at {host} has expired or was withdrawn. Please connect them again. Until then we do not look into them.',
  },
  'calendar-server-unreachable': {
    nl: 'De agendaserver {host} is niet bereikbaar. Wij blijven het proberen; wat nog gewijzigd moet worden, wacht. Controleer het adres als dit aanhoudt.',
    en: 'The calendar server {host} cannot be reached. We keep trying, and changes still to be made wait. If it lasts, check the address.',
  },
  'calendar-server-refuses': {
    nl: 'De agendaserver {host} antwoordt, maar niet op wat wij vragen. Wij blijven het proberen. Controleer het adres, of vraag het na bij de beheerder.',
    en: 'The calendar server {host} answers, but not what we ask. We keep trying. Check the address, or ask its administrator.',
  },
  'calendar-certificate-invalid': {
    nl: 'Het certificaat van de agendaserver {host} klopt niet. Er is geen wachtwoord verstuurd. Controleer het adres, of voeg het certificaat van uw eigen server toe.',
    en: 'The certificate of the calendar server {host} is not valid. No password was sent. Check the address, or add the certificate of your own server.',
  },
  'calendar-elsewhere': {
    nl: 'De agendaserver {host} verwijst naar {elsewhere}. Daar is uw wachtwoord niet heen gestuurd. Klopt die naam, vul hem dan zelf als adres in.',
    en: 'The calendar server {host} refers to {elsewhere}. Your password was not sent there. If that name is right, fill it in as the address yourself.',
  },
  'calendar-gone': {
    nl: 'De agenda {calendar} bestaat daar niet meer. Wat wij ervan weten, blijft staan tot u zegt dat het weg mag.',
    en: 'The calendar {calendar} no longer exists there. What we know of it stays until you say it may go.',
  },
  'calendar-stopped': {
    nl: 'Het kijken in de agenda’s op {host} is onderbroken. De volgende keer gaan wij verder waar wij waren.',
    en: 'Looking into the calendars at {host} was interrupted. Next time we go on where we were.',
  },
  'calendar-troubled.no-calendar': {
    nl: 'Dit is geen afspraak in een vorm die te lezen is.',
    en: 'This is no event in a form that can be read.',
  },
  'calendar-troubled.too-large': {
    nl: 'Deze afspraak is groter dan wij innemen.',
    en: 'This event is larger than we take in.',
  },
  'calendar-troubled.not-utf8': {
    nl: 'In deze afspraak staan tekens die niet te lezen zijn.',
    en: 'There are characters in this event that cannot be read.',
  },
  'calendar-troubled.server-failed': {
    nl: 'De agendaserver kan deze afspraak nu niet geven. Wij vragen er later weer om.',
    en: 'The calendar server cannot give this event now. We shall ask for it again later.',
  },
  'calendar-troubled.no-etag': {
    nl: 'De agendaserver zegt niet welke versie van deze afspraak dit is. Wij laten haar zoals zij was.',
    en: 'The calendar server does not say which version of this event it is. We leave it as it was.',
  },
  'calendar-refused.no-uid-conflict': {
    nl: 'In die agenda staat deze afspraak al, onder een andere naam.',
    en: 'This event is in that calendar already, under another name.',
  },
  'calendar-refused.valid-calendar-data': {
    nl: 'De agendaserver neemt de afspraak in deze vorm niet aan.',
    en: 'The calendar server does not accept the event in this form.',
  },
  'calendar-refused.supported-calendar-component': {
    nl: 'Die agenda neemt zulke stukken niet op: een taak in een agenda voor afspraken, of andersom.',
    en: 'That calendar does not take such items: a task in a calendar of events, or the other way round.',
  },
  'calendar-refused.max-resource-size': {
    nl: 'De afspraak is groter dan de agendaserver toelaat.',
    en: 'The event is larger than the calendar server allows.',
  },
  'calendar-refused.quota-not-exceeded': {
    nl: 'De agendaserver heeft geen ruimte meer voor deze gebruiker.',
    en: 'The calendar server has no room left for this user.',
  },
  'calendar-refused.read-only': {
    nl: 'In die agenda mag niet geschreven worden.',
    en: 'That calendar may not be written to.',
  },
  'calendar-refused.calendar-gone': {
    nl: 'De agenda waarin dit moest komen, bestaat niet meer.',
    en: 'The calendar this was to go into no longer exists.',
  },
  'calendar-refused.scheduling': {
    nl: 'De agendaserver verzendt zelf uitnodigingen en staat deze wijziging niet toe: alleen wie uitnodigt mag dit veranderen.',
    en: 'The calendar server sends invitations itself and does not allow this change: only whoever invites may change it.',
  },
  'calendar-refused.version-not-comparable': {
    nl: 'De agendaserver herkent zijn eigen versies niet. Wij schrijven er niet overheen.',
    en: 'The calendar server does not recognise its own versions. We do not write over it.',
  },
  'calendar-refused.server-refuses': {
    nl: 'De agendaserver weigert deze afspraak zonder te zeggen waarom.',
    en: 'The calendar server refuses this event without saying why.',
  },
};
