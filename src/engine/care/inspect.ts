import { Trouble } from '../../core/errors.ts';
import type { Matter } from '../../core/records/matter.ts';
import type { Etiquette, Gift } from '../../core/people/etiquette.ts';
import type { Person } from '../../core/records/person.ts';
import type { Reader, Row } from '../../store/access.ts';
import { ledgerOfKind } from '../../store/records/ledger.ts';
import { mattersOf } from '../../store/records/matters.ts';
import { cardsOf, type StoredCard } from '../../store/records/relations/contact-cards.ts';
import { daysOf, type StoredDay } from '../../store/records/relations/days.ts';
import { etiquetteOfRecords, giftsOf } from '../../store/records/relations/etiquette.ts';
import { mergesAmong, type StoredMerge } from '../../store/records/relations/merges.ts';
import { membersBy, type Member } from '../../store/records/relations/organisations.ts';
import { suggestionsOf, type Suggestion } from '../../store/records/relations/suggestions.ts';
import type { Owner } from '../owner.ts';
import type { Kept } from './erasing/kept.ts';
import { tracesOf } from './erasing/places.ts';
import { scopeOf } from './erasing/scope.ts';

/** Everything that is held about a person, and who looked at it. */
export interface Inspection {
  readonly person: Person;
  readonly claims: readonly {
    readonly kind: string;
    readonly value: string;
    readonly evidence: string;
    readonly at: number;
  }[];
  readonly messages: readonly {
    readonly record: string;
    readonly at: number;
    readonly from: string;
    readonly subject: string;
  }[];
  readonly loops: readonly { readonly id: string; readonly what: string; readonly state: string }[];
  readonly acts: readonly { readonly id: string; readonly kind: string; readonly state: string }[];
  readonly matters: readonly Matter[];
  /** Records of others in which he is named, by table and id. */
  readonly namedIn: readonly { readonly place: string; readonly record: string }[];
  /** When the office first and last wrote to his addresses. */
  readonly writtenTo: readonly {
    readonly address: string;
    readonly first: number;
    readonly last: number;
  }[];
  readonly lookedAt: readonly {
    readonly at: number;
    readonly by: string;
    readonly what: string;
    readonly records: readonly string[];
  }[];
  /** What is kept of him as a relation. */
  readonly relation: Relation;
  /** What an erasure would leave standing, and why. */
  readonly kept: readonly Kept[];
}

/** What is kept of somebody as a relation, of all his records. */
interface Relation {
  readonly etiquette: Etiquette;
  readonly gifts: readonly Gift[];
  readonly days: readonly StoredDay[];
  /** With the whole text. */
  readonly cards: readonly Pick<StoredCard, 'book' | 'name' | 'text'>[];
  readonly organisations: readonly Member[];
  readonly suggestions: readonly Suggestion[];
  readonly merges: readonly StoredMerge[];
}

async function relationOf(reader: Reader, records: readonly string[]): Promise<Relation> {
  const cards = await cardsOf(reader, 'person', records);
  return {
    etiquette: await etiquetteOfRecords(reader, records),
    gifts: await giftsOf(reader, records),
    days: await daysOf(reader, records),
    cards: cards.map(({ book, name, text: whole }) => ({ book, name, text: whole })),
    organisations: await membersBy(reader, 'person', records),
    suggestions: await suggestionsOf(reader, records),
    merges: await mergesAmong(reader, records),
  };
}

/**
 * What is held about a person. Looking is itself written down by whoever shows it.
 * @throws Trouble `person-unknown`
 */
export async function inspect(owner: Pick<Owner, 'store'>, id: string): Promise<Inspection> {
  const reader = owner.store.read;
  const scope = await scopeOf(reader, id);
  const person = scope.record;
  if (person === null)
    throw new Trouble('person-unknown', { retry: false, values: { person: id } });
  const own = new Set([
    id,
    ...scope.records,
    ...scope.arrivals,
    ...scope.acts,
    ...scope.loops,
    ...scope.matters,
  ]);
  return {
    person,
    claims: await claimsOf(reader, scope.records),
    messages: await messagesOf(reader, [...scope.arrivals, ...scope.acts]),
    loops: await rowsOf(reader, 'loop', scope.loops, (row) => ({
      id: text(row['id']),
      what: text(row['what']),
      state: text(row['state']),
    })),
    acts: await rowsOf(reader, 'act', scope.acts, (row) => ({
      id: text(row['id']),
      kind: text(row['kind']),
      state: text(row['state']),
    })),
    matters: await mattersOf(reader, id),
    namedIn: await namedIn(reader, scope.pattern, own),
    writtenTo: await writtenToOf(reader, person.addresses),
    lookedAt: await looksAt(reader, own),
    relation: await relationOf(reader, scope.records),
    kept: scope.kept,
  };
}

async function claimsOf(reader: Reader, records: readonly string[]): Promise<Inspection['claims']> {
  const rows = await reader.all(
    `SELECT kind, value, evidence, at FROM claim
     WHERE person IN (SELECT value FROM json_each(?)) ORDER BY at, value`,
    JSON.stringify(records),
  );
  return rows.map((row) => ({
    kind: text(row['kind']),
    value: text(row['value']),
    evidence: text(row['evidence']),
    at: Number(row['at']),
  }));
}

async function messagesOf(
  reader: Reader,
  records: readonly string[],
): Promise<Inspection['messages']> {
  const found: Inspection['messages'][number][] = [];
  for (const record of records) {
    const row = await reader.get(
      'SELECT at, from_address, subject FROM message WHERE arrival = ? OR act = ?',
      record,
      record,
    );
    if (row === undefined) continue;
    const at = Number(row['at']);
    found.push({ record, at, from: text(row['from_address']), subject: text(row['subject']) });
  }
  return found.toSorted((a, b) => a.at - b.at);
}

async function rowsOf<T>(
  reader: Reader,
  table: 'loop' | 'act',
  ids: ReadonlySet<string>,
  make: (row: Row) => T,
): Promise<readonly T[]> {
  const found: T[] = [];
  for (const id of ids) {
    const row = await reader.get(`SELECT * FROM ${table} WHERE id = ?`, id);
    if (row !== undefined) found.push(make(row));
  }
  return found;
}

async function namedIn(
  reader: Reader,
  pattern: RegExp | null,
  own: ReadonlySet<string>,
): Promise<Inspection['namedIn']> {
  if (pattern === null) return [];
  const named: Inspection['namedIn'][number][] = [];
  for await (const { place, record } of tracesOf(reader, pattern)) {
    if (!own.has(record) && !OWN_PLACES.includes(place.table))
      named.push({ place: place.table, record });
  }
  return named;
}

/** Places whose rows are told by themselves above. */
const OWN_PLACES: readonly string[] = ['person', 'claim', 'written_to', 'thread_reference'];

async function writtenToOf(
  reader: Reader,
  addresses: readonly string[],
): Promise<Inspection['writtenTo']> {
  const found: Inspection['writtenTo'][number][] = [];
  for (const address of addresses) {
    const row = await reader.get(
      'SELECT first_at, last_at FROM written_to WHERE address = ?',
      address,
    );
    if (row === undefined) continue;
    found.push({ address, first: Number(row['first_at']), last: Number(row['last_at']) });
  }
  return found;
}

/** Who looked at any of his records, from the ledger. */
async function looksAt(reader: Reader, own: ReadonlySet<string>): Promise<Inspection['lookedAt']> {
  const looks = await ledgerOfKind(reader, 'looked-at');
  return looks.flatMap(({ at, by, subject, refs, marks }) => {
    const records = [...new Set([subject, ...refs])].filter((record) => own.has(record));
    return records.length === 0 ? [] : [{ at, by, what: marks['what'] ?? '', records }];
  });
}

function text(value: Row[string] | undefined): string {
  return typeof value === 'string' ? value : '';
}
