import type { VerbSpec } from '../verb.ts';

const briefing = () => import('../verbs/briefing/folder.ts');

/** Commands by which the principal is briefed. */
export const BRIEFING_VERBS: readonly VerbSpec[] = [
  {
    verb: 'folder',
    operation: 'folder',
    says: {
      nl: 'de dagmap: met wie, wat er openstaat, stukken, te beslissen, de weg',
      en: 'the day folder: with whom, what is open, papers, what to decide, the way there',
    },
    takes: '[date]',
    options: [
      {
        flags: '--pdf <file>',
        says: {
          nl: 'als PDF om af te drukken, met de stukken genummerd erachter',
          en: 'as PDF for print, with the papers numbered behind it',
        },
      },
    ],
    examples: [
      'secretaris folder',
      'secretaris folder 2026-12-01',
      'secretaris folder 2026-12-01 --pdf dagmap.pdf',
    ],
    office: true,
    load: async () => (await briefing()).folder,
  },
];
