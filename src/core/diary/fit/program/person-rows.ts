import { MINUTE_MS } from '../../../time/instant.ts';
import { lunchLeft } from '../plan/person-rules.ts';
import type { Option, PlannedLunch } from '../plan/plan.ts';
import { cliques } from './cliques.ts';
import { claimsOn } from './columns.ts';
import type { Columns, StartColumn } from './columns.ts';
import type { ProgramWriter } from './program.ts';

interface Taking {
  readonly start: StartColumn;
  readonly column: number;
  readonly option: Option;
}

/** What one person can do: one thing at a time with the gap after it, his limits, his lunches. */
export function writePerson(writer: ProgramWriter, columns: Columns, person: number): void {
  const { plan } = columns;
  const rules = plan.people[person];
  const takings = claimsOn(columns, person).flatMap(({ start, column }): readonly Taking[] => {
    const option = start.options[0]?.option;
    return option === undefined ? [] : [{ start, column, option }];
  });
  if (rules === undefined || takings.length === 0) return;
  const claims = takings.map(({ option, column }) => ({
    from: option.start,
    until: option.end + rules.gap,
    column,
    of: option.meeting,
  }));
  for (const clique of cliques(claims)) writer.row(clique, { most: 1 });
  const byDay = Map.groupBy(takings, ({ option }) => option.day);
  const byWeek = Map.groupBy(takings, ({ option }) => plan.days[option.day]?.week ?? '');
  for (const [day, those] of byDay) {
    writeLimit(writer, those, rules.dayLeft[day] ?? Infinity);
    const lunch = rules.lunches[day] ?? null;
    if (lunch !== null) writeLunch(writer, those, { columns, person, lunch });
  }
  for (const [week, those] of byWeek)
    writeLimit(writer, those, rules.weekLeft.get(week) ?? Infinity);
}

function writeLimit(writer: ProgramWriter, takings: readonly Taking[], most: number): void {
  const terms = takings.map(({ column, option }) => [column, minutesOf(option)] as const);
  const longest = new Map<number, number>();
  for (const { option } of takings) longest.set(option.meeting, minutesOf(option));
  const all = [...longest.values()].reduce((sum, minutes) => sum + minutes, 0);
  // A limit that all of them together do not reach says nothing.
  if (all * MINUTE_MS > most) writer.weighed(terms, { most: most / MINUTE_MS });
}

function minutesOf({ start, end }: Option): number {
  return (end - start) / MINUTE_MS;
}

/**
 * Of all places the lunch can be, at least one stays free. Parts of several places may be chosen: what is chosen in part
 * is kept free all the same, since a meeting is held or not.
 */
function writeLunch(
  writer: ProgramWriter,
  takings: readonly Taking[],
  {
    columns,
    person,
    lunch,
  }: { readonly columns: Columns; readonly person: number; readonly lunch: PlannedLunch },
): void {
  const near = takings.filter(
    ({ option }) => option.start < lunch.until && lunch.from < option.end,
  );
  if (
    near.length === 0 ||
    lunchLeft(
      lunch,
      near.map(({ option }) => ({ from: option.start, until: option.end })),
    )
  )
    return;
  const begins = new Set<number>();
  for (const { from, until } of lunch.free) {
    for (const begin of [from, ...near.map(({ option }) => option.end)]) {
      if (begin >= from && begin + lunch.length <= until) begins.add(begin);
    }
  }
  const places = [...begins].map((from) => ({ from, column: writer.column(0, false) }));
  writer.row(
    places.map(({ column }) => column),
    { least: 1, most: 1 },
  );
  columns.lunches.push({ person, lunch, places });
  // All places are of one thing, the lunch, as all starts of a meeting are.
  const claims = [
    ...places.map(({ from, column }) => ({ from, until: from + lunch.length, column, of: -1 })),
    ...near.map(({ option, column }) => ({
      from: option.start,
      until: option.end,
      column,
      of: option.meeting,
    })),
  ];
  const lunches = new Set(places.map(({ column }) => column));
  for (const clique of cliques(claims)) {
    if (clique.some((column) => lunches.has(column))) writer.row(clique, { most: 1 });
  }
}
