/** Accounts that bring calendars and no mail. */
const CALENDAR_KINDS = ['caldav', 'feed', 'calendar-files'] as const;
export type CalendarKind = (typeof CALENDAR_KINDS)[number];

export function isCalendarKind(kind: string): kind is CalendarKind {
  return CALENDAR_KINDS.some((one) => one === kind);
}
