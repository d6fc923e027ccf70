import { z } from 'zod';
import { ABOUT_PRINCIPAL } from '../errors.ts';
import { define } from '../operation.ts';
import { about } from '../shapes/about.ts';
import { eventCard, hold } from '../shapes/event.ts';

const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** One thing that takes place. Local times are on the clock of `zone`; instants are milliseconds. */
const entry = z.object({
  calendar: z.string(),
  uid: z.string(),
  recurrenceId: z.string().nullable(),
  start: z.string(),
  end: z.string(),
  startAt: z.number(),
  endAt: z.number(),
  zone: z.string(),
  allDay: z.boolean(),
  /** Null where the reader may not see it: then only the time is shown. */
  summary: z.string().nullable(),
  hidden: z.boolean(),
  status: z.string().nullable(),
  transparent: z.boolean(),
  /** Where it is, in its own words; null where it does not say, or the reader may not see it. */
  location: z.string().nullable(),
  /** The principal is invited and has not answered. */
  invited: z.boolean(),
  card: eventCard.nullable(),
});
export type DiaryEntryShape = z.output<typeof entry>;

/** Something that will go wrong, in words, with what can be done. */
const clash = z.object({
  kind: z.string(),
  from: z.number(),
  until: z.number(),
  text: z.string(),
  cures: z.array(z.string()),
  events: z.array(z.object({ uid: z.string(), recurrenceId: z.string().nullable() })),
});

/** What is on from one day up to another, in the principal's zone. */
export const diary = define({
  name: 'diary',
  title: { nl: 'De agenda', en: 'The diary' },
  who: 'staff',
  changes: false,
  input: z.strictObject({
    ...about,
    from: date.optional().describe('First day; left out, today'),
    days: z.coerce.number().int().min(1).max(400).default(7),
  }),
  output: z.object({
    now: z.number(),
    zone: z.string(),
    from: z.string(),
    until: z.string(),
    entries: z.array(entry),
    holds: z.array(hold),
    /** The soonest first; of very many the first. */
    clashes: z.array(clash),
    /** So many clashes are there besides. */
    moreClashes: z.number().int(),
    /** What of the clashes is not in the list, in words. */
    clashesLeftOut: z.array(z.string()),
    /** Calendars that could not be read lately: what stands in them is not known. */
    unread: z.array(z.string()),
  }),
  errors: ABOUT_PRINCIPAL,
});
