import { DAY_MS } from '../../time/instant.ts';
import type { BusyKind } from '../busy.ts';
import { UTC_CLOCK } from '../zones/clock.ts';
import type { Length } from '../ical/reading/length.ts';
import { readLength } from '../ical/reading/length.ts';
import type { ReadDate, ReadTime } from '../ical/reading/times.ts';
import type { Rule } from './rule.ts';
import { readRule } from './rule.ts';

/** What has to be known of one component to say when it takes place. */
export interface PlannedPart {
  readonly start: ReadTime | null;
  readonly length: Length;
  readonly recurrenceId: ReadTime | null;
  readonly thisAndFuture: boolean;
  readonly rules: readonly Rule[];
  /** EXRULE: no longer in RFC 5545, still in old calendars. */
  readonly exceptRules: readonly Rule[];
  readonly extra: readonly ReadDate[];
  readonly excepted: readonly ReadTime[];
  /** A rule that is not understood, in the words of the format; then nothing is known after the first instance. */
  readonly refused: string | null;
  readonly summary: string | null;
  readonly status: string | null;
  readonly transparent: boolean;
  /** What it makes of its owner's time; null for what takes none. */
  readonly busy: BusyKind | null;
}

/** A calendar object as it is expanded. */
export interface SeriesPlan {
  readonly uid: string;
  readonly component: 'VEVENT' | 'VTODO' | 'VJOURNAL';
  readonly main: PlannedPart | null;
  readonly overrides: readonly PlannedPart[];
}

/** The rules of RRULE or EXRULE lines; `refused` is the first that is not understood. */
export function rulesOf(texts: readonly string[]): {
  readonly rules: readonly Rule[];
  readonly refused: string | null;
} {
  const rules: Rule[] = [];
  let refused: string | null = null;
  for (const text of texts) {
    const rule = readRule(text);
    if ('refused' in rule) refused ??= rule.refused;
    else rules.push(rule);
  }
  return { rules, refused };
}

/**
 * How long something takes: by its end (exact, RFC 5545 section 3.8.5.3), by its DURATION (days are days of the
 * calendar), else a whole day or no time at all. Never negative; a whole day never less than one.
 */
export function lengthOf(
  start: ReadTime | null,
  end: ReadTime | null,
  duration: string | null,
): Length {
  if (start === null) return { days: 0, ms: 0 };
  const given = end === null ? readLength(duration ?? '') : null;
  if (start.isDay) {
    const byEnd = end === null ? 0 : Math.floor(end.wall / DAY_MS) - start.wall / DAY_MS;
    const days = given === null ? byEnd : given.days + Math.ceil(given.ms / DAY_MS);
    return { days: Math.max(1, days), ms: 0 };
  }
  if (given !== null) {
    return given.days < 0 || given.ms < 0 ? { days: 0, ms: 0 } : given;
  }
  if (end === null) return { days: 0, ms: 0 };
  const clock = start.clock ?? UTC_CLOCK;
  const ends = (end.clock ?? clock).instantOf(end.wall);
  return { days: 0, ms: Math.max(0, ends - clock.instantOf(start.wall)) };
}
