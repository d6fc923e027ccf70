import { everyDay } from '../../hours/working-hours.ts';
import type { Stretch } from '../../hours/working-hours.ts';
import type { Participant, Preference, Question } from './question.ts';

/** What may be asked of anybody, on his own clock. */
export const ORDINARY_DAYTIME: Stretch = { from: '07:00', until: '22:00' };

/** From midnight to midnight. */
export const ALL_DAY: Stretch = { from: '00:00', until: '24:00' };

/** Every hour of the week: for who says so. Nobody is taken to be free all night unasked. */
export const ALL_HOURS = everyDay(ALL_DAY);

/** What a good secretary weighs when nobody said what is preferred. */
const ORDINARY_PREFERENCES: readonly Preference[] = [
  { prefers: 'soon', weight: 2 },
  { prefers: 'comfort', weight: 2 },
  { prefers: 'whole-stretches', weight: 1 },
  { prefers: 'round', weight: 1 },
];

const NO_LIMITS = { meetingsADay: null, minutesADay: null, minutesAWeek: null } as const;

/** A participant with what is usual where nothing is said: needed, from a distance, no limits. */
export function participant(
  said: Pick<Participant, 'id' | 'busy' | 'zone'> & Partial<Participant>,
): Participant {
  return {
    name: said.id,
    hours: null,
    attendance: { role: 'must' },
    attends: 'remote',
    base: null,
    whereabouts: [],
    limits: NO_LIMITS,
    lunch: null,
    focus: null,
    daytime: ORDINARY_DAYTIME,
    movable: [],
    ...said,
  };
}

/** A question with what is usual where nothing is said: three offers on different days, on whole quarters. */
export function question(
  said: Pick<Question, 'people' | 'minutes' | 'window' | 'zone' | 'now'> & Partial<Question>,
): Question {
  return {
    groups: [],
    resources: [],
    place: null,
    step: 15,
    notice: 0,
    buffer: { before: 0, after: 0 },
    travelMinutes: null,
    tentativeAs: 'busy',
    holdsAs: 'busy',
    ignoring: [],
    preferences: ORDINARY_PREFERENCES,
    max: 3,
    spread: 'days',
    ...said,
  };
}
