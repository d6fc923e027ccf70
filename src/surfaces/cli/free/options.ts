import type { OptionSpec } from '../verb.ts';

/** What `free` may be told. */
export const FREE_OPTIONS: readonly OptionSpec[] = [
  {
    flags: '--calendar <files...>',
    says: {
      nl: 'agenda’s (iCalendar); elk bestand is één persoon',
      en: 'calendars (iCalendar); each file is one person',
    },
    required: true,
  },
  {
    flags: '--minutes <number>',
    says: { nl: 'hoe lang het duurt', en: 'how long it takes' },
    required: true,
  },
  {
    flags: '--from <moment>',
    says: {
      nl: 'niet eerder dan (2026-11-23 of 2026-11-23T09:00)',
      en: 'not before (2026-11-23 or 2026-11-23T09:00)',
    },
    required: true,
  },
  {
    flags: '--until <moment>',
    says: {
      nl: 'klaar vóór; een dag telt zelf niet mee',
      en: 'over before; a day itself does not count',
    },
    required: true,
  },
  {
    flags: '--hours <stretches>',
    says: {
      nl: 'werktijden, zoals 09:00-12:00,13:00-17:00; anders 09:00-17:00',
      en: 'working hours, as 09:00-12:00,13:00-17:00; otherwise 09:00-17:00',
    },
  },
  {
    flags: '--days <days>',
    says: {
      nl: 'dagen van de week, maandag is 1; anders 1-5',
      en: 'days of the week, Monday is 1; otherwise 1-5',
    },
  },
  {
    flags: '--zone <zone>',
    says: {
      nl: 'tijdzone; anders die van de eerste agenda, of van deze computer',
      en: 'zone; otherwise that of the first calendar, or of this machine',
    },
  },
  {
    flags: '--holidays <country>',
    says: {
      nl: 'feestdagen van dit land (NL, BE, DE-BY) zijn vrij; none voor geen; anders naar de tijdzone',
      en: 'public holidays of this country (NL, BE, DE-BY) are off; none for none; otherwise by the zone',
    },
  },
  {
    flags: '--lunch <stretch>',
    says: {
      nl: 'houd zoveel minuten vrij tussen deze tijden: 12:00-13:30/30',
      en: 'keep so many minutes free between these times: 12:00-13:30/30',
    },
  },
  {
    flags: '--buffer <minutes>',
    says: {
      nl: 'minuten vrij voor en na andere afspraken; 10/15 voor verschillende',
      en: 'minutes free before and after other appointments; 10/15 for different ones',
    },
  },
  {
    flags: '--step <minutes>',
    says: { nl: 'begint op hele stappen; anders 15', en: 'begins on whole steps; otherwise 15' },
  },
  {
    flags: '--tentative <as>',
    says: {
      nl: 'voorlopige afspraken tellen als',
      en: 'tentative appointments count as',
    },
    choices: ['busy', 'free'],
  },
  {
    flags: '--max <number>',
    says: { nl: 'hoeveel tijden; anders 5', en: 'how many times; otherwise 5' },
  },
  {
    flags: '--spread <how>',
    says: {
      nl: 'verdeeld over dagen, los van elkaar, of alle',
      en: 'over days, apart from each other, or all of them',
    },
    choices: ['days', 'apart', 'all'],
  },
];
