import { calendar } from './calendar/calendar.ts';

/** Recognisers of parts that have a form of their own. */
export const STRUCTURED = [calendar] as const;
