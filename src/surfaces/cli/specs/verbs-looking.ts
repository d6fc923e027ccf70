import type { VerbSpec } from '../verb.ts';

const looking = () => import('../verbs/looking.ts');
const explaining = () => import('../verbs/explaining.ts');

/** Commands that show; nothing is changed by any of them. */
export const LOOKING_VERBS: readonly VerbSpec[] = [
  {
    verb: 'today',
    operation: 'today',
    says: { nl: 'wat er vandaag is', en: 'what is on today' },
    examples: ['secretaris today', 'secretaris today --principal vandenberg'],
    office: true,
    load: async () => (await looking()).today,
  },
  {
    verb: 'docket',
    operation: 'docket',
    says: { nl: 'wat binnenkwam en wat ermee gebeurt', en: 'what came in and what becomes of it' },
    options: [
      {
        flags: '--sorting <which>',
        says: { nl: 'alleen deze soort', en: 'only this sort' },
        choices: ['principal', 'prepare', 'information', 'bulk', 'suspicious'],
      },
      {
        flags: '--since <moment>',
        says: { nl: 'alleen sinds dit moment (ISO 8601)', en: 'only since this moment (ISO 8601)' },
      },
      { flags: '--limit <n>', says: { nl: 'hooguit zoveel (200)', en: 'at most so many (200)' } },
    ],
    examples: [
      'secretaris docket',
      'secretaris docket --sorting principal',
      'secretaris docket --jsonl',
    ],
    office: true,
    load: async () => (await looking()).docket,
  },
  {
    verb: 'approvals',
    operation: 'approvals',
    says: { nl: 'wat op uw akkoord wacht, voluit', en: 'what waits for your consent, in full' },
    options: [
      { flags: '--brief', says: { nl: 'één regel per voorstel', en: 'one line for each' } },
    ],
    examples: ['secretaris approvals', 'secretaris approvals --brief'],
    office: true,
    load: async () => (await looking()).approvals,
  },
  {
    verb: 'loops',
    operation: 'loops',
    says: {
      nl: 'wat openstaat, en wanneer het weer aan de beurt is',
      en: 'what is open, and when it comes up again',
    },
    options: [{ flags: '--closed', says: { nl: 'wat is afgesloten', en: 'what was closed' } }],
    examples: ['secretaris loops', 'secretaris loops --closed'],
    office: true,
    load: async () => (await looking()).loops,
  },
  {
    verb: 'search',
    operation: 'search',
    says: {
      nl: 'zoekt in post en documenten, het beste eerst',
      en: 'searches mail and documents, best first',
    },
    takes: '<words...>',
    options: [
      { flags: '--limit <n>', says: { nl: 'hooguit zoveel (50)', en: 'at most so many (50)' } },
      { flags: '--offset <n>', says: { nl: 'vanaf de zoveelste', en: 'from this one on' } },
    ],
    examples: [
      'secretaris search taxatierapport',
      'secretaris search van:jansen offerte vorige week',
      `secretaris search '"signed letter"' from:smit before:2026-05 has:pdf`,
      'secretaris search hypo*',
    ],
    office: true,
    load: async () => (await looking()).search,
  },
  {
    verb: 'message',
    operation: 'message',
    says: { nl: 'toont één bericht als tekst', en: 'shows one message as text' },
    takes: '<id>',
    examples: ['secretaris message in-4t7k'],
    office: true,
    load: async () => (await explaining()).message,
  },
  {
    verb: 'why',
    operation: 'why',
    says: {
      nl: 'de weg van een daad terug naar de bytes waarmee het begon',
      en: 'the chain from a deed back to the bytes it began with',
    },
    takes: '<id>',
    examples: ['secretaris why ac-4t7k', 'secretaris why lo-9m2x --json'],
    office: true,
    load: async () => (await explaining()).why,
  },
  {
    verb: 'alerts',
    operation: 'alerts',
    says: { nl: 'wat u nu moet horen', en: 'what you must hear now' },
    examples: ['secretaris alerts'],
    office: true,
    load: async () => (await looking()).alerts,
  },
  {
    verb: 'agreement',
    operation: 'agreement',
    says: {
      nl: 'hoe vaak voorstellen goed waren, en wat u kunt overlaten',
      en: 'how often proposals were right, and what you may hand over',
    },
    examples: ['secretaris agreement'],
    office: true,
    load: async () => (await looking()).agreement,
  },
  {
    verb: 'ledger verify',
    operation: 'ledger-verify',
    says: { nl: 'rekent de keten van het grootboek na', en: 'recomputes the chain of the ledger' },
    examples: ['secretaris ledger verify'],
    office: true,
    load: async () => (await explaining()).ledgerVerify,
  },
  {
    verb: 'inspect',
    operation: 'inspect',
    says: {
      nl: 'wat er van iemand bewaard is, en wie ernaar keek',
      en: 'what is held about somebody, and who looked at it',
    },
    takes: '<person>',
    examples: ['secretaris inspect jan@voorbeeld.example', 'secretaris inspect "De Vries"'],
    office: true,
    load: async () => (await explaining()).inspect,
  },
];
