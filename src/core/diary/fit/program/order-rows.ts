import { MINUTE_MS } from '../../../time/instant.ts';
import type { FitOrder } from '../problem.ts';
import { cliques } from './cliques.ts';
import type { Columns, StartColumn } from './columns.ts';
import type { ProgramWriter } from './program.ts';

/** One meeting in a room at a time. */
export function writeRooms(writer: ProgramWriter, { plan, starts }: Columns): void {
  const all = starts.flatMap(({ options }) => options);
  const byRoom = Map.groupBy(all, ({ option }) => option.room);
  for (const room of plan.rooms.keys()) {
    const claims = (byRoom.get(room) ?? []).map(({ option, column }) => ({
      from: option.start,
      until: option.end,
      column,
      of: option.meeting,
    }));
    for (const clique of cliques(claims)) writer.row(clique, { most: 1 });
  }
}

/** Rules between two meetings, moment by moment and day by day rather than by pairs of starts. */
export function writeOrders(writer: ProgramWriter, columns: Columns): void {
  const { plan, ofMeeting } = columns;
  const index = new Map(plan.problem.meetings.map(({ id }, at) => [id, at]));
  for (const rule of plan.problem.orders) {
    const [first, second] = [rule.first, rule.second].map(
      (id) => ofMeeting[index.get(id) ?? -1] ?? [],
    );
    if (first === undefined || second === undefined) continue;
    if (rule.order === 'before') writeBefore(writer, first, second, rule.gapMinutes * MINUTE_MS);
    else writeDays(writer, first, second, rule.order);
  }
}

/** At every start of the second: it has begun by then, or the first is not over yet, but not both. */
function writeBefore(
  writer: ProgramWriter,
  first: readonly StartColumn[],
  second: readonly StartColumn[],
  gap: number,
): void {
  const when = (start: StartColumn) => start.options[0]?.option;
  for (const moment of new Set(second.map((each) => when(each)?.start ?? 0))) {
    const begun = second.filter((each) => (when(each)?.start ?? Infinity) <= moment);
    const notOver = first.filter((each) => (when(each)?.end ?? -Infinity) + gap > moment);
    if (notOver.length === 0) continue;
    writer.row(
      [...begun, ...notOver].map(({ column }) => column),
      { most: 1 },
    );
  }
}

function writeDays(
  writer: ProgramWriter,
  first: readonly StartColumn[],
  second: readonly StartColumn[],
  order: Exclude<FitOrder['order'], 'before'>,
): void {
  const dayOf = (start: StartColumn) => start.options[0]?.option.day;
  for (const day of new Set([...first, ...second].map(dayOf))) {
    const here = first.filter((each) => dayOf(each) === day);
    const against = second.filter((each) => (dayOf(each) === day) === (order === 'other-day'));
    if (here.length === 0 || against.length === 0) continue;
    writer.row(
      [...here, ...against].map(({ column }) => column),
      { most: 1 },
    );
  }
}
