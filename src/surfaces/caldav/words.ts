import type { Words } from '../../core/text/words.ts';

/** What a calendar program is told when something cannot be done; some show it to their user. */
export const caldavWords: Words = {
  'dav-login': {
    nl: 'De naam of het wachtwoord voor de agenda klopt niet. Gebruik een app-wachtwoord van Secretaris.',
    en: 'The name or password for the calendar is not right. Use an app password of Secretaris.',
  },
  'dav-wait': {
    nl: 'Er is te vaak een verkeerd wachtwoord gegeven. Probeer het over {seconds} seconden opnieuw.',
    en: 'A wrong password was given too often. Try again in {seconds} seconds.',
  },
  'dav-path': {
    nl: 'Dit adres kan niet gelezen worden.',
    en: 'This address cannot be read.',
  },
  'dav-nothing-there': {
    nl: 'Op dit adres staat niets.',
    en: 'There is nothing at this address.',
  },
  'dav-method': {
    nl: 'Dit kan hier niet. Wat wel kan: {allowed}.',
    en: 'This cannot be done here. What can: {allowed}.',
  },
  'dav-xml': {
    nl: 'De vraag is geen leesbare XML. Er is niets veranderd.',
    en: 'The request is no readable XML. Nothing was changed.',
  },
  'dav-body-too-large': {
    nl: 'De vraag is te groot. Er is niets veranderd.',
    en: 'The request is too large. Nothing was changed.',
  },
  'dav-depth': {
    nl: 'De opgegeven diepte is geen 0, 1 of infinity.',
    en: 'The depth given is none of 0, 1 and infinity.',
  },
  'dav-depth-infinite': {
    nl: 'Alles in één keer opvragen kan niet; vraag laag voor laag (Depth: 0 of 1).',
    en: 'Asking for everything at once is not possible; ask level by level (Depth: 0 or 1).',
  },
  'dav-sync-token': {
    nl: 'Vanaf dit punt kan niet verder gelezen worden. Haal de agenda opnieuw op.',
    en: 'Reading on from this point is not possible. Fetch the calendar anew.',
  },
  'dav-report': {
    nl: 'Dit overzicht kent de agenda niet.',
    en: 'The calendar does not know this report.',
  },
  'dav-filter': {
    nl: 'De voorwaarde waaraan afspraken moeten voldoen, is niet te lezen.',
    en: 'The condition that events must meet cannot be read.',
  },
  'dav-filter-unsupported': {
    nl: 'Op deze voorwaarde kan niet gezocht worden.',
    en: 'Searching by this condition is not possible.',
  },
  'dav-collation': {
    nl: 'Deze manier om woorden te vergelijken is onbekend.',
    en: 'This way of comparing words is unknown.',
  },
  'dav-stale': {
    nl: 'Iemand anders heeft deze afspraak intussen gewijzigd. Uw wijziging is niet opgeslagen; haal de nieuwe versie op.',
    en: 'Somebody else has changed this event meanwhile. Your change was not saved; fetch the new version.',
  },
  'dav-media-type': {
    nl: 'In een agenda kan alleen iCalendar staan (text/calendar). Er is niets opgeslagen.',
    en: 'A calendar can hold iCalendar only (text/calendar). Nothing was saved.',
  },
  'dav-calendar-data': {
    nl: 'Dit is geen leesbare afspraak of taak (iCalendar). Er is niets opgeslagen.',
    en: 'This is no readable event or task (iCalendar). Nothing was saved.',
  },
  'dav-calendar-object': {
    nl: 'Bewaard wordt één afspraak of taak per keer, met een UID en zonder METHOD. Er is niets opgeslagen.',
    en: 'One event or task is kept at a time, with a UID and without METHOD. Nothing was saved.',
  },
  'dav-component': {
    nl: 'Dit soort gegevens hoort niet in deze agenda. Er is niets opgeslagen.',
    en: 'This kind of entry does not belong in this calendar. Nothing was saved.',
  },
  'dav-uid-taken': {
    nl: 'Deze afspraak staat al onder een andere naam in de agenda, of op deze plaats staat een andere. Er is niets opgeslagen.',
    en: 'This event is in the calendar already, under another name, or another one is in this place. Nothing was saved.',
  },
  'dav-object-too-large': {
    nl: 'Deze afspraak is te groot om te bewaren. Er is niets opgeslagen; laat bijlagen weg.',
    en: 'This event is too large to keep. Nothing was saved; leave attachments out.',
  },
  'dav-read-only': {
    nl: 'Deze agenda kan met dit wachtwoord alleen gelezen worden. Er is niets veranderd.',
    en: 'With this password this calendar can only be read. Nothing was changed.',
  },
  'dav-calendar-stays': {
    nl: 'Een hele agenda verwijderen kan niet vanuit een agendaprogramma. Er is niets veranderd.',
    en: 'A whole calendar cannot be removed from a calendar program. Nothing was changed.',
  },
  'dav-calendar-exists': {
    nl: 'Er is al een agenda met deze naam. Er is niets veranderd; kies een andere naam.',
    en: 'There is a calendar of this name already. Nothing was changed; choose another name.',
  },
  'dav-calendar-missing': {
    nl: 'De agenda waarin dit zou komen, bestaat niet. Er is niets opgeslagen; haal de lijst van agenda’s opnieuw op.',
    en: 'The calendar this would go into does not exist. Nothing was saved; fetch the list of calendars anew.',
  },
  'dav-calendar-name': {
    nl: 'Een agenda kan hier niet onder deze naam gemaakt worden. Er is niets veranderd; kies een naam van letters, cijfers en streepjes.',
    en: 'A calendar cannot be made here under this name. Nothing was changed; choose one of letters, digits and hyphens.',
  },
  'dav-calendars-full': {
    nl: 'Er zijn al te veel agenda’s. Er is niets veranderd; haal eerst een andere weg met: secretaris calendar remove',
    en: 'There are too many calendars already. Nothing was changed; take another away first with: secretaris calendar remove',
  },
  'dav-destination': {
    nl: 'Daarheen kan niet verplaatst of gekopieerd worden. Er is niets veranderd.',
    en: 'Moving or copying to there is not possible. Nothing was changed.',
  },
  'dav-later': {
    nl: 'De agenda is even niet bereikbaar. Er is niets veranderd; probeer het straks opnieuw.',
    en: 'The calendar cannot be reached for a moment. Nothing was changed; try again shortly.',
  },
  'dav-broken': {
    nl: 'Hier ging iets mis bij Secretaris zelf; het staat in het logboek. Kijk na of uw wijziging is opgeslagen, en probeer het anders opnieuw.',
    en: 'Something went wrong inside Secretaris itself; it is in the log. Please see whether your change was saved, and try again if not.',
  },
};
