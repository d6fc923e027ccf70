import type { Instant } from '../../../time/instant.ts';
import type { Option, Plan, PlannedLunch } from '../plan/plan.ts';
import { OPTIONAL_WEIGHT } from '../plan/price.ts';
import type { ProgramWriter } from './program.ts';

/** One start of one meeting, whatever the room. */
export interface StartColumn {
  readonly meeting: number;
  readonly column: number;
  /** The options of this start, one for each room and place, and the column of each. */
  readonly options: readonly { readonly option: Option; readonly column: number }[];
  /** Columns of the people of its groups and of its optional people, by person. */
  readonly groups: readonly ReadonlyMap<number, number>[];
  readonly optional: ReadonlyMap<number, number>;
}

/** Where one person's lunch of one day may be, and the column of each place. */
export interface LunchColumns {
  readonly person: number;
  readonly lunch: PlannedLunch;
  readonly places: readonly { readonly from: Instant; readonly column: number }[];
}

/** What stands for what in a program. */
export interface Columns {
  readonly plan: Plan;
  readonly starts: readonly StartColumn[];
  /** By meeting: its starts, and the column that says it is not placed. */
  readonly ofMeeting: readonly (readonly StartColumn[])[];
  readonly absent: readonly number[];
  /** Filled while the rows of people are written. */
  readonly lunches: LunchColumns[];
}

/** Which options a program speaks of, and whether optional people have columns: without them it is smaller, and its bound holds. */
export interface Choice {
  readonly kept: (option: Option) => boolean;
  readonly optional: boolean;
}

/** Writes the columns of every option that may still be part of a better answer, and what ties them together. */
export function writeColumns(writer: ProgramWriter, plan: Plan, choice: Choice): Columns {
  const starts: StartColumn[] = [];
  const absent: number[] = [];
  const ofMeeting = plan.meetings.map(({ options, absence }, meeting) => {
    const groups = Map.groupBy(options.filter(choice.kept), ({ start }) => start);
    const mine = [...groups.values()].map((those) =>
      startColumn(writer, { plan, meeting, those, choice }),
    );
    const absentColumn = writer.column(absence, true);
    writer.row([...mine.map(({ column }) => column), absentColumn], { least: 1, most: 1 });
    absent.push(absentColumn);
    starts.push(...mine);
    return mine;
  });
  return { plan, starts, ofMeeting, absent, lunches: [] };
}

interface StartOf {
  readonly plan: Plan;
  readonly meeting: number;
  readonly those: readonly Option[];
  readonly choice: Choice;
}

function startColumn(
  writer: ProgramWriter,
  { plan, meeting, those, choice }: StartOf,
): StartColumn {
  const [first] = those;
  const alone = those.length === 1;
  const wishes = choice.optional ? (first?.optional ?? []) : [];
  const charged = OPTIONAL_WEIGHT * wishes.length;
  const column = writer.column(charged + (alone ? (first?.cost ?? 0) : 0), true);
  const options = those.map((option) => ({
    option,
    column: alone ? column : writer.column(option.cost, true),
  }));
  if (!alone) {
    writer.weighed([...options.map((each) => [each.column, 1] as const), [column, -1]], {
      least: 0,
      most: 0,
    });
  }
  const needs = plan.meetings[meeting]?.meeting.groups ?? [];
  const groups = (first?.groups ?? []).map((people, at) => {
    const columns = new Map(people.map((person) => [person, writer.column(0, true)]));
    const terms = [...columns.values()].map((each) => [each, 1] as const);
    writer.weighed([...terms, [column, -(needs[at]?.needed ?? 0)]], { least: 0, most: 0 });
    for (const each of columns.values())
      writer.weighed(
        [
          [each, 1],
          [column, -1],
        ],
        { most: 0 },
      );
    return columns;
  });
  return { meeting, column, options, groups, optional: optionalColumns(writer, column, wishes) };
}

/** An optional person who comes takes back what the start is charged for his absence. */
function optionalColumns(
  writer: ProgramWriter,
  column: number,
  people: readonly number[],
): ReadonlyMap<number, number> {
  const columns = new Map<number, number>();
  for (const person of people) {
    const comes = writer.column(-OPTIONAL_WEIGHT, true);
    writer.weighed(
      [
        [comes, 1],
        [column, -1],
      ],
      { most: 0 },
    );
    columns.set(person, comes);
  }
  return columns;
}

/** Every column that takes a person's time, with the start it belongs to. */
export function claimsOn(
  { plan, starts }: Columns,
  person: number,
): readonly { readonly start: StartColumn; readonly column: number }[] {
  return starts.flatMap((start) => {
    if (plan.meetings[start.meeting]?.required.includes(person) === true) {
      return [{ start, column: start.column }];
    }
    const chosen = [...start.groups, start.optional].map((columns) => columns.get(person));
    return chosen.flatMap((column) => (column === undefined ? [] : [{ start, column }]));
  });
}
