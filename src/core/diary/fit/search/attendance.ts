import { personAllows } from './board.ts';
import type { Board } from './board.ts';
import type { Option } from '../plan/plan.ts';
import { OPTIONAL_WEIGHT } from '../plan/price.ts';

/** Choices tried for one person's optional meetings before the first that fit are taken as they come. */
const MOST_TRIED = 2_000;

/** Which optional people can attend, by meeting, and how many who had the time free cannot after all. */
export interface Attendance {
  readonly attending: readonly (readonly number[])[];
  readonly missing: number;
}

/**
 * Sends optional people to as many of their meetings as they can be at. Each person's choice is his own, since
 * nothing that is placed gives way to it.
 */
export function attendanceOf(board: Board): Attendance {
  const attending: number[][] = board.seated.map(() => []);
  let missing = 0;
  for (const person of board.plan.people.keys()) {
    const options = wishesOf(board, person);
    const chosen = mostOf(board, person, options);
    missing += options.length - chosen.length;
    for (const { meeting } of chosen) attending[meeting]?.push(person);
  }
  return { attending, missing };
}

/** What a placing costs in all. */
export function costOf(board: Board): number {
  const { meetings } = board.plan;
  let sum = 0;
  for (const [at, planned] of meetings.entries()) {
    sum += board.seated[at]?.option.cost ?? planned.absence;
  }
  return sum + missingCost(board);
}

/** What the optional people cost who had the time free and cannot come after all. */
export function missingCost(board: Board): number {
  let missing = 0;
  for (let person = 0; person < board.missing.length; person += 1) {
    let mine = board.missing[person] ?? 0;
    if (mine < 0) {
      const options = wishesOf(board, person);
      mine = options.length === 0 ? 0 : options.length - mostOf(board, person, options).length;
      board.missing[person] = mine;
    }
    missing += mine;
  }
  return OPTIONAL_WEIGHT * missing;
}

/** The seated meetings that an optional person had the time for. */
function wishesOf({ plan, seated }: Board, person: number): readonly Option[] {
  const found: Option[] = [];
  for (const meeting of plan.people[person]?.optionalIn ?? []) {
    const option = seated[meeting]?.option;
    if (option?.optional.includes(person) === true) found.push(option);
  }
  return found;
}

function mostOf(board: Board, person: number, options: readonly Option[]): readonly Option[] {
  const taken = board.ofPerson[person];
  if (taken === undefined) return [];
  // What cannot be joined to the required meetings alone can never be.
  const able = options.filter((option) => personAllows(board, person, option));
  let best: readonly Option[] = [];
  let tried = 0;
  const chosen: Option[] = [];
  const look = (at: number): void => {
    if (chosen.length > best.length) best = [...chosen];
    const option = able[at];
    if (option === undefined || best.length === able.length) return;
    if (chosen.length + able.length - at <= best.length || (tried += 1) > MOST_TRIED) return;
    if (personAllows(board, person, option)) {
      taken.push(option);
      chosen.push(option);
      look(at + 1);
      chosen.pop();
      taken.pop();
    }
    look(at + 1);
  };
  look(0);
  return best;
}
