const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';

/** Months as Dutch mailers and people write them, where they differ from English. */
const OTHER_MONTHS: Readonly<Record<string, number>> = { mrt: 2, mei: 4, okt: 9, maa: 2 };

/** Zone names of RFC 5322 section 4.3 and the few others that mailers write, in minutes east of UTC. */
const ZONES: Readonly<Record<string, number>> = {
  ut: 0,
  utc: 0,
  gmt: 0,
  z: 0,
  wet: 0,
  bst: 60,
  west: 60,
  cet: 60,
  met: 60,
  mez: 60,
  cest: 120,
  mest: 120,
  mesz: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  est: -300,
  edt: -240,
  est5edt: -300,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  jst: 540,
  kst: 540,
  hkt: 480,
  aest: 600,
  aedt: 660,
  nzst: 720,
  nzdt: 780,
};

function withoutComments(text: string): string {
  if (!text.includes('(')) return text;
  let out = '';
  let depth = 0;
  for (const char of text) {
    if (char === '(') depth += 1;
    else if (char === ')' && depth > 0) depth -= 1;
    else if (depth === 0) out += char;
    else continue;
    if (depth > 0 && char === '(') out += ' ';
  }
  return out;
}

function monthOf(word: string): number {
  const at = MONTHS.indexOf(word.slice(0, 3));
  if (word.length >= 3 && at >= 0 && at % 3 === 0) return at / 3;
  return OTHER_MONTHS[word.slice(0, 3)] ?? -1;
}

/** Two and three digits count as RFC 5322 section 4.3 says: 00 to 49 are this century. */
function yearOf(digits: string): number {
  const year = Number(digits);
  if (digits.length >= 4) return year;
  if (digits.length === 3) return year + 1900;
  return year < 50 ? year + 2000 : year + 1900;
}

function offsetOf(text: string): number {
  const numeric = /^(?:gmt|utc?)?([+-])(\d{1,2})(?::?(\d{2}))?$/i.exec(text);
  if (numeric !== null) {
    const minutes = Number(numeric[2]) * 60 + Number(numeric[3] ?? 0);
    return numeric[1] === '-' ? -minutes : minutes;
  }
  return ZONES[text.toLowerCase()] ?? 0;
}

interface Fields {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly clock: readonly [number, number, number];
  readonly offset: number;
}

function instantOf(fields: Fields): string | null {
  const { year, month, day, clock, offset } = fields;
  if (month < 0 || month > 11 || day < 1 || day > 31 || year < 1 || year > 9999) return null;
  if (clock[0] > 24 || clock[1] > 59 || clock[2] > 60 || Math.abs(offset) > 24 * 60) return null;
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  date.setUTCHours(clock[0], clock[1] - offset, clock[2]);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}

/** Blanks around the colons are obsolete (RFC 5322 section 4.3), and where a comment stood. */
const CLOCK =
  /(\d{1,2})\s{0,9}:\s{0,9}(\d{2})(?:\s{0,9}:\s{0,9}(\d{2}))?(?:[.,]\d{1,9})?\s{0,3}([ap]m\b)?/i;
const DOTTED_CLOCK = /(?:^|\s)(\d{1,2})\.(\d{2})(?:\.(\d{2}))?()(?=\s|$)/;
const ISO = /^\s*(\d{4})-(\d{2})-(\d{2})[T\s]/;

function clockOf(found: RegExpExecArray): readonly [number, number, number] {
  const half = found[4]?.toLowerCase() || undefined;
  const hour = Number(found[1]);
  const shifted = half === undefined ? hour : (hour % 12) + (half === 'pm' ? 12 : 0);
  return [shifted, Number(found[2]), Number(found[3] ?? 0)];
}

/** Day, month and year among the words before (or, with asctime, around) the clock. */
function calendarOf(words: readonly string[]): { day: number; month: number; year: number } | null {
  let month = -1;
  const numbers: string[] = [];
  for (const word of words) {
    if (/^\d{1,4}$/.test(word)) numbers.push(word);
    else if (month === -1) month = monthOf(word.toLowerCase());
  }
  if (month === -1 && numbers.length >= 3) {
    const [day, ordinal] = numbers.splice(0, 2);
    month = Number(ordinal) - 1;
    numbers.unshift(day ?? '');
  }
  const [first, second] = numbers;
  if (month === -1 || first === undefined || second === undefined) return null;
  return first.length === 4
    ? { year: Number(first), month, day: Number(second) }
    : { day: Number(first), month, year: yearOf(second) };
}

/** A zone behind the clock: figures, a name, or both as programs of the web write it (`GMT+0200`). */
const ZONE = /^(?:(?:gmt|utc?)?[+-]\d{1,2}(?::?\d{2})?|[a-z]{1,5}(?:\d[a-z]{3})?)$/i;

/** The longest date a field is searched in. Stops a field of a megabyte. */
const MAX_DATE_UNITS = 1000;

/**
 * A Date field as an instant in ISO 8601 UTC (RFC 5322 section 3.3), or null. Takes the obsolete
 * forms, ISO 8601, asctime, times with dots, and no zone at all (read as UTC).
 */
export function readDate(value: string): string | null {
  return readDateField(value)?.date ?? null;
}

/** A Date field as an instant, and the minutes east of UTC of the clock it was written on: 0 where it does not say. */
export interface DateField {
  readonly date: string;
  readonly offset: number;
}

/** The same with the clock it was written on. */
export function readDateField(value: string): DateField | null {
  const whole = value.length > MAX_DATE_UNITS ? value.slice(0, MAX_DATE_UNITS) : value;
  const text = withoutComments(
    whole.includes(';') ? whole.slice(whole.lastIndexOf(';') + 1) : whole,
  );
  const iso = ISO.exec(text);
  const found = CLOCK.exec(text) ?? DOTTED_CLOCK.exec(text);
  if (found === null) return dated(spacedDate(text), 0);
  const before = text.slice(0, found.index);
  const after = text
    .slice(found.index + found[0].length)
    .trim()
    .split(/\s+/);
  const zone = after.find((word) => ZONE.test(word));
  const zoned = zone ?? /^[+-]\d{2}:?\d{2}|^z/i.exec(after[0] ?? '')?.[0] ?? '';
  const clock = clockOf(found);
  const offset = offsetOf(zoned);
  if (iso !== null) {
    const [year, month, day] = [Number(iso[1]), Number(iso[2]) - 1, Number(iso[3])];
    return dated(instantOf({ year, month, day, clock, offset }), offset);
  }
  const words = before.split(/[\s,/.-]+/).filter((word) => word !== '');
  // asctime puts the year behind the clock and its zone.
  const later = after.filter((word) => /^\d{4}$/.test(word));
  const calendar = calendarOf(words) ?? calendarOf([...words, ...later]);
  return calendar === null ? null : dated(instantOf({ ...calendar, clock, offset }), offset);
}

function dated(date: string | null, offset: number): DateField | null {
  return date === null ? null : { date, offset };
}

/** A clock written with spaces: `4 8 15 16 23 42`. */
function spacedDate(text: string): string | null {
  const numbers = /^\D*(\d{1,2}) (\d{1,2}) (\d{2,4}) (\d{1,2}) (\d{2}) (\d{2})\b/.exec(text);
  if (numbers === null) return null;
  const [, day, month, year, hour, minute, second] = numbers;
  return instantOf({
    year: yearOf(year ?? ''),
    month: Number(month) - 1,
    day: Number(day),
    clock: [Number(hour), Number(minute), Number(second)],
    offset: 0,
  });
}
