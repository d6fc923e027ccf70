import type { VerbSpec } from '../verb.ts';

const verbs = () => import('../verbs/absence/absence.ts');

/** Commands about the principal's own absence. */
export const ABSENCE_VERBS: readonly VerbSpec[] = [
  {
    verb: 'absence show',
    operation: 'absence',
    says: {
      nl: 'wanneer u afwezig bent, wie waarneemt en wat wie schrijft te lezen krijgt',
      en: 'when you are away, who stands in and what whoever writes gets to read',
    },
    examples: ['secretaris absence show'],
    office: true,
    load: async () => (await verbs()).absence,
  },
  {
    verb: 'absence set',
    operation: 'absence-set',
    says: { nl: 'meldt een afwezigheid', en: 'reports an absence' },
    options: [
      {
        flags: '--from <day>',
        says: { nl: 'de eerste dag, 2026-12-03', en: 'the first day, 2026-12-03' },
        required: true,
      },
      {
        flags: '--through <day>',
        says: { nl: 'de laatste dag, 2026-12-10', en: 'the last day, 2026-12-10' },
        required: true,
      },
      {
        flags: '--stand-in <who>',
        says: {
          nl: 'wie waarneemt; anders zoals het mandaat of de instellingen zeggen',
          en: 'who stands in; otherwise as the mandate or the settings say',
        },
      },
      {
        flags: '--number <telephone>',
        says: { nl: 'het nummer voor wat niet kan wachten', en: 'the number for what cannot wait' },
      },
    ],
    examples: [
      'secretaris absence set --from 2026-12-03 --through 2026-12-10 --stand-in Sanne --number "020 123 45 67"',
    ],
    office: true,
    load: async () => (await verbs()).absenceSet,
  },
  {
    verb: 'absence end',
    operation: 'absence-end',
    says: { nl: 'u bent er weer', en: 'you are back' },
    examples: ['secretaris absence end'],
    office: true,
    load: async () => (await verbs()).absenceEnd,
  },
  {
    verb: 'absence hand-over',
    operation: 'absence-hand-over',
    says: {
      nl: 'wat er tijdens de afwezigheid aan de orde komt, voor wie waarneemt',
      en: 'what comes up during the absence, for whoever stands in',
    },
    examples: ['secretaris absence hand-over'],
    office: true,
    load: async () => (await verbs()).absenceHandOver,
  },
  {
    verb: 'absence return',
    operation: 'absence-return',
    says: {
      nl: 'de terugkeermap: wat kwam, wat is gedaan, wat wacht',
      en: 'the return folder: what came, what was done, what waits',
    },
    examples: ['secretaris absence return'],
    office: true,
    load: async () => (await verbs()).absenceReturn,
  },
];
