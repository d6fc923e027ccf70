import { MINUTE_MS } from '../../../time/instant.ts';
import type { FitAnswer, FitPlacement } from '../answer.ts';
import type { FitMeeting, FitProblem, FitStand } from '../problem.ts';
import { hindrancesOf, lookupOf } from './hindrance.ts';
import type { Hindrance, Lookup } from './hindrance.ts';

/** A meeting that does not stay where it stood, and what kept it from staying. */
export interface FitMove {
  readonly meeting: string;
  readonly from: FitStand;
  readonly to: FitPlacement;
  /**
   * What is in the way where it stood, the others being where they are now. Empty only in an answer that is not
   * proven: then it might have stayed.
   */
  readonly because: readonly Hindrance[];
}

/** What moved, in the order of the problem's meetings. */
export function movesOf(problem: FitProblem, answer: FitAnswer): readonly FitMove[] {
  const lookup = lookupOf(problem);
  return answer.placed.flatMap((to): readonly FitMove[] => {
    const meeting = lookup.meetings.get(to.meeting);
    const from = meeting?.stands ?? null;
    if (meeting === undefined || from === null) return [];
    if (from.start === to.start && from.room === to.room) return [];
    const because = hindrancesWhereItStood(lookup, meeting, from, answer.placed);
    return [{ meeting: to.meeting, from, to, because }];
  });
}

/** What keeps a meeting from where it stood. Of a group, only that too few of it could come. */
export function hindrancesWhereItStood(
  lookup: Lookup,
  meeting: FitMeeting,
  { start, room }: FitStand,
  placed: readonly FitPlacement[],
): readonly Hindrance[] {
  const end = start + meeting.minutes * MINUTE_MS;
  const place = { meeting: meeting.id, start, end, room };
  const alone = hindrancesOf(lookup, { ...place, people: [] }, placed);
  const able = (id: string): boolean =>
    hindrancesOf(lookup, { ...place, people: [id] }, placed).length === alone.length;
  const groups = meeting.groups.flatMap(({ people }) => people.filter(able));
  const people = [...meeting.required, ...groups];
  return distinct(hindrancesOf(lookup, { ...place, people }, placed));
}

/** Two people kept by the same meeting are one reason the more, but the same person is named once for each. */
function distinct(those: readonly Hindrance[]): readonly Hindrance[] {
  return [...new Map(those.map((each) => [JSON.stringify(each), each])).values()];
}
