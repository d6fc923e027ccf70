import { USUAL_HABITS } from '../../../src/core/orders/context.ts';
import type { DiaryEvent, KnownPerson, OrderContext } from '../../../src/core/orders/context.ts';

/** Whom the orders of the tables name. */
const PEOPLE: readonly (readonly [id: string, name: string, roles?: readonly string[]])[] = [
  ['els', 'Els Bakker'],
  ['jansen', 'Karel Jansen', ['advocaat', 'lawyer']],
  ['anna', 'Anna Smit'],
  ['bart', 'Bart Smit'],
  ['dewit', 'mr. Willem de Wit', ['notaris', 'notary']],
  ['peter', 'Peter Hughes'],
  ['berg', 'Saskia van den Berg'],
  ['vos', 'dr. Lina Vos', ['tandarts', 'dentist']],
  ['robert', 'Robert Kok', ['compagnon', 'business partner']],
  ['jan', 'Jan Mulder', ['directeur', 'director']],
  ['piet', 'Piet de Boer', ['directeur', 'director']],
  ['fatima', 'Fatima Yilmaz', ['directeur', 'director']],
  ['tom', 'Tom Visser', ['directeur', 'director']],
  ['nora', 'Nora Dekker', ['directeur', 'director']],
];

const people: readonly KnownPerson[] = PEOPLE.map(([id, name, roles = []]) => ({
  id,
  names: [name],
  roles,
  addresses: [`${id}@kantoor.example`],
}));

/** Title in Dutch and in English. */
type Title = readonly [nl: string, en: string];

interface Event extends Omit<DiaryEvent, 'summary' | 'recurrenceId' | 'people'> {
  readonly title: Title;
  readonly people?: readonly string[];
  readonly recurrenceId?: string;
}

function team(day: string): Event {
  return {
    uid: 'team',
    recurrenceId: `${day}T09:00:00`,
    start: `${day}T09:00`,
    end: `${day}T09:30`,
    title: ['Teamoverleg', 'Team meeting'],
  };
}

const EVENTS: readonly Event[] = [
  {
    uid: 'jansen',
    start: '2026-11-04T15:00',
    end: '2026-11-04T16:00',
    title: ['Overleg met Jansen', 'Meeting with Jansen'],
    people: ['jansen'],
  },
  {
    uid: 'tandarts',
    start: '2026-11-05T09:30',
    end: '2026-11-05T10:15',
    title: ['Tandarts', 'Dentist'],
  },
  {
    uid: 'anna',
    start: '2026-11-05T15:00',
    end: '2026-11-05T16:00',
    title: ['Gesprek met Anna Smit', 'Conversation with Anna Smit'],
    people: ['anna'],
  },
  {
    uid: 'kennis',
    start: '2026-11-05T16:30',
    end: '2026-11-05T17:00',
    title: ['Kennismaking', 'Introduction'],
    people: ['els'],
    invited: true,
  },
  {
    uid: 'lunch',
    start: '2026-11-06T12:30',
    end: '2026-11-06T13:30',
    title: ['Lunch met Peter', 'Lunch with Peter'],
    people: ['peter'],
  },
  {
    uid: 'robert',
    start: '2026-11-06T15:00',
    end: '2026-11-06T15:30',
    title: ['Bellen met Robert', 'Call with Robert'],
    people: ['robert'],
  },
  team('2026-11-09'),
  {
    uid: 'directie',
    start: '2026-11-09T10:00',
    end: '2026-11-09T12:00',
    title: ['Directieoverleg', 'Management meeting'],
    people: ['jan', 'piet', 'fatima', 'tom', 'nora'],
  },
  {
    uid: 'els',
    start: '2026-11-10T11:00',
    end: '2026-11-10T12:00',
    title: ['Overleg met Els', 'Meeting with Els'],
    people: ['els'],
  },
  {
    uid: 'raad',
    start: '2026-11-10T14:00',
    end: '2026-11-10T16:00',
    title: ['Raad van toezicht', 'Board meeting'],
  },
  {
    uid: 'opt1',
    start: '2026-11-11T14:00',
    end: '2026-11-11T15:00',
    title: ['Optie Van den Berg', 'Option Van den Berg'],
    people: ['berg'],
    held: true,
  },
  {
    uid: 'verbouwing',
    start: '2026-11-12T10:00',
    end: '2026-11-12T11:00',
    title: ['Voortgang verbouwing', 'Renovation progress'],
    people: ['piet', 'jan'],
  },
  {
    uid: 'opt2',
    start: '2026-11-13T10:00',
    end: '2026-11-13T11:00',
    title: ['Optie Van den Berg', 'Option Van den Berg'],
    people: ['berg'],
    held: true,
  },
  team('2026-11-16'),
  {
    uid: 'congres',
    start: '2026-11-19',
    end: '2026-11-21',
    title: ['Congres arbeidsrecht', 'Employment law conference'],
    invited: true,
  },
  team('2026-11-23'),
];

/** The diary and acquaintances of a Wednesday morning, in one language. */
export function worldOf(language: 'nl' | 'en'): OrderContext {
  return {
    now: '2026-11-04T10:00',
    zone: 'Europe/Amsterdam',
    language,
    people,
    me: ['Marieke van Dam'],
    events: EVENTS.map(({ title, people: who = [], recurrenceId = null, ...event }) => ({
      ...event,
      recurrenceId,
      people: who,
      summary: title[language === 'nl' ? 0 : 1],
    })),
    places: ['De Kas', 'zaal 3', 'room 3', 'kantoor', 'office'],
    habits: USUAL_HABITS,
  };
}
