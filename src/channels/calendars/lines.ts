/** Of the name of a calendar object. */
export const ENDING = '.ics';

/** Whether a text is a calendar at all, as far as its first line tells. */
export function looksLikeCalendar(text: string): boolean {
  return /^\uFEFF?\s*BEGIN:VCALENDAR[ \t]*\r?\n/i.test(text);
}
