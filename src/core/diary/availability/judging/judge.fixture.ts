import type { BusySpan } from '../../busy.ts';
import { weekdays } from '../../hours/working-hours.ts';
import { participant, question } from '../asking/make.ts';
import type { Participant, Question } from '../asking/question.ts';
import { busyIndex } from '../busy-index.ts';
import { sayReason } from '../say-reason.ts';
import { stillFree } from '../still-free.ts';

export const ZONE = 'Europe/Amsterdam';

/** Tuesday 3 November 2026. */
export function at(time: string, zone = ZONE): number {
  return Temporal.PlainDateTime.from(`2026-11-03T${time}`).toZonedDateTime(zone).epochMilliseconds;
}

export const KNOWN = { from: at('00:00') - 40 * 86_400_000, until: at('00:00') + 40 * 86_400_000 };
export const HOURS = {
  zone: ZONE,
  week: weekdays({ from: '09:00', until: '18:00' }),
  exceptions: [],
  daysOff: new Map(),
  assumed: false,
};

export function taken(
  from: string,
  until: string,
  by = 'x',
  kind: BusySpan['kind'] = 'busy',
): BusySpan {
  return { from: at(from), until: at(until), kind, by };
}

export function els(spans: readonly BusySpan[], more: Partial<Participant> = {}): Participant {
  return participant({
    id: 'els',
    name: 'Els',
    busy: busyIndex(spans, KNOWN),
    zone: ZONE,
    hours: HOURS,
    ...more,
  });
}

export function asked(people: readonly Participant[], more: Partial<Question> = {}): Question {
  const window = { from: at('00:00'), until: at('23:00') };
  return question({ people, minutes: 60, window, zone: ZONE, now: window.from, ...more });
}

/** What is said of a time, in Dutch; "vrij" when it can be booked. */
export function said(put: Question, from: string, until: string): readonly string[] {
  const answer = stillFree(put, { from: at(from), until: at(until) });
  return answer.free ? ['vrij'] : answer.why.map((reason) => sayReason(reason, ZONE, 'nl'));
}
