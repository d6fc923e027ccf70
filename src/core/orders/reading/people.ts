import { readName } from '../../people/names.ts';
import type { Token } from '../../text/grammar/tokens.ts';
import type { DiaryEvent, KnownPerson, OrderContext } from '../context.ts';
import { Names } from './named.ts';

/** Everything an order can name of what is known. */
export interface Known {
  readonly people: Names<KnownPerson>;
  readonly roles: Names<KnownPerson>;
  readonly groups: Names<KnownPerson>;
  readonly places: Names<string>;
  readonly titles: Names<DiaryEvent>;
}

/** Surnames without their particles are known from this length: "Berg", not "Ro". */
const LEAST_SURNAME = 3;

/** The ways to name somebody: whole, first name, surname with and without its particles. */
export function waysToName(name: string): readonly string[] {
  const { kind, first, surname } = readName(name, 'nl');
  const ways = [name];
  if (kind !== 'person') return ways;
  if (first !== null) ways.push(first);
  if (first !== null && surname !== null) ways.push(`${first} ${surname}`);
  if (surname === null) return ways;
  ways.push(surname);
  const bare = surname.slice(surname.search(/\p{Lu}/u));
  if (bare.length >= LEAST_SURNAME) ways.push(bare);
  return ways;
}

/** A role in the plural, in both languages. */
function plurals(role: string): readonly string[] {
  if (role.endsWith('y')) return [`${role.slice(0, -1)}ies`];
  const lengthened = role.replace(/([aeou])\1([bdfgklmnprst])$/, '$1$2en');
  const sounded = lengthened.replace(/s$/, 'zen');
  return [`${role}s`, `${role}en`, `${role}n`, lengthened, sounded].filter((each) => each !== role);
}

function peopleOf(people: readonly KnownPerson[]): Omit<Known, 'places' | 'titles'> {
  const found = {
    people: new Names<KnownPerson>(),
    roles: new Names<KnownPerson>(),
    groups: new Names<KnownPerson>(),
  };
  for (const person of people) {
    for (const name of person.names) {
      for (const way of waysToName(name)) found.people.add(way, person);
    }
    for (const role of person.roles) {
      found.roles.add(role, person);
      for (const several of plurals(role)) found.groups.add(several, person);
    }
  }
  return found;
}

/** What was put in order once is kept as long as its list is: many orders are read beside the same people and diary. */
const PEOPLE = new WeakMap<readonly KnownPerson[], Omit<Known, 'places' | 'titles'>>();
const PLACES = new WeakMap<readonly string[], Names<string>>();
const TITLES = new WeakMap<readonly DiaryEvent[], Names<DiaryEvent>>();

/** People, places and titles of events by their words. */
export function knownOf({ people, places, events }: OrderContext): Known {
  return {
    ...PEOPLE.getOrInsertComputed(people, () => peopleOf(people)),
    places: PLACES.getOrInsertComputed(places, () => {
      const names = new Names<string>();
      for (const place of places) names.add(place, place);
      return names;
    }),
    titles: TITLES.getOrInsertComputed(events, () => {
      const names = new Names<DiaryEvent>();
      for (const event of events) if (event.summary !== null) names.add(event.summary, event);
      return names;
    }),
  };
}

/** Whether a word is written with a capital. */
export function isCapital(text: string, token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(text.slice(token.start, token.start + 2));
}
