import type { AnswerContext, OfferedTime } from '../times-answer.ts';

const zone = 'Europe/Amsterdam';

function offer(from: string, until: string): OfferedTime {
  const at = (local: string): number =>
    Temporal.PlainDateTime.from(local).toZonedDateTime(zone).epochMilliseconds;
  return { span: { from: at(from), until: at(until) }, zone };
}

const TUESDAY = offer('2026-12-01T10:00', '2026-12-01T11:00');
const THURSDAY = offer('2026-12-03T14:30', '2026-12-03T15:30');
const FRIDAY = offer('2026-12-04T09:00', '2026-12-04T10:00');

/** What was offered, by how many times were. */
export const OFFERED: Readonly<Record<number, readonly OfferedTime[]>> = {
  1: [THURSDAY],
  2: [TUESDAY, THURSDAY],
  3: [TUESDAY, THURSDAY, FRIDAY],
};

/** Monday 23 November 2026, 10.00 in Amsterdam. */
export const WRITTEN: AnswerContext = {
  now: Temporal.ZonedDateTime.from(`2026-11-23T10:00[${zone}]`).epochMilliseconds,
  zone,
};
