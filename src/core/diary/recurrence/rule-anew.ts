import type { Instant } from '../../time/instant.ts';
import type { Span } from '../span.ts';
import type { ZoneClock } from '../zones/clock.ts';
import { Series, instancesOf } from './instances.ts';
import type { Asked, Instance, Instances } from './instances.ts';
import type { PlannedPart, SeriesPlan } from './plan.ts';
import type { SeriesTime } from './recurrence-id.ts';
import { startsOf } from './starts.ts';
import type { FindStarts } from './starts.ts';

/** A change from an instance on that says anew how often, and the instance. */
interface Turn {
  readonly part: PlannedPart;
  /** The series it comes in; where nobody sent that, the one it begins. */
  readonly series: Series;
  readonly id: number;
}

/** Whether a rule is another than that of the series: one that repeats it is a copy, as many programs write it. */
function hasOwnRule({ rules, refused }: PlannedPart, main: PlannedPart | null): boolean {
  if (rules.length === 0 && refused === null) return false;
  return JSON.stringify([rules, refused]) !== JSON.stringify([main?.rules, main?.refused]);
}

function turnOf({ main, overrides }: SeriesPlan, asked: Asked): Turn | null {
  const turns = overrides.flatMap((part): readonly Turn[] => {
    const { start, recurrenceId, thisAndFuture } = part;
    if (start === null || recurrenceId === null || !thisAndFuture || !hasOwnRule(part, main))
      return [];
    const series = new Series(main ?? part, main?.start ?? start, asked);
    return [{ part, series, id: series.instanceId(recurrenceId) }];
  });
  const [first] = turns.toSorted((one, other) => one.id - other.id);
  return first ?? null;
}

/**
 * Everything of an object that touches the window, also where a change from an instance on has a rule of its own. RFC 5545 lets
 * RANGE=THISANDFUTURE move every later instance by as much as its own (section 3.8.4.4) and does not say what a rule in it means:
 * here it says what takes place from there on, instead of the series. A rule in the change of one instance, as Outlook and
 * Evolution write it, says nothing. `find` is the road by which rules are followed.
 */
export function everyInstanceOf(
  plan: SeriesPlan,
  window: Span,
  clock: ZoneClock,
  find: FindStarts = startsOf,
): Instances {
  const asked = { window, clock, find };
  const turn = turnOf(plan, asked);
  if (turn === null) return instancesOf(plan, window, clock, find);
  const { series, id } = turn;
  const isBefore = ({ recurrenceId }: PlannedPart): boolean =>
    recurrenceId !== null && series.instanceId(recurrenceId) < id;
  const before = instancesOf(
    { ...plan, overrides: plan.overrides.filter(isBefore) },
    window,
    clock,
    find,
  );
  const main = anew(plan.main, turn.part);
  const later = plan.overrides.filter((part) => part !== turn.part && !isBefore(part));
  const after = everyInstanceOf({ ...plan, main, overrides: later }, window, clock, find);
  const stood = before.instances.filter((each) => each.id === null || each.id.at < id);
  const comes = after.instances.map((each) => inSeries(each, main, turn));
  const begins = series.placed(id, turn.part.length).startAt;
  const cut = earliest(before.cut !== null && before.cut < begins ? before.cut : null, after.cut);
  return {
    instances: [...stood, ...comes].toSorted((a, b) => a.startAt - b.startAt || a.endAt - b.endAt),
    cut,
    why: cut === null ? null : cut === after.cut ? after.why : before.why,
  };
}

/** The change as a series of its own; days that the series leaves out stay left out. */
function anew(main: PlannedPart | null, part: PlannedPart): PlannedPart {
  const excepted = [...part.excepted, ...(main?.excepted ?? [])];
  return { ...part, recurrenceId: null, thisAndFuture: false, excepted };
}

/** An instance of the new rule as the series calls it: the first by the instance that it changes, others by their time. */
function inSeries(instance: Instance, main: PlannedPart, { part, series, id }: Turn): Instance {
  const own = instance.part === main ? part : instance.part;
  const isFirst = instance.part === main && instance.wall === part.start?.wall;
  const at = isFirst || instance.id === null ? id : series.idOf(timeOf(instance.id));
  return { ...instance, part: own, id: series.seriesTime(at) };
}

function timeOf({ at, isDay, clock }: SeriesTime) {
  return { wall: isDay ? at : clock.wallOf(at), isDay, clock: isDay ? null : clock };
}

function earliest(one: Instant | null, other: Instant | null): Instant | null {
  return one === null || other === null ? (one ?? other) : Math.min(one, other);
}
