import { attendanceOf } from '../search/attendance.ts';
import { boardOf } from '../search/board.ts';
import type { Seated } from '../search/board.ts';
import type { Option, Plan } from '../plan/plan.ts';
import { writeColumns } from './columns.ts';
import type { Columns, StartColumn } from './columns.ts';
import { writeOrders, writeRooms } from './order-rows.ts';
import { writePerson } from './person-rows.ts';
import { programWriter } from './program.ts';
import type { Program } from './program.ts';
import { writeTravel } from './travel-rows.ts';

/** A plan as a program, with the way back from its columns to a placing. */
export interface Model {
  readonly program: Program;
  /** The placing that a solution says. */
  seatedBy(values: ArrayLike<number>): readonly (Seated | null)[];
  /** A placing as values of the columns, for a solver to begin from. Lunches are left for it to fill in. */
  valuesOf(seated: readonly (Seated | null)[]): ReadonlyMap<number, number>;
}

/**
 * Writes the program. With the cost of an answer in hand, options are left out that no better answer can use: even
 * with all the others at their cheapest they would cost more. Those of the answer itself stay.
 */
export function modelOf(plan: Plan, below: number = Infinity): Model {
  const slack = below - plan.floor;
  const least = plan.meetings.map(({ options, absence }) =>
    Math.min(absence, options[0]?.cost ?? absence),
  );
  const kept = (option: Option): boolean => option.cost - (least[option.meeting] ?? 0) <= slack;
  const writer = programWriter();
  const columns = writeColumns(writer, plan, kept);
  for (const person of plan.people.keys()) writePerson(writer, columns, person);
  writeRooms(writer, columns);
  writeOrders(writer, columns);
  writeTravel(writer, columns);
  return {
    program: writer.done(0),
    seatedBy: (values) => columns.ofMeeting.map((starts) => seatedAt(columns, starts, values)),
    valuesOf: (seated) => valuesOf(columns, seated),
  };
}

/** Values of whole columns come back as 0.9999999 and the like. */
const HALF = 0.5;

function seatedAt(
  { plan }: Columns,
  starts: readonly StartColumn[],
  values: ArrayLike<number>,
): Seated | null {
  const on = (column: number): boolean => (values[column] ?? 0) > HALF;
  const start = starts.find(({ column }) => on(column));
  const option = start?.options.find(({ column }) => on(column))?.option;
  if (start === undefined || option === undefined) return null;
  const chosen = start.groups.flatMap((columns) =>
    [...columns].filter(([, column]) => on(column)).map(([person]) => person),
  );
  return { option, people: [...(plan.meetings[start.meeting]?.required ?? []), ...chosen] };
}

function valuesOf(
  { plan, ofMeeting, absent }: Columns,
  seated: readonly (Seated | null)[],
): ReadonlyMap<number, number> {
  const values = new Map<number, number>();
  const { attending } = attendanceOf(boardOf(plan, seated));
  for (const [meeting, starts] of ofMeeting.entries()) {
    const mine = seated[meeting] ?? null;
    values.set(absent[meeting] ?? -1, mine === null ? 1 : 0);
    for (const { column, options, groups } of starts) {
      const here = options[0]?.option.start === mine?.option.start;
      for (const each of options) values.set(each.column, each.option === mine?.option ? 1 : 0);
      values.set(column, here ? 1 : 0);
      const people = new Set(here ? [...(mine?.people ?? []), ...(attending[meeting] ?? [])] : []);
      for (const columns of groups) {
        for (const [person, each] of columns) values.set(each, people.has(person) ? 1 : 0);
      }
    }
  }
  return values;
}
