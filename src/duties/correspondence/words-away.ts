import type { Words } from '../../core/text/words.ts';

/** What is told about the principal's own absence. */
export const awayWords: Words = {
  'correspondence.away-answer': {
    nl: '{Name} schrijft terwijl u afwezig bent. Het antwoord dat dat zegt, ligt klaar.',
    en: '{Name} writes while you are away. The answer that says so lies ready.',
  },
  'correspondence.away-set': {
    nl: 'Afwezig van {from} tot en met {through}. Wie u dan schrijft, krijgt één keer bericht wanneer u terug bent en waar het terechtkan.',
    en: 'Away from {from} up to and including {through}. Whoever writes to you then is told once when you are back and where to turn.',
  },
  'correspondence.away-over': {
    nl: 'Deze afwezigheid geldt niet meer.',
    en: 'This absence no longer holds.',
  },
  'correspondence.away-back': {
    nl: 'Morgen is uw afwezigheid voorbij. Binnengekomen: {came}; gedaan: {done}; wacht op u: {waits}. De terugkeermap: secretaris absence return.',
    en: 'Your absence is over tomorrow. Came in: {came}; done: {done}; waits for you: {waits}. The return folder: secretaris absence return.',
  },
  'correspondence.away-hand-over': {
    nl: 'De overdracht aan {name} ligt klaar.',
    en: 'The hand-over to {name} lies ready.',
  },
  'correspondence.away-outside': {
    nl: '{address} is geen adres van dit kantoor. Alles hieronder verlaat het huis.',
    en: '{address} is no address of this office. All of this leaves the house.',
  },
  'correspondence.away-hand-over-here': {
    nl: 'De overdracht voor {name} gaat niet per mail. Zij staat in: secretaris absence hand-over.',
    en: 'The hand-over for {name} does not go by mail. It is in: secretaris absence hand-over.',
  },
  'correspondence.away-hand-over-nobody': {
    nl: 'U bent straks afwezig, en niemand neemt waar. De lijst van wat er aan de orde komt: secretaris absence hand-over.',
    en: 'You will be away, and nobody stands in. The list of what comes up: secretaris absence hand-over.',
  },
  'correspondence.look-to-hand-over': {
    nl: 'Dan ligt de overdracht klaar.',
    en: 'Then the hand-over lies ready.',
  },
  'correspondence.look-at-return': {
    nl: 'Dan wordt gezegd wat er bij terugkomst ligt.',
    en: 'Then it is told what lies there on the return.',
  },
};
