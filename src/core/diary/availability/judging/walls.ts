import type { Zone } from '../../../time/instant.ts';
import { DayClock } from '../../hours/day-clock.ts';
import { patternIntervals, workingIntervals } from '../../hours/intervals-of-hours.ts';
import { assumedHours, everyDay } from '../../hours/working-hours.ts';
import type { Stretch, WeekPattern, WorkingHours } from '../../hours/working-hours.ts';
import type { Span } from '../../span.ts';
import type { Intervals } from '../intervals.ts';

/** Hours and days laid out over one span: fifty people with the same hours have them laid out once. */
export class Walls {
  readonly over: Span;
  readonly #clocks = new Map<Zone, DayClock>();
  readonly #assumed = new Map<Zone, WorkingHours>();
  readonly #working = new Map<WorkingHours, Intervals>();
  readonly #daytimes = new Map<string, Intervals>();

  constructor(over: Span) {
    this.over = over;
  }

  /** @throws RangeError for a zone that is none */
  clock(zone: Zone): DayClock {
    return this.#clocks.getOrInsertComputed(zone, () => new DayClock(zone));
  }

  /** What is taken where nobody has said. */
  assumed(zone: Zone): WorkingHours {
    return this.#assumed.getOrInsertComputed(zone, () => assumedHours(zone));
  }

  working(hours: WorkingHours): Intervals {
    return this.#working.getOrInsertComputed(hours, () =>
      workingIntervals(hours, this.over, this.clock(hours.zone)),
    );
  }

  daytime(stretch: Stretch, zone: Zone): Intervals {
    const name = `${zone} ${stretch.from} ${stretch.until}`;
    return this.#daytimes.getOrInsertComputed(name, () => this.pattern(everyDay(stretch), zone));
  }

  pattern(week: WeekPattern, zone: Zone): Intervals {
    return patternIntervals(week, this.clock(zone), this.over);
  }
}
