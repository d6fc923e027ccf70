import { principalChanged } from '../principal-changed.ts';
import type { Stretch } from '../../core/diary/hours/working-hours.ts';
import { Trouble } from '../../core/errors.ts';
import { clockOf } from '../../core/people/clock.ts';
import { zoneOfPlace } from '../../core/people/zones/zone-of-place.ts';
import type { Person, PersonClock } from '../../core/records/person.ts';
import { say, sentence, type Language } from '../../core/text/words.ts';
import type { Zone } from '../../core/time/instant.ts';
import { sayClock, sayDate, weekdayName } from '../../core/time/say-date.ts';
import { readProfile } from '../../store/records/meta.ts';
import { writeSaidClock } from '../../store/records/relations/clocks.ts';
import type { Reader } from '../../store/access.ts';
import type { Owner } from '../owner.ts';
import { allWords } from '../raise.ts';
import { personMeant } from './person-meant.ts';

/** What somebody says of a person's clock; what is left out stays. */
export interface ClockChange {
  /** A zone by its name, a city or a country; null: what was said is forgotten, and what was read holds again. */
  readonly place?: string | null;
  /** When he can be asked for anything, on his own clock. */
  readonly daytime?: Stretch;
  /** ISO weekdays on which that is so. */
  readonly weekdays?: readonly number[];
}

/** A person as far as his clock goes, with how that is known in words. */
export interface ShownClock {
  readonly person: string;
  readonly name: string;
  readonly zone: Zone | null;
  readonly from: 'said' | 'read' | null;
  readonly daytime: Stretch | null;
  readonly weekdays: readonly number[];
  /** The mail it was read in; null where it was said. */
  readonly arrival: string | null;
  readonly said: string;
}

/**
 * On whose clock somebody lives, and who says so.
 * @throws Trouble `person-unknown`, `person-ambiguous`
 */
export async function personClock(
  owner: Owner,
  text: string,
  language: Language,
): Promise<ShownClock> {
  const reader = owner.store.read;
  return shown(owner, await personMeant(reader, text), language);
}

/**
 * Notes what a person of the office says of somebody's clock. What was read in mail stays beside it, and counts for nothing.
 * @throws Trouble `person-unknown`, `person-ambiguous`; `zone-of-nobody` for a place whose time nobody here knows,
 * `zone-several` for a country with more times than one, `zone-missing` for a day of somebody whose zone nobody knows
 */
export async function setPersonClock(
  owner: Owner,
  { person: text, by, change }: { person: string; by: string; change: ClockChange },
  language: Language,
): Promise<ShownClock> {
  const { place = null } = change;
  const zone = place === null ? null : await zoneOf(owner.store.read, place);
  const changed = await owner.store.transact(async (writer) => {
    const person = await personMeant(writer, text);
    const at = owner.tools.clock.now();
    const clock = changedClock(person, change, { by, at, zone });
    await writeSaidClock(writer, person.id, clock?.said ?? null);
    await principalChanged(owner, writer, {
      by,
      marks: { change: 'person-zone', given: String(clock?.said !== null) },
      refs: [person.id],
    });
    return { ...person, clock: clock ?? undefined };
  });
  owner.tools.changed(owner.id);
  return shown(owner, changed, language);
}

interface Saying {
  readonly by: string;
  readonly at: number;
  /** Of the place that was named; null: none was. */
  readonly zone: Zone | null;
}

function changedClock(
  { name, clock }: Person,
  change: ClockChange,
  { by, at, zone: named }: Saying,
): PersonClock | null {
  const read = clock?.read ?? null;
  if (change.place === null) return read === null ? null : { said: null, read };
  const zone = named ?? clockOf(clock)?.zone;
  if (zone === undefined)
    throw new Trouble('zone-missing', { retry: false, values: { person: name } });
  const daytime = change.daytime ?? clock?.said?.daytime ?? null;
  const weekdays = change.weekdays ?? clock?.said?.weekdays ?? null;
  return { said: { zone, daytime, weekdays, by, at }, read };
}

/** The zone of a place; of towns in the Netherlands and Belgium by the places that are shipped. */
async function zoneOf(reader: Reader, place: string): Promise<Zone> {
  const found = zoneOfPlace(place);
  if (found.is === 'known') return found.zone;
  if (found.is === 'several')
    throw new Trouble('zone-several', { retry: false, values: { place } });
  const { townCountry } = await import('../diary/loading/town-country.ts');
  const zone = TOWNS[(await townCountry(reader, place)) ?? ''];
  if (zone === undefined) throw new Trouble('zone-of-nobody', { retry: false, values: { place } });
  return zone;
}

const TOWNS: Readonly<Record<string, Zone>> = { NL: 'Europe/Amsterdam', BE: 'Europe/Brussels' };

async function shown(owner: Owner, person: Person, language: Language): Promise<ShownClock> {
  const { id, name, clock } = person;
  const known = clockOf(clock);
  const profile = await readProfile(owner.store.read);
  const at = clock?.said?.at ?? clock?.read?.at ?? 0;
  const values = {
    name,
    zone: known?.zone ?? '',
    when: sayDate(at, profile?.zone ?? 'UTC', language, { year: true }),
    arrival: clock?.read?.arrival ?? '',
    day: known === null ? '' : sayDay(known.daytime, known.weekdays, language),
  };
  const key = known === null ? 'person.zone-unknown' : `person.zone-${known.from}`;
  return {
    person: id,
    name,
    zone: known?.zone ?? null,
    from: known?.from ?? null,
    daytime: known?.daytime ?? null,
    weekdays: known?.weekdays ?? [],
    arrival: known?.from === 'read' ? (clock?.read?.arrival ?? null) : null,
    said: say(allWords(owner), sentence(key, values), language),
  };
}

/** "8.00–20.00 uur, maandag t/m vrijdag": days in a row in one breath. */
function sayDay({ from, until }: Stretch, days: readonly number[], language: Language): string {
  const hours = `${sayClock(from, language)}–${sayClock(until, language)}`;
  const [first = 1] = days;
  const last = days.at(-1) ?? first;
  const inRow = days.length > 2 && last - first === days.length - 1;
  const to = language === 'nl' ? 't/m' : 'to';
  const said = inRow
    ? `${weekdayName(first, language)} ${to} ${weekdayName(last, language)}`
    : days.map((day) => weekdayName(day, language)).join(', ');
  return language === 'nl' ? `${hours} uur, ${said}` : `${hours}, ${said}`;
}
