import { ownAddresses } from '../../../core/people/own-addresses.ts';
import type { Person } from '../../../core/records/person.ts';
import type { Reading } from '../../../core/records/reading.ts';
import type { Reader } from '../../../store/access.ts';
import { lettersOfPerson } from '../../../store/records/letters/letters.ts';
import { readActs, type StoredAct } from '../../../store/records/acts.ts';
import { readProfile } from '../../../store/records/meta.ts';
import { readPerson } from '../../../store/records/people.ts';
import { mattersOf } from '../../../store/records/matters.ts';
import { recordsOf } from '../../../store/records/relations/one-person.ts';
import { KEPT_BY_LAW, type Kept } from './kept.ts';
import { matcherOf, termsOf, type Terms } from './terms.ts';

/** Everything in a store that is a person's, by id. */
export interface Scope {
  readonly person: string;
  /** Every record of him, where several are merged; the person's own first. */
  readonly records: readonly string[];
  /** Null when no record of him is left (an erasure begun before). */
  readonly record: Person | null;
  readonly terms: Terms;
  readonly pattern: RegExp | null;
  /** Mail he wrote, or that was written to nobody but him, and its copies. */
  readonly arrivals: ReadonlySet<string>;
  readonly acts: ReadonlySet<string>;
  readonly loops: ReadonlySet<string>;
  readonly matters: readonly string[];
  /** Records that stay because a law says so. */
  readonly protectedRecords: ReadonlySet<string>;
  readonly kept: readonly Kept[];
}

/** Ids known from elsewhere: an erasure that is done again on a restored backup. */
export interface KnownIds {
  readonly arrivals: readonly string[];
  readonly acts: readonly string[];
  readonly loops: readonly string[];
}

const NOTHING_KNOWN: KnownIds = { arrivals: [], acts: [], loops: [] };

/** Finds what is a person's. All reading happens here; nothing is changed. */
export async function scopeOf(
  reader: Reader,
  person: string,
  known: KnownIds = NOTHING_KNOWN,
): Promise<Scope> {
  const record = await readPerson(reader, person);
  const records = await recordsOf(reader, person);
  const terms =
    record === null
      ? { names: [], addresses: [], numbers: [], kept: [] }
      : await termsOf(reader, record);
  const addresses = new Set(terms.addresses);
  const law = await protectedBy(reader, person);
  const own = await officeAddresses(reader);
  const arrivals = await hisMail(reader, addresses, own, known.arrivals, law.records);
  const acts = await hisActs(
    reader,
    { records, addresses, own, arrivals },
    known.acts,
    law.records,
  );
  const loops = await hisLoops(reader, { records, addresses }, known.loops, law.records);
  // A letter that went by post is no act, and lies with the order it came of.
  for (const { arrival } of await lettersOfPerson(reader, person))
    if (!law.records.has(arrival)) arrivals.add(arrival);
  for (const act of acts) if (await isOrder(reader, act.arrival)) arrivals.add(act.arrival);
  return {
    person: records[0] ?? person,
    records,
    record,
    terms,
    pattern: matcherOf(terms),
    arrivals,
    acts: new Set(acts.map((act) => act.id)),
    loops,
    matters: law.matters,
    protectedRecords: law.records,
    kept: [...terms.kept, ...law.kept],
  };
}

interface Protected {
  readonly matters: readonly string[];
  readonly records: ReadonlySet<string>;
  readonly kept: readonly Kept[];
}

/** What belongs to files the principal's profession must keep: the matter, the person in it, its deeds and their mail. */
async function protectedBy(reader: Reader, person: string): Promise<Protected> {
  const profile = await readProfile(reader);
  const found = await mattersOf(reader, person);
  const matters: readonly string[] = found.map((matter) => matter.id);
  const why = KEPT_BY_LAW[profile?.secrecy ?? 'none'];
  if (why === null || matters.length === 0) return { matters, records: new Set(), kept: [] };
  const kept: Kept[] = (await recordsOf(reader, person)).map((record) => ({
    kind: 'person',
    record,
    why,
  }));
  for (const matter of matters) {
    kept.push({ kind: 'matter', record: matter, why });
    const loops = await reader.all('SELECT id, opened_by FROM loop WHERE matter = ?', matter);
    for (const row of loops) {
      kept.push({ kind: 'loop', record: String(row['id']), why });
      kept.push({ kind: 'opened-by', record: String(row['opened_by']), why });
    }
  }
  for await (const act of everyAct(reader)) {
    if (act.act.matter === null || !matters.includes(act.act.matter)) continue;
    kept.push({ kind: 'act', record: act.id, why }, { kind: 'arrival', record: act.arrival, why });
  }
  return { matters, records: new Set(kept.map((one) => one.record)), kept };
}

/** The office's own addresses: mail between them and him is between nobody else. */
async function officeAddresses(reader: Reader): Promise<ReadonlySet<string>> {
  const profile = await readProfile(reader);
  return profile === null ? new Set() : ownAddresses(profile);
}

/** Readings looked at in one go. */
const PAGE = 500;

async function hisMail(
  reader: Reader,
  addresses: ReadonlySet<string>,
  own: ReadonlySet<string>,
  known: readonly string[],
  staying: ReadonlySet<string>,
): Promise<Set<string>> {
  const his = new Set(known);
  for (let from = 0; ; from += PAGE) {
    const rows = await reader.all(
      'SELECT arrival, reading FROM reading ORDER BY arrival LIMIT ? OFFSET ?',
      PAGE,
      from,
    );
    for (const row of rows) {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by writeReading through the same type
      const reading = JSON.parse(String(row['reading'])) as Reading;
      if (isHis(reading, addresses, own)) his.add(String(row['arrival']));
    }
    if (rows.length < PAGE) break;
  }
  const linked = await reader.all('SELECT id, linked_to FROM arrival WHERE linked_to IS NOT NULL');
  for (const row of linked) if (his.has(String(row['linked_to']))) his.add(String(row['id']));
  return without(his, staying);
}

function isHis(
  reading: Reading,
  addresses: ReadonlySet<string>,
  own: ReadonlySet<string>,
): boolean {
  if (reading.kind !== 'message') return false;
  const lower = (all: readonly { readonly address: string }[]) =>
    all.map(({ address }) => address.toLowerCase());
  const writers = lower(reading.from);
  if (writers.some((address) => addresses.has(address))) return true;
  return betweenOnly([...writers, ...lower(reading.to), ...lower(reading.cc)], addresses, own);
}

/** Whether he takes part, and nobody else but the office. */
function betweenOnly(
  all: readonly string[],
  addresses: ReadonlySet<string>,
  own: ReadonlySet<string>,
): boolean {
  const others = all.filter((address) => !own.has(address));
  return others.length > 0 && others.every((address) => addresses.has(address));
}

interface Whose {
  readonly records: readonly string[];
  readonly addresses: ReadonlySet<string>;
  readonly own: ReadonlySet<string>;
  readonly arrivals: ReadonlySet<string>;
}

async function hisActs(
  reader: Reader,
  { records, addresses, own, arrivals }: Whose,
  known: readonly string[],
  staying: ReadonlySet<string>,
): Promise<readonly StoredAct[]> {
  const his: StoredAct[] = [];
  for await (const act of everyAct(reader)) {
    const { payload, counterpart } = act.act;
    const mail = payload.type === 'mail' || payload.type === 'draft' ? payload.mail : null;
    const to = [...(mail?.to ?? []), ...(mail?.cc ?? [])].map((one) => one.address.toLowerCase());
    const mine =
      known.includes(act.id) ||
      (counterpart.person !== null && records.includes(counterpart.person)) ||
      arrivals.has(act.arrival) ||
      betweenOnly(to, addresses, own);
    if (mine && !staying.has(act.id)) his.push(act);
  }
  return his;
}

/** A mail to him that a person of the office wrote came in as an order; its text lies in that arrival. */
async function isOrder(reader: Reader, arrival: string): Promise<boolean> {
  const row = await reader.get(`SELECT kind FROM arrival WHERE id = ?`, arrival);
  return row?.['kind'] === 'order';
}

async function* everyAct(reader: Reader): AsyncGenerator<StoredAct> {
  let after = '';
  for (;;) {
    const acts = await readActs(reader, after, PAGE);
    yield* acts;
    const last = acts.at(-1);
    if (last === undefined) return;
    after = last.id;
  }
}

async function hisLoops(
  reader: Reader,
  { records, addresses }: Pick<Whose, 'records' | 'addresses'>,
  known: readonly string[],
  staying: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  const rows = await reader.all('SELECT id, counterpart, address FROM loop ORDER BY id');
  const his = rows.filter(
    (row) => records.includes(String(row['counterpart'])) || addresses.has(String(row['address'])),
  );
  return without(new Set([...known, ...his.map((row) => String(row['id']))]), staying);
}

function without(all: ReadonlySet<string>, staying: ReadonlySet<string>): Set<string> {
  return new Set([...all].filter((one) => !staying.has(one)));
}
