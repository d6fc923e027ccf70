import type { Words } from '../../../core/text/words.ts';

/** What is said of places and of the time there that nobody here knows. */
export const placeWords = {
  'place-unknown': {
    nl: 'Waar „{place}” is, is hier niet bekend. Noem een plaats, een station, een luchthaven of een volledig adres.',
    en: 'Where “{place}” is, is not known here. Name a town, a station, an airport or a full address.',
  },
  'place-ambiguous': {
    nl: '„{place}” kan meer dan één plaats zijn: {matches}. Noem de provincie of het land erbij.',
    en: '“{place}” may be more than one place: {matches}. Name the province or the country as well.',
  },
  'zone-of-nobody': {
    nl: 'Hoe laat het is in „{place}”, is hier niet bekend. Noem een grotere stad, een land, of de tijdzone zelf: America/New_York.',
    en: 'What time it is in “{place}” is not known here. Name a larger city, a country, or the zone itself: America/New_York.',
  },
  'zone-several': {
    nl: 'In „{place}” is het niet overal even laat. Noem de stad.',
    en: 'Not all of “{place}” keeps one time. Name the city.',
  },
  'zone-missing': {
    nl: 'In welke tijdzone {person} leeft, is niet bekend. Noem ook de plaats.',
    en: 'In which time zone {person} lives is not known. Name the place as well.',
  },
} as const satisfies Words;
