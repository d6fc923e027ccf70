import { FREE_OPTIONS } from '../free/options.ts';
import type { VerbSpec } from '../verb.ts';

/** Commands that read what they are given; they need no office and no settings. */
export const READING_VERBS: readonly VerbSpec[] = [
  {
    verb: 'read',
    operation: null,
    says: {
      nl: 'wat er in een bestand staat; geen kantoor nodig',
      en: 'what a file says; needs no office',
    },
    takes: '<file...>',
    examples: [
      'secretaris read brief.eml',
      'secretaris read *.eml --jsonl',
      'secretaris read - --jsonl < names.txt',
    ],
    office: false,
    load: async () => (await import('../verbs/read.ts')).read,
  },
  {
    verb: 'when',
    operation: null,
    says: {
      nl: 'welke data en tijden er in een tekst staan; geen kantoor nodig',
      en: 'which dates and times a text names; needs no office',
    },
    takes: '[text...]',
    options: [
      {
        flags: '--now <moment>',
        says: {
          nl: 'wanneer de tekst geschreven is (ISO 8601); anders nu',
          en: 'when the text was written (ISO 8601); otherwise now',
        },
      },
      {
        flags: '--zone <zone>',
        says: {
          nl: 'in welke tijdzone, zoals Europe/Amsterdam; anders die van deze computer',
          en: 'in which zone, as Europe/Amsterdam; otherwise that of this machine',
        },
      },
    ],
    examples: [
      'secretaris when "volgende week dinsdag om half drie" --lang nl',
      'secretaris when "by Friday noon" --now 2026-11-04T10:00 --zone Europe/London --json',
      'secretaris when --jsonl < texts.jsonl',
    ],
    office: false,
    load: async () => (await import('../verbs/when.ts')).when,
  },
  {
    verb: 'free',
    operation: null,
    says: {
      nl: 'wanneer iedereen vrij is volgens agendabestanden; geen kantoor nodig',
      en: 'when everybody is free by calendar files; needs no office',
    },
    takes: '[file...]',
    options: FREE_OPTIONS,
    examples: [
      'secretaris free --calendar els.ics --calendar bart.ics --minutes 60 --from 2026-11-23 --until 2026-11-28',
      'secretaris free --calendar *.ics --minutes 45 --from 2026-11-23 --until 2026-11-28 --hours 09:00-12:00,13:00-17:00 --json',
    ],
    office: false,
    load: async () => (await import('../verbs/free.ts')).free,
  },
  {
    verb: 'occurrences',
    operation: null,
    says: {
      nl: 'wat er wanneer plaatsvindt volgens een agendabestand; geen kantoor nodig',
      en: 'what takes place when by a calendar file; needs no office',
    },
    takes: '<file>',
    options: [
      {
        flags: '--from <moment>',
        says: {
          nl: 'vanaf welke dag of welk moment (ISO 8601); anders vandaag',
          en: 'from which day or moment on (ISO 8601); otherwise today',
        },
      },
      {
        flags: '--until <moment>',
        says: {
          nl: 'tot welke dag of welk moment, dat er zelf niet bij hoort; anders een jaar later',
          en: 'up to which day or moment, itself not included; otherwise a year later',
        },
      },
      {
        flags: '--zone <zone>',
        says: {
          nl: 'tijdzone van hele dagen en van tijden zonder zone; anders die van het bestand of deze computer',
          en: 'zone of whole days and of times without one; otherwise that of the file or this machine',
        },
      },
    ],
    examples: [
      'secretaris occurrences agenda.ics --from 2026-11-01 --until 2026-12-01 --zone Europe/Amsterdam',
      'secretaris occurrences - --from 2026-11-12T14:00:00Z --until 2027-01-01 --jsonl < feed.ics',
    ],
    office: false,
    load: async () => (await import('../verbs/occurrences.ts')).occurrences,
  },
];
