import { DAY_KINDS } from '../../../core/people/days.ts';
import { METHODS } from '../../../core/people/etiquette.ts';
import { NOBILITIES } from '../../../core/records/person.ts';
import type { VerbSpec } from '../verb.ts';

const etiquette = () => import('../verbs/relations/etiquette.ts');

/** Commands about how one deals with people, and which of their days are remembered. */
export const ETIQUETTE_VERBS: readonly VerbSpec[] = [
  {
    verb: 'contacts etiquette',
    operation: 'change-etiquette',
    says: {
      nl: 'hoe men met iemand omgaat: aanspreekvorm, weg, gevoeligheden; none haalt iets weg',
      en: 'how one deals with somebody: form of address, road, sensitivities; none takes one away',
    },
    takes: '<person>',
    options: [
      {
        flags: '--titles <list>',
        says: { nl: 'graden: mr., dr., prof.', en: 'degrees: mr., dr., prof.' },
      },
      {
        flags: '--title <which>',
        says: { nl: 'mevrouw of heer', en: 'mevrouw or heer' },
        choices: ['mevrouw', 'heer', 'none'],
      },
      { flags: '--form <which>', says: { nl: 'u of je', en: 'u or je' }, choices: ['u', 'je'] },
      {
        flags: '--writes <language>',
        says: { nl: 'taal van brieven', en: 'language of letters' },
        choices: ['nl', 'en'],
      },
      {
        flags: '--familiar <yes>',
        says: { nl: 'bij de voornaam', en: 'by the first name' },
        choices: ['yes', 'no'],
      },
      {
        flags: '--greeting <which>',
        says: { nl: 'aanhef van de relatie', en: 'greeting the relation has' },
        choices: ['confrere', 'amice', 'amica', 'collega', 'none'],
      },
      {
        flags: '--nobility <title>',
        says: { nl: 'adellijke titel', en: 'title of nobility' },
        choices: [...NOBILITIES, 'none'],
      },
      {
        flags: '--method <road>',
        says: { nl: 'hoe hij het liefst bereikt wordt', en: 'how he likes to be reached' },
        choices: [...METHODS, 'none'],
      },
      {
        flags: '--sensitivity <text>',
        says: { nl: 'iets om rekening mee te houden', en: 'something to be minded' },
      },
      {
        flags: '--drop-sensitivity <text>',
        says: { nl: 'dat hoeft niet meer', en: 'that need not be minded any more' },
      },
      {
        flags: '--note <text>',
        says: { nl: 'aantekening, alleen hier', en: 'a note, kept here alone' },
      },
      {
        flags: '--household <name>',
        says: { nl: 'met wie hij een huishouden vormt', en: 'with whom he makes a household' },
      },
      {
        flags: '--mark <list>',
        says: { nl: 'merken erbij: client, bereaved', en: 'marks: client, bereaved' },
      },
      { flags: '--unmark <list>', says: { nl: 'merken eraf', en: 'marks taken away' } },
    ],
    examples: [
      'secretaris contacts etiquette "Els de Vries" --form je --method telephone',
      'secretaris contacts etiquette els@vries.example --sensitivity "nooit vóór tienen bellen"',
    ],
    office: true,
    load: async () => (await etiquette()).contactEtiquette,
  },
  {
    verb: 'contacts day',
    operation: 'note-day',
    says: {
      nl: `onthoudt een dag van iemand (${DAY_KINDS.join(', ')}); none haalt weg`,
      en: `remembers a day of somebody (${DAY_KINDS.join(', ')}); none takes it away`,
    },
    takes: '<person> <kind> <day>',
    examples: [
      'secretaris contacts day "Els de Vries" birthday 1970-12-01',
      'secretaris contacts day "Els de Vries" client-since 2001-12-01',
    ],
    office: true,
    load: async () => (await etiquette()).contactDay,
  },
  {
    verb: 'contacts gift',
    operation: 'note-gift',
    says: { nl: 'schrijft een geschenk op', en: 'writes a gift down' },
    takes: '<person> <what>',
    options: [
      {
        flags: '--day <date>',
        says: { nl: 'wanneer, 2026-11-24', en: 'when, 2026-11-24' },
        required: true,
      },
      {
        flags: '--received',
        says: {
          nl: 'van hem gekregen; anders aan hem gegeven',
          en: 'received from him; else given to him',
        },
      },
      { flags: '--worth <amount>', says: { nl: 'waarde, 35,00', en: 'worth, 35.00' } },
    ],
    examples: [
      'secretaris contacts gift "Els de Vries" "fles wijn" --day 2026-11-24 --worth 18,50',
    ],
    office: true,
    load: async () => (await etiquette()).contactGift,
  },
  {
    verb: 'contacts forget-gift',
    operation: 'forget-gift',
    says: {
      nl: 'haalt een verkeerd opgeschreven geschenk weg',
      en: 'takes away a gift written by mistake',
    },
    takes: '<gift>',
    examples: ['secretaris contacts forget-gift gi-4t7kq2m9wd'],
    office: true,
    load: async () => (await etiquette()).giftForget,
  },
  {
    verb: 'contacts take',
    operation: 'take-suggestion',
    says: {
      nl: 'neemt iets uit iemands ondertekening over (telephone, organisation, role)',
      en: 'takes something over from somebody’s signature (telephone, organisation, role)',
    },
    takes: '<person> <field> <value>',
    options: [
      {
        flags: '--refuse',
        says: {
          nl: 'juist niet; het wordt niet meer getoond',
          en: 'not so; it is not shown again',
        },
      },
    ],
    examples: ['secretaris contacts take "Els de Vries" telephone +31655501234'],
    office: true,
    load: async () => (await etiquette()).contactTake,
  },
  {
    verb: 'contacts letter',
    operation: 'ask-letter',
    says: {
      nl: 'vraagt om een felicitatie, of een condoleance die alleen de principaal tekent; zij wacht op akkoord',
      en: 'asks for a congratulation, or a condolence that only the principal signs; it waits for consent',
    },
    takes: '<person>',
    options: [
      { flags: '--jubilee', says: { nl: 'met een jubileum', en: 'on a jubilee' } },
      { flags: '--condole', says: { nl: 'een condoleance', en: 'a condolence' } },
      {
        flags: '--on <date>',
        says: { nl: 'voor welke dag; anders vandaag', en: 'for which day; today when left out' },
      },
    ],
    examples: ['secretaris contacts letter "Els de Vries" --on 2026-12-01'],
    office: true,
    load: async () => (await etiquette()).contactLetter,
  },
  {
    verb: 'contacts organisation',
    operation: 'organisation',
    says: { nl: 'een organisatie met haar mensen', en: 'an organisation with its people' },
    takes: '<name>',
    examples: ['secretaris contacts organisation "De Vries Advocaten"'],
    office: true,
    load: async () => (await etiquette()).contactOrganisation,
  },
  {
    verb: 'contacts export',
    operation: 'export-contacts',
    says: {
      nl: 'alle relaties als vCard, op standaarduitvoer',
      en: 'all contacts as vCard, on standard output',
    },
    examples: ['secretaris contacts export > relaties.vcf'],
    office: true,
    load: async () => (await etiquette()).contactExport,
  },
];
