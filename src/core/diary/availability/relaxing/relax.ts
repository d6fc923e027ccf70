import type { Stretch, WorkingHours } from '../../hours/working-hours.ts';
import { assumedHours } from '../../hours/working-hours.ts';
import type { Relaxation } from '../asking/answer.ts';
import { ALL_DAY, ALL_HOURS } from '../asking/make.ts';
import type { Participant, Question } from '../asking/question.ts';

/** The question with one rule given up. */
export function relaxed(question: Question, relax: Relaxation): Question {
  const everybody = (change: (person: Participant) => Partial<Participant>): Question => ({
    ...question,
    people: question.people.map((person) => ({ ...person, ...change(person) })),
  });
  switch (relax.relax) {
    case 'person':
      return everybody(({ id, attendance }) => ({
        attendance: id === relax.id ? { role: 'preferably' } : attendance,
      }));
    case 'group':
      return {
        ...question,
        groups: question.groups.map((group) =>
          group.name === relax.group ? { ...group, needed: relax.needed } : group,
        ),
      };
    case 'lunch':
      return everybody(() => ({ lunch: null }));
    case 'hours':
      return everybody((person) => ({ hours: longDays(hoursOf(person)) }));
    case 'days-off':
      return everybody((person) => ({ hours: allDays(hoursOf(person)) }));
    case 'daytime':
      return everybody((person) => ({ hours: longDays(hoursOf(person)), daytime: ALL_DAY }));
    case 'their-day':
      return everybody((person) =>
        person.id === relax.id ? { hours: anyHour(hoursOf(person)), daytime: ALL_DAY } : {},
      );
    case 'shorter':
      return { ...question, minutes: relax.minutes };
    case 'later':
      return { ...question, window: { ...question.window, until: relax.until } };
    case 'notice':
      return { ...question, notice: 0 };
    case 'tentative':
      return { ...question, tentativeAs: 'free' };
    case 'holds':
      return { ...question, holdsAs: 'free' };
    case 'movable':
      return { ...question, ignoring: [...question.ignoring, relax.uid] };
    case 'limits':
      return everybody(() => ({
        limits: { meetingsADay: null, minutesADay: null, minutesAWeek: null },
      }));
    case 'focus':
      return everybody(() => ({ focus: null }));
    case 'buffer':
      return { ...question, buffer: { before: 0, after: 0 } };
    case 'resource':
      return {
        ...question,
        resources: question.resources.filter(({ name }) => name !== relax.name),
      };
    default:
      return everybody(() => ({ attends: 'remote' }));
  }
}

function hoursOf({ hours, zone }: Participant): WorkingHours {
  return hours ?? assumedHours(zone);
}

/** Worked days at any hour; daytime still holds. */
function longDays(hours: WorkingHours): WorkingHours {
  const long = (stretches: readonly Stretch[]): readonly Stretch[] =>
    stretches.length === 0 ? [] : [ALL_DAY];
  return {
    ...hours,
    week: hours.week.map(long),
    exceptions: hours.exceptions.map((each) => ({ ...each, stretches: long(each.stretches) })),
  };
}

/** Every hour of every day; what somebody said of single days still holds. */
function anyHour(hours: WorkingHours): WorkingHours {
  return { ...hours, week: ALL_HOURS, daysOff: new Map() };
}

/** Weekends and public holidays like any other day; closures and days of leave still hold. */
function allDays(hours: WorkingHours): WorkingHours {
  const usual = hours.week.find((stretches) => stretches.length > 0) ?? [];
  const week = hours.week.map((stretches) => (stretches.length > 0 ? stretches : usual));
  return { ...hours, week, daysOff: new Map() };
}
