import { addressesIn } from '../../../core/letters/mailing/addresses.ts';
import type {
  KeptOut,
  LoadedRecipients,
  MailingLine,
} from '../../../core/letters/mailing/mailing.ts';
import { waysToName } from '../../../core/orders/reading/people.ts';
import type { Matter } from '../../../core/records/matter.ts';
import type { Person } from '../../../core/records/person.ts';
import type { Loaded, Situation } from '../../../core/situation.ts';
import { absencesOf } from '../../../store/records/chasing/absences.ts';
import { bouncedAmong, erasedAddress, keptOut } from '../../../store/records/letters/kept-out.ts';
import { earlierLines, hadLetter, settledLines } from '../../../store/records/letters/mailings.ts';
import { mattersOf } from '../../../store/records/matters.ts';
import { namesOnRecord, peopleBy, readPerson, writtenTo } from '../../../store/records/people.ts';
import { claimants } from '../../../store/records/relations/claims.ts';
import { daysOf } from '../../../store/records/relations/days.ts';
import { recordsOf, wholeOf } from '../../../store/records/relations/one-person.ts';
import type { Reader } from '../../../store/access.ts';
import type { Colleagues } from '../../colleagues.ts';

/** People whose names are looked through for those of a list. */
const MOST_NAMES = 20_000;

/** Namesakes of one name that are loaded: more than two are told apart by nobody at a glance. */
const MOST_NAMESAKES = 5;

/** Loads everybody whom the lines of a list may mean, with what keeps a letter from each. */
export async function loadRecipients(
  reader: Reader,
  loaded: Loaded,
  place: number,
  { situation, colleagues }: { readonly situation: Situation; readonly colleagues: Colleagues },
): Promise<Loaded> {
  const order = situation.order?.orders[place];
  if (order?.kind !== 'mailing') return loaded;
  const found = await findAll(reader, order.lines);
  const ids = new Set([
    ...Object.values(found).flatMap(({ byAddress, byName }) => [...byAddress, ...byName]),
    ...order.lines.flatMap(({ person }) => person ?? []),
  ]);
  const people = await peopleOf(reader, ids);
  const matters = await mattersWith(reader, people);
  const addresses = [
    ...new Set([
      ...order.lines.flatMap(({ address }) => addressesIn(address).addresses),
      ...people.flatMap((person) => person.addresses),
    ]),
  ];
  const numbers = order.lines.map(({ number }) => number);
  const recipients: LoadedRecipients = {
    found,
    keptOut: [...(await keptOutNow(reader, addresses)), ...(await deadAmong(reader, people))],
    away: await absencesOf(reader, addresses, situation.now),
    bounced: await bouncedAmong(reader, addresses),
    colleagues: (await colleagues.known()).flatMap((one) => one.addresses),
    secret: secretPeople(matters),
    earlier: await earlierLines(reader, order.mailing, numbers),
    settled: await settledLines(reader, order.mailing, numbers),
    had: await hadLetter(reader, order, addresses),
  };
  return {
    ...loaded,
    recipients,
    people: [...loaded.people, ...(await withHouses(reader, people))],
    matters: [...loaded.matters, ...matters],
    writtenTo: [...loaded.writtenTo, ...(await writtenAmong(reader, addresses))],
  };
}

/** Whose the address of each line is, and who bears its name. */
async function findAll(
  reader: Reader,
  lines: readonly MailingLine[],
): Promise<LoadedRecipients['found']> {
  const index = await nameIndex(reader);
  const found: Record<string, LoadedRecipients['found'][string]> = {};
  for (const { number, name, address } of lines) {
    const [first] = addressesIn(address).addresses;
    const claims = first === undefined ? [] : await claimants(reader, 'address', first);
    const byAddress = await Promise.all(claims.map((id) => wholeOf(reader, id)));
    const byName = name === '' ? [] : namedSo(index, name);
    found[String(number)] = { byAddress: [...new Set(byAddress)], byName };
  }
  return found;
}

interface NameIndex {
  readonly whole: ReadonlyMap<string, readonly string[]>;
  readonly ways: ReadonlyMap<string, readonly string[]>;
}

async function nameIndex(reader: Reader): Promise<NameIndex> {
  const whole = new Map<string, string[]>();
  const ways = new Map<string, string[]>();
  const add = (to: Map<string, string[]>, key: string, id: string): void => {
    const there = to.get(key);
    if (there === undefined) to.set(key, [id]);
    else if (!there.includes(id)) there.push(id);
  };
  for (const { id, name } of await namesOnRecord(reader, MOST_NAMES)) {
    add(whole, keyOf(name), id);
    for (const way of waysToName(name)) add(ways, keyOf(way), id);
  }
  return { whole, ways };
}

/** Who is called so in full; else who can be called so at all. */
function namedSo({ whole, ways }: NameIndex, name: string): readonly string[] {
  const key = keyOf(name);
  return (whole.get(key) ?? ways.get(key) ?? []).slice(0, MOST_NAMESAKES);
}

const COURTESY =
  /^(?:(?:de heer|heer|dhr\.?|meneer|mevrouw|mevr\.?|mw\.?|mrs?\.?|ms\.?|miss|prof\.?|drs?\.?|ing\.?|ir\.?|jhr\.?|jkvr\.?)\s+)+/u;

function keyOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('’', "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(COURTESY, '');
}

async function peopleOf(reader: Reader, ids: ReadonlySet<string>): Promise<readonly Person[]> {
  const people = new Map<string, Person>();
  for (const id of ids) {
    const person = await readPerson(reader, id);
    if (person !== null) people.set(person.id, person);
  }
  return [...people.values()];
}

/** With everybody of their houses: mourning and doubles are looked at by house. */
async function withHouses(reader: Reader, people: readonly Person[]): Promise<readonly Person[]> {
  const all = new Map(people.map((person) => [person.id, person]));
  const houses = new Set(people.flatMap(({ household }) => household ?? []));
  for (const house of houses)
    for (const one of await peopleBy(reader, 'household', house)) all.set(one.id, one);
  return [...all.values()];
}

async function mattersWith(reader: Reader, people: readonly Person[]): Promise<readonly Matter[]> {
  const matters = new Map<string, Matter>();
  for (const { id } of people)
    for (const matter of await mattersOf(reader, id)) matters.set(matter.id, matter);
  return [...matters.values()];
}

/** Those kept out, each under the id he is found by now: his record may have been merged since. */
async function keptOutNow(
  reader: Reader,
  addresses: readonly string[],
): Promise<readonly KeptOut[]> {
  const erased = new Map(addresses.map((address) => [erasedAddress(address), address]));
  // Of whoever was erased his address is known again where the list has it.
  const all = (await keptOut(reader)).map((one) => ({
    ...one,
    address: one.address === null ? null : (erased.get(one.address) ?? one.address),
  }));
  return Promise.all(
    all.map(async (one) =>
      one.person === null ? one : { ...one, person: await wholeOf(reader, one.person) },
    ),
  );
}

/** Of whom somebody of the office wrote down that he died. */
async function deadAmong(reader: Reader, people: readonly Person[]): Promise<readonly KeptOut[]> {
  const dead: KeptOut[] = [];
  for (const { id } of people) {
    const days = await daysOf(reader, await recordsOf(reader, id));
    if (days.some(({ kind }) => kind === 'died'))
      dead.push({ person: id, address: null, why: 'deceased' });
  }
  return dead;
}

function secretPeople(matters: readonly Matter[]): readonly string[] {
  const secret = matters.filter(({ confidentiality }) => confidentiality === 'principal');
  return [...new Set(secret.flatMap(({ people }) => people.map(({ person }) => person)))];
}

async function writtenAmong(
  reader: Reader,
  addresses: readonly string[],
): Promise<readonly string[]> {
  const known: string[] = [];
  for (const address of addresses) if (await writtenTo(reader, address)) known.push(address);
  return known;
}
