import { ID_PREFIX, kindOfId, type IdKind } from '../../core/ids.ts';
import type { Reader } from '../../store/access.ts';

/** What a person may have meant by an id he typed. */
export type FoundId =
  | { readonly found: 'one'; readonly id: string }
  | { readonly found: 'several'; readonly ids: readonly string[] }
  | { readonly found: 'none'; readonly like: readonly string[] };

/** Kinds a person may name, with the table they stand in. */
const TABLES = {
  arrival: 'arrival',
  decision: 'decision',
  act: 'act',
  loop: 'loop',
} as const satisfies Partial<Record<IdKind, string>>;

export type NamedKind = keyof typeof TABLES;

/** Shown when several fit; the newest are the likeliest. */
const SHOWN = 5;

/** Looked through for what may have been meant. */
const CANDIDATES = 2_000;

/**
 * Finds the id that begins as the text does. The two letters before the hyphen may be left out, and
 * letters that Crockford's alphabet lacks are read as what they look like.
 */
export async function findId(
  reader: Reader,
  text: string,
  kinds: readonly NamedKind[],
): Promise<FoundId> {
  const written = text.trim().toLowerCase();
  const named = kindOfId(written);
  const tail = plainTail(named === null ? written : written.slice(written.indexOf('-') + 1));
  const among = named === null ? kinds : kinds.filter((kind) => kind === named);
  const ids: string[] = [];
  for (const kind of among) {
    const begin = `${ID_PREFIX[kind]}-${tail}`;
    const rows = await reader.all(
      `SELECT id FROM ${TABLES[kind]} WHERE id >= ? AND id < ? ORDER BY id LIMIT ?`,
      begin,
      `${begin}~`,
      SHOWN + 1,
    );
    ids.push(...rows.map((row) => String(row['id'])));
  }
  const [first] = ids;
  if (first !== undefined && ids.length === 1) return { found: 'one', id: first };
  if (first !== undefined) return { found: 'several', ids: ids.slice(0, SHOWN) };
  return { found: 'none', like: await likeIt(reader, tail, among.length > 0 ? among : kinds) };
}

/** I and L are read as 1, O as 0; nothing else but letters and digits stays. */
function plainTail(text: string): string {
  return text
    .replaceAll(/[il]/g, '1')
    .replaceAll('o', '0')
    .replaceAll(/[^0-9a-z]/g, '');
}

async function likeIt(
  reader: Reader,
  tail: string,
  kinds: readonly NamedKind[],
): Promise<readonly string[]> {
  const like: string[] = [];
  for (const kind of kinds) {
    const rows = await reader.all(
      `SELECT id FROM ${TABLES[kind]} ORDER BY rowid DESC LIMIT ?`,
      CANDIDATES,
    );
    for (const row of rows) {
      const id = String(row['id']);
      if (differsByOne(id.slice(id.indexOf('-') + 1), tail)) like.push(id);
    }
  }
  return like.slice(0, SHOWN);
}

/** One sign mistyped, left out, added, or two exchanged, over the length that was typed. */
function differsByOne(id: string, typed: string): boolean {
  if (typed.length < 3) return false;
  const same = typed.split('').findIndex((sign, index) => sign !== id[index]);
  if (same === -1) return true;
  const rest = typed.slice(same);
  const whole = id.slice(same);
  const swapped = `${rest[1] ?? ''}${rest[0] ?? ''}${rest.slice(2)}`;
  return [
    rest.slice(1),
    `${whole[0] ?? ''}${rest}`,
    `${whole[0] ?? ''}${rest.slice(1)}`,
    swapped,
  ].some((one) => one !== '' && whole.startsWith(one));
}
