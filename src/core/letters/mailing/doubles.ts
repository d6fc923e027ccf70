import type { CheckedLine } from './check.ts';
import type { EarlierLine, Finding } from './mailing.ts';

/** Somebody of the list who comes first. */
interface First {
  readonly number: number;
  readonly name: string;
}

/** Who stands twice in a list, by address, as a person, or as a house; the first of them keeps his letter. By number of the line. */
export function doubles(
  lines: readonly CheckedLine[],
  earlier: readonly EarlierLine[],
): ReadonlyMap<number, readonly Finding[]> {
  const byAddress = new Map<string, First>();
  const byPerson = new Map<string, First>();
  const byHouse = new Map<string, First>();
  for (const { number, person, address } of earlier) {
    const first = { number, name: address };
    if (address !== '') byAddress.set(address, first);
    if (person !== null) byPerson.set(person, first);
  }
  const found = new Map<number, readonly Finding[]>();
  for (const { line, person, address } of lines) {
    const { number } = line;
    const name = person?.name ?? line.name;
    const house = person?.household ?? null;
    const before = (first: First | undefined): First | null =>
      first === undefined || first.number === number ? null : first;
    const same = address === '' ? null : before(byAddress.get(address));
    const he = person === null ? null : before(byPerson.get(person.id));
    const home = house === null ? null : before(byHouse.get(house));
    const finding =
      same !== null
        ? doubled('twice', same, { address })
        : he !== null
          ? doubled('same-person', he, { name })
          : home !== null
            ? doubled('household', home, { name })
            : null;
    if (finding !== null) {
      found.set(number, [finding]);
      continue;
    }
    const first = { number, name };
    if (address !== '') byAddress.set(address, first);
    if (person !== null) byPerson.set(person.id, first);
    if (house !== null) byHouse.set(house, first);
  }
  return found;
}

function doubled(
  code: Finding['code'],
  { number, name }: First,
  values: Finding['values'],
): Finding {
  return { code, weight: 'hold', values: { ...values, line: String(number), other: name } };
}
