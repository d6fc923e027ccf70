import * as fc from 'fast-check';
import { DAY_MS, HOUR_MS, MINUTE_MS, inZone } from '../../src/core/time/instant.ts';
import type { BusyKind, BusySpan } from '../../src/core/diary/busy.ts';
import { everyDay, weekdays } from '../../src/core/diary/hours/working-hours.ts';
import type { WeekPattern } from '../../src/core/diary/hours/working-hours.ts';
import type { Span } from '../../src/core/diary/span.ts';
import { participant, question } from '../../src/core/diary/availability/asking/make.ts';
import type { Participant, Question } from '../../src/core/diary/availability/asking/question.ts';
import { busyIndex } from '../../src/core/diary/availability/busy-index.ts';

/** Far zones, odd offsets; and moments at which one of them changes to or from summer time. */
const ZONES = [
  'Pacific/Chatham',
  'America/St_Johns',
  'Asia/Kathmandu',
  'Europe/Amsterdam',
] as const;
const CHANGES = [
  '2026-03-08T05:30:00Z',
  '2026-03-29T01:00:00Z',
  '2026-04-04T14:00:00Z',
  '2026-09-26T14:00:00Z',
  '2026-10-25T01:00:00Z',
  '2026-11-01T04:30:00Z',
].map((text) => Date.parse(text));

const KINDS: readonly BusyKind[] = ['busy', 'tentative', 'held', 'away', 'unknown'];

/** Two days before the change to two days after. */
function around(change: number): Span {
  return { from: change - 2 * DAY_MS, until: change + 2 * DAY_MS };
}

/** Appointments on odd minutes as well, some reaching out of the window. */
export function busyIn({ from, until }: Span, most: number): fc.Arbitrary<readonly BusySpan[]> {
  const minutes = (until - from) / MINUTE_MS;
  const one = fc
    .tuple(
      fc.integer({ min: -600, max: minutes }),
      fc.oneof(fc.integer({ min: 0, max: 300 }), fc.constantFrom(30, 60, 1_440)),
      fc.constantFrom(...KINDS),
      fc.integer({ min: 0, max: 9 }),
    )
    .map(([start, length, kind, by]) => ({
      from: from + start * MINUTE_MS,
      until: from + (start + length) * MINUTE_MS,
      kind,
      by: `e${by}`,
    }));
  return fc.array(one, { maxLength: most });
}

export const window = fc.constantFrom(...CHANGES).map(around);

const WEEKS: readonly WeekPattern[] = [
  everyDay({ from: '00:00', until: '24:00' }),
  everyDay({ from: '01:30', until: '03:15' }, { from: '09:00', until: '17:00' }),
  weekdays({ from: '08:30', until: '12:00' }, { from: '13:00', until: '18:00' }),
  everyDay({ from: '22:00', until: '06:00' }),
];

function personIn(span: Span, id: string): fc.Arbitrary<Participant> {
  const known = fc.constantFrom(
    { from: span.from - 20 * DAY_MS, until: span.until + 20 * DAY_MS },
    { from: span.from + HOUR_MS, until: span.until - 20 * HOUR_MS },
  );
  return fc
    .record({
      busy: busyIn(span, 10),
      known,
      unread: fc.integer({ min: 0, max: 19 }),
      zone: fc.constantFrom(...ZONES),
      week: fc.constantFrom(...WEEKS, null),
      attendance: fc.constantFrom(
        { role: 'must' } as const,
        { role: 'must' } as const,
        { role: 'preferably' } as const,
        { role: 'one-of', group: 'g' } as const,
      ),
      attends: fc.constantFrom('in-person' as const, 'remote' as const),
      base: fc.constantFrom('home', 'town', null),
      limits: fc.constantFrom(
        { meetingsADay: null, minutesADay: null, minutesAWeek: null },
        { meetingsADay: 2, minutesADay: null, minutesAWeek: null },
        { meetingsADay: null, minutesADay: 240, minutesAWeek: 900 },
      ),
      lunch: fc.constantFrom(null, { from: '12:00', until: '13:30', minutes: 30 }),
      focus: fc.constantFrom(null, everyDay({ from: '09:00', until: '10:00' })),
    })
    .map(({ busy, known: over, unread, week, ...rest }) =>
      participant({
        ...rest,
        id,
        busy: unread === 0 ? null : busyIndex(busy, over),
        hours:
          week === null
            ? null
            : { zone: rest.zone, week, exceptions: [], daysOff: new Map(), assumed: false },
        whereabouts: busy.flatMap(({ from, until, by }) =>
          by !== null && by < 'e3' && until > from ? [{ from, until, by, place: by }] : [],
        ),
      }),
    );
}

const TRAVEL: Readonly<Record<string, number | null>> = {
  e0: 20,
  e1: 45,
  e2: null,
  home: 30,
  town: 0,
};

export function asked(most: number): fc.Arbitrary<Question> {
  return window.chain((span) =>
    fc
      .record({
        people: fc
          .integer({ min: 1, max: most })
          .chain((count) =>
            fc.tuple(...Array.from({ length: count }, (_, at) => personIn(span, `p${at}`))),
          ),
        room: fc.option(busyIn(span, 6), { nil: null }),
        minutes: fc.constantFrom(20, 30, 60, 90),
        step: fc.constantFrom(15, 30, 10),
        zone: fc.constantFrom(...ZONES),
        notice: fc.constantFrom(0, 300),
        buffer: fc.constantFrom({ before: 0, after: 0 }, { before: 10, after: 15 }),
        tentativeAs: fc.constantFrom('busy' as const, 'free' as const),
        holdsAs: fc.constantFrom('busy' as const, 'free' as const),
        ignoring: fc.constantFrom([], ['e4'], ['e0', 'e5']),
        needed: fc.integer({ min: 0, max: 1 }),
      })
      .map(({ room, needed, ...rest }) =>
        question({
          ...rest,
          window: span,
          now: span.from,
          place: 'town',
          travelMinutes: (from, to) => TRAVEL[from === 'town' ? to : from] ?? null,
          groups: [{ name: 'g', needed: rest.people.some(isGrouped) ? needed : 0 }],
          resources:
            room === null
              ? []
              : [
                  {
                    name: 'room',
                    seats: null,
                    anyOf: [
                      {
                        id: 'small',
                        name: 'small',
                        capacity: 2,
                        place: 'town',
                        busy: busyIndex(room, span),
                      },
                      {
                        id: 'far',
                        name: 'far',
                        capacity: 9,
                        place: 'e1',
                        busy: busyIndex([], span),
                      },
                    ],
                  },
                ],
          spread: 'all',
          max: Number.POSITIVE_INFINITY,
        }),
      ),
  );
}

function isGrouped({ attendance }: Participant): boolean {
  return attendance.role === 'one-of';
}

/** Every instant of the window at which the wall of the asker shows a whole step. */
export function wholeSteps({ window: { from, until }, zone, step }: Question): readonly number[] {
  const found: number[] = [];
  for (let at = from; at < until; at += MINUTE_MS) {
    const { hour, minute } = inZone(at, zone);
    if ((hour * 60 + minute) % step === 0) found.push(at);
  }
  return found;
}

/** One minute of one person, told from the wall clock and the list of appointments alone. */
export function isFreeAt(
  { busy, zone, hours, daytime, focus }: Participant,
  at: number,
  { tentativeAs, holdsAs, ignoring }: Question,
): boolean {
  if (busy === null || at < busy.known.from || at + MINUTE_MS > busy.known.until) return false;
  const takes = ({ kind, by }: BusySpan): boolean => {
    const light = kind === 'tentative' ? tentativeAs : kind === 'held' ? holdsAs : 'busy';
    return light === 'busy' && !ignoring.includes(by ?? '');
  };
  if (busy.spans.some((span) => span.from <= at && at < span.until && takes(span))) return false;
  const local = inZone(at, zone);
  const time = local.toPlainTime().toString({ smallestUnit: 'minute' });
  const inside = (from: string, until: string): boolean => from <= time && time < until;
  if (!inside(daytime.from, daytime.until)) return false;
  const week = hours?.week ?? weekdays({ from: '09:00', until: '17:00' });
  const onDay = (day: number): WeekPattern[number] => week[(day + 6) % 7] ?? [];
  const kept = focus?.[local.dayOfWeek - 1] ?? [];
  if (kept.some(({ from, until }) => inside(from, until))) return false;
  const today = onDay(local.dayOfWeek).some(({ from, until }) =>
    until > from ? inside(from, until) : from <= time,
  );
  const yesterday = onDay(local.dayOfWeek - 1).some(
    ({ from, until }) => until < from && time < until,
  );
  return today || yesterday;
}
