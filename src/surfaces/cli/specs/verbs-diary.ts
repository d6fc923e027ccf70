import type { VerbSpec } from '../verb.ts';

const diary = () => import('../verbs/diary.ts');
const persons = () => import('../verbs/relations/clock.ts');
const travel = () => import('../verbs/travel.ts');

const MODE = {
  flags: '--mode <mode>',
  says: { nl: 'hoe men reist', en: 'how one travels' },
  choices: ['foot', 'bicycle', 'car', 'transit', 'flight'],
};

/** Commands about the diary, its calendars and the devices that see them. */
export const DIARY_VERBS: readonly VerbSpec[] = [
  {
    verb: 'diary show',
    operation: 'diary',
    says: {
      nl: 'wat er in de agenda staat, met wat botst en wat wordt vastgehouden',
      en: 'what is in the diary, with what clashes and what is held',
    },
    options: [
      {
        flags: '--from <date>',
        says: { nl: 'eerste dag (vandaag)', en: 'first day (today)' },
      },
      { flags: '--days <n>', says: { nl: 'zoveel dagen (7)', en: 'so many days (7)' } },
    ],
    examples: ['secretaris diary show', 'secretaris diary show --from 2026-12-01 --days 14'],
    office: true,
    load: async () => (await diary()).diaryShow,
  },
  {
    verb: 'clashes',
    operation: 'diary',
    says: {
      nl: 'wat er in de agenda botst, en wat daaraan te doen is',
      en: 'what clashes in the diary, and what can be done about it',
    },
    options: [
      {
        flags: '--from <date>',
        says: { nl: 'eerste dag (vandaag)', en: 'first day (today)' },
      },
      { flags: '--days <n>', says: { nl: 'zoveel dagen (14)', en: 'so many days (14)' } },
    ],
    examples: ['secretaris clashes', 'secretaris clashes --from 2026-12-01 --days 60'],
    office: true,
    load: async () => (await diary()).clashes,
  },
  {
    verb: 'diary settings',
    operation: 'diary-show',
    says: {
      nl: 'hoe de agenda wordt gehouden: werktijden, lunch, plaatsen, gewoonten',
      en: 'how the diary is kept: hours, lunch, places, habits',
    },
    examples: ['secretaris diary settings'],
    office: true,
    load: async () => (await diary()).diarySettings,
  },
  {
    verb: 'diary set',
    operation: 'diary-change',
    says: {
      nl: 'verandert hoe de agenda wordt gehouden; de waarde als JSON of als tekst',
      en: 'changes how the diary is kept; the value as JSON or as text',
    },
    takes: '<name=value...>',
    examples: [
      'secretaris diary set bufferMinutes=15 office=Utrecht',
      'secretaris diary set lunch=null',
    ],
    office: true,
    load: async () => (await diary()).diarySet,
  },
  {
    verb: 'tell',
    operation: 'tell',
    says: {
      nl: 'een opdracht in gewone woorden; antwoordt met wat er dan gebeurt',
      en: 'an order in plain words; answers with what would then happen',
    },
    takes: '[words...]',
    examples: [
      'secretaris tell plan overleg met Els volgende week dinsdag om half drie',
      'secretaris tell what is on tomorrow?',
      'secretaris tell --jsonl < orders.jsonl',
    ],
    office: true,
    load: async () => (await import('../verbs/telling/tell.ts')).tell,
  },
  {
    verb: 'undo',
    operation: 'undo',
    says: {
      nl: 'draait terug wat een bundel deed, voor zover dat kan; zonder id de laatste opdracht van vandaag',
      en: 'takes back what a bundle did, as far as that can be; without an id the last order of today',
    },
    takes: '[id]',
    examples: ['secretaris undo', 'secretaris undo in-4t7kq2m9wd'],
    office: true,
    load: async () => (await import('../verbs/telling/undo.ts')).undo,
  },
  {
    verb: 'note',
    operation: 'note',
    says: {
      nl: 'een telefoonnotitie: wie belde, wat hij zei, zijn nummer',
      en: 'a telephone note: who rang, what was said, the number',
    },
    takes: '[words...]',
    options: [
      { flags: '--from <name>', says: { nl: 'wie er belde', en: 'who rang' } },
      { flags: '--number <number>', says: { nl: 'het nummer', en: 'the number' } },
      { flags: '--back', says: { nl: 'wil teruggebeld worden', en: 'wants to be called back' } },
    ],
    examples: [
      'secretaris note Jansen belde: donderdag lukt, nummer 020 123 45 67',
      'secretaris note --from "Mrs Smith" --number "020 123 45 67" --back she is ill tomorrow',
    ],
    office: true,
    load: async () => (await import('../verbs/telling/note.ts')).note,
  },
  {
    verb: 'standing list',
    operation: 'standing',
    says: {
      nl: 'wat er zolang geldt: wat voorgaat, wanneer er niets gepland wordt, en tot wanneer',
      en: 'what holds for a while: what goes first, when nothing is planned, and until when',
    },
    examples: ['secretaris standing list'],
    office: true,
    load: async () => (await import('../verbs/standing.ts')).standing,
  },
  {
    verb: 'standing end',
    operation: 'standing-end',
    says: {
      nl: 'laat zo’n opdracht eerder aflopen',
      en: 'ends such an order before its time',
    },
    takes: '<id>',
    examples: ['secretaris standing end so-4t7kq2m9wd'],
    office: true,
    load: async () => (await import('../verbs/standing.ts')).standingEnd,
  },
  {
    verb: 'arrange',
    operation: 'arrange',
    says: {
      nl: 'past meer afspraken samen in, met zo min mogelijk verplaatsing; zegt wat verhuist en waarom',
      en: 'fits several meetings together with the least movement; says what moves and why',
    },
    takes: '[file]',
    options: [
      {
        flags: '--lost <date>',
        says: {
          nl: 'een dag waarop niets door kan gaan: wat daarop staat, moet elders',
          en: 'a day on which nothing can take place: what is on it must go elsewhere',
        },
      },
      {
        flags: '--seconds <n>',
        says: { nl: 'zoveel seconden zoeken (2)', en: 'search so many seconds (2)' },
      },
    ],
    examples: ['secretaris arrange bestuursweek.json', 'secretaris arrange --lost 2026-12-10'],
    office: true,
    load: async () => (await import('../verbs/arrange.ts')).arrange,
  },
  {
    verb: 'travel time',
    operation: 'travel-time',
    says: {
      nl: 'hoe lang een reis duurt, geschat zonder internet',
      en: 'how long a journey takes, estimated without internet',
    },
    takes: '<from> <to>',
    options: [
      {
        flags: '--at <moment>',
        says: { nl: 'vertrek, 2026-12-01T08:00 (nu)', en: 'leaving, 2026-12-01T08:00 (now)' },
      },
      MODE,
    ],
    examples: [
      'secretaris travel time kantoor "Den Haag"',
      'secretaris travel time Utrecht Groningen --at 2026-12-01T08:00 --mode car',
    ],
    office: true,
    load: async () => (await travel()).travelTime,
  },
  {
    verb: 'travel learn',
    operation: 'travel-learn',
    says: {
      nl: 'onthoudt hoe lang een reis echt duurde; schattingen worden ernaar bijgesteld',
      en: 'remembers how long a journey really took; estimates are adjusted to it',
    },
    takes: '<from> <to> <minutes>',
    options: [MODE],
    examples: ['secretaris travel learn kantoor "Den Haag" 50 --mode transit'],
    office: true,
    load: async () => (await travel()).travelLearn,
  },
  {
    verb: 'person show',
    operation: 'person-clock',
    says: {
      nl: 'op welke klok iemand leeft, en hoe dat bekend is',
      en: 'on which clock somebody lives, and how that is known',
    },
    takes: '<person>',
    examples: ['secretaris person show kate@hill.example'],
    office: true,
    load: async () => (await persons()).personClock,
  },
  {
    verb: 'person zone',
    operation: 'person-zone',
    says: {
      nl: 'zegt waar iemand zit: een stad, een land of een tijdzone',
      en: 'tells where somebody is: a city, a country or a time zone',
    },
    takes: '<person> [place...]',
    options: [
      {
        flags: '--hours <from-until>',
        says: {
          nl: 'wanneer men hem iets kan vragen, op zijn eigen klok (08:00-20:00)',
          en: 'when he can be asked for anything, on his own clock (08:00-20:00)',
        },
      },
      {
        flags: '--days <list>',
        says: {
          nl: 'op welke weekdagen, 1 is maandag (1-5)',
          en: 'on which weekdays, 1 is Monday (1-5)',
        },
      },
      {
        flags: '--forget',
        says: {
          nl: 'vergeet wat gezegd is; wat uit zijn post bleek, geldt dan weer',
          en: 'forgets what was said; what his mail showed then holds again',
        },
      },
    ],
    examples: [
      'secretaris person zone "Kate Hill" New York',
      'secretaris person zone kate@hill.example --hours 09:00-16:00 --days 1-4',
      'secretaris person zone "Kate Hill" --forget',
    ],
    office: true,
    load: async () => (await persons()).personZone,
  },
  {
    verb: 'diary note',
    operation: 'note-event',
    says: {
      nl: 'noteert bij een afspraak waarom die er staat, voor wie, en of die kan schuiven',
      en: 'notes beside an event why it is there, for whom, and whether it can move',
    },
    takes: '<uid>',
    options: [
      { flags: '--reason <text>', says: { nl: 'waarom', en: 'why' } },
      { flags: '--requester <name>', says: { nl: 'wie erom vroeg', en: 'who asked for it' } },
      {
        flags: '--moves <how>',
        says: {
          nl: 'fixed, freely, of wat schuiven kost: 1 tot 9',
          en: 'fixed, freely, or what moving costs: 1 to 9',
        },
      },
      {
        flags: '--for <who>',
        says: { nl: 'wie het mag zien', en: 'who may see it' },
        choices: ['office', 'principal'],
      },
    ],
    examples: [
      'secretaris diary note 4t7k@secretaris --moves fixed --reason "termijn van de bank"',
    ],
    office: true,
    load: async () => (await diary()).diaryNote,
  },
];
