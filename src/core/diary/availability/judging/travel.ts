import { HOUR_MS, MINUTE_MS } from '../../../time/instant.ts';
import type { Instant } from '../../../time/instant.ts';
import type { Span } from '../../span.ts';
import type { Question, Whereabouts } from '../asking/question.ts';
import { refusal } from '../asking/reason.ts';
import type { Reason } from '../asking/reason.ts';
import { touches } from '../intervals.ts';
import type { PreparedPerson } from './prepare.ts';

/** An appointment further away than this says nothing of where somebody is: he has been home in between. */
const NEARBY_MS = 10 * HOUR_MS;

/** What a meeting takes of somebody's time, the way to it and from it included; or why he cannot be there. */
export type Taking =
  | { readonly span: Span; readonly minutes: number }
  | { readonly refused: Reason };

/** The last appointment with a place that began by then, if it is not long over. */
function before(whereabouts: readonly Whereabouts[], from: Instant): Whereabouts | null {
  const found = whereabouts[countStarted(whereabouts, from) - 1];
  return found !== undefined && found.until > from - NEARBY_MS ? found : null;
}

/** The first appointment with a place that begins from then on, if it is not far off. */
function after(whereabouts: readonly Whereabouts[], until: Instant): Whereabouts | null {
  const found = whereabouts[countStarted(whereabouts, until - 1)];
  return found !== undefined && found.from < until + NEARBY_MS ? found : null;
}

function countStarted(whereabouts: readonly Whereabouts[], by: Instant): number {
  let low = 0;
  let high = whereabouts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((whereabouts[middle]?.from ?? 0) <= by) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The way to a meeting from where he is before it, and on to where he is after it; each must be free of appointments,
 * the buffer besides. A way that nobody knows the length of makes him not free to be there.
 */
export function travelAround(
  { person, whereabouts, taken }: PreparedPerson,
  span: Span,
  place: string | null,
  { travelMinutes, buffer }: Question,
): Taking {
  if (place === null || travelMinutes === null || person.attends === 'remote')
    return { span, minutes: 0 };
  const who = person.name;
  const previous = before(whereabouts, span.from);
  const next = after(whereabouts, span.until);
  const [origin, destination] = [previous?.place ?? person.base, next?.place ?? person.base];
  const length = (from: string | null, to: string | null, at: Instant): number | null =>
    from === null || to === null || from === to ? 0 : travelMinutes(from, to, at);
  const there = length(origin, place, span.from);
  const onward = length(place, destination, span.until);
  if (!isLength(there))
    return { refused: refusal('travel-unknown', { who, origin: origin ?? '', place }) };
  if (!isLength(onward))
    return { refused: refusal('travel-unknown', { who, origin: place, place: destination ?? '' }) };
  const way = {
    from: span.from - there * MINUTE_MS,
    until: span.until + onward * MINUTE_MS,
  };
  const leaves = way.from - buffer.before * MINUTE_MS;
  const arrives = way.until + buffer.after * MINUTE_MS;
  const late = previous !== null && previous.until <= span.from && previous.until > leaves;
  if (there > 0 && (late || touches(taken, { from: leaves, until: span.from })))
    return {
      refused: refusal('travel-before', { who, minutes: there, origin: origin ?? '', place }),
    };
  const soon = next !== null && next.from < arrives;
  if (onward > 0 && (soon || touches(taken, { from: span.until, until: arrives })))
    return {
      refused: refusal('travel-after', {
        who,
        minutes: onward,
        origin: place,
        place: destination ?? '',
      }),
    };
  const known = person.busy?.known;
  if (known === undefined || leaves < known.from || arrives > known.until)
    return { refused: refusal('beyond-known', { who }) };
  return { span: way, minutes: there + onward };
}

/** What a stranger's function answers is looked at: a length that is none is not known. */
function isLength(minutes: number | null): minutes is number {
  return minutes !== null && Number.isFinite(minutes) && minutes >= 0;
}
