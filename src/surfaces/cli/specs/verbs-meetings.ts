import type { VerbSpec } from '../verb.ts';

const gathering = () => import('../verbs/meetings/gathering.ts');

const INSTANCE = {
  flags: '--instance <id>',
  says: {
    nl: 'welke keer van een reeks (RECURRENCE-ID)',
    en: 'which instance of a series (RECURRENCE-ID)',
  },
};

/** Commands about what comes before and after a meeting. */
export const MEETING_VERBS: readonly VerbSpec[] = [
  {
    verb: 'meeting list',
    operation: 'gatherings',
    says: {
      nl: 'vergaderingen die worden voorbereid of afgewerkt',
      en: 'meetings that are prepared or followed up',
    },
    options: [
      {
        flags: '--closed',
        says: { nl: 'in plaats daarvan die af zijn', en: 'those that are finished instead' },
      },
    ],
    examples: ['secretaris meeting list'],
    office: true,
    load: async () => (await gathering()).list,
  },
  {
    verb: 'meeting show',
    operation: 'gathering',
    says: {
      nl: 'een vergadering: wat geregeld is, agenda, stukken, verslag en actiepunten',
      en: 'a meeting: what is arranged, agenda, papers, minutes and actions',
    },
    takes: '<meeting>',
    options: [INSTANCE],
    examples: ['secretaris meeting show ga-4t7kq2m9xd'],
    office: true,
    load: async () => (await gathering()).show,
  },
  {
    verb: 'meeting arrange',
    operation: 'gather',
    says: {
      nl: 'vraagt wat een vergadering nodig heeft: zaal, catering, apparatuur, videolink, route',
      en: 'asks for what a meeting needs: room, catering, equipment, video link, directions',
    },
    takes: '<meeting> <words...>',
    options: [
      {
        flags: '--by <date>',
        says: { nl: 'uiterlijk op deze dag', en: 'by this day at the latest' },
      },
      INSTANCE,
    ],
    examples: ['secretaris meeting arrange ga-4t7kq2m9xd een zaal voor 8, lunch en een beamer'],
    office: true,
    load: async () => (await gathering()).arrange,
  },
  {
    verb: 'meeting agenda',
    operation: 'gather',
    says: {
      nl: 'zet punten op de agenda van een vergadering',
      en: 'puts points on the agenda of a meeting',
    },
    takes: '<meeting> <points...>',
    options: [INSTANCE],
    examples: ['secretaris meeting agenda ga-4t7kq2m9xd Jaarcijfers Begroting Rondvraag'],
    office: true,
    load: async () => (await gathering()).agenda,
  },
  {
    verb: 'meeting paper',
    operation: 'gather',
    says: {
      nl: 'een stuk voor een vergadering: gevraagd van wie het levert, of meegegeven',
      en: 'a paper for a meeting: asked of whoever delivers it, or handed over',
    },
    takes: '<meeting> <what>',
    options: [
      {
        flags: '--item <item>',
        says: { nl: 'nummer of naam van het agendapunt', en: 'number or name of its point' },
      },
      { flags: '--from <person>', says: { nl: 'wie het levert', en: 'who delivers it' } },
      {
        flags: '--by <date>',
        says: { nl: 'uiterlijk op deze dag', en: 'by this day at the latest' },
      },
      { flags: '--file <path>', says: { nl: 'het stuk zelf', en: 'the paper itself' } },
      INSTANCE,
    ],
    examples: [
      'secretaris meeting paper ga-4t7kq2m9xd "het jaarverslag" --item 1 --from els@visser.example --by 2026-11-27',
      'secretaris meeting paper ga-4t7kq2m9xd begroting --item 2 --file begroting.pdf',
    ],
    office: true,
    load: async () => (await gathering()).paper,
  },
  {
    verb: 'meeting send',
    operation: 'gather',
    says: {
      nl: 'stuurt agenda en stukken naar de deelnemers',
      en: 'sends agenda and papers to the participants',
    },
    takes: '<meeting>',
    options: [
      {
        flags: '--without',
        says: { nl: 'ook zonder wat er nog niet is', en: 'even without what is not here yet' },
      },
      INSTANCE,
    ],
    examples: ['secretaris meeting send ga-4t7kq2m9xd'],
    office: true,
    load: async () => (await gathering()).send,
  },
  {
    verb: 'meeting wait',
    operation: 'gather',
    says: {
      nl: 'wacht met de stukken tot een dag',
      en: 'holds the papers until a day',
    },
    takes: '<meeting> <date>',
    options: [INSTANCE],
    examples: ['secretaris meeting wait ga-4t7kq2m9xd 2026-12-02'],
    office: true,
    load: async () => (await gathering()).wait,
  },
  {
    verb: 'meeting notes',
    operation: 'take-minutes',
    says: {
      nl: 'maakt een verslag van aantekeningen of een transcript (.txt, .vtt, .docx; - is wat u intikt)',
      en: 'makes minutes of notes or a transcript (.txt, .vtt, .docx; - is what you type)',
    },
    takes: '<meeting> <file>',
    options: [
      {
        flags: '--language <nl|en>',
        says: { nl: 'taal van de aantekeningen', en: 'language of the notes' },
      },
      INSTANCE,
    ],
    examples: [
      'secretaris meeting notes ga-4t7kq2m9xd aantekeningen.docx',
      'secretaris meeting notes ga-4t7kq2m9xd transcript.vtt --language en',
    ],
    office: true,
    load: async () => (await gathering()).notes,
  },
  {
    verb: 'meeting minutes',
    operation: 'minutes-text',
    says: { nl: 'toont het verslag van een vergadering', en: 'shows the minutes of a meeting' },
    takes: '<meeting>',
    options: [
      {
        flags: '--version <n>',
        says: { nl: 'een eerdere versie tonen', en: 'show a version of before' },
      },
      INSTANCE,
    ],
    examples: ['secretaris meeting minutes ga-4t7kq2m9xd --version 1'],
    office: true,
    load: async () => (await gathering()).minutes,
  },
  {
    verb: 'meeting round',
    operation: 'gather',
    says: {
      nl: 'stuurt het conceptverslag rond, met een termijn voor wijzigingen',
      en: 'sends the draft minutes round, with a term for changes',
    },
    takes: '<meeting>',
    options: [
      {
        flags: '--until <date>',
        says: { nl: 'wijzigingen tot en met deze dag', en: 'changes until this day' },
      },
      INSTANCE,
    ],
    examples: ['secretaris meeting round ga-4t7kq2m9xd --until 2026-12-10'],
    office: true,
    load: async () => (await gathering()).round,
  },
  {
    verb: 'meeting amend',
    operation: 'gather',
    says: {
      nl: 'neemt een gevraagde wijziging over in het verslag, of niet',
      en: 'makes a change that was asked for in the minutes, or leaves it',
    },
    takes: '<meeting> <number>',
    options: [{ flags: '--leave', says: { nl: 'niet overnemen', en: 'leave it' } }, INSTANCE],
    examples: [
      'secretaris meeting amend ga-4t7kq2m9xd 1',
      'secretaris meeting amend ga-4t7kq2m9xd 2 --leave',
    ],
    office: true,
    load: async () => (await gathering()).amend,
  },
  {
    verb: 'meeting approve',
    operation: 'gather',
    says: {
      nl: 'stelt het verslag vast; die versie verandert niet meer',
      en: 'approves the minutes; that version does not change any more',
    },
    takes: '<meeting>',
    options: [INSTANCE],
    examples: ['secretaris meeting approve ga-4t7kq2m9xd'],
    office: true,
    load: async () => (await gathering()).approve,
  },
  {
    verb: 'meeting action',
    operation: 'gather',
    says: {
      nl: 'een actiepunt, met wie het doet en wanneer',
      en: 'an action, with who does it and by when',
    },
    takes: '<meeting> <what...>',
    options: [
      { flags: '--owner <person>', says: { nl: 'wie het doet', en: 'who does it' } },
      {
        flags: '--by <date>',
        says: { nl: 'uiterlijk op deze dag', en: 'by this day at the latest' },
      },
      INSTANCE,
    ],
    examples: [
      'secretaris meeting action ga-4t7kq2m9xd offerte opvragen --owner piet@jansen.example --by 2026-12-11',
    ],
    office: true,
    load: async () => (await gathering()).action,
  },
  {
    verb: 'meeting done',
    operation: 'gather',
    says: {
      nl: 'noteert dat iets gedaan of bevestigd is, of niet meer hoeft',
      en: 'notes that something is done or confirmed, or not needed any more',
    },
    takes: '<meeting> <task>',
    options: [
      { flags: '--confirmed', says: { nl: 'bevestigd', en: 'confirmed' } },
      { flags: '--dropped', says: { nl: 'niet meer nodig', en: 'not needed any more' } },
      INSTANCE,
    ],
    examples: ['secretaris meeting done ga-4t7kq2m9xd lo-8c2mh5v1zt'],
    office: true,
    load: async () => (await gathering()).done,
  },
  {
    verb: 'actions',
    operation: 'actions',
    says: {
      nl: 'actiepunten uit vergaderingen, van iedereen of van één persoon',
      en: 'actions from meetings, of everybody or of one person',
    },
    takes: '[person...]',
    options: [
      {
        flags: '--all',
        says: { nl: 'ook wat gedaan of vervallen is', en: 'also what is done or dropped' },
      },
    ],
    examples: ['secretaris actions', 'secretaris actions Jansen --all'],
    office: true,
    load: async () => (await gathering()).actions,
  },
];
