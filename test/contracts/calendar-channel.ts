import { describe } from 'vitest';
import type { CalendarRig, Lack } from './calendar-channel-rig.ts';
import { calendarReadingTests } from './calendar-reading.ts';
import { calendarTroubleTests } from './calendar-trouble.ts';
import { calendarWritingTests } from './calendar-writing.ts';

/**
 * What every account with calendars keeps to, whether a server stands behind it, files or a memory. `open` gives a fresh empty
 * calendar. For any CalDAV server: `calendarContract(name, async () => caldavRig({ url, user, password, calendar, … }))`.
 * What a kind lacks by its nature is not asked of it.
 */
export function calendarContract(
  name: string,
  open: () => Promise<CalendarRig>,
  lacks: readonly Lack[] = [],
): void {
  describe(name, () => {
    calendarReadingTests(open);
    calendarWritingTests(open, lacks);
    calendarTroubleTests(open, lacks);
  });
}
