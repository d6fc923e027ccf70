import type { Language } from '../../text/words.ts';

/** The closed list of what a text can say about time. */
export type WhenKind = 'date' | 'time' | 'datetime' | 'range' | 'duration' | 'recurrence';

/** How fine a value is; a day in words is no midnight. */
export type WhenPrecision =
  | 'year'
  | 'quarter'
  | 'month'
  | 'week'
  | 'day'
  | 'part'
  | 'hour'
  | 'minute'
  | 'second';

/** A part of the day as people name it. */
export type WhenPart = 'morning' | 'noon' | 'afternoon' | 'evening' | 'night';

/**
 * What was taken for granted in reading a value. Each has a line in `docs/reading.md`.
 * - `half-of-day`: "half drie" may be day or night; the other half stands in `alternatives`
 * - `day`: a time without a date was put on the day of writing
 * - `year`, `month`: not written, taken to be the next one that fits
 * - `order`: 3/4 was read day first; the other order stands in `alternatives`
 * - `century`: a year of two figures
 * - `week`: which week a weekday is meant in
 * - `weekday-differs`: weekday and date contradict each other; both are reported
 * - `edge`: "eind van de maand" was taken for its last day, "begin maart" for some days; what else it may be stands in `alternatives`
 * - `end-included`: "van 21 tot 25 december" was read with the last day in it
 * - `purpose`: "een afspraak voor dinsdag" is one on Tuesday; before Tuesday stands in `alternatives`
 * - `part`: the hours of a part of the day are the house's
 * - `about`: the text says "about", "rond"
 * - `gap`, `fold`: the hour does not exist, or exists twice, in that zone that night
 * - `working-days`: counted Monday to Friday without the public holidays of the Netherlands
 * - `country`: the holiday falls on another day elsewhere
 * - `earlier`: relative to the date named before it in the text
 */
export type WhenAssumption =
  | 'half-of-day'
  | 'day'
  | 'year'
  | 'month'
  | 'order'
  | 'century'
  | 'week'
  | 'weekday-differs'
  | 'edge'
  | 'end-included'
  | 'purpose'
  | 'part'
  | 'about'
  | 'gap'
  | 'fold'
  | 'working-days'
  | 'country'
  | 'earlier';

/** From and until of a value: half-open local dates (`2026-11-05`) or times (`2026-11-05T14:30`), null where open. */
export interface WhenSpan {
  readonly from: string | null;
  readonly until: string | null;
}

/** What a find means, apart from where it stands. */
export interface WhenValue extends WhenSpan {
  readonly kind: WhenKind;
  readonly precision: WhenPrecision;
  readonly part?: WhenPart;
  /** A day that stands for the days around it: what is "in two weeks" is so in that week (`around.ts`). */
  readonly loose?: true;
  /** ISO 8601 duration, of a duration. */
  readonly duration?: string;
  /** RRULE (RFC 5545 3.3.10) without its name, of a recurrence. */
  readonly rule?: string;
  /** IANA zone that the local times are meant in, or an offset (`+05:30`) where the text gives one. */
  readonly zone: string;
  /** Other readings that the words allow as well. */
  readonly alternatives?: readonly WhenSpan[];
  readonly assumptions: readonly WhenAssumption[];
}

/** A value with the words it stands in; `start` and `end` count UTF-16 units of the text, half-open. */
export interface WhenFind extends WhenValue {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** An event that the caller knows, so that "the day before the hearing" can be read. */
export interface WhenEvent {
  /** What it is called in the text, lower case, without article. */
  readonly names: readonly string[];
  /** Local date or date and time, ISO 8601. */
  readonly at: string;
}

/** What the words are relative to. Nothing here is taken from a clock. */
export interface WhenContext {
  /** The moment of writing: an instant or a local time, ISO 8601; with an offset it is turned into `zone`. */
  readonly now: string;
  /** IANA zone of the reader. */
  readonly zone: string;
  readonly language: Language;
  readonly events?: readonly WhenEvent[];
  /** Which of 3/4 is the day; `dmy` unless the caller knows that the writer is American. */
  readonly order?: 'dmy' | 'mdy';
}

/** All finds of a text in order, and what was left out because of a limit. */
export interface WhenAnswer {
  readonly found: readonly WhenFind[];
  /** Null when the whole text was read. */
  readonly cut: string | null;
}
