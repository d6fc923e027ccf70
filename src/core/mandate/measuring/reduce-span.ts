import type { Limits, Span } from '../mandate.ts';
import { has, isMark, periodOf, skip, type Reduced, type Run } from './run.ts';

const UNIT_MINUTES = { minute: 1, hour: 60, day: 1440 } as const;

/** "korter dan een half uur", "after three working days", "a week ahead", "hoogstens driemaal". */
export function spanPart(run: Run): Reduced | null {
  const { value } = run;
  if (value.is === 'times') return timesPart(run, value.times);
  if (value.is === 'mark')
    return isMark({ chunk: value, text: '' }, 'day-before') ? eve(run) : null;
  const span = spanOf(run);
  if (span === null) return null;
  const at = skip(run.after, 0);
  const next = run.after[at];
  if (isMark(next, 'gap')) return limited({ gap: minutesOf(span) ?? 0 }, at + 1);
  if (isMark(next, 'ago')) return limited(ahead(run, span), at + 1);
  if (isMark(next, 'before') && has(run, 'until', 'upto', 'least')) {
    return limited({ notice: span }, at + 1);
  }
  if (isMark(next, 'or-less')) return limited(lasting(span, 'most'), at + 1);
  return compared(run, span);
}

/** "minstens een dag van tevoren" is a notice; "binnen 24 uur voor" is near; else it is when to act. */
function ahead(run: Run, span: Span): Limits {
  if (has(run, 'least', 'until', 'upto')) return { notice: span };
  return has(run, 'within', 'under') ? { near: span } : { before: span };
}

function compared(run: Run, span: Span): Reduced | null {
  const short = minutesOf(span) !== null;
  if (has(run, 'within')) return { part: { is: 'within', span }, used: 0 };
  if (has(run, 'after') && !has(run, 'above')) return limited({ after: span }, 0);
  if (has(run, 'upto') && short) return limited(lasting(span, 'most'), 0);
  if (has(run, 'under') && short) return limited(lasting(span, 'under'), 0);
  if (has(run, 'over', 'above') && short && !has(run, 'from'))
    return limited(lasting(span, 'over'), 0);
  if (has(run, 'after', 'from')) return limited({ after: span }, 0);
  if (run.marks.length > 0 && !has(run, 'at', 'people')) return null;
  return short ? limited({ length: minutesOf(span) ?? 0 }, 0) : null;
}

/** A written span, or "twee uur" where what stands before it speaks of a length. */
function spanOf(run: Run): Span | null {
  if (run.value.is === 'span') return run.value.span;
  if (run.value.is !== 'number' || run.value.unit !== 'hour') return null;
  const span: Span = { count: run.value.number, unit: 'hour' };
  const next = run.after[skip(run.after, 0)];
  if (isMark(next, 'gap', 'ago', 'or-less')) return span;
  if (has(run, 'within', 'under', 'over', 'least')) return span;
  // "tot twee uur" is a length where "tot 14.00 uur" would be a time; from five on, hours are of the clock.
  const upTo = has(run, 'upto') && !has(run, 'from', 'between', 'after');
  return upTo && run.value.number < MOST_HOURS ? span : null;
}

/** Nobody measures a meeting in more hours than this; from here on "tot vijf uur" is a time of day. */
const MOST_HOURS = 5;

function timesPart(run: Run, times: number): Reduced | null {
  const at = skip(run.after, 0);
  const tail = isMark(run.after[at], 'upto') ? at + 1 : 0;
  const next = skip(run.after, tail);
  const period = periodOf(run.after[next]);
  if (period !== null) return limited({ times, timesPer: period }, next + 1);
  return limited({ times }, tail);
}

function eve(run: Run): Reduced {
  const notice = has(run, 'until', 'upto', 'least');
  const span: Span = { count: 1, unit: 'day' };
  return limited(notice ? { notice: span } : { before: span }, 0);
}

function lasting(span: Span, how: 'most' | 'under' | 'over'): Limits {
  return { lasts: { [how]: minutesOf(span) ?? 0 } };
}

function minutesOf(span: Span): number | null {
  if (span.unit !== 'minute' && span.unit !== 'hour' && span.unit !== 'day') return null;
  return span.count * UNIT_MINUTES[span.unit];
}

function limited(limits: Limits, used: number): Reduced {
  return { part: { is: 'limits', limits }, used };
}
