import type { VerbSpec } from '../verb.ts';

const consenting = () => import('../verbs/consenting.ts');
const mandating = () => import('../verbs/mandating.ts');

/** Commands that say yes or no. */
export const CONSENT_VERBS: readonly VerbSpec[] = [
  {
    verb: 'approve',
    operation: 'approve',
    says: { nl: 'akkoord met precies wat is voorgelegd', en: 'consent to exactly what was shown' },
    takes: '<id...>',
    examples: ['secretaris approve ac-4t7k', 'secretaris approve ac-4t7k ac-9m2x --as devries'],
    office: true,
    load: async () => (await consenting()).approve,
  },
  {
    verb: 'agree',
    operation: 'answer-bundle',
    says: {
      nl: 'op een bundel antwoorden: alles, een deel of niets',
      en: 'answer a bundle: all, some or none of it',
    },
    takes: '<id> <words...>',
    examples: [
      'secretaris agree in-4t7k "ja, behalve 3 en 5"',
      'secretaris agree in-4t7k "only 1 through 4"',
    ],
    office: true,
    load: async () => (await consenting()).agree,
  },
  {
    verb: 'decline',
    operation: 'decline',
    says: { nl: 'een voorstel afwijzen', en: 'refuse a proposal' },
    takes: '<id>',
    options: [
      {
        flags: '--serious',
        says: {
          nl: 'het had nooit voorgesteld mogen worden',
          en: 'it should never have been proposed',
        },
      },
    ],
    examples: ['secretaris decline ac-4t7k', 'secretaris decline ac-4t7k --serious'],
    office: true,
    load: async () => (await consenting()).decline,
  },
  {
    verb: 'stop',
    operation: 'stop',
    says: { nl: 'tegenhouden wat anders vanzelf gebeurt', en: 'stop what would otherwise be done' },
    takes: '<id>',
    examples: ['secretaris stop ac-4t7k'],
    office: true,
    load: async () => (await consenting()).stop,
  },
  {
    verb: 'edit',
    operation: 'edit',
    says: {
      nl: 'een voorgestelde mail herschrijven; tekst van standaardinvoer of bestand',
      en: 'rewrite a proposed mail; text from standard input or a file',
    },
    takes: '<id>',
    options: [
      { flags: '--subject <text>', says: { nl: 'ander onderwerp', en: 'another subject' } },
      {
        flags: '--file <path>',
        says: {
          nl: 'bestand met de tekst; - is standaardinvoer',
          en: 'file with the text; - is standard input',
        },
      },
    ],
    examples: [
      'secretaris edit ac-4t7k --file brief.txt',
      'secretaris edit ac-4t7k --subject "Uw stukken"',
    ],
    office: true,
    load: async () => (await consenting()).edit,
  },
  {
    verb: 'settle',
    operation: 'settle-unknown',
    says: {
      nl: 'zeggen of een onderbroken mail is verstuurd',
      en: 'say whether an interrupted mail was sent',
    },
    takes: '<id> <word>',
    examples: ['secretaris settle ac-4t7k sent', 'secretaris settle ac-4t7k send-again'],
    office: true,
    load: async () => (await consenting()).settle,
  },
  {
    verb: 'answer',
    operation: 'answer',
    says: {
      nl: 'een vraag van het secretariaat beantwoorden',
      en: 'answer a question of the secretary',
    },
    takes: '<id> <words...>',
    examples: ['secretaris answer de-4t7k "ja, bel hem maar"'],
    office: true,
    load: async () => (await consenting()).answer,
  },
  {
    verb: 'write',
    operation: 'write',
    says: {
      nl: 'een mail laten nalezen en voorleggen; tekst van standaardinvoer of bestand',
      en: 'have a mail read and put before you; text from standard input or a file',
    },
    options: [
      { flags: '--to <address...>', says: { nl: 'aan wie', en: 'to whom' }, required: true },
      { flags: '--cc <address...>', says: { nl: 'kopie aan', en: 'copy to' } },
      { flags: '--subject <text>', says: { nl: 'onderwerp', en: 'subject' }, required: true },
      {
        flags: '--file <path>',
        says: {
          nl: 'bestand met de tekst; - is standaardinvoer',
          en: 'file with the text; - is standard input',
        },
      },
      { flags: '--account <id>', says: { nl: 'vanuit dit account', en: 'from this account' } },
    ],
    examples: [
      'secretaris write --to jan@voorbeeld.example --subject "Het rapport" --file brief.txt',
    ],
    office: true,
    load: async () => (await consenting()).write,
  },
  {
    verb: 'seen',
    operation: 'seen',
    says: { nl: 'zeggen dat u een melding hebt gezien', en: 'say that you have seen an alert' },
    takes: '<number...>',
    examples: ['secretaris seen 3 4'],
    office: true,
    load: async () => (await consenting()).seen,
  },
  {
    verb: 'correct-want',
    operation: 'correct-want',
    says: {
      nl: 'zeggen dat een mail iets wel of niet wil; het kantoor leert ervan',
      en: 'say that a mail does or does not want something; the office learns from it',
    },
    takes: '<id> <kind> <yes|no>',
    examples: ['secretaris correct-want in-4t7k complaint no'],
    office: true,
    load: async () => (await consenting()).correctWant,
  },
  {
    verb: 'mandate check',
    operation: 'mandate-check',
    says: {
      nl: 'hoe een volmachtbrief begrepen wordt; geen kantoor nodig',
      en: 'how a letter of mandate is understood; needs no office',
    },
    takes: '<file>',
    examples: [
      'secretaris mandate check brief.txt',
      'secretaris mandate check - --json < brief.txt',
    ],
    office: false,
    load: async () => (await mandating()).check,
  },
  {
    verb: 'mandate adopt',
    operation: 'mandate-adopt',
    says: { nl: 'een volmachtbrief laten gelden', en: 'put a letter of mandate into force' },
    takes: '<file>',
    options: [
      {
        flags: '--set-aside',
        says: {
          nl: 'ook als bepalingen niet begrepen zijn; die gelden dan niet',
          en: 'even if clauses were not understood; those do not hold',
        },
      },
    ],
    examples: ['secretaris mandate adopt brief.txt'],
    office: true,
    load: async () => (await mandating()).adopt,
  },
  {
    verb: 'mandate show',
    operation: 'mandate-show',
    says: { nl: 'de brief die nu geldt', en: 'the letter in force' },
    examples: ['secretaris mandate show'],
    office: true,
    load: async () => (await mandating()).show,
  },
  {
    verb: 'mandate accept',
    operation: 'accept-offer',
    says: {
      nl: 'aannemen wat „agreement” aanbiedt voor een soort daad',
      en: 'accept what “agreement” offers for a kind of act',
    },
    takes: '<kind>',
    examples: ['secretaris mandate accept correspondence.acknowledge'],
    office: true,
    load: async () => (await mandating()).accept,
  },
];
