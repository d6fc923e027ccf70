import type { Arrival } from '../../core/records/arrival.ts';
import { readCalendarRow } from '../../store/records/diary/calendars.ts';
import type { Writer } from '../../store/access.ts';
import { arrive } from '../arrive.ts';
import type { Owner } from '../owner.ts';

/**
 * How many of our own changes may follow from one another: an event, its blocks, and what these bring. Beyond that
 * something turns in circles, and nothing more is decided on it.
 */
const DEEPEST = 4;

/** What changed in a calendar up to now: after which revision, and through whom. */
export interface CalendarChange {
  readonly calendar: string;
  /** The calendar's number before the change. */
  readonly since: number;
  readonly channel: Arrival['channel'];
  /** A user's id, `office` for an act, `server` for what came from elsewhere. */
  readonly by: string;
  /** The act that changed it. */
  readonly cause: string | null;
  readonly depth: number;
}

/** A change in a calendar is an arrival: the duties look at it as they look at a mail. */
export async function calendarChanged(
  owner: Owner,
  writer: Writer,
  change: CalendarChange,
): Promise<void> {
  const calendar = await readCalendarRow(writer, change.calendar);
  if (calendar === null || calendar.revision === change.since || change.depth > DEEPEST) return;
  const { revision, madeAt } = calendar;
  await arrive(owner, writer, {
    kind: 'calendar',
    channel: change.channel,
    // One of the same name that was taken away before had the same numbers.
    origin: `${change.calendar};${change.since};${revision};${madeAt}`,
    cause: change.cause,
    depth: change.depth,
    by: change.by,
    marks: {
      calendar: owner.tools.keyedHash(owner.id, change.calendar),
      changes: String(revision - change.since),
    },
  });
}
