import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { readCalendar } from '../../../src/core/diary/ical/read-calendar.ts';
import { occurrencesOf } from '../../../src/core/diary/recurrence/occurrences.ts';
import { DAY_MS } from '../../../src/core/time/instant.ts';
import { Tally } from '../mail/score.ts';
import { generate, icsOf, numbersFrom } from './generated.ts';
import type { Generated } from './generated.ts';
import { weekDays } from './weeks.ts';

const PYTHON = '/usr/bin/python3';
const SCRIPT = fileURLToPath(new URL('oracles.py', import.meta.url));
const SEED = 20_261_104;
const CASES = 2000;
const MAX_OUTPUT = 1_000_000_000;
const NAMES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** Seconds since 1970. */
type Starts = readonly number[];

const answer = z.object({
  dateutil: z.array(z.array(z.number()).nullable()),
  withStart: z.array(z.array(z.number()).nullable()),
  recurring: z.array(z.number()).nullable(),
});
type Answer = z.output<typeof answer>;

function startAt({ start, zone }: Generated, text = start): number {
  return Temporal.PlainDateTime.from(text).toZonedDateTime(zone ?? 'UTC').epochMilliseconds;
}

function ours(one: Generated): Starts {
  const window = { from: startAt(one) - DAY_MS, until: startAt(one, one.until) };
  const [object] = readCalendar(icsOf(one)).objects;
  const found = object === undefined ? [] : occurrencesOf(object, window, 'UTC').occurrences;
  return found.map((each) => each.startAt / 1000);
}

/** The rule with the weekday of its start written out. */
function withWeekday({ rule, start }: Generated): string {
  const name = NAMES[Temporal.PlainDateTime.from(start).dayOfWeek - 1] ?? 'MO';
  return rule.includes('BYWEEKNO') && !rule.includes('BYDAY') ? `${rule};BYDAY=${name}` : rule;
}

function asked(one: Generated): string {
  return JSON.stringify({ ...one, rules: [one.rule, withWeekday(one)], ics: icsOf(one) });
}

function isSame(a: Starts | null | undefined, b: Starts): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The first change of summer time after the start, in seconds; never where there is none. */
function firstChange(one: Generated): number {
  const at = Temporal.PlainDateTime.from(one.start).toZonedDateTime(one.zone ?? 'UTC');
  const next = at.getTimeZoneTransition('next');
  return next === null ? Number.POSITIVE_INFINITY : next.epochMilliseconds / 1000;
}

function isSubDaily({ rule }: Generated): boolean {
  return /FREQ=(?:HOURLY|MINUTELY|SECONDLY)/.test(rule);
}

/** Days of BYWEEKNO as another reading finds them, without times: enough for rules that name none. */
function byLooking(one: Generated, found: Starts): boolean {
  if (!one.rule.includes('BYWEEKNO') || one.extra.length > 0) return false;
  const local = found.map((at) =>
    Temporal.Instant.fromEpochMilliseconds(at * 1000)
      .toZonedDateTimeISO(one.zone ?? 'UTC')
      .toPlainDate()
      .toString(),
  );
  const start = Temporal.PlainDate.from(one.start.slice(0, 10));
  const last = local.at(-1);
  if (last === undefined) return false;
  const wanted = weekDays(one.rule, start, Temporal.PlainDate.from(last));
  return (
    JSON.stringify([...new Set(local)]) ===
    JSON.stringify([...new Set([start.toString(), ...wanted])])
  );
}

/** Why two answers differ, by the policies that docs/diary.md states; null when they should not. */
type Policy = (one: Generated, found: Starts, said: Answer) => boolean;

const DATEUTIL: readonly (readonly [string, Policy])[] = [
  ['equal', (_one, found, said) => isSame(said.dateutil[0], found)],
  [
    'the start of a series is an instance, also where its rule does not name it',
    (_one, found, said) => isSame(said.withStart[0], found),
  ],
  [
    'BYWEEKNO without BYDAY keeps the weekday of the start (dateutil: every day of the week)',
    (_one, found, said) => isSame(said.withStart[1], found),
  ],
  [
    'hours, minutes and seconds are counted as they pass (dateutil: by the wall clock); equal up to the change',
    (one, found, said) => {
      const change = firstChange(one);
      const before = (starts: Starts): Starts => starts.filter((at) => at < change);
      const theirs = said.withStart[0];
      return isSubDaily(one) && Array.isArray(theirs) && isSame(before(theirs), before(found));
    },
  ],
  [
    'a week belongs to the year it is numbered in (dateutil: to that of each day); equal to looking at every day',
    (one, found) => byLooking(one, found),
  ],
  ['dateutil refuses the rule', (_one, _found, said) => said.withStart[0] === null],
];

const wall = (one: Generated, at: number): string =>
  Temporal.Instant.fromEpochMilliseconds(at * 1000)
    .toZonedDateTimeISO(one.zone ?? 'UTC')
    .toPlainDateTime()
    .toString();

const RECURRING: readonly (readonly [string, Policy])[] = [
  ['equal', (_one, found, said) => isSame(said.recurring, found)],
  [
    'of an hour that is there twice it is the first (recurring-ical-events: the second); equal by the wall clock',
    (one, found, said) =>
      !isSubDaily(one) &&
      JSON.stringify(said.recurring?.map((at) => wall(one, at))) ===
        JSON.stringify(found.map((at) => wall(one, at))),
  ],
  [
    'BYDAY of two digits, of which icalendar 4 reads one; equal to dateutil',
    (one, found, said) =>
      /[1-9]\d[A-Z]{2}|\d[A-Z]{2}/.test(one.rule) && isSame(said.withStart[0], found),
  ],
  [
    'the start of a series stands, though UNTIL lies before it',
    (one, found, said) => said.recurring?.length === 0 && isSame([startAt(one) / 1000], found),
  ],
  ['recurring-ical-events refuses the rule', (_one, _found, said) => said.recurring === null],
  ...DATEUTIL.slice(2, 5).map(
    ([name, policy]) => [`as dateutil, on which it rests: ${name}`, policy] as const,
  ),
];

interface Compared {
  readonly tally: Tally;
  readonly policies: ReadonlyMap<string, number>;
}

function compare(
  name: string,
  cases: readonly Generated[],
  answers: readonly Answer[],
  policies: typeof DATEUTIL,
): Compared {
  const tally = new Tally(name);
  const counts = new Map(policies.map(([said]) => [said, 0]));
  for (const [index, one] of cases.entries()) {
    const said = answers[index];
    const found = ours(one);
    const why =
      said === undefined ? undefined : policies.find(([, holds]) => holds(one, found, said));
    if (why !== undefined) counts.set(why[0], (counts.get(why[0]) ?? 0) + 1);
    tally.judge(why !== undefined, () => `${JSON.stringify(one)} :: ${found.length}`);
  }
  return { tally, policies: counts };
}

/** Whether both oracles are here; else what to install. */
export function missingOracles(): string | null {
  const look = spawnSync(PYTHON, ['-c', 'import dateutil, recurring_ical_events']);
  return look.status === 0
    ? null
    : 'sudo apt-get install -y python3-dateutil python3-recurring-ical-events';
}

/** Generated series beside both oracles, in one process of python. */
export function oracles(): readonly Compared[] {
  const below = numbersFrom(SEED);
  const cases = Array.from({ length: CASES }, () => generate(below));
  const { stdout } = spawnSync(PYTHON, [SCRIPT], {
    input: cases.map(asked).join('\n'),
    maxBuffer: MAX_OUTPUT,
    encoding: 'utf8',
  });
  const answers = stdout
    .trim()
    .split('\n')
    .map((line) => answer.parse(JSON.parse(line)));
  return [
    compare('2,000 generated series beside dateutil', cases, answers, DATEUTIL),
    compare('2,000 generated series beside recurring-ical-events', cases, answers, RECURRING),
  ];
}
