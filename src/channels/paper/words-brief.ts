import type { Language } from '../../core/text/words.ts';

/** What stands on a printed briefing besides what it says. */
export const BRIEF_LABELS = {
  nl: {
    annex: 'Bijlage',
    sources: 'Bronnen',
    page: 'bladzijde {page} van {pages}',
    apart: 'Dit stuk kan hier niet worden bijgedrukt en ligt apart: {name}',
    gone: 'Dit stuk is er niet meer: {name}',
  },
  en: {
    annex: 'Annex',
    sources: 'Sources',
    page: 'page {page} of {pages}',
    apart: 'This paper cannot be printed here and lies apart: {name}',
    gone: 'This paper is no longer there: {name}',
  },
} as const satisfies Record<Language, Readonly<Record<string, string>>>;
