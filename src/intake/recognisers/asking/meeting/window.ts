import { around, soonSpan } from '../../../../core/time/when/around.ts';
import type { WhenFind, WhenSpan } from '../../../../core/time/when/find.ts';
import type { Said } from '../sentences.ts';
import { isWhen } from './masked.ts';
import type { Masked } from './masked.ts';

/** Within which a meeting is to be, and the words that say so. */
export interface Window extends WhenSpan {
  readonly zone: string;
  readonly places: readonly { readonly start: number; readonly end: number }[];
}

interface Context {
  readonly now: string;
  readonly zone: string;
}

interface Stretch {
  readonly span: WhenSpan;
  readonly zone: string;
  readonly start: number;
  readonly end: number;
}

/**
 * When somebody would meet: what his sentence names, else those beside it. Several times make one stretch; what is past, and
 * what belongs to the matter itself, is none.
 */
export function windowIn(
  covered: Masked,
  sentences: readonly Said[],
  isMatter: (place: { readonly start: number; readonly end: number }) => boolean,
  context: Context,
): Window {
  const today = Temporal.Instant.from(context.now).toZonedDateTimeISO(context.zone).toPlainDate();
  const left = {
    finds: covered.finds.filter((one) => !isMatter(one)),
    soon: covered.soon.filter((one) => !isMatter(one)),
  };
  for (const sentence of sentences) {
    const found = stretchesIn(left, sentence, today);
    if (found.length > 0) return joined(found, today, context.zone);
  }
  return { from: null, until: null, zone: context.zone, places: [] };
}

function stretchesIn(
  { finds, soon }: Pick<Masked, 'finds' | 'soon'>,
  { start, end }: Said,
  today: Temporal.PlainDate,
): readonly Stretch[] {
  const isHere = (one: { readonly start: number; readonly end: number }): boolean =>
    one.start >= start && one.end <= end;
  const named = finds.filter((find) => isHere(find) && isWhen(find));
  // An hour without a day is that day's, where one is named.
  const dated = named.filter(
    ({ kind, assumptions }) => kind !== 'time' && !assumptions.includes('day'),
  );
  const times = (dated.length > 0 ? dated : named).flatMap((find): readonly Stretch[] => {
    const span = around(find);
    return isAhead(span, today) ? [{ span, ...placed(find) }] : [];
  });
  if (times.length > 0) return times;
  return soon
    .filter(isHere)
    .map((one) => ({ span: soonSpan(one, today), zone: '', start: one.start, end: one.end }));
}

function placed({ zone, start, end }: WhenFind) {
  return { zone, start, end };
}

function isAhead({ from, until }: WhenSpan, today: Temporal.PlainDate): boolean {
  const last = until ?? from;
  if (last === null) return false;
  return last.slice(0, DATE_UNITS) >= today.toString();
}

const DATE_UNITS = 10;

/** From the first to the last of several; what begins before today begins today. */
function joined(found: readonly Stretch[], today: Temporal.PlainDate, zone: string): Window {
  const [first] = found;
  const places = found.map(({ start, end }) => ({ start, end }));
  const named = first === undefined || first.zone === '' ? zone : first.zone;
  if (found.length === 1 && first !== undefined)
    return { ...notBefore(first.span, today), zone: named, places };
  const froms = found.map(({ span }) => span.from);
  const untils = found.map(({ span }) => span.until ?? dayAfter(span.from));
  const from = froms.includes(null) ? null : least(froms);
  const until = untils.includes(null) ? null : most(untils);
  return { ...notBefore({ from, until }, today), zone: named, places };
}

function notBefore({ from, until }: WhenSpan, today: Temporal.PlainDate): WhenSpan {
  if (from === null || from.length > DATE_UNITS) return { from, until };
  return { from: from < today.toString() ? today.toString() : from, until };
}

function dayAfter(from: string | null): string | null {
  if (from === null) return null;
  return Temporal.PlainDate.from(from.slice(0, DATE_UNITS)).add({ days: 1 }).toString();
}

function least(times: readonly (string | null)[]): string | null {
  return times.reduce((a, b) => (a === null || b === null ? null : a < b ? a : b));
}

function most(times: readonly (string | null)[]): string | null {
  return times.reduce((a, b) => (a === null || b === null ? null : a > b ? a : b));
}
