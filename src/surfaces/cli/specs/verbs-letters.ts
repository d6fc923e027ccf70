import type { VerbSpec } from '../verb.ts';

const letters = () => import('../verbs/letters/letters.ts');

/** Commands about letters. */
export const LETTER_VERBS: readonly VerbSpec[] = [
  {
    verb: 'proof',
    operation: 'proof',
    says: {
      nl: 'een tekst nalezen zoals elke mail wordt nagelezen voor hij weggaat',
      en: 'read a text as every mail is read before it leaves',
    },
    takes: '<file>',
    options: [
      {
        flags: '--to <address...>',
        says: { nl: 'aan wie hij gaat', en: 'whom it goes to' },
      },
      {
        flags: '--subject <text>',
        says: { nl: 'de onderwerpregel', en: 'the subject' },
      },
      {
        flags: '--annex <name...>',
        says: { nl: 'bestanden die meegaan, bij naam', en: 'files that go along, by name' },
      },
    ],
    examples: [
      'secretaris proof brief.txt --to els.devries@koper.example',
      'secretaris proof - < concept.eml',
    ],
    office: true,
    load: async () => (await letters()).proof,
  },
];
