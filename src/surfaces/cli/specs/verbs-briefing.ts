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
  {
    verb: 'morning',
    operation: 'morning',
    says: {
      nl: 'het ochtendbericht: signalen, wat veranderde, wie aan wie iets schuldig is, wie opvallend stil is',
      en: 'the morning report: signals, what changed, who owes whom, who is oddly quiet',
    },
    examples: ['secretaris morning', 'secretaris morning --json'],
    office: true,
    load: async () => (await import('../verbs/briefing/morning.ts')).morning,
  },
  {
    verb: 'signals decline',
    operation: 'signal-decline',
    says: {
      nl: 'een signaal dat u niet meer wilt horen, bij zijn nummer',
      en: 'a signal you do not want to hear again, by its number',
    },
    takes: '<number>',
    examples: ['secretaris signals decline 2'],
    office: true,
    load: async () => (await import('../verbs/briefing/morning.ts')).declineSignal,
  },
  {
    verb: 'talk agenda',
    operation: 'talk',
    says: {
      nl: 'het weekoverleg: de agenda die het laatst gemaakt is, met wat er besloten is',
      en: 'the weekly talk: the agenda made last, with what was decided',
    },
    examples: ['secretaris talk agenda'],
    office: true,
    load: async () => (await import('../verbs/briefing/talk.ts')).talk,
  },
  {
    verb: 'talk decide',
    operation: 'talk-decide',
    says: {
      nl: 'legt een besluit vast bij een punt (0: buiten de agenda) en voert het uit',
      en: 'writes down a decision on a point (0: beside the agenda) and carries it out',
    },
    takes: '<number> <words...>',
    examples: [
      'secretaris talk decide 2 ja',
      'secretaris talk decide 4 bel hem vrijdag nog eens',
      'secretaris talk decide 0 voor 1 december een offerte voor de lift',
    ],
    office: true,
    load: async () => (await import('../verbs/briefing/talk.ts')).talkDecide,
  },
  {
    verb: 'talk letter',
    operation: 'talk-letter',
    says: {
      nl: 'de volmacht met de zinnen waartoe besloten is, om na te lezen en zelf te laten gelden',
      en: 'the letter of mandate with the sentences decided on, to be read and adopted by yourself',
    },
    examples: ['secretaris talk letter'],
    office: true,
    load: async () => (await import('../verbs/briefing/talk.ts')).talkLetter,
  },
  {
    verb: 'briefing settings',
    operation: 'briefing-show',
    says: {
      nl: 'wanneer de dagmap klaarligt, het ochtendbericht komt en het weekoverleg is',
      en: 'when the day folder is ready, the morning report comes and the weekly talk is',
    },
    examples: ['secretaris briefing settings'],
    office: true,
    load: async () => (await import('../verbs/briefing/settings.ts')).briefingSettings,
  },
  {
    verb: 'briefing set',
    operation: 'briefing-change',
    says: {
      nl: 'verandert dat; de waarde als JSON of als tekst',
      en: 'changes that; the value as JSON or as text',
    },
    takes: '<name=value...>',
    examples: [
      'secretaris briefing set folderAt=15:30 morningAt=06:45',
      'secretaris briefing set mail=false',
    ],
    office: true,
    load: async () => (await import('../verbs/briefing/settings.ts')).briefingSet,
  },
];
