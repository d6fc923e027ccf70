import { z } from 'zod';
import { ABOUT_PRINCIPAL } from '../errors.ts';
import { define } from '../operation.ts';
import { about } from '../shapes/about.ts';

const calendar = z.object({
  name: z.string(),
  title: z.string(),
  colour: z.string().nullable(),
  /** Id of the account it comes from; null for our own. */
  account: z.string().nullable(),
  readOnly: z.boolean(),
  /** What stands in it takes the principal's time. */
  counts: z.boolean(),
  /** Its server sends invitations itself. */
  schedules: z.boolean(),
  /** When it was last read; null for our own, and before the first time. */
  lookedAt: z.number().nullable(),
  /** Since when its account no longer has it; what was known of it stays. */
  goneAt: z.number().nullable(),
  /** How much in it could not be used. */
  troubled: z.number(),
});
export type CalendarShape = z.output<typeof calendar>;

/** The principal's calendars, our own and those elsewhere. */
export const calendars = define({
  name: 'calendars',
  title: { nl: 'Zijn agenda’s', en: 'His calendars' },
  who: 'staff',
  changes: false,
  input: z.strictObject(about),
  output: z.object({
    zone: z.string(),
    calendars: z.array(calendar),
    /** Where phones and programs find them. */
    address: z.string(),
    user: z.string(),
  }),
  errors: ABOUT_PRINCIPAL,
});

/** Adds a calendar of our own, or changes what is said of one. */
export const changeCalendar = define({
  name: 'change-calendar',
  title: { nl: 'Een agenda toevoegen of wijzigen', en: 'Add or change a calendar' },
  who: 'principal',
  changes: true,
  input: z.strictObject({
    ...about,
    name: z
      .string()
      .regex(/^[a-z0-9][a-z0-9-]{0,99}$/)
      .describe('Its short name; one that is not there yet is made'),
    title: z.string().trim().min(1).max(200).optional(),
    colour: z
      .string()
      .regex(/^#[0-9a-f]{6}$/i)
      .nullable()
      .optional(),
    counts: z.boolean().optional(),
  }),
  output: z.object({ name: z.string(), made: z.boolean() }),
  errors: ABOUT_PRINCIPAL,
});

/** Reads the calendars elsewhere now, and tells what that brought. */
export const readCalendars = define({
  name: 'read-calendars',
  title: { nl: 'De agenda’s elders nu lezen', en: 'Read the calendars elsewhere now' },
  who: 'staff',
  changes: true,
  input: z.strictObject(about),
  output: z.object({
    calendars: z.number(),
    changed: z.number(),
    gone: z.number(),
    /** What could not be used, and why in words. */
    troubled: z.array(z.object({ calendar: z.string(), why: z.string() })),
  }),
  errors: ABOUT_PRINCIPAL,
});
