import { attendanceOf } from './search/attendance.ts';
import { boardOf } from './search/board.ts';
import type { Seated } from './search/board.ts';
import type { FitAnswer, FitCost, FitEnd, FitPlacement } from './answer.ts';
import type { Plan } from './plan/plan.ts';
import { OPTIONAL_WEIGHT } from './plan/price.ts';

/** A placing with its people, its cost in words of the problem, and what is known of the optimum. */
export function answerOf(
  plan: Plan,
  seated: readonly (Seated | null)[],
  ended: FitEnd,
  bound: number,
): FitAnswer {
  const board = boardOf(plan, seated);
  const { attending, missing } = attendanceOf(board);
  const placed: FitPlacement[] = [];
  const absent: number[] = [];
  let [movement, preference] = [0, OPTIONAL_WEIGHT * missing];
  for (const [at, each] of seated.entries()) {
    if (each === null) {
      absent.push(at);
      continue;
    }
    movement += each.option.movement;
    preference += each.option.preference;
    placed.push(placementOf(plan, each, attending[at] ?? []));
  }
  const cost = costFrom(plan, absent, { movement, preference });
  const proven = bound >= cost.total;
  return {
    placed,
    unplaced: absent.map((at) => plan.meetings[at]?.meeting.id ?? ''),
    cost,
    bound: Math.min(bound, cost.total),
    proven,
    ended: proven ? 'proven' : ended,
  };
}

function placementOf(
  plan: Plan,
  { option, people }: Seated,
  more: readonly number[],
): FitPlacement {
  const ids = [...people, ...more].map((at) => plan.people[at]?.person.id ?? '');
  return {
    meeting: plan.meetings[option.meeting]?.meeting.id ?? '',
    start: option.start,
    end: option.end,
    room: plan.rooms[option.room]?.id ?? null,
    people: ids.toSorted(),
  };
}

function costFrom(
  { meetings, tiers }: Plan,
  absent: readonly number[],
  sums: { readonly movement: number; readonly preference: number },
): FitCost {
  let { movement } = sums;
  let unplaced = 0;
  for (const at of absent) {
    const { priority = 0, leaveOut = null } = meetings[at]?.meeting ?? {};
    if (leaveOut === null) unplaced += priority;
    else movement += leaveOut;
  }
  const total = unplaced * tiers.unplaced + movement * tiers.movement + sums.preference;
  return { total, unplaced, movement, preference: sums.preference };
}
