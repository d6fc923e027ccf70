import { MINUTE_MS } from '../../../time/instant.ts';
import type { BusySpan } from '../../busy.ts';
import { offReason } from '../../hours/intervals-of-hours.ts';
import type { Span } from '../../span.ts';
import type { Question } from '../asking/question.ts';
import { refusal } from '../asking/reason.ts';
import type { Reason } from '../asking/reason.ts';
import { counts } from '../busy-index.ts';
import { covers, touches } from '../intervals.ts';
import { overLimit, takesLunch } from './limits.ts';
import type { PreparedPerson } from './prepare.ts';
import { travelAround } from './travel.ts';

/** Reasons of one kind that are told of one person; the rest would only repeat them. */
const MOST_TOLD = 3;

/** Whether nothing at all keeps somebody from a meeting. The short way of `refusalsOf`, and of the same parts. */
export function canAttend(
  prepared: PreparedPerson,
  span: Span,
  place: string | null,
  question: Question,
): boolean {
  return covers(prepared.free, span) && furtherRefusals(prepared, span, place, question) === null;
}

/** Everything that keeps somebody from a meeting. None: he can be there. */
export function refusalsOf(
  prepared: PreparedPerson,
  span: Span,
  place: string | null,
  question: Question,
): readonly Reason[] {
  const { person, daytime, focus } = prepared;
  const who = person.name;
  if (person.busy === null) return [refusal('calendar-unread', { who })];
  const { before, after } = question.buffer;
  const wide = { from: span.from - before * MINUTE_MS, until: span.until + after * MINUTE_MS };
  const found: Reason[] = [];
  const { known } = person.busy;
  if (wide.from < known.from || wide.until > known.until)
    found.push(refusal('beyond-known', { who }));
  found.push(...outsideHours(prepared, span));
  if (!covers(daytime, span))
    found.push(refusal('outside-daytime', { who, zone: person.zone, at: span.from }));
  if (touches(focus, span)) found.push(refusal('focus', { who }));
  if (touches(prepared.taken, wide)) found.push(...takenBy(prepared, span, wide, question));
  const further = furtherRefusals(prepared, span, place, question);
  return further === null ? found : [...found, further];
}

/** What is no matter of intervals: the way, lunch, limits. */
function furtherRefusals(
  prepared: PreparedPerson,
  span: Span,
  place: string | null,
  question: Question,
): Reason | null {
  const taking = travelAround(prepared, span, place, question);
  if ('refused' in taking) return taking.refused;
  return takesLunch(prepared, taking.span) ?? overLimit(prepared, span);
}

function outsideHours(
  { person, hours, working, clock }: PreparedPerson,
  span: Span,
): readonly Reason[] {
  if (covers(working, span)) return [];
  const off = offReason(hours, clock.dayAt(span.from));
  const who = person.name;
  const at = span.from;
  switch (off.off) {
    case 'holiday':
      return [refusal('holiday', { who, at, nl: off.nl, en: off.en })];
    case 'closure':
      return [refusal('closure', { who, at, why: off.why ?? '' })];
    case 'exception':
      return [refusal('not-at-work', { who, at })];
    default:
      return [refusal(hours.assumed ? 'outside-assumed-hours' : 'outside-hours', { who, at })];
  }
}

const TOLD: Readonly<Record<BusySpan['kind'], string>> = {
  busy: 'busy',
  tentative: 'tentative',
  held: 'held',
  away: 'away',
  unknown: 'unknown',
};

/** What stands in the way, by what it is; what only leaves too little air is told as that. */
function takenBy(
  { person }: PreparedPerson,
  span: Span,
  wide: Span,
  question: Question,
): readonly Reason[] {
  const found: Reason[] = [];
  for (const each of person.busy?.spans ?? []) {
    if (each.from >= wide.until || found.length >= MOST_TOLD) break;
    if (each.until <= wide.from || !counts(each, question)) continue;
    const inside = each.from < span.until && each.until > span.from;
    const { from, until } = each;
    found.push(refusal(inside ? TOLD[each.kind] : 'too-close', { who: person.name, from, until }));
  }
  return found;
}
