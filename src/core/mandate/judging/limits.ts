import type { Money } from '../../act.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS, inZone } from '../../time/instant.ts';
import type { JudgeContext, JudgedAct, Total } from '../judged.ts';
import type { Limits, Period, Span } from '../mandate.ts';
import { all, known, type Truth } from './truth.ts';

/** Whether an act lies within the limits of a rule; `unknown` where the office does not know enough. */
export function within(limits: Limits, act: JudgedAct, context: JudgeContext): Truth {
  return all([
    ...ofAmount(limits, act, context),
    ...ofNumber(limits, act, context),
    ...ofLength(limits, act),
    ...ofMoment(limits, act, context),
  ]);
}

function ofAmount(limits: Limits, act: JudgedAct, context: JudgeContext): readonly Truth[] {
  const { upTo, above, perPeriod } = limits;
  const truths: Truth[] = [];
  if (upTo !== undefined) truths.push(compare(act.amount, upTo, (a, b) => a <= b));
  if (above !== undefined) truths.push(compare(act.amount, above, (a, b) => a > b));
  if (perPeriod !== undefined) {
    const total = totalOf(act, context, perPeriod.period);
    const sum = total === null ? null : plus(total.amount, act.amount);
    truths.push(compare(sum, perPeriod.amount, (a, b) => a <= b));
  }
  return truths;
}

/** Another currency is not converted here: the office does not know, so it does not permit. */
function compare(
  amount: Money | null,
  limit: Money,
  test: (a: number, b: number) => boolean,
): Truth {
  const same = amount !== null && amount.currency === limit.currency ? amount : null;
  return known(same, ({ minor }) => test(minor, limit.minor));
}

function plus(a: Money, b: Money | null): Money | null {
  if (b === null || a.currency !== b.currency) return null;
  return { minor: a.minor + b.minor, currency: a.currency };
}

function totalOf(act: JudgedAct, context: JudgeContext, period: Period): Total | null {
  const found = context.totals.find(
    (total) => total.kind === act.kind && total.period === period && total.person === null,
  );
  return found ?? null;
}

function ofNumber(limits: Limits, act: JudgedAct, context: JudgeContext): readonly Truth[] {
  const { times, timesPer } = limits;
  if (times === undefined) return [];
  const before =
    timesPer === undefined ? act.timesBefore : (totalOf(act, context, timesPer)?.count ?? null);
  return [known(before, (count) => count < times)];
}

function ofLength(limits: Limits, act: JudgedAct): readonly Truth[] {
  const minutes = act.event === null ? null : (act.event.end - act.event.start) / MINUTE_MS;
  const { most, under, over } = limits.lasts ?? {};
  const { gap } = limits;
  return [
    most === undefined ? 'yes' : known(minutes, (length) => length <= most),
    under === undefined ? 'yes' : known(minutes, (length) => length < under),
    over === undefined ? 'yes' : known(minutes, (length) => length > over),
    gap === undefined ? 'yes' : known(act.gapMinutes, (minutes) => minutes >= gap),
  ];
}

function ofMoment(limits: Limits, act: JudgedAct, context: JudgeContext): readonly Truth[] {
  const { after, before, notice, near } = limits;
  const ahead = act.event === null ? null : act.event.start - context.now;
  return [
    after === undefined ? 'yes' : waited(after, act),
    before === undefined ? 'yes' : known(act.event, ({ start }) => isDue(before, start, context)),
    notice === undefined ? 'yes' : known(ahead, (ms) => ms >= spanMs(notice)),
    near === undefined ? 'yes' : known(ahead, (ms) => ms < spanMs(near)),
  ];
}

function waited(after: Span, act: JudgedAct): Truth {
  return known(act.waited, ({ workingDays, ms }) =>
    after.unit === 'working-day' ? workingDays >= after.count : ms >= spanMs(after),
  );
}

/** "The day before" is a matter of dates, not of 24 hours. */
function isDue(before: Span, start: number, context: JudgeContext): boolean {
  if (before.unit !== 'day') return start - context.now <= spanMs(before);
  const eve = inZone(start, context.zone).toPlainDate().subtract({ days: before.count });
  return Temporal.PlainDate.compare(inZone(context.now, context.zone).toPlainDate(), eve) >= 0;
}

const UNIT_MS = {
  minute: MINUTE_MS,
  hour: HOUR_MS,
  day: DAY_MS,
  'working-day': DAY_MS,
  week: 7 * DAY_MS,
  month: 30 * DAY_MS,
  year: 365 * DAY_MS,
} as const satisfies Record<Span['unit'], number>;

/** A span in milliseconds; months and years are rounded, as letters that say "a month" mean them. */
export function spanMs(span: Span): number {
  return span.count * UNIT_MS[span.unit];
}
