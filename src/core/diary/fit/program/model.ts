import { startValues } from './start-values.ts';
import type { Seated } from '../search/board.ts';
import type { Plan } from '../plan/plan.ts';
import { writeColumns } from './columns.ts';
import type { Choice, Columns, StartColumn } from './columns.ts';
import { writeOrders, writeRooms } from './order-rows.ts';
import { writePerson } from './person-rows.ts';
import { programWriter } from './program.ts';
import type { Program } from './program.ts';
import { writeTravel } from './travel-rows.ts';

/** A plan as a program, with the way back from its columns to a placing. */
export interface Model {
  readonly program: Program;
  readonly columns: Columns;
  /** The placing that a solution says. */
  seatedBy(values: ArrayLike<number>): readonly (Seated | null)[];
  /** A placing as values of the columns, for a solver to begin from. */
  valuesOf(seated: readonly (Seated | null)[]): Float64Array;
}

/** Writes the program of the options chosen. */
export function modelOf(plan: Plan, choice: Choice): Model {
  const writer = programWriter();
  const columns = writeColumns(writer, plan, choice);
  for (const person of plan.people.keys()) writePerson(writer, columns, person);
  writeRooms(writer, columns);
  writeOrders(writer, columns);
  writeTravel(writer, columns);
  const program = writer.done(0);
  return {
    program,
    columns,
    seatedBy: (values) => columns.ofMeeting.map((starts) => seatedAt(columns, starts, values)),
    valuesOf: (seated) => startValues(columns, seated, program.costs.length),
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
