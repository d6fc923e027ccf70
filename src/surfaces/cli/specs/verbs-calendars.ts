import type { VerbSpec } from '../verb.ts';

const calendars = () => import('../verbs/calendars.ts');

/** Commands about calendars, our own and those elsewhere, and the devices that see them. */
export const CALENDAR_VERBS: readonly VerbSpec[] = [
  {
    verb: 'calendar list',
    operation: 'calendars',
    says: { nl: 'de agenda’s, eigen en elders', en: 'the calendars, our own and those elsewhere' },
    examples: ['secretaris calendar list'],
    office: true,
    load: async () => (await calendars()).calendarList,
  },
  {
    verb: 'calendar add',
    operation: 'change-calendar',
    says: {
      nl: 'maakt een eigen agenda, of wijzigt wat ervan gezegd is',
      en: 'makes a calendar of our own, or changes what is said of one',
    },
    takes: '<name>',
    options: [
      { flags: '--title <text>', says: { nl: 'hoe hij heet', en: 'what it is called' } },
      { flags: '--colour <hex>', says: { nl: 'kleur, #rrggbb', en: 'colour, #rrggbb' } },
      {
        flags: '--counts <yes>',
        says: {
          nl: 'of wat erin staat tijd kost',
          en: 'whether what stands in it takes time',
        },
        choices: ['yes', 'no'],
      },
    ],
    examples: [
      'secretaris calendar add prive --title Privé',
      'secretaris calendar add verjaardagen --counts no',
    ],
    office: true,
    load: async () => (await calendars()).calendarAdd,
  },
  {
    verb: 'calendar remove',
    operation: 'remove-calendar',
    says: {
      nl: 'haalt een eigen agenda weg, of de kopie van een die elders niet meer bestaat',
      en: 'takes away a calendar of our own, or the copy of one that no longer exists elsewhere',
    },
    takes: '<name>',
    options: [
      {
        flags: '--confirm',
        says: {
          nl: 'doet het; zonder dit wordt alleen getoond wat weg zou gaan',
          en: 'does it; without this it only shows what would go',
        },
      },
    ],
    examples: ['secretaris calendar remove oud --confirm'],
    office: true,
    load: async () => (await calendars()).calendarRemove,
  },
  {
    verb: 'calendar connect',
    operation: 'connect-calendars',
    says: {
      nl: 'leest en schrijft de agenda’s van een CalDAV-server; of leest een adres of map met .ics',
      en: 'reads and writes the calendars of a CalDAV server; or reads an address or folder with .ics',
    },
    takes: '<place>',
    options: [
      { flags: '--user <name>', says: { nl: 'gebruikersnaam', en: 'user name' } },
      { flags: '--title <text>', says: { nl: 'naam van het account', en: 'name of the account' } },
      {
        flags: '--feed',
        says: {
          nl: 'alleen lezen: een adres waaronder een agenda als .ics staat',
          en: 'reading only: an address under which a calendar stands as .ics',
        },
      },
      {
        flags: '--local',
        says: {
          nl: 'het adres mag op deze computer of in een eigen netwerk liggen',
          en: 'the address may be on this machine or in a network of your own',
        },
      },
      {
        flags: '--folder',
        says: {
          nl: 'een bestand of map met .ics op deze computer',
          en: 'a file or folder with .ics on this machine',
        },
      },
      {
        flags: '--password-stdin',
        says: { nl: 'wachtwoord van standaardinvoer', en: 'password from standard input' },
      },
    ],
    examples: [
      'secretaris calendar connect https://agenda.kantoor.example/ --user an',
      'secretaris calendar connect an@kantoor.example',
      'secretaris calendar connect https://school.example/rooster.ics --feed',
    ],
    office: true,
    load: async () => (await calendars()).calendarConnect,
  },
  {
    verb: 'calendar read',
    operation: 'read-calendars',
    says: {
      nl: 'leest de agenda’s elders nu',
      en: 'reads the calendars elsewhere now',
    },
    examples: ['secretaris calendar read'],
    office: true,
    load: async () => (await calendars()).calendarRead,
  },
  {
    verb: 'device add',
    operation: 'add-device',
    says: {
      nl: 'laat een telefoon of agendaprogramma toe; toont zijn wachtwoord, deze ene keer',
      en: 'lets a phone or calendar program in; shows its password, this once',
    },
    takes: '<title>',
    examples: ['secretaris device add "Telefoon An"'],
    office: true,
    load: async () => (await calendars()).deviceAdd,
  },
  {
    verb: 'device list',
    operation: 'devices',
    says: {
      nl: 'welke telefoons en programma’s de agenda zien',
      en: 'which phones and programs see the diary',
    },
    examples: ['secretaris device list'],
    office: true,
    load: async () => (await calendars()).deviceList,
  },
  {
    verb: 'device remove',
    operation: 'remove-device',
    says: { nl: 'weigert een apparaat voortaan', en: 'shuts a device out from now on' },
    takes: '<id>',
    examples: ['secretaris device remove dv-4t7kq2m9wd'],
    office: true,
    load: async () => (await calendars()).deviceRemove,
  },
  {
    verb: 'device link',
    operation: 'free-busy-link',
    says: {
      nl: 'het besloten adres waaronder anderen zien wanneer de principaal vrij is, en niets anders',
      en: 'the private address under which others see when the principal is free, and nothing else',
    },
    options: [
      {
        flags: '--renew',
        says: {
          nl: 'maakt een ander adres; het vorige werkt dan niet meer',
          en: 'makes another address; the one before no longer works',
        },
      },
    ],
    examples: ['secretaris device link'],
    office: true,
    load: async () => (await calendars()).deviceLink,
  },
];
