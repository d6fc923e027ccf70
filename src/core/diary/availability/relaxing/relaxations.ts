import { showsSame } from '../../../people/clock.ts';
import { DAY_MS } from '../../../time/instant.ts';
import { touches } from '../intervals.ts';
import type { Relaxation } from '../asking/answer.ts';
import type { Question } from '../asking/question.ts';

/** No more events than these are thought away, the cheapest first: each costs a search. */
const MOST_MOVABLE = 12;
/** Of many people only so many are thought away one by one. */
const MOST_PEOPLE = 25;
/** A meeting is not proposed shorter than this. */
const SHORTEST_MINUTES = 15;
/** Shorter meetings are whole five minutes long. */
const ROUND_MINUTES = 5;
/** How much later a later window ends: a week, or as long again where the window was longer. */
const LATER_MS = 7 * DAY_MS;

/** Every single rule of a question that can be given up, in a fixed order. */
export function relaxationsOf(question: Question): readonly Relaxation[] {
  const { people, groups, resources, notice, window, now } = question;
  const has = (test: (person: Question['people'][number]) => boolean): boolean => people.some(test);
  const when = (holds: boolean, ...relax: readonly Relaxation[]): readonly Relaxation[] =>
    holds ? relax : [];
  const { before, after } = question.buffer;
  const length = window.until - window.from;
  return [
    ...shorter(question),
    { relax: 'later', until: Math.max(window.until, now) + Math.max(LATER_MS, length) },
    ...when(before > 0 || after > 0, { relax: 'buffer' }),
    ...when(
      has(({ lunch }) => lunch !== null),
      { relax: 'lunch' },
    ),
    ...when(
      has(({ focus }) => focus !== null),
      { relax: 'focus' },
    ),
    ...when(
      has(({ limits }) => Object.values(limits).some((limit) => limit !== null)),
      { relax: 'limits' },
    ),
    ...when(
      question.tentativeAs === 'busy' && has(({ busy }) => (busy?.tentative.from.length ?? 0) > 0),
      {
        relax: 'tentative',
      },
    ),
    ...when(question.holdsAs === 'busy' && has(({ busy }) => (busy?.held.from.length ?? 0) > 0), {
      relax: 'holds',
    }),
    ...when(notice > 0, { relax: 'notice' }),
    ...when(has(({ attends }) => attends === 'in-person') && question.travelMinutes !== null, {
      relax: 'remote',
    }),
    ...movable(question),
    ...groups
      .filter(({ needed }) => needed > 1)
      .map(({ name, needed }) => ({ relax: 'group', group: name, needed: needed - 1 }) as const),
    ...resources.map(({ name }) => ({ relax: 'resource', name }) as const),
    ...persons(question),
    { relax: 'hours' },
    ...farDays(question),
    { relax: 'days-off' },
    { relax: 'daytime' },
  ];
}

/** Whoever is needed and lives on another clock than who asks, one by one. */
function farDays({ people, zone, now }: Question): readonly Relaxation[] {
  return people
    .filter((one) => one.attendance.role === 'must' && !showsSame(one.zone, zone, now))
    .slice(0, MOST_PEOPLE)
    .map(({ id, name, zone: theirs }) => ({ relax: 'their-day', id, name, zone: theirs }));
}

function shorter({ minutes }: Question): readonly Relaxation[] {
  const lengths = [3 / 4, 1 / 2].map(
    (part) => Math.round((minutes * part) / ROUND_MINUTES) * ROUND_MINUTES,
  );
  return lengths
    .filter(
      (length, at) =>
        length >= SHORTEST_MINUTES && length < minutes && lengths.indexOf(length) === at,
    )
    .map((length) => ({ relax: 'shorter', minutes: length }));
}

/** Only whose going leaves a meeting: not the last one, and nobody essential. */
function persons({ people, groups }: Question): readonly Relaxation[] {
  const needed = people.filter(({ attendance }) => attendance.role === 'must');
  if (needed.length + groups.length < 2) return [];
  return needed
    .filter(({ attendance }) => attendance.role === 'must' && attendance.essential !== true)
    .slice(0, MOST_PEOPLE)
    .map(({ id, name }) => ({ relax: 'person', id, name }));
}

function movable({ people, window, ignoring }: Question): readonly Relaxation[] {
  const found = people.flatMap(({ id, name, busy, movable: events }) => {
    if (busy === null || events.length === 0 || !touches(busy.taken, window)) return [];
    const inWindow = new Set(
      busy.spans
        .filter(({ from, until }) => from < window.until && until > window.from)
        .map(({ by }) => by),
    );
    return events
      .filter(({ uid }) => inWindow.has(uid) && !ignoring.includes(uid))
      .map((event) => ({ relax: 'movable', id, name, ...event }) as const);
  });
  return found.sort((one, other) => one.cost - other.cost).slice(0, MOST_MOVABLE);
}

/** What giving a rule up costs, 0 to 1: the best time got that way is worth so much less. */
export function costOf(relax: Relaxation, { minutes }: Question): number {
  switch (relax.relax) {
    case 'movable':
      return 0.08 + 0.07 * Math.min(9, Math.max(0, relax.cost));
    case 'shorter':
      return relax.minutes * 4 >= minutes * 3 ? 0.2 : 0.4;
    default:
      return COSTS[relax.relax];
  }
}

const COSTS: Readonly<Record<Exclude<Relaxation['relax'], 'movable' | 'shorter'>, number>> = {
  buffer: 0.12,
  later: 0.18,
  lunch: 0.25,
  remote: 0.25,
  notice: 0.3,
  limits: 0.3,
  focus: 0.3,
  tentative: 0.3,
  group: 0.35,
  hours: 0.35,
  'their-day': 0.6,
  resource: 0.4,
  holds: 0.5,
  person: 0.5,
  'days-off': 0.65,
  daytime: 0.8,
};
