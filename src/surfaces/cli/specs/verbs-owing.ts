import type { VerbSpec } from '../verb.ts';

/** Commands about who owes whom. */
export const OWING_VERBS: readonly VerbSpec[] = [
  {
    verb: 'owes',
    operation: 'owes',
    says: {
      nl: 'wie ons iets schuldig is en aan wie wij, per persoon',
      en: 'who owes us and whom we owe, person by person',
    },
    takes: '[person...]',
    examples: ['secretaris owes', 'secretaris owes Jansen'],
    office: true,
    load: async () => (await import('../verbs/owing/owing.ts')).owes,
  },
  {
    verb: 'loops plan',
    operation: 'loop-plan',
    says: {
      nl: 'in welke stappen aan een openstaande zaak wordt herinnerd; met opties anders',
      en: 'by which steps an open matter is chased; with options otherwise',
    },
    takes: '<loop>',
    options: [
      {
        flags: '--steps <list>',
        says: {
          nl: 'de stappen die nog komen: "eerste mail 5, tweede waarnemer 3, derde telefoon 2"',
          en: 'the steps still to come: "first mail 5, second stand-in 3, third telephone 2"',
        },
      },
      { flags: '--quiet', says: { nl: 'niemand herinneren', en: 'remind nobody' } },
      { flags: '--usual', says: { nl: 'weer zoals gewoonlijk', en: 'as usual again' } },
      {
        flags: '--stand-in <who>',
        says: {
          nl: 'wie in zijn plaats gevraagd wordt: "Anna de Wit <anna@jansen.example>"',
          en: 'who is asked in his place: "Anna de Wit <anna@jansen.example>"',
        },
      },
    ],
    examples: [
      'secretaris loops plan lo-4t7kq2m9wd',
      'secretaris loops plan lo-4t7kq2m9wd --steps "first mail 5, second mail 3"',
      'secretaris loops plan lo-4t7kq2m9wd --quiet',
    ],
    office: true,
    load: async () => (await import('../verbs/owing/owing.ts')).loopPlan,
  },
];
