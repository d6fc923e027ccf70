import { z } from 'zod';
import type { OfficeReader, OfficeStore } from '../../../store/access.ts';

/**
 * What must stay erased when a backup of before is restored: ids of records and keyed hashes of mail,
 * nothing that says who it was about.
 */
export const erasure = z.object({
  principal: z.string(),
  person: z.string(),
  /** Other records of him that were merged with it: in a backup of before they stand by themselves. */
  records: z.array(z.string()).default([]),
  at: z.number(),
  by: z.string(),
  arrivals: z.array(z.string()),
  acts: z.array(z.string()),
  loops: z.array(z.string()),
  /** Keyed hashes of the mail's bytes. */
  marks: z.array(z.string()),
});
export type Erasure = Readonly<z.infer<typeof erasure>>;

const keyOf = ({ principal, person }: Pick<Erasure, 'principal' | 'person'>) =>
  `erasure:${principal}:${person}`;

/** Puts an erasure on the office's list. */
export async function listErasure(office: OfficeStore, one: Erasure): Promise<void> {
  await office.transact((writer) =>
    writer.run(
      'INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
      keyOf(one),
      JSON.stringify(one),
    ),
  );
}

/** All erasures of the office, oldest first. */
export async function readErasures(reader: OfficeReader): Promise<readonly Erasure[]> {
  const rows = await reader.all(
    `SELECT value FROM meta WHERE key > 'erasure:' AND key < 'erasure;' ORDER BY key`,
  );
  return rows
    .map((row) => erasure.parse(JSON.parse(String(row['value']))))
    .toSorted((a, b) => a.at - b.at);
}

/** Several lists as one: of the same person the later counts, with the ids of all. */
export function mergeErasures(lists: readonly (readonly Erasure[])[]): readonly Erasure[] {
  const merged = new Map<string, Erasure>();
  for (const one of lists.flat()) {
    const known = merged.get(keyOf(one));
    const both = (field: 'records' | 'arrivals' | 'acts' | 'loops' | 'marks') => [
      ...new Set([...(known?.[field] ?? []), ...one[field]]),
    ];
    merged.set(keyOf(one), {
      ...one,
      at: Math.max(one.at, known?.at ?? 0),
      records: both('records'),
      arrivals: both('arrivals'),
      acts: both('acts'),
      loops: both('loops'),
      marks: both('marks'),
    });
  }
  return [...merged.values()];
}
