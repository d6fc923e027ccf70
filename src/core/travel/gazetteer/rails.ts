import type { Place } from '../place.ts';

/** How long fast trains take between the stations where they stop. */
export interface Rails {
  /** The row of a station in `minutes`, by its id. */
  readonly rows: ReadonlyMap<string, number>;
  /** Minutes from row to row; infinite where no train goes. */
  readonly minutes: readonly Float64Array[];
}

interface Edge {
  readonly from: string;
  readonly to: string;
  readonly minutes: number;
}

function edges(table: string, stations: readonly Place[]): readonly Edge[] {
  const ids = new Map(stations.filter(({ major }) => major).map(({ name, id }) => [name.nl, id]));
  return table
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((line): readonly Edge[] => {
      const [a = '', b = '', minutes] = line.split('|');
      const from = ids.get(a);
      const to = ids.get(b);
      return from === undefined || to === undefined ? [] : [{ from, to, minutes: Number(minutes) }];
    });
}

/** Rides from every station to every other, along the lines (Floyd and Warshall: a few hundred stations at most). */
export function railsFrom(table: string, stations: readonly Place[]): Rails {
  const all = edges(table, stations);
  const rows = new Map(
    [...new Set(all.flatMap(({ from, to }) => [from, to]))].map((id, row) => [id, row]),
  );
  const minutes = Array.from(rows, () => new Float64Array(rows.size).fill(Infinity));
  const put = (from: number, to: number, value: number): void => {
    const row = minutes[from];
    if (row !== undefined && value < (row[to] ?? Infinity)) row[to] = value;
  };
  for (const row of rows.values()) put(row, row, 0);
  for (const { from, to, minutes: ride } of all) {
    put(rows.get(from) ?? 0, rows.get(to) ?? 0, ride);
    put(rows.get(to) ?? 0, rows.get(from) ?? 0, ride);
  }
  minutes.forEach((across, middle) => {
    for (const row of minutes) {
      const until = row[middle] ?? Infinity;
      if (until === Infinity) continue;
      for (let to = 0; to < row.length; to += 1) {
        const way = until + (across[to] ?? Infinity);
        if (way < (row[to] ?? Infinity)) row[to] = way;
      }
    }
  });
  return { rows, minutes };
}

/** Minutes by fast trains; null when one of the two is no stop of theirs. */
export function rideMinutes(from: Place, to: Place, rails: Rails): number | null {
  const row = rails.rows.get(from.id);
  const column = rails.rows.get(to.id);
  if (row === undefined || column === undefined) return null;
  const minutes = rails.minutes[row]?.[column] ?? Infinity;
  return Number.isFinite(minutes) ? minutes : null;
}
