/** Where the week plays. */
export const WEEK_ZONE = 'Europe/Amsterdam';

/** An instant from the wall clock of the week's zone. */
export function wall(text: string): number {
  return Temporal.PlainDateTime.from(text).toZonedDateTime(WEEK_ZONE).epochMilliseconds;
}
