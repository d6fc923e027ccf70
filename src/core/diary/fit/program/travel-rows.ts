import type { Option, Plan } from '../plan/plan.ts';
import { collide } from '../search/board.ts';
import type { Columns, StartColumn } from './columns.ts';
import type { ProgramWriter } from './program.ts';

/** One start at one place, and how to say that a person is there. */
interface Presence {
  readonly option: Option;
  /** Columns of the meeting being held there then. */
  readonly held: readonly number[];
  /** The column of the person coming to it; null where he must. */
  readonly comes: number | null;
  /** All rooms of this start are at one place: that he comes says where. */
  readonly onlyPlace: boolean;
}

/**
 * What a person cannot do because of the way between two places. What overlaps, with his gap, is said by cliques;
 * these rows are by pairs of meetings: one presence at the one, or any at the other that it rules out.
 */
export function writeTravel(writer: ProgramWriter, { plan, ofMeeting }: Columns): void {
  if (plan.problem.travel.length === 0) return;
  for (const person of plan.people.keys()) {
    const meetings = ofMeeting
      .map((starts) => starts.flatMap((start) => presences(plan, start, person)))
      .filter((mine) => mine.length > 0);
    for (const [at, mine] of meetings.entries()) {
      for (const theirs of meetings.slice(at + 1)) {
        writePair(writer, { plan, person, mine, theirs });
      }
    }
  }
}

function presences(plan: Plan, start: StartColumn, person: number): readonly Presence[] {
  const required = plan.meetings[start.meeting]?.required.includes(person) === true;
  const columns = [...start.groups, start.optional].find((each) => each.has(person));
  const comes = columns?.get(person) ?? null;
  if (!required && comes === null) return [];
  const places = [...Map.groupBy(start.options, ({ option }) => option.place).values()];
  return places.flatMap((those) => {
    const [first] = those;
    const held = places.length === 1 ? [start.column] : those.map(({ column }) => column);
    return first === undefined
      ? []
      : [{ option: first.option, held, comes, onlyPlace: places.length === 1 }];
  });
}

interface Pair {
  readonly plan: Plan;
  readonly person: number;
  readonly mine: readonly Presence[];
  readonly theirs: readonly Presence[];
}

function writePair(writer: ProgramWriter, { plan, person, mine, theirs }: Pair): void {
  const gap = plan.people[person]?.gap ?? 0;
  for (const presence of mine) {
    const out = theirs.filter((other) => collide(plan, person, presence.option, other.option));
    const byTravel = out.some(
      (other) => plan.travel(presence.option.place, other.option.place) > gap,
    );
    if (!byTravel) continue;
    const [one, others] = [said([presence]), said(out)];
    writer.row([...one.columns, ...others.columns], { most: 1 + one.spare + others.spare });
  }
}

/** Columns of which one more than `spare` are 1 when he is at one of the presences, and fewer when not. */
function said(those: readonly Presence[]): {
  readonly columns: readonly number[];
  readonly spare: number;
} {
  const chosen = those.flatMap(({ comes }) => (comes === null ? [] : [comes]));
  const held = those.flatMap((each) => each.held);
  if (chosen.length === 0) return { columns: held, spare: 0 };
  if (those.every(({ onlyPlace }) => onlyPlace)) return { columns: chosen, spare: 0 };
  return { columns: [...held, ...new Set(chosen)], spare: 1 };
}
