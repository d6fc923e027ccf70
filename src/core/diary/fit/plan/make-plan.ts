import { MINUTE_MS } from '../../../time/instant.ts';
import { daysBetween } from './calendar-days.ts';
import type { FitDay } from './calendar-days.ts';
import { checkProblem } from '../check-problem.ts';
import { optionsOf } from './options.ts';
import { personRules } from './person-rules.ts';
import type { Plan, PlannedMeeting, PlannedOrder } from './plan.ts';
import { tiersOf } from './price.ts';
import type { FitOrder, FitProblem } from '../problem.ts';

/** @throws Trouble with a code of `checkProblem` where the problem contradicts itself or is too large */
export function planOf(problem: FitProblem): Plan {
  checkProblem(problem);
  const days = daysOf(problem);
  const tiers = tiersOf(problem);
  const places = placesOf(problem);
  const index = {
    people: indexBy(problem.people),
    rooms: indexBy(problem.rooms),
    meetings: indexBy(problem.meetings),
    places: new Map(places.map((place, at) => [place, at])),
  };
  const meetings = problem.meetings.map((meeting, at): PlannedMeeting => ({
    meeting,
    required: meeting.required.map((id) => indexIn(index.people, id)),
    options: optionsOf(problem, { days, tiers, index, at }),
    absence:
      meeting.leaveOut === null
        ? meeting.priority * tiers.unplaced
        : meeting.leaveOut * tiers.movement,
    orders: problem.orders.flatMap((rule) => seenFrom(rule, meeting.id, index.meetings)),
  }));
  const floor = meetings.reduce(
    (sum, { options, absence }) => sum + Math.min(absence, options[0]?.cost ?? absence),
    0,
  );
  return {
    problem,
    days,
    meetings,
    people: problem.people.map((person) => personRules(problem, person, days)),
    rooms: problem.rooms,
    tiers,
    travel: travelOf(problem, index.places, places.length),
    travels: problem.travel.some(({ minutes }) => minutes > 0),
    floor,
  };
}

function indexIn(index: ReadonlyMap<string, number>, id: string): number {
  return index.get(id) ?? -1;
}

function indexBy(those: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  return new Map(those.map(({ id }, at) => [id, at]));
}

function placesOf({ meetings, rooms }: FitProblem): readonly string[] {
  const named = [...meetings, ...rooms].flatMap(({ place }) => (place === null ? [] : [place]));
  return [...new Set(named)];
}

/** Every day that a window or a standing meeting touches. */
function daysOf({ meetings, zone }: FitProblem): readonly FitDay[] {
  const spans = meetings.flatMap(({ windows, stands, minutes }) => [
    ...windows,
    ...(stands === null ? [] : [{ from: stands.start, until: stands.start + minutes * MINUTE_MS }]),
  ]);
  if (spans.length === 0) return [];
  const from = spans.reduce((least, span) => Math.min(least, span.from), Infinity);
  const until = spans.reduce((most, span) => Math.max(most, span.until), -Infinity);
  return daysBetween(from, until, zone);
}

function seenFrom(
  rule: FitOrder,
  id: string,
  index: ReadonlyMap<string, number>,
): readonly PlannedOrder[] {
  if (rule.first !== id && rule.second !== id) return [];
  const first = rule.first === id;
  const other = indexIn(index, first ? rule.second : rule.first);
  if (rule.order !== 'before') return [{ other, order: rule.order, gap: 0, rule }];
  return [{ other, order: first ? 'before' : 'after', gap: rule.gapMinutes * MINUTE_MS, rule }];
}

function travelOf(
  { travel }: FitProblem,
  index: ReadonlyMap<string, number>,
  size: number,
): Plan['travel'] {
  const table = new Float64Array(size * size);
  for (const { from, to, minutes } of travel) {
    const [a, b] = [indexIn(index, from), indexIn(index, to)];
    if (a < 0 || b < 0) continue;
    table[a * size + b] = minutes * MINUTE_MS;
    table[b * size + a] = minutes * MINUTE_MS;
  }
  return (a, b) => (a < 0 || b < 0 ? 0 : (table[a * size + b] ?? 0));
}
