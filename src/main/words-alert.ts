import type { Words } from '../core/text/words.ts';

/** The mail by which somebody is told at once. */
export const alertMailWords: Words = {
  'alert-mail.subject': {
    nl: 'Secretaris: bericht voor u',
    en: 'Secretaris: a message for you',
  },
  'alert-mail.where': {
    nl: 'Dit staat ook op de pagina van uw secretariaat. Een antwoord op deze mail leest niemand.',
    en: 'It also stands on the page of your office. Nobody reads an answer to this mail.',
  },
};
