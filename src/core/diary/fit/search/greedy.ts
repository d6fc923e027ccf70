import { emptyBoard, seat, waysToSeat } from './board.ts';
import type { Board } from './board.ts';
import { moveWeight } from '../plan/price.ts';
import type { Plan, PlannedMeeting } from '../plan/plan.ts';

/**
 * The first answer: what stands and can stay, stays, the hardest to move first; then the rest, the most important
 * and least free first, each at the cheapest that is left.
 */
export function greedy(plan: Plan): Board {
  const board = emptyBoard(plan);
  const order = plan.meetings
    .map((planned, at) => ({ at, rank: rankOf(planned), planned }))
    .sort((a, b) => b.rank - a.rank || a.planned.options.length - b.planned.options.length);
  for (const { planned } of order) {
    for (const option of planned.options) {
      if (option.cost >= planned.absence) break;
      const [way] = waysToSeat(board, option, 1);
      if (way === undefined) continue;
      seat(board, way);
      break;
    }
  }
  return board;
}

const FIXED_RANK = 10_000;
const STANDING_RANK = 1_000;

function rankOf({ meeting, options }: PlannedMeeting): number {
  if (meeting.movability.moves === 'fixed') return FIXED_RANK;
  const stays = meeting.stands !== null && options[0]?.movement === 0;
  return stays ? STANDING_RANK + meeting.priority + 10 * moveWeight(meeting) : meeting.priority;
}
