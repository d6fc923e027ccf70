import type { Words } from '../../../../core/text/words.ts';

/** What the command line says of the principal's own absence. */
export const absenceCliWords: Words = {
  'print.no-absence': {
    nl: 'Er staat geen afwezigheid.',
    en: 'There is no absence.',
  },
  'print.no-absence-yet': {
    nl: 'Er is nog geen afwezigheid geweest.',
    en: 'There has been no absence yet.',
  },
  'print.absence-ended': {
    nl: 'De afwezigheid is voorbij. Er gaat geen automatisch antwoord meer uit.',
    en: 'The absence is over. No automatic answer leaves any more.',
  },
  'print.absence': {
    nl: 'Afwezig van {from} tot en met {through}. Niemand neemt waar. Wie schrijft, krijgt één keer:',
    en: 'Away from {from} up to and including {through}. Nobody stands in. Whoever writes gets, once:',
  },
  'print.absence-stand-in': {
    nl: 'Afwezig van {from} tot en met {through}; {standIn} neemt waar. Wie schrijft, krijgt één keer:',
    en: 'Away from {from} up to and including {through}; {standIn} stands in. Whoever writes gets, once:',
  },
};
