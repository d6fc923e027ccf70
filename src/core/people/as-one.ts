import type { Address, Person, PersonClock } from '../records/person.ts';

/** One record of a person, and of which parts of his address somebody of the office said how they are. */
export interface RecordOfOne {
  readonly record: Person;
  readonly said: readonly (keyof Address)[];
}

/**
 * Several records of one person as one: the first is who he is, the others say what it leaves open. Nothing is written by it,
 * so that parting them again gives back what each was.
 */
export function asOne(records: readonly [RecordOfOne, ...RecordOfOne[]]): Person {
  const all = records.map(({ record }) => record);
  const [first] = records;
  const clock = clockOfAll(all.flatMap(({ clock: own }) => own ?? []));
  return {
    id: first.record.id,
    name:
      all.find(({ name }) => name.trim() !== '' && !name.includes('@'))?.name ?? first.record.name,
    firstName: known(all.map(({ firstName }) => firstName)),
    surname: known(all.map(({ surname }) => surname)),
    titles: all.find(({ titles }) => titles.length > 0)?.titles ?? [],
    addresses: together(all.map(({ addresses }) => addresses)),
    telephones: together(all.map(({ telephones }) => telephones)),
    accounts: together(all.map(({ accounts }) => accounts)),
    organisation: known(all.map(({ organisation }) => organisation)),
    household: known(all.map(({ household }) => household)),
    marks: together(all.map(({ marks }) => marks)),
    address: addressOf(records),
    ...(clock === null ? {} : { clock }),
  };
}

/** Several clocks of one person: the latest that was said, and the latest that was read. Null: there is none. */
export function clockOfAll(clocks: readonly PersonClock[]): PersonClock | null {
  const said = latest(clocks.flatMap((clock) => clock.said ?? []));
  const read = latest(clocks.flatMap((clock) => clock.read ?? []));
  return said === null && read === null ? null : { said, read };
}

function latest<T extends { readonly at: number }>(all: readonly T[]): T | null {
  return all.toSorted((a, b) => b.at - a.at)[0] ?? null;
}

function known(values: readonly (string | null)[]): string | null {
  return values.find((value) => value !== null) ?? null;
}

function together<T>(lists: readonly (readonly T[])[]): readonly T[] {
  return [...new Set(lists.flat())];
}

/** Part by part: what somebody said of it, else what a record has that is no first guess. */
function addressOf(records: readonly [RecordOfOne, ...RecordOfOne[]]): Address {
  const addresses = records.map(({ record }) => record.address);
  const base = addresses.find(isSettled) ?? records[0].record.address;
  const by = (part: keyof Address): Address =>
    records.find(({ said }) => said.includes(part))?.record.address ?? base;
  const title = records.some(({ said }) => said.includes('title'))
    ? by('title').title
    : (addresses.find((address) => address.title !== null)?.title ?? null);
  const { greeting } = by('greeting');
  const { nobility } = by('nobility');
  return {
    language: by('language').language,
    form: by('form').form,
    familiar: by('familiar').familiar,
    title,
    ...(greeting === undefined ? {} : { greeting }),
    ...(nobility === undefined ? {} : { nobility }),
  };
}

/** Whether it is more than what a first mail gives anybody. */
function isSettled({ form, familiar, greeting, nobility }: Address): boolean {
  return form === 'je' || familiar || greeting !== undefined || nobility !== undefined;
}
