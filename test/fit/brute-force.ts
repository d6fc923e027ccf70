import { MINUTE_MS } from '../../src/core/time/instant.ts';
import type { FitPlacement } from '../../src/core/diary/fit/answer.ts';
import type { FitMeeting, FitProblem } from '../../src/core/diary/fit/problem.ts';
import { hindrancesOf, lookupOf } from '../../src/core/diary/fit/why/hindrance.ts';
import type { Lookup } from '../../src/core/diary/fit/why/hindrance.ts';

/**
 * The least total cost, by trying every start, room and set of people for every meeting, judged by the rules as the
 * problem states them. It knows nothing of plans, boards or programs; its prices are written out a second time.
 */
export function bruteForce(
  problem: FitProblem,
  tiers: { readonly unplaced: number; readonly movement: number },
): number {
  const lookup = lookupOf(problem);
  const places = problem.meetings.map((meeting) => placesOf(lookup, meeting));
  let best = Infinity;
  const visit = (at: number, placed: readonly FitPlacement[], cost: number): void => {
    if (cost >= best) return;
    const meeting = problem.meetings[at];
    if (meeting === undefined) {
      best = cost;
      return;
    }
    for (const place of places[at] ?? []) {
      const price = priceOf(problem, meeting, place, tiers.movement);
      if (cost + price >= best || hindrancesOf(lookup, place, placed).length > 0) continue;
      visit(at + 1, [...placed, place], cost + price);
    }
    const absence =
      meeting.leaveOut === null
        ? meeting.priority * tiers.unplaced
        : meeting.leaveOut * tiers.movement;
    visit(at + 1, placed, cost + absence);
  };
  visit(0, [], 0);
  return best;
}

const QUARTER = 15 * MINUTE_MS;

function placesOf(lookup: Lookup, meeting: FitMeeting): readonly FitPlacement[] {
  const { problem } = lookup;
  const spans = [...meeting.windows, ...standing(meeting)];
  const from = Math.min(...spans.map((span) => span.from));
  const until = Math.max(...spans.map((span) => span.until));
  const rooms = meeting.room === null ? [null] : problem.rooms.map(({ id }) => id);
  const found: FitPlacement[] = [];
  for (let start = from; start < until; start += QUARTER) {
    for (const room of rooms) {
      for (const people of crews(meeting)) {
        const end = start + meeting.minutes * MINUTE_MS;
        const place = { meeting: meeting.id, start, end, room, people };
        if (hindrancesOf(lookup, place, []).length === 0) found.push(place);
      }
    }
  }
  return found;
}

function standing({ stands, minutes }: FitMeeting) {
  return stands === null ? [] : [{ from: stands.start, until: stands.start + minutes * MINUTE_MS }];
}

/** Everybody required, any of the optional, any of the groups. */
function crews({ required, optional, groups }: FitMeeting): readonly (readonly string[])[] {
  const extra = [...optional, ...groups.flatMap(({ people }) => people)];
  return Array.from({ length: 2 ** extra.length }, (_, bits) => [
    ...required,
    ...extra.filter((_person, index) => (bits >> index) % 2 === 1),
  ]);
}

function priceOf(
  { zone }: FitProblem,
  meeting: FitMeeting,
  { start, end, room, people }: FitPlacement,
  movementUnit: number,
): number {
  const weights = meeting.avoid
    .filter(({ from, until }) => start < until && from < end)
    .map(({ weight }) => weight);
  const missing = meeting.optional.filter((id) => !people.includes(id)).length;
  const preference = Math.max(0, ...weights) + 3 * missing;
  const { stands, movability } = meeting;
  if (stands === null) return preference;
  const date = (instant: number) =>
    Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).toPlainDate();
  const apart = Math.abs(date(stands.start).until(date(start)).days);
  const otherRoom = stands.room === room ? 0 : 1;
  const otherTime = apart === 0 ? 3 : 4 + Math.min(apart, 6);
  const units = stands.start === start ? otherRoom : otherTime;
  return (
    preference + units * (movability.moves === 'at-cost' ? 1 + movability.cost : 1) * movementUnit
  );
}
