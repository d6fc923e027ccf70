import type { VerbSpec } from '../verb.ts';

const lists = () => import('../verbs/letters/lists.ts');

/** Commands about letters to a list. */
export const LIST_VERBS: readonly VerbSpec[] = [
  {
    verb: 'letters merge',
    operation: 'mailing',
    says: {
      nl: 'een brief aan ieder van een lijst: eerst wordt elke ontvanger nagekeken',
      en: 'a letter to each of a list: every recipient is checked first',
    },
    takes: '[list]',
    options: [
      {
        flags: '--to <who...>',
        says: { nl: 'namen of mailadressen', en: 'names or mail addresses' },
      },
      {
        flags: '--group <name>',
        says: {
          nl: 'een groep uit het adresboek, een organisatie, of „leveranciers”',
          en: 'a group of the address book, an organisation, or “suppliers”',
        },
      },
      {
        flags: '--text <file>',
        says: {
          nl: 'de Nederlandse tekst, met velden als {naam}, {Bedrag} en {u|je}',
          en: 'the Dutch text, with fields such as {naam}, {Bedrag} and {u|je}',
        },
      },
      {
        flags: '--english <file>',
        says: {
          nl: 'de Engelse tekst, voor wie Engels leest',
          en: 'the English text, for whoever reads English',
        },
      },
      {
        flags: '--subject <text>',
        says: { nl: 'onderwerp van de Nederlandse tekst', en: 'subject of the Dutch text' },
      },
      {
        flags: '--english-subject <text>',
        says: { nl: 'onderwerp van de Engelse tekst', en: 'subject of the English text' },
      },
      {
        flags: '--road <road>',
        says: {
          nl: 'per mail, op papier voor de post, of allebei',
          en: 'by mail, on paper for the post, or both',
        },
        choices: ['mail', 'post', 'both'],
      },
      {
        flags: '--answer-by <day>',
        says: {
          nl: 'de dag waarop ieder geantwoord moet hebben; dat wordt bewaakt',
          en: 'the day by which each is to have answered; it is guarded',
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
        flags: '--title <text>',
        says: { nl: 'hoe hij in het register heet', en: 'what it is called in the register' },
      },
    ],
    examples: [
      'secretaris letters merge leden.csv --text brief.txt --answer-by 2026-12-01',
      'secretaris letters merge --group Raad --text brief.txt --english letter.txt',
      'secretaris letters merge leden.xlsx --text brief.txt --road both',
    ],
    office: true,
    load: async () => (await lists()).merge,
  },
  {
    verb: 'letters lists',
    operation: 'mailings',
    says: {
      nl: 'het register: welke lijsten zijn aangeschreven, en hoe het staat',
      en: 'the register: which lists were written to, and how they stand',
    },
    examples: ['secretaris letters lists'],
    office: true,
    load: async () => (await lists()).lists,
  },
  {
    verb: 'letters list',
    operation: 'mailing-show',
    says: {
      nl: 'één lijst: wiens brief klaarligt, wiens niet en waarom; met een regel erbij die brief',
      en: 'one list: whose letter lies ready, whose does not and why; with a line that letter',
    },
    takes: '<id> [line]',
    options: [{ flags: '--full', says: { nl: 'elke brief helemaal', en: 'every letter in full' } }],
    examples: ['secretaris letters list ml-4h7k2m9qwx', 'secretaris letters list ml-4h7k2m9qwx 3'],
    office: true,
    load: async () => (await lists()).list,
  },
  {
    verb: 'letters settle',
    operation: 'mailing-settle',
    says: {
      nl: 'beantwoorden wat de brief van een regel tegenhoudt',
      en: 'answer what keeps the letter of a line',
    },
    takes: '<id> <lines>',
    options: [
      { flags: '--send', says: { nl: 'hij gaat toch', en: 'it goes all the same' } },
      { flags: '--leave', says: { nl: 'deze regel krijgt geen brief', en: 'this line gets none' } },
      {
        flags: '--person <who>',
        says: { nl: 'wie bedoeld is', en: 'who is meant' },
      },
      { flags: '--address <address>', says: { nl: 'naar dit adres', en: 'to this address' } },
      {
        flags: '--field <name=value>',
        says: { nl: 'wat in een veld moet staan', en: 'what a field is to hold' },
      },
    ],
    examples: [
      'secretaris letters settle ml-4h7k2m9qwx 3 --send',
      'secretaris letters settle ml-4h7k2m9qwx 4,7-9 --leave',
      'secretaris letters settle ml-4h7k2m9qwx 5 --person "Els de Vries"',
    ],
    office: true,
    load: async () => (await lists()).settle,
  },
  {
    verb: 'letters print',
    operation: 'mailing-print',
    says: {
      nl: 'alle brieven op papier van een lijst in één PDF, om in één keer te printen',
      en: 'all letters on paper of a list in one PDF, to be printed in one go',
    },
    takes: '<id> <path>',
    examples: ['secretaris letters print ml-4h7k2m9qwx brieven.pdf'],
    office: true,
    load: async () => (await lists()).print,
  },
  {
    verb: 'letters keep-out',
    operation: 'mailing-keep-out',
    says: {
      nl: 'wie geen brief per lijst krijgt; met een naam erbij die ook',
      en: 'who gets no letter by list; with a name that one too',
    },
    takes: '[who]',
    options: [
      {
        flags: '--because <why>',
        says: {
          nl: 'overleden, nooit, of afgemeld',
          en: 'deceased, never, or unsubscribed',
        },
        choices: ['deceased', 'never', 'unsubscribed'],
      },
      { flags: '--again', says: { nl: 'deze mag weer', en: 'this one may again' } },
    ],
    examples: [
      'secretaris letters keep-out',
      'secretaris letters keep-out els@koper.example --because unsubscribed',
      'secretaris letters keep-out "Els de Vries" --again',
    ],
    office: true,
    load: async () => (await lists()).keepOut,
  },
];
