import type { Words } from '../../../core/text/words.ts';

/** What is said of answers on a page. */
export const pageNoteWords = {
  'correspondence.page-answered': {
    nl: '{Name} antwoordde op de antwoordpagina.',
    en: '{Name} answered on the answer page.',
  },
  'correspondence.page-said': {
    nl: '{Name} antwoordde op de antwoordpagina en schreef erbij: „{said}”',
    en: '{Name} answered on the answer page, and added: “{said}”',
  },
} satisfies Words;
