import type { OptionSpec, VerbSpec } from '../verb.ts';

const contacts = () => import('../verbs/relations/contacts.ts');

/** What can be said of somebody. */
const SAID: readonly OptionSpec[] = [
  {
    flags: '--address <mail>',
    says: {
      nl: 'mailadres erbij; meer met komma’s',
      en: 'one more mail address; several with commas',
    },
  },
  {
    flags: '--telephone <number>',
    says: { nl: 'nummer erbij; meer met komma’s', en: 'one more number; several with commas' },
  },
  {
    flags: '--organisation <name>',
    says: { nl: 'waar hij werkt; none haalt weg', en: 'where he works; none takes it away' },
  },
  {
    flags: '--role <text>',
    says: { nl: 'functie; none haalt weg', en: 'his role; none takes it away' },
  },
  {
    flags: '--birthday <day>',
    says: {
      nl: 'verjaardag: 1970-04-12, of --04-12 zonder jaar',
      en: 'birthday: 1970-04-12, or --04-12 without the year',
    },
  },
  {
    flags: '--note <text>',
    says: { nl: 'notitie op de kaart; none haalt weg', en: 'note on the card; none takes it away' },
  },
  {
    flags: '--book <name>',
    says: {
      nl: 'adresboek waarin hij een kaart krijgt of heeft',
      en: 'address book in which he gets or has a card',
    },
  },
];

/** Commands about relations and the address books they stand in. */
export const CONTACT_VERBS: readonly VerbSpec[] = [
  {
    verb: 'contacts list',
    operation: 'contacts',
    says: {
      nl: 'de mensen die bekend zijn, of wie erop lijkt',
      en: 'the people that are known, or who fits',
    },
    takes: '[text]',
    examples: ['secretaris contacts list', 'secretaris contacts list vries'],
    office: true,
    load: async () => (await contacts()).contactList,
  },
  {
    verb: 'contacts show',
    operation: 'contact',
    says: {
      nl: 'alles wat van iemand bekend is, en waarvan',
      en: 'all that is known of somebody, and where from',
    },
    takes: '<person>',
    examples: ['secretaris contacts show "Els de Vries"'],
    office: true,
    load: async () => (await contacts()).contactShow,
  },
  {
    verb: 'contacts add',
    operation: 'add-contact',
    says: {
      nl: 'schrijft iemand op, en in een adresboek als dat genoemd is',
      en: 'writes somebody down, and in an address book where one is named',
    },
    takes: '<name>',
    options: SAID,
    examples: ['secretaris contacts add "Els de Vries" --address els@vries.example --book werk'],
    office: true,
    load: async () => (await contacts()).contactAdd,
  },
  {
    verb: 'contacts change',
    operation: 'change-contact',
    says: {
      nl: 'wijzigt iets van iemand: op zijn kaart, als hij er een heeft',
      en: 'changes something of somebody: on his card, where he has one',
    },
    takes: '<person>',
    options: [
      { flags: '--name <text>', says: { nl: 'zoals hij heet', en: 'what he is called' } },
      ...SAID,
      {
        flags: '--remove-address <mail>',
        says: { nl: 'mailadres eraf', en: 'one mail address less' },
      },
      { flags: '--remove-telephone <number>', says: { nl: 'nummer eraf', en: 'one number less' } },
    ],
    examples: ['secretaris contacts change "Els de Vries" --telephone "06 55 50 12 34"'],
    office: true,
    load: async () => (await contacts()).contactChange,
  },
  {
    verb: 'contacts remove-card',
    operation: 'remove-card',
    says: {
      nl: 'haalt iemands kaart uit een adresboek; hij blijft bekend',
      en: 'takes somebody’s card out of an address book; he stays known',
    },
    takes: '<person> <book>',
    examples: ['secretaris contacts remove-card "Els de Vries" werk'],
    office: true,
    load: async () => (await contacts()).cardRemove,
  },
  {
    verb: 'contacts alike',
    operation: 'alike-contacts',
    says: {
      nl: 'wie misschien dezelfde persoon is, en waarom',
      en: 'who may be the same person, and why',
    },
    examples: ['secretaris contacts alike'],
    office: true,
    load: async () => (await contacts()).contactAlike,
  },
  {
    verb: 'contacts merge',
    operation: 'merge-contacts',
    says: {
      nl: 'voegt twee samen onder de eerste; ongedaan te maken',
      en: 'merges two under the first; can be undone',
    },
    takes: '<person> <other>',
    examples: ['secretaris contacts merge els@vries.example e.devries@thuis.example'],
    office: true,
    load: async () => (await contacts()).contactMerge,
  },
  {
    verb: 'contacts undo',
    operation: 'undo-merge',
    says: {
      nl: 'maakt een samenvoeging ongedaan; ieder krijgt wat van hem was',
      en: 'undoes a merge; each gets back what was his',
    },
    takes: '<merge>',
    examples: ['secretaris contacts undo mg-4t7kq2m9wd'],
    office: true,
    load: async () => (await contacts()).contactUndo,
  },
  {
    verb: 'contacts different',
    operation: 'keep-apart',
    says: {
      nl: 'zegt dat twee die op elkaar lijken, er twee zijn',
      en: 'says that two who look alike are two',
    },
    takes: '<person> <other>',
    examples: ['secretaris contacts different pe-4t7kq2m9wd pe-8c2rm5x0fe'],
    office: true,
    load: async () => (await contacts()).contactDifferent,
  },
  {
    verb: 'contacts books',
    operation: 'contacts',
    says: { nl: 'de adresboeken elders', en: 'the address books elsewhere' },
    examples: ['secretaris contacts books'],
    office: true,
    load: async () => (await contacts()).contactBooks,
  },
  {
    verb: 'contacts connect',
    operation: 'connect-contacts',
    says: {
      nl: 'leest en schrijft de adresboeken van een CardDAV-server',
      en: 'reads and writes the address books of a CardDAV server',
    },
    takes: '<place>',
    options: [
      { flags: '--user <name>', says: { nl: 'gebruikersnaam', en: 'user name' } },
      { flags: '--title <text>', says: { nl: 'naam van het account', en: 'name of the account' } },
      {
        flags: '--password-stdin',
        says: { nl: 'wachtwoord van standaardinvoer', en: 'password from standard input' },
      },
    ],
    examples: ['secretaris contacts connect https://adressen.kantoor.example/ --user an'],
    office: true,
    load: async () => (await contacts()).contactConnect,
  },
  {
    verb: 'contacts read',
    operation: 'read-contacts',
    says: { nl: 'leest de adresboeken elders nu', en: 'reads the address books elsewhere now' },
    examples: ['secretaris contacts read'],
    office: true,
    load: async () => (await contacts()).contactRead,
  },
];
