import type { OptionSpec, VerbSpec } from '../verb.ts';

const people = () => import('../verbs/people.ts');

const server = (kind: 'imap' | 'smtp'): readonly OptionSpec[] => [
  {
    flags: `--${kind} <host>`,
    says: { nl: `${kind.toUpperCase()}-server`, en: `${kind.toUpperCase()} server` },
  },
  { flags: `--${kind}-port <n>`, says: { nl: 'poort', en: 'port' } },
  {
    flags: `--${kind}-tls <how>`,
    says: { nl: 'versleuteling', en: 'encryption' },
    choices: ['tls', 'starttls', 'none'],
  },
];

/** Commands about mail accounts. */
export const ACCOUNT_VERBS: readonly VerbSpec[] = [
  {
    verb: 'account add',
    operation: 'add-account',
    says: {
      nl: 'voegt een mailaccount toe, na een geslaagde proef; het wachtwoord wordt gevraagd',
      en: 'adds a mail account after a successful trial; asks for the password',
    },
    takes: '<address>',
    options: [
      { flags: '--title <text>', says: { nl: 'naam van het account', en: 'name of the account' } },
      {
        flags: '--user <name>',
        says: { nl: 'gebruikersnaam (het adres)', en: 'user name (the address)' },
      },
      {
        flags: '--maildir <path>',
        says: {
          nl: 'een maildir op deze computer in plaats van IMAP',
          en: 'a maildir on this machine instead of IMAP',
        },
      },
      ...server('imap'),
      ...server('smtp'),
      {
        flags: '--password-stdin',
        says: { nl: 'wachtwoord van standaardinvoer', en: 'password from standard input' },
      },
    ],
    examples: [
      'secretaris account add an@kantoor.example --imap imap.kantoor.example --smtp smtp.kantoor.example',
      'secretaris account add an@kantoor.example --maildir ~/Maildir',
    ],
    office: true,
    load: async () => (await people()).accountAdd,
  },
  {
    verb: 'account change',
    operation: 'change-account',
    says: {
      nl: 'geeft een account van mail of agenda’s een nieuw wachtwoord, na een geslaagde proef',
      en: 'gives an account of mail or calendars a new password after a successful trial',
    },
    takes: '<account>',
    options: [
      { flags: '--user <name>', says: { nl: 'andere gebruikersnaam', en: 'another user name' } },
      {
        flags: '--url <address>',
        says: {
          nl: 'ander adres van agenda’s elders',
          en: 'another address of calendars elsewhere',
        },
      },
      ...server('imap'),
      ...server('smtp'),
      {
        flags: '--password-stdin',
        says: { nl: 'wachtwoord van standaardinvoer', en: 'password from standard input' },
      },
    ],
    examples: [
      'secretaris account change an@kantoor.example',
      'secretaris account change mb-4t7kq2m9wd --imap imap2.kantoor.example',
    ],
    office: true,
    load: async () => (await people()).accountChange,
  },
  {
    verb: 'account remove',
    operation: 'remove-account',
    says: {
      nl: 'laat een account los: er komt en gaat niets meer langs, en het wachtwoord wordt vergeten',
      en: 'lets go of an account: nothing comes or goes by it any more, and its password is forgotten',
    },
    takes: '<account>',
    options: [
      {
        flags: '--confirm',
        says: {
          nl: 'doet het; zonder dit wordt alleen getoond wat weg zou gaan',
          en: 'does it; without this it only shows what would go',
        },
      },
    ],
    examples: ['secretaris account remove mb-4t7kq2m9wd --confirm'],
    office: true,
    load: async () => (await people()).accountRemove,
  },
  {
    verb: 'account list',
    operation: 'accounts',
    says: {
      nl: 'de accounts van mail en agenda’s, en hoe het ermee is',
      en: 'the accounts of mail and calendars, and how they are',
    },
    examples: ['secretaris account list'],
    office: true,
    load: async () => (await people()).accountList,
  },
];
