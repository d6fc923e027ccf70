import type { Words } from '../../../core/text/words.ts';

/** What a value was expected to be. */
export const shapeWords: Words = {
  'type.string': { nl: 'een tekst', en: 'a text' },
  'type.number': { nl: 'een getal', en: 'a number' },
  'type.int': { nl: 'een geheel getal', en: 'a whole number' },
  'type.boolean': { nl: 'ja of nee (true of false)', en: 'true or false' },
  'type.array': { nl: 'een lijst', en: 'a list' },
  'type.object': { nl: 'een object', en: 'an object' },
  'format.email': { nl: 'een mailadres', en: 'a mail address' },
  'format.datetime': {
    nl: 'een moment als 2026-11-23T09:00:00Z',
    en: 'a moment such as 2026-11-23T09:00:00Z',
  },
  'format.regex': {
    nl: 'kleine letters, cijfers en streepjes waar het een korte naam is; één regel waar het een onderwerp is',
    en: 'lower-case letters, digits and hyphens where it is a short name; one line where it is a subject',
  },
};
