import type { Clause, QueryRemark, SearchField, SearchQuery } from '../../core/search/query.ts';
import { foldedWords } from '../../core/search/words.ts';
import type { Reader } from '../access.ts';
import {
  compoundsWith,
  formsOf,
  namesLike,
  namesSounding,
  partsOf,
  type Forms,
  type Likeness,
} from './expand.ts';
import { COLUMNS, matchesAny, quoted } from './expression.ts';
import { occurs } from './vocabulary.ts';

/** A condition with the words that fulfil it. */
export type Wanted = Clause & {
  /** Words of which one must occur, each with how it comes to what was typed. Only for a single word. */
  readonly forms: ReadonlyMap<string, Likeness>;
  /** Words that must both occur where a compound was typed that is written apart. */
  readonly parts: readonly ReadonlyMap<string, Likeness>[];
  /** Addresses of the people of a matter. */
  readonly addresses: readonly string[];
};

/** A question with everything looked up that it needs from the store. */
export interface Understood {
  readonly groups: readonly (readonly Wanted[])[];
  readonly remarks: readonly QueryRemark[];
}

/** Looks up, for each condition of a question, the words that fulfil it in this mailbox. */
export async function understandQuery(reader: Reader, query: SearchQuery): Promise<Understood> {
  const remarks = [...query.remarks];
  const groups: (readonly Wanted[])[] = [];
  for (const group of query.groups) {
    const wanted: Wanted[] = [];
    for (const clause of group) wanted.push(await want(reader, clause, remarks));
    groups.push(wanted);
  }
  return { groups, remarks };
}

const NOTHING: Pick<Wanted, 'forms' | 'parts' | 'addresses'> = {
  forms: new Map(),
  parts: [],
  addresses: [],
};

async function want(reader: Reader, clause: Clause, remarks: QueryRemark[]): Promise<Wanted> {
  if (clause.kind === 'matter') return ofMatter(reader, clause, remarks);
  if (clause.kind !== 'word') return { ...clause, ...NOTHING };
  const { field, word, prefix, negated } = clause;
  if (prefix || negated) {
    return { ...clause, ...NOTHING, forms: new Map([[word, 'exact' as const]]) };
  }
  const found = (forms: Wanted['forms']): Wanted => ({ ...clause, ...NOTHING, forms });
  if (field === 'from' || field === 'to') {
    const forms = await nameForms(reader, word);
    if (await someOccur(reader, field, forms)) return found(forms);
    const names = await namesLike(reader, word);
    return found((await someOccur(reader, field, names)) ? names : forms);
  }
  const forms = await formsOf(reader, word);
  // From what is nearest to what was typed to what is further off: the first that anybody wrote.
  for (const others of [
    () => withCompounds(reader, forms, false),
    () => withCompounds(reader, forms, true),
    () => namesLike(reader, word),
  ]) {
    const words = await others();
    if (await someOccur(reader, field, words)) return found(words);
  }
  const parts = await partsOf(reader, word);
  if (parts === null) return found(forms);
  const both = [await formsOf(reader, parts[0]), await formsOf(reader, parts[1])];
  return { ...found(forms), parts: both };
}

async function nameForms(reader: Reader, word: string): Promise<ReadonlyMap<string, Likeness>> {
  const words = new Map<string, Likeness>([[word, 'exact']]);
  for (const name of await namesSounding(reader, word)) {
    if (!words.has(name)) words.set(name, 'sounds');
  }
  return words;
}

async function withCompounds(reader: Reader, forms: Forms, loosely: boolean): Promise<Forms> {
  const words = new Map(forms);
  for (const compound of await compoundsWith(reader, forms, loosely))
    words.set(compound, 'compound');
  return words;
}

async function someOccur(
  reader: Reader,
  field: SearchField,
  words: ReadonlyMap<string, Likeness>,
): Promise<boolean> {
  return (
    words.size > 0 && occurs(reader, matchesAny(COLUMNS[field], [...words.keys()].map(quoted)))
  );
}

/** The people of a matter, by their addresses. A reference that nothing bears is looked for as words. */
async function ofMatter(
  reader: Reader,
  clause: Extract<Clause, { kind: 'matter' }>,
  remarks: QueryRemark[],
): Promise<Wanted> {
  const { reference, start, end, negated } = clause;
  const rows = await reader.all(
    `SELECT claim.value FROM matter
     JOIN matter_person ON matter_person.matter = matter.id
     LEFT JOIN person_one mine ON mine.id = matter_person.person
     JOIN claim ON claim.kind = 'address' AND claim.person IN (
       SELECT matter_person.person UNION SELECT mine.whole
       UNION SELECT id FROM person_one WHERE whole IN (matter_person.person, mine.whole))
     WHERE matter.reference = ? COLLATE NOCASE OR matter.id = ? LIMIT ?`,
    reference,
    reference,
    ADDRESSES_AT_MOST,
  );
  if (rows.length > 0) {
    return { ...clause, ...NOTHING, addresses: rows.map((row) => String(row['value'])) };
  }
  remarks.push({ code: 'unknown-value', start, end, text: reference, like: null });
  const words = foldedWords(reference);
  return { kind: 'phrase', field: 'any', words, start, end, negated, ...NOTHING };
}

/** People of one matter whose mail is looked for. */
const ADDRESSES_AT_MOST = 100;
