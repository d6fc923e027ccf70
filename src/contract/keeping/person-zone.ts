import { z } from 'zod';
import { ABOUT_PRINCIPAL } from '../errors.ts';
import { define } from '../operation.ts';
import { about } from '../shapes/about.ts';

const person = z.string().trim().min(1).max(320).describe('Name, mail address or id');
const TIME = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const daytime = z.object({ from: TIME, until: z.union([TIME, z.literal('24:00')]) });

const clock = z.object({
  person: z.string(),
  name: z.string(),
  /** IANA name; null where nobody knows. */
  zone: z.string().nullable(),
  /** By whom it is known: said by a person of the office, or read in his own mail. */
  from: z.enum(['said', 'read']).nullable(),
  daytime: z.object({ from: z.string(), until: z.string() }).nullable(),
  weekdays: z.array(z.number()),
  /** The mail it was read in. */
  arrival: z.string().nullable(),
  said: z.string(),
});

/** On whose clock somebody lives, when he can be asked for anything, and who says so. */
export const personClock = define({
  name: 'person-clock',
  title: { nl: 'Op welke klok iemand leeft', en: 'On which clock somebody lives' },
  who: 'staff',
  changes: false,
  input: z.strictObject({ ...about, person }),
  output: clock,
  errors: [...ABOUT_PRINCIPAL, 'person-unknown', 'person-ambiguous'],
});

/** Says on whose clock somebody lives. What was read in his mail does not overrule it. */
export const personZone = define({
  name: 'person-zone',
  title: { nl: 'Zeggen op welke klok iemand leeft', en: 'Tell on which clock somebody lives' },
  who: 'staff',
  changes: true,
  input: z
    .strictObject({
      ...about,
      person,
      place: z
        .string()
        .trim()
        .min(1)
        .max(100)
        .nullable()
        .optional()
        .describe('A city, a country or a zone by its name; null takes back what was said'),
      daytime: daytime
        .refine(({ from, until }) => from < until)
        .optional()
        .describe('When he can be asked for anything, on his own clock'),
      weekdays: z
        .array(z.number().int().min(1).max(7))
        .min(1)
        .max(7)
        .optional()
        .describe('ISO weekdays on which that is so'),
    })
    .refine(
      ({ place, daytime: day, weekdays }) =>
        (place ?? day ?? weekdays) !== undefined || place === null,
    ),
  output: clock,
  errors: [
    ...ABOUT_PRINCIPAL,
    'person-unknown',
    'person-ambiguous',
    'zone-of-nobody',
    'zone-several',
    'zone-missing',
  ],
});
