import type { Span } from '../../span.ts';
import type { Preference } from '../asking/question.ts';
import { touches } from '../intervals.ts';
import type { Verdict } from '../judging/judge.ts';
import type { Prepared, PreparedPerson } from '../judging/prepare.ts';
import {
  airAround,
  comfortOf,
  hasDayAt,
  mean,
  partWithin,
  roundness,
  wholenessOf,
} from './measures.ts';

/** A time that can be, as it was judged. */
export type Can = Extract<Verdict, { can: true }>;

/** How good a time is by one measure, 0 to 1, and what may be said of it. */
export interface Measured {
  readonly weight: number;
  readonly value: number;
  /** Keys of the sentence that speaks for the time, and of the one against it; null: nothing worth saying. */
  readonly says: readonly [good: string | null, bad: string | null];
  readonly values: Readonly<Record<string, string | number>>;
}

/** Somebody who would preferably be there counts for more than any hour of the day. */
const ATTENDANCE_WEIGHT = 5;
/** An appointment that is not sure may yet stand in the way. */
const SURE_WEIGHT = 3;
/** Minutes between two appointments that still stand side by side. */
const ADJACENT_MINUTES = 5;

/** Everything a time is weighed by. */
export function measure(prepared: Prepared, span: Span, can: Can): readonly Measured[] {
  const found = prepared.question.preferences
    .filter(({ weight }) => weight > 0)
    .map((preference) => byPreference(preference, prepared, span, can));
  const attendance = byAttendance(prepared, can);
  const sureness = bySureness(prepared, span, can);
  return [attendance, ...found, sureness].filter((each) => each !== null);
}

function byAttendance({ people }: Prepared, { missing }: Can): Measured | null {
  const wished = people.filter(({ person }) => person.attendance.role === 'preferably');
  if (wished.length === 0) return null;
  const absent = wished.filter((each) => missing.includes(each));
  return {
    weight: ATTENDANCE_WEIGHT,
    value: 1 - absent.length / wished.length,
    says: ['everybody', 'without'],
    values: { who: absent.map(({ person }) => person.name).join(', ') },
  };
}

/** Where tentative events or holds were taken as free, times without them are better. */
function bySureness({ question }: Prepared, span: Span, { attending }: Can): Measured | null {
  const { tentativeAs, holdsAs } = question;
  if (tentativeAs === 'busy' && holdsAs === 'busy') return null;
  const unsure = attending.filter(({ person: { busy } }) => {
    const maybe = tentativeAs === 'free' && busy !== null && touches(busy.tentative, span);
    return maybe || (holdsAs === 'free' && busy !== null && touches(busy.held, span));
  });
  return {
    weight: SURE_WEIGHT,
    value: attending.length === 0 ? 1 : 1 - unsure.length / attending.length,
    says: [null, 'unsure'],
    values: { who: unsure.map(({ person }) => person.name).join(', ') },
  };
}

function byPreference(
  preference: Preference,
  { window, clock, question }: Prepared,
  span: Span,
  { attending, place }: Can,
): Measured {
  const { weight } = preference;
  const plain = (value: number, good: string | null, bad: string | null): Measured => ({
    weight,
    value,
    says: [good, bad],
    values: {},
  });
  switch (preference.prefers) {
    case 'time':
      return {
        ...plain(partWithin(span, preference, clock), 'preferred-time', null),
        values: hoursOf(preference),
      };
    case 'not-time':
      return {
        ...plain(1 - partWithin(span, preference, clock), null, 'disliked-time'),
        values: hoursOf(preference),
      };
    case 'soon': {
      const room = window.until - window.from;
      return plain(room > 0 ? 1 - (span.from - window.from) / room : 1, 'soon', 'late');
    }
    case 'round':
      return plain(roundness(span.from, clock), 'round', null);
    case 'adjacent': {
      const slack = Math.max(question.buffer.before, question.buffer.after) + ADJACENT_MINUTES;
      const near = attending.map((each) => {
        const { before, after } = airAround(each, span);
        return Math.min(before, after) <= slack ? 1 : 0;
      });
      return plain(mean(near), 'adjacent', null);
    }
    case 'air': {
      const wanted = Math.max(1, preference.minutes);
      const airs = attending.map((each) => {
        const { before, after } = airAround(each, span);
        return Math.min(1, Math.max(0, Math.min(before, after)) / wanted);
      });
      return { ...plain(mean(airs), 'air', 'little-air'), values: { minutes: preference.minutes } };
    }
    case 'whole-stretches':
      return plain(mean(attending.map((each) => wholenessOf(each, span))), 'whole', 'cuts');
    case 'same-place': {
      const there = attending.filter(({ person }) => person.attends === 'in-person');
      const days = there.map((each) => (place !== null && hasDayAt(each, span, place) ? 1 : 0));
      return plain(there.length === 0 ? 0 : mean(days), 'same-place', null);
    }
    default:
      return byComfort(attending, span, weight);
  }
}

function hoursOf(preference: {
  readonly weekdays: readonly number[] | null;
  readonly from: string;
  readonly until: string;
}): Measured['values'] {
  const { from, until, weekdays } = preference;
  return { begins: from, ends: until, weekdays: (weekdays ?? []).join(',') };
}

/** Whoever has it worst decides: three who sit pleasantly do not make up for one at six in the morning. */
function byComfort(attending: readonly PreparedPerson[], span: Span, weight: number): Measured {
  let value = 1;
  let worst: PreparedPerson | null = null;
  for (const each of attending) {
    const comfort = comfortOf(each, span);
    if (comfort >= value) continue;
    value = comfort;
    worst = each;
  }
  const zones = new Set(attending.map(({ person }) => person.zone));
  const told: Measured['values'] =
    worst === null ? {} : { who: worst.person.name, zone: worst.person.zone, at: span.from };
  return {
    weight,
    value,
    says: [zones.size > 1 ? 'comfort' : null, 'uncomfortable'],
    values: told,
  };
}
