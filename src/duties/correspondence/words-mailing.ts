import type { Words } from '../../core/text/words.ts';

/** What is said of a letter to each of a list. */
export const mailingDutyWords: Words = {
  'correspondence.mailing-checked': {
    nl: 'Elke ontvanger van de lijst is nagekeken.',
    en: 'Every recipient of the list was checked.',
  },
  'correspondence.mailing-letter': {
    nl: 'U liet een lijst schrijven; dit is regel {number}, {name}.',
    en: 'You had a list written to; this is line {number}, {name}.',
  },
  'correspondence.mailing-all-ready': {
    nl: '{ready} klaar, voor iedereen op de lijst ({mailing}).',
    en: '{ready} ready, for everybody on the list ({mailing}).',
  },
  'correspondence.mailing-some-kept': {
    nl: '{ready} klaar ({mailing}). Bij {kept} is eerst iets te beantwoorden; tot dan gaat daar geen brief heen.',
    en: '{ready} ready ({mailing}). For {kept}, something must be answered first; until then no letter goes there.',
  },
  'correspondence.mailing-guarded': {
    nl: 'Van ieder wordt uiterlijk {day} antwoord verwacht, en dat wordt bewaakt.',
    en: 'Everybody is expected to answer by {day}, and that is guarded.',
  },
  'correspondence.mailing-kept-line': {
    nl: '{why} Daarom blijft de brief aan {name} (regel {number}) liggen.',
    en: '{why} So the letter to {name} (line {number}) is kept.',
  },
  'correspondence.mailing-none-ready': {
    nl: 'Er ligt nog geen brief klaar ({mailing}): bij elke regel is eerst iets te beantwoorden.',
    en: 'No letter is ready yet ({mailing}): on every line something must be answered first.',
  },
};
