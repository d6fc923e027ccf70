import { DAY_MS, MINUTE_MS } from '../../time/instant.ts';
import type { Block, Property } from '../ical/content-lines.ts';
import { readProperty } from '../ical/content-lines.ts';
import { wallOfText } from '../ical/wall-text.ts';
import { startsOf } from '../recurrence/starts.ts';
import { readRule } from '../recurrence/rule.ts';
import { UTC_CLOCK, clockOver } from './clock.ts';
import type { Offsets, WallMs, ZoneClock } from './clock.ts';

/** STANDARDs and DAYLIGHTs looked at: a zone with more of them was made to do harm. */
const MAX_OBSERVANCES = 60;
/** Rules that go on are followed up to here; the last offset holds from then on. */
const LAST_YEAR_FOLLOWED = 2200;
/** Changes of one observance: twice a year since 1601 is 1,200. */
const MAX_ONSETS = 2000;

/** A moment at which an offset begins to hold, on the clock as it stood before. */
interface Onset {
  readonly wall: WallMs;
  readonly before: number;
  readonly after: number;
}

function offsetOf(text: string): number | null {
  const [, sign, hours, minutes, seconds = '0'] =
    /^([+-])(\d{2}):?(\d{2})(?::?(\d{2}))?$/.exec(text.trim()) ?? [];
  if (sign === undefined) return null;
  const offset = (Number(hours) * 60 + Number(minutes)) * MINUTE_MS + Number(seconds) * 1000;
  return sign === '-' ? -offset : offset;
}

function valueOf(block: Block, name: string): string {
  const line =
    block.lines.find(({ text }) => new RegExp(`^${name}[;:]`, 'i').test(text))?.text ?? '';
  return line.slice(line.lastIndexOf(':') + 1);
}

/** The value after the parameters; an offset written with colons keeps them. */
function offsetIn(block: Block, name: string): number | null {
  const line = block.lines.find(({ text }) => text.toLowerCase().startsWith(name))?.text ?? '';
  return offsetOf(line.slice(line.indexOf(':') + 1));
}

function extraDates(block: Block): readonly WallMs[] {
  const properties = block.lines
    .filter(({ text }) => /^rdate[;:]/i.test(text))
    .map(({ text }) => readProperty(text))
    .filter((each): each is Property => each !== null);
  return properties
    .flatMap(({ values }) => values)
    .map((value) => (typeof value === 'string' ? wallOfText(value)?.wall : undefined))
    .filter((wall) => wall !== undefined);
}

function onsetsOf(block: Block): readonly Onset[] {
  const after = offsetIn(block, 'tzoffsetto');
  const start = wallOfText(valueOf(block, 'dtstart'))?.wall;
  if (after === null || start === undefined) return [];
  const before = offsetIn(block, 'tzoffsetfrom') ?? after;
  const rule = readRule(valueOf(block, 'rrule'));
  // UNTIL in UTC is that clock's, before the offset changes.
  const shifted =
    'refused' in rule || rule.until?.is !== 'utc'
      ? rule
      : { ...rule, until: { wall: rule.until.wall + before, is: 'local' as const } };
  const end = Date.UTC(LAST_YEAR_FOLLOWED, 0, 1);
  const window = { from: start, until: Math.max(end, start + 1) };
  const walls =
    'refused' in shifted
      ? []
      : startsOf(shifted, { start, clock: UTC_CLOCK }, window).starts.slice(0, MAX_ONSETS);
  // An observance begins with its start, whether its rule names that or not.
  return [start, ...walls, ...extraDates(block).slice(0, MAX_ONSETS)].map((wall) => ({
    wall,
    before,
    after,
  }));
}

function tableOf(onsets: readonly Onset[]): Offsets {
  const sorted = onsets.toSorted((a, b) => a.wall - a.before - (b.wall - b.before));
  const [first] = sorted;
  const from: number[] = [Number.NEGATIVE_INFINITY];
  const offset: number[] = [first?.before ?? 0];
  for (const { wall, before, after } of sorted) {
    const at = wall - before;
    if (offset.at(-1) === after) continue;
    if (from.at(-1) === at) offset[offset.length - 1] = after;
    else {
      from.push(at);
      offset.push(after);
    }
  }
  return { from, offset };
}

/** The part of a table that a year needs, with some days around it. */
function partOf({ from, offset }: Offsets, year: number): Offsets {
  const begin = Date.UTC(year, 0, 1) - 2 * DAY_MS;
  const end = Date.UTC(year + 1, 0, 1) + 2 * DAY_MS;
  const first = Math.max(
    0,
    from.findLastIndex((at) => at <= begin),
  );
  const behind = from.findIndex((at) => at >= end);
  const last = behind === -1 ? from.length : behind;
  return { from: from.slice(first, last), offset: offset.slice(first, last) };
}

/**
 * The clock by the rules that a calendar brings along (RFC 5545 section 3.6.5), whatever RRULE and RDATE its
 * observances have. Null where they say nothing.
 */
export function clockOfRules(block: Block): ZoneClock | null {
  const onsets = block.inside
    .filter(({ name }) => name === 'STANDARD' || name === 'DAYLIGHT')
    .slice(0, MAX_OBSERVANCES)
    .flatMap(onsetsOf);
  if (onsets.length === 0) return null;
  const all = tableOf(onsets);
  const years = new Map<number, Offsets>();
  return clockOver(null, (year) => {
    const known = years.get(year);
    if (known !== undefined) return known;
    const part = partOf(all, year);
    years.set(year, part);
    return part;
  });
}
