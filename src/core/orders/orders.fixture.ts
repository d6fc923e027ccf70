import { USUAL_HABITS } from './context.ts';
import type { DiaryEvent, KnownPerson, OrderContext } from './context.ts';

const NAMES: readonly (readonly [id: string, name: string, ...roles: readonly string[]])[] = [
  ['els', 'Els Bakker'],
  ['jansen', 'Karel Jansen'],
  ['jansen-2', 'Mieke Jansen'],
  ['notaris', 'Willem de Wit', 'notaris', 'notary'],
  ['peter', 'Peter Hughes'],
  ['berg', 'Saskia van den Berg'],
  ['jan', 'Jan Mulder'],
];

const people: readonly KnownPerson[] = NAMES.map(([id, name, ...roles]) => ({
  id,
  names: [name],
  roles,
  addresses: [`${id}@kantoor.example`],
}));

type Row = readonly [uid: string, start: string, end: string, nl: string, en: string, who: string];

const ROWS: readonly Row[] = [
  [
    'karel',
    '2026-11-04T15:00',
    '2026-11-04T16:00',
    'Overleg met Karel Jansen',
    'Meeting with Karel Jansen',
    'jansen',
  ],
  ['review', '2026-11-04T15:30', '2026-11-04T16:00', 'Bespreking huur', 'Rent review', 'jan'],
  ['els', '2026-11-10T11:00', '2026-11-10T12:00', 'Overleg met Els', 'Meeting with Els', 'els'],
  ['raad', '2026-11-10T14:00', '2026-11-10T16:00', 'Raad van toezicht', 'Board meeting', ''],
  ['lunch', '2026-11-06T12:30', '2026-11-06T13:30', 'Lunch met Peter', 'Lunch with Peter', 'peter'],
  ['kennis', '2026-11-12T16:30', '2026-11-12T17:00', 'Kennismaking', 'Introduction', 'els'],
  [
    'optie',
    '2026-11-11T14:00',
    '2026-11-11T15:00',
    'Optie Van den Berg',
    'Option Van den Berg',
    'berg',
  ],
];

/** A principal's acquaintances and diary on a Wednesday morning; two people are called Jansen, and two things begin at three or half past. */
export function officeOf(language: 'nl' | 'en'): OrderContext {
  return language === 'nl' ? DUTCH : ENGLISH;
}

function contextOf(language: 'nl' | 'en'): OrderContext {
  const events: readonly DiaryEvent[] = ROWS.map(([uid, start, end, nl, en, who]) => ({
    uid,
    recurrenceId: null,
    start,
    end,
    summary: language === 'nl' ? nl : en,
    people: who === '' ? [] : [who],
    invited: uid === 'kennis',
    held: uid === 'optie',
  }));
  return {
    now: '2026-11-04T10:00',
    zone: 'Europe/Amsterdam',
    language,
    people,
    me: ['Marieke van Dam'],
    events,
    places: ['De Kas', 'zaal 3', 'room 3'],
    habits: USUAL_HABITS,
  };
}

const DUTCH = contextOf('nl');
const ENGLISH = contextOf('en');
