import type { Instant } from '../../../core/time/instant.ts';
import type { Pager } from './pager.ts';

/** A line that begins a message: `From jan@voorbeeld.example Mon Nov 23 10:00:00 2026`. */
export interface Separator {
  readonly at: number;
  /** First byte of the message: behind the line. */
  readonly bodyAt: number;
  /** The time in the line, taken as UTC unless it names a zone (RFC 4155); null when there is none. */
  readonly receivedAt: Instant | null;
}

/** A longer line that begins with "From " is somebody's prose; also bounds what a hostile file makes us look at. */
const LINE_BYTES = 1000;
const NEXT_LINE_BYTES = 200;

const STRICT =
  /\s(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),?\s+(?:[A-Z][a-z]{2}\s+\d{1,2}|\d{1,2}\s+[A-Z][a-z]{2})\s.*\d{1,2}:\d{2}/;
const TIMED = /\b\d{1,2}:\d{2}\b/;
const YEAR = /\b(?:19|20)\d{2}\b/;

/**
 * Whether a message begins at an offset. "From " at the start of a line is not enough: writers of
 * mboxcl2 do not quote it in text, and broken ones quote nothing. Asked for is a line that ends in a
 * date, or a bare one as old programs write; before it an empty line or below it a header, and for
 * all but the strictest both.
 * @param afterBlank whether it stands behind an empty line, the start of the file, or a counted length
 */
export async function separatorAt(
  pager: Pager,
  at: number,
  afterBlank: boolean,
): Promise<Separator | null> {
  const view = await pager.view(at, LINE_BYTES + NEXT_LINE_BYTES);
  const end = view.indexOf(0x0a);
  if (end < 0 || end > LINE_BYTES || view.toString('latin1', 0, 5) !== 'From ') return null;
  const line = view.toString('latin1', 0, end).trimEnd();
  const next = view.toString('latin1', end + 1);
  const isHeaded = next === '' || /^(?:>?[!-9;-~]+[ \t]*:|>From )/.test(next);
  const isStrict = STRICT.test(line) && YEAR.test(line);
  const isLoose = (TIMED.test(line) && YEAR.test(line)) || /^From(?: -?| \S+)?$/.test(line);
  const begins = afterBlank ? isStrict || (isLoose && isHeaded) : isStrict && isHeaded;
  return begins ? { at, bodyAt: at + end + 1, receivedAt: timeIn(line) } : null;
}

const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec';

/** asctime, with the zone before or behind the year where a program adds one. */
function timeIn(line: string): Instant | null {
  const match =
    /([A-Z][a-z]{2})\s+(\d{1,2})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s+(?:([+-]\d{4}|[A-Z]{1,5})\s+)?((?:19|20)\d{2})(?:\s+([+-]\d{4}))?/.exec(
      line,
    );
  if (match === null) return null;
  const [, monthName = '', day, hour, minute, second = '0', before, year, behind] = match;
  const month = MONTHS.indexOf(monthName) / 3;
  if (!Number.isInteger(month) || month < 0) return null;
  const local = Date.UTC(
    Number(year),
    month,
    Number(day),
    Number(hour),
    Number(minute),
    Number(second),
  );
  return local - zoneMs(behind ?? before ?? '');
}

function zoneMs(zone: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d{2})(\d{2})$/.exec(zone) ?? [];
  const ms = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000;
  return sign === '-' ? -ms : ms;
}
