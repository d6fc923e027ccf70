import type { Words } from '../../core/text/words.ts';

/** What may be said about care: what was erased, what stays and why. */
export const careWords = {
  'care.erased': {
    nl: 'Gewist op verzoek; alleen het nummer is gebleven.',
    en: 'Erased on request; only the number remains.',
  },
  'care.kept-notary': {
    nl: 'Dit hoort bij een dossier dat een notaris moet bewaren.',
    en: 'This belongs to a file that a notary must keep.',
  },
  'care.kept-lawyer': {
    nl: 'Dit hoort bij een dossier dat een advocaat moet bewaren.',
    en: 'This belongs to a file that a lawyer must keep.',
  },
  'care.kept-physician': {
    nl: 'Dit hoort bij een medisch dossier; dat moet een arts twintig jaar bewaren.',
    en: 'This belongs to a medical file, which a physician must keep for twenty years.',
  },
  'care.kept-others': {
    nl: 'Dit is ook post van anderen; in ons bestand is de naam doorgehaald, het bericht zelf is gebleven.',
    en: 'This is also mail of other people; the name is struck out in our records, the message itself remains.',
  },
  'care.kept-shared-claim': {
    nl: 'Dit adres of nummer is ook van iemand anders.',
    en: 'This address or number is somebody else’s as well.',
  },
  'care.kept-namesake': {
    nl: 'Iemand anders heet precies zo; op deze naam is niet gezocht.',
    en: 'Somebody else has exactly this name; it was not searched for.',
  },
  'care.kept-yours': {
    nl: 'Dit heeft u zelf geschreven of ingesteld.',
    en: 'You wrote or set this yourself.',
  },
  'care.kept-other-person': {
    nl: 'Dit staat in de gegevens van iemand anders.',
    en: 'This stands in the record of somebody else.',
  },
  'care.kept-card-elsewhere': {
    nl: 'De kaart in uw adresboek elders is van u en blijft daar; hier komt zij niet terug.',
    en: 'The card in your address book elsewhere is yours and stays there; it does not come back here.',
  },
  'care.kept-backup': {
    nl: 'Deze reservekopie was niet bereikbaar. Wordt zij teruggezet, geef dan de lijst van gewiste personen mee.',
    en: 'This backup could not be reached. When it is restored, give the list of erased people with it.',
  },
} as const satisfies Words;
