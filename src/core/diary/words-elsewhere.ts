import type { Words } from '../text/words.ts';

/** Why one event of a calendar elsewhere cannot be read, or is not accepted there; whatever channel says so. */
export const elsewhereWords: Words = {
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
    nl: 'Volgens de agendaserver staat deze afspraak al in een andere agenda van dat account; in deze staat zij niet. Er is niets veranderd. Verplaats haar daar, of haal haar daar eerst weg.',
    en: 'By what the calendar server says this event is in another calendar of that account already; it is not in this one. Nothing was changed. Move it there, or take it away there first.',
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
  'calendar-troubled.not-read': {
    nl: 'Dit bestand is niet te lezen. Wij laten de afspraak zoals zij was.',
    en: 'This file cannot be read. We leave the event as it was.',
  },
  'calendar-troubled.no-uid-conflict': {
    nl: 'Deze afspraak staat in die agenda al onder een andere naam.',
    en: 'This event is in that calendar already, under another name.',
  },
  'calendar-troubled.several': {
    nl: 'Hier staan verschillende afspraken door elkaar, of een uitnodiging in plaats van een afspraak.',
    en: 'Several events stand here as one, or an invitation instead of an event.',
  },
  'calendar-troubled.no-component': {
    nl: 'Dit is geen afspraak of taak; iets anders hoort niet in die agenda.',
    en: 'This is no event or task, and nothing else belongs in that calendar.',
  },
  'calendar-troubled.cut-short': {
    nl: 'Deze reeks gaat verder dan wij kunnen uitrekenen. Wat daarna komt, geldt niet als vrij.',
    en: 'This series goes on beyond what we can work out. What comes after does not count as free.',
  },
};
