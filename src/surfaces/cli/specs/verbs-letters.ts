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
  {
    verb: 'letter',
    operation: 'write-letter',
    says: {
      nl: 'een brief laten schrijven in eigen woorden; de aanhef en het slot zijn van het huis',
      en: 'have a letter written in your own words; salutation and closing are those of the house',
    },
    takes: '<who> [file]',
    options: [
      { flags: '--subject <text>', says: { nl: 'waarover hij gaat', en: 'what it is about' } },
      {
        flags: '--paper',
        says: {
          nl: 'op papier: als bijlage bij de mail, of voor de post',
          en: 'on paper: with the mail, or for the post',
        },
      },
      {
        flags: '--voice <voice>',
        says: {
          nl: 'als uzelf, namens u of als het secretariaat',
          en: 'as yourself, on your behalf or as the secretary',
        },
        choices: ['principal', 'behalf', 'secretary'],
      },
      {
        flags: '--in <language>',
        says: {
          nl: 'in welke taal de aanhef en het slot staan',
          en: 'in which language salutation and closing are',
        },
        choices: ['nl', 'en'],
      },
    ],
    examples: [
      'secretaris letter "Els de Vries" brief.txt --subject "De akte" --paper',
      'secretaris letter jansen@bank.example - < brief.txt',
    ],
    office: true,
    load: async () => (await letters()).letter,
  },
  {
    verb: 'letters',
    operation: 'letters',
    says: { nl: 'brieven op papier', en: 'letters on paper' },
    options: [{ flags: '--matter <matter>', says: { nl: 'van één zaak', en: 'of one matter' } }],
    examples: ['secretaris letters', 'secretaris letters --matter 2026.17 --jsonl'],
    office: true,
    load: async () => (await letters()).letters,
  },
  {
    verb: 'letter-file',
    operation: 'letter-file',
    says: {
      nl: 'een brief als PDF of als Word-document bewaren',
      en: 'save a letter as PDF or as a Word document',
    },
    takes: '<reference> <path>',
    examples: [
      'secretaris letter-file 2026-0043 brief.pdf',
      'secretaris letter-file 2026-0043 brief.docx',
    ],
    office: true,
    load: async () => (await letters()).letterFile,
  },
  {
    verb: 'house-style',
    operation: 'house-style-change',
    says: {
      nl: 'hoe het briefpapier eruitziet; met een keuze erbij verandert het',
      en: 'how the letter paper looks; with an option it is changed',
    },
    options: [
      { flags: '--head <line>', says: { nl: 'het briefhoofd', en: 'the letterhead' } },
      { flags: '--under <line>', says: { nl: 'de regel eronder', en: 'the line below it' } },
      {
        flags: '--address <line...>',
        says: { nl: 'straat, postcode en plaats', en: 'street, postcode and place' },
      },
      {
        flags: '--contact <line...>',
        says: { nl: 'telefoon, mail, site', en: 'telephone, mail, site' },
      },
      {
        flags: '--foot <line...>',
        says: { nl: 'onder aan het blad', en: 'at the foot of the page' },
      },
      {
        flags: '--place <name>',
        says: { nl: 'de plaats voor de datum', en: 'the place before the date' },
      },
      {
        flags: '--window <side>',
        says: {
          nl: 'waar het venster van de envelop zit',
          en: 'where the window of the envelope is',
        },
        choices: ['left', 'right'],
      },
      {
        flags: '--reference <pattern>',
        says: { nl: 'het kenmerk: {year}-{number}', en: 'the reference: {year}-{number}' },
      },
      {
        flags: '--closing-nl <words>',
        says: { nl: 'de Nederlandse slotformule', en: 'the Dutch closing' },
      },
      {
        flags: '--closing-en <words>',
        says: { nl: 'de Engelse slotformule', en: 'the English closing' },
      },
    ],
    examples: [
      'secretaris house-style',
      'secretaris house-style --head "Notariskantoor Van den Berg" --address "Herengracht 12" "1015 BK  Amsterdam" --place Amsterdam',
    ],
    office: true,
    load: async () => (await letters()).houseStyle,
  },
  {
    verb: 'person address',
    operation: 'person-address',
    says: { nl: 'zeggen waar iemand zijn post krijgt', en: 'tell where somebody has his post' },
    takes: '<person> [line...]',
    options: [
      { flags: '--forget', says: { nl: 'vergeten wat gezegd was', en: 'forget what was said' } },
    ],
    examples: ['secretaris person address "Els de Vries" "Keizersgracht 200" "1016 DX  AMSTERDAM"'],
    office: true,
    load: async () => (await letters()).personAddress,
  },
];
