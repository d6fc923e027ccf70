import { attendanceOf } from '../search/attendance.ts';
import { boardOf } from '../search/board.ts';
import type { Board, Seated } from '../search/board.ts';
import type { Columns, LunchColumns } from './columns.ts';

/** What every column is when the meetings are placed so. */
export function startValues(
  columns: Columns,
  seated: readonly (Seated | null)[],
  size: number,
): Float64Array {
  const values = new Float64Array(size);
  const board = boardOf(columns.plan, seated);
  const { attending } = attendanceOf(board);
  for (const [meeting, starts] of columns.ofMeeting.entries()) {
    const mine = seated[meeting] ?? null;
    const start = starts.find(({ options }) => options[0]?.option.start === mine?.option.start);
    if (mine === null || start === undefined) {
      values[columns.absent[meeting] ?? -1] = 1;
      continue;
    }
    values[start.column] = 1;
    for (const { option, column } of start.options) if (option === mine.option) values[column] = 1;
    const chosen = start.groups.flatMap((group) => [...group]);
    for (const [person, column] of chosen) values[column] = mine.people.includes(person) ? 1 : 0;
    const coming = attending[meeting] ?? [];
    for (const [person, column] of start.optional) values[column] = coming.includes(person) ? 1 : 0;
    for (const person of coming) board.ofPerson[person]?.push(mine.option);
  }
  for (const lunch of columns.lunches) eat(board, lunch, values);
  return values;
}

/** The first place of a lunch that no meeting touches. */
function eat(board: Board, { person, lunch, places }: LunchColumns, values: Float64Array): void {
  const taken = board.ofPerson[person] ?? [];
  const place = places.find(({ from }) =>
    taken.every(({ start, end }) => end <= from || start >= from + lunch.length),
  );
  if (place !== undefined) values[place.column] = 1;
}
