import type { FitAnswer, FitPlacement } from '../answer.ts';
import { answerOf } from '../answer-of.ts';
import { planOf } from '../plan/make-plan.ts';
import type { Plan } from '../plan/plan.ts';
import type { FitProblem } from '../problem.ts';
import { boardOf } from '../search/board.ts';
import type { Seated } from '../search/board.ts';
import { searchFrom } from '../search/search.ts';
import { relaxationsFor, relaxed } from './relaxations.ts';
import type { Relaxation } from './relaxations.ts';

/** A meeting that could not be placed, and what would help. */
export interface FitRefusal {
  readonly meeting: string;
  /** If it were the only one it could be held; false: those it needs never have time together. */
  readonly alone: boolean;
  /** Single rules that, left alone, give it a place; those that move the fewest others first. */
  readonly helps: readonly FitRelief[];
}

export interface FitRelief {
  readonly relaxation: Relaxation;
  /** Where the meeting would be. */
  readonly place: FitPlacement;
  /** Others that would be elsewhere than in the answer, or with other people of a group. */
  readonly others: readonly FitPlacement[];
}

/** Rounds of search for each rule tried. What they do not find may help all the same; what they find does. */
const ROUNDS = 60;

/** Rules tried for one meeting: a meeting of a hundred people has hundreds, and nobody reads them. */
const MOST_TRIED = 60;

/**
 * Why meetings are not placed: each rule that could make a difference is dropped alone, and the others are fitted
 * around the meeting from where the answer has them. A rule helps when the meeting gets a place and nothing that was
 * placed loses its own.
 */
export function refusalsOf(problem: FitProblem, answer: FitAnswer): readonly FitRefusal[] {
  const plan = planOf(problem);
  return plan.meetings.flatMap(({ meeting, options }): readonly FitRefusal[] => {
    if (!answer.unplaced.includes(meeting.id)) return [];
    const helps = relaxationsFor(problem, meeting)
      .slice(0, MOST_TRIED)
      .flatMap((relaxation) => reliefBy(problem, answer, meeting.id, relaxation))
      .map((relief, rank) => ({ relief, rank }))
      .sort((a, b) => a.relief.others.length - b.relief.others.length || a.rank - b.rank)
      .map(({ relief }) => relief);
    return [{ meeting: meeting.id, alone: options.length > 0, helps }];
  });
}

function reliefBy(
  problem: FitProblem,
  answer: FitAnswer,
  id: string,
  relaxation: Relaxation,
): readonly FitRelief[] {
  const plan = planOf(relaxed(problem, id, relaxation));
  const search = searchFrom(plan, boardOf(plan, seatedAs(plan, answer)), 1);
  const helped = (): FitAnswer | null => {
    const found = answerOf(plan, search.best().seated, 'rounds', plan.floor);
    const lost = found.unplaced.filter((each) => !answer.unplaced.includes(each));
    return lost.length === 0 && !found.unplaced.includes(id) ? found : null;
  };
  let found = helped();
  for (let round = 0; round < ROUNDS && found === null; round += 1) {
    if (search.round()) found = helped();
    else if (search.best().proven) break;
  }
  const place = found?.placed.find(({ meeting }) => meeting === id);
  if (found === null || place === undefined) return [];
  const before = new Map(answer.placed.map((each) => [each.meeting, each]));
  const others = found.placed.filter((now) => {
    const was = before.get(now.meeting);
    return now !== place && (was === undefined || !same(problem, was, now));
  });
  return [{ relaxation, place, others }];
}

/** The same time, room and people; the optional ones may come and go. */
function same({ meetings }: FitProblem, a: FitPlacement, b: FitPlacement): boolean {
  const optional = meetings.find(({ id }) => id === a.meeting)?.optional ?? [];
  const people = (of: FitPlacement) => of.people.filter((id) => !optional.includes(id)).join('\n');
  return a.start === b.start && a.room === b.room && people(a) === people(b);
}

/** An answer's places in another plan of nearly the same problem. */
function seatedAs(plan: Plan, answer: FitAnswer): readonly (Seated | null)[] {
  const placed = new Map(answer.placed.map((each) => [each.meeting, each]));
  return plan.meetings.map(({ meeting, required, options }) => {
    const place = placed.get(meeting.id);
    const option = options.find(
      ({ start, room }) => start === place?.start && (plan.rooms[room]?.id ?? null) === place.room,
    );
    if (place === undefined || option === undefined) return null;
    const chosen = option.groups.flatMap((group) =>
      group.filter((at) => place.people.includes(plan.people[at]?.person.id ?? '')),
    );
    return { option, people: [...required, ...chosen] };
  });
}
