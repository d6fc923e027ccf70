import type { Words } from '../../core/text/words.ts';

/** What stands on a printed briefing besides what it says. */
export const briefPaperWords = {
  'brief-paper.annex': { nl: 'Bijlage {number}', en: 'Annex {number}' },
  'brief-paper.sources': { nl: 'Bronnen', en: 'Sources' },
  'brief-paper.page': { nl: 'bladzijde {page} van {pages}', en: 'page {page} of {pages}' },
  'brief-paper.apart': {
    nl: 'Dit stuk kan hier niet worden bijgedrukt en ligt apart: {name}',
    en: 'This paper cannot be printed here and lies apart: {name}',
  },
  'brief-paper.gone': {
    nl: 'Dit stuk is er niet meer: {name}',
    en: 'This paper is no longer there: {name}',
  },
} as const satisfies Words;
