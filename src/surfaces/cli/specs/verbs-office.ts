import type { VerbSpec } from '../verb.ts';

const keeping = () => import('../verbs/keeping.ts');
const people = () => import('../verbs/people.ts');

/** Commands that open, fill and keep the office. */
export const OFFICE_VERBS: readonly VerbSpec[] = [
  {
    verb: 'start',
    operation: null,
    says: { nl: 'opent het kantoor en zijn pagina', en: 'opens the office and its page' },
    options: [
      { flags: '--port <n>', says: { nl: 'poort (4300)', en: 'port (4300)' } },
      {
        flags: '--host <address>',
        says: {
          nl: 'adres om op te luisteren (127.0.0.1)',
          en: 'address to listen on (127.0.0.1)',
        },
      },
      {
        flags: '--demo',
        says: { nl: 'opent het voorbeeldkantoor', en: 'opens the sample office' },
      },
    ],
    examples: [
      'secretaris start',
      'secretaris start --demo',
      'secretaris start --data ~/kantoor --port 4400',
    ],
    office: true,
    load: async () => (await import('../verbs/start.ts')).start,
  },
  {
    verb: 'import',
    operation: 'import',
    says: {
      nl: 'neemt een maildir, mbox, map of bestand in, agenda’s (.ics) ook; gaat verder waar het was',
      en: 'takes in a maildir, mbox, folder or file, calendars (.ics) too; goes on where it was',
    },
    takes: '<path>',
    options: [
      {
        flags: '--calendar <name>',
        says: {
          nl: 'eigen agenda waarin afspraken komen (die heet als het bestand)',
          en: 'calendar of our own that events go into (called as the file is)',
        },
      },
    ],
    examples: [
      'secretaris import ~/Maildir',
      'secretaris import archief.mbox --principal vandenberg',
      'secretaris import oude-agenda.ics --calendar archief',
    ],
    office: true,
    load: async () => (await keeping()).importFiles,
  },
  {
    verb: 'principal add',
    operation: 'add-principal',
    says: { nl: 'neemt een principaal aan', en: 'takes on a principal' },
    takes: '<name>',
    options: [
      { flags: '--id <name>', says: { nl: 'korte naam', en: 'short name' } },
      {
        flags: '--pronoun <word>',
        says: { nl: 'voornaamwoord (die)', en: 'pronoun (die)' },
        choices: ['hij', 'zij', 'die'],
      },
      {
        flags: '--secrecy <which>',
        says: { nl: 'beroepsgeheim (none)', en: 'professional secrecy (none)' },
        choices: ['none', 'notary', 'lawyer', 'physician'],
      },
      {
        flags: '--language <which>',
        says: { nl: 'zijn taal', en: 'his language' },
        choices: ['nl', 'en'],
      },
      {
        flags: '--zone <name>',
        says: { nl: 'tijdzone (Europe/Amsterdam)', en: 'time zone (Europe/Amsterdam)' },
      },
      {
        flags: '--address <mail...>',
        says: { nl: 'adressen die van hem zijn', en: 'addresses that are his' },
      },
      {
        flags: '--named-nl <words>',
        says: { nl: '“de heer Van den Berg”', en: '“de heer Van den Berg”' },
      },
      { flags: '--named-en <words>', says: { nl: '“Mr Van den Berg”', en: '“Mr Van den Berg”' } },
    ],
    examples: ['secretaris principal add "mr. Van den Berg" --secrecy notary --pronoun hij'],
    office: true,
    load: async () => (await people()).principalAdd,
  },
  {
    verb: 'principal change',
    operation: 'change-principal',
    says: {
      nl: 'waar de principaal wordt gemaild als iets niet kan wachten',
      en: 'where the principal is mailed when something cannot wait',
    },
    options: [
      {
        flags: '--alert-address <mail>',
        says: {
          nl: 'zijn adres voor meldingen; none voor geen',
          en: 'his address for alerts; none for none',
        },
        required: true,
      },
    ],
    examples: [
      'secretaris principal change --alert-address jan@thuis.example',
      'secretaris principal change --alert-address none --principal vandenberg',
    ],
    office: true,
    load: async () => (await people()).principalChange,
  },
  {
    verb: 'principal list',
    operation: 'principals',
    says: { nl: 'voor wie dit kantoor werkt', en: 'whom this office works for' },
    examples: ['secretaris principal list'],
    office: true,
    load: async () => (await people()).principalList,
  },
  {
    verb: 'user add',
    operation: 'add-user',
    says: { nl: 'laat iemand meewerken', en: 'lets somebody work along' },
    takes: '<id> <name>',
    options: [
      {
        flags: '--role <which>',
        says: { nl: 'wat hij is', en: 'what he is' },
        choices: ['assistant', 'second', 'principal'],
        required: true,
      },
      {
        flags: '--language <which>',
        says: { nl: 'zijn taal', en: 'his language' },
        choices: ['nl', 'en'],
      },
    ],
    examples: [
      'secretaris user add devries "mevrouw De Vries" --role assistant --principal vandenberg',
    ],
    office: true,
    load: async () => (await people()).userAdd,
  },
  {
    verb: 'user list',
    operation: 'users',
    says: { nl: 'wie het kantoor gebruiken', en: 'who uses the office' },
    examples: ['secretaris user list'],
    office: true,
    load: async () => (await people()).userList,
  },
  {
    verb: 'link',
    operation: 'sign-in-link',
    says: {
      nl: 'maakt een koppeling waarmee iemand zich aanmeldt',
      en: 'makes a link by which somebody signs in',
    },
    takes: '[user]',
    examples: ['secretaris link', 'secretaris link devries'],
    office: true,
    load: async () => (await people()).link,
  },
  {
    verb: 'backup',
    operation: 'backup',
    says: {
      nl: 'maakt een kloppende kopie terwijl het kantoor werkt',
      en: 'makes a consistent copy while the office works',
    },
    takes: '<path>',
    examples: ['secretaris backup /media/stick/kantoor-2026-11-23'],
    office: true,
    load: async () => (await keeping()).backup,
  },
  {
    verb: 'key export',
    operation: 'key-export',
    says: {
      nl: 'geeft de sleutel als tekst onder een wachtzin; bewaar haar apart van de kopie',
      en: 'gives the key as text under a passphrase; keep it apart from the backup',
    },
    examples: ['secretaris key export > kantoor.key.txt'],
    office: true,
    load: async () => (await keeping()).keyExport,
  },
  {
    verb: 'restore',
    operation: null,
    says: {
      nl: 'zet een reservekopie terug in een lege map, en rekent haar na',
      en: 'brings a backup back into an empty folder, and verifies it',
    },
    takes: '<path>',
    options: [
      {
        flags: '--key <file>',
        says: {
          nl: 'de uitgevoerde sleutel, dan gaan ook de wachtwoorden mee',
          en: 'the exported key, so that the passwords come along',
        },
      },
    ],
    examples: ['secretaris restore /media/stick/kantoor-2026-11-23 --data ~/kantoor'],
    office: true,
    load: async () => (await keeping()).restore,
  },
  {
    verb: 'erase',
    operation: 'erase',
    says: { nl: 'wist iemand overal, met bewijs', en: 'erases somebody everywhere, with proof' },
    takes: '<person>',
    options: [
      {
        flags: '--confirm',
        says: {
          nl: 'echt wissen; zonder dit alleen tonen',
          en: 'really erase; without it only show',
        },
      },
    ],
    examples: [
      'secretaris erase jan@voorbeeld.example',
      'secretaris erase jan@voorbeeld.example --confirm',
    ],
    office: true,
    load: async () => (await keeping()).erase,
  },
  {
    verb: 'doctor',
    operation: 'doctor',
    says: {
      nl: 'kijkt of alles werkt, en wat eraan te doen is',
      en: 'looks whether everything works, and what to do about it',
    },
    examples: ['secretaris doctor'],
    office: true,
    load: async () => (await keeping()).doctor,
  },
  {
    verb: 'clock',
    operation: 'clock',
    says: {
      nl: 'verzet de klok van het voorbeeldkantoor',
      en: 'moves the clock of the sample office',
    },
    takes: '<moment>',
    examples: ['secretaris clock 2026-11-24T09:00:00Z', 'secretaris clock +60'],
    office: true,
    load: async () => (await keeping()).clock,
  },
];
