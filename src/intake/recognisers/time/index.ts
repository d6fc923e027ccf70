import { termMentioned } from './term-mentioned.ts';
import { weekdayDate } from './weekday-date.ts';
import { when } from './when.ts';

/** When things are, were and must be. */
export const TIME = [when, weekdayDate, termMentioned] as const;
