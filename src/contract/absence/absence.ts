import { z } from 'zod';
import { ABOUT_PRINCIPAL } from '../errors.ts';
import { define } from '../operation.ts';
import { about, instant } from '../shapes/about.ts';

const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .describe('ISO 8601 date on the principal’s clock');

const standIn = z.object({
  name: z.string(),
  address: z.string().nullable(),
  telephone: z.string().nullable(),
});

/** An absence of the principal. `until` is the day after its last. */
const ownAbsence = z.object({
  id: z.string(),
  from: z.string(),
  until: z.string(),
  standIn: standIn.nullable(),
  number: z.string().nullable(),
  by: z.string(),
  givenAt: instant,
});
export type OwnAbsenceShape = z.output<typeof ownAbsence>;

/** The absence that holds or comes next, with the automatic answer as whoever writes then gets it. */
export const absence = define({
  name: 'absence',
  title: { nl: 'Afwezigheid', en: 'Absence' },
  who: 'staff',
  changes: false,
  input: z.strictObject({ ...about }),
  output: z.object({
    absence: ownAbsence.nullable(),
    answer: z.object({ nl: z.string(), en: z.string() }).nullable(),
  }),
  errors: ABOUT_PRINCIPAL,
});

/** Sets an absence, in the place of any other for those days. */
export const absenceSet = define({
  name: 'absence-set',
  title: { nl: 'Afwezigheid melden', en: 'Report an absence' },
  who: 'staff',
  changes: true,
  input: z.strictObject({
    ...about,
    from: day,
    /** The last day. */
    through: day,
    /** Name, address or id of who stands in; left out, as the mandate or the diary's settings have it. */
    standIn: z.string().trim().min(1).max(320).optional(),
    number: z
      .string()
      .trim()
      .min(3)
      .max(40)
      .regex(/^[+\d][\d ()./-]*$/)
      .optional(),
  }),
  output: z.object({
    absence: ownAbsence,
    answer: z.object({ nl: z.string(), en: z.string() }),
  }),
  errors: [...ABOUT_PRINCIPAL, 'absence-unclear', 'person-ambiguous'],
});

/** Ends it before its time: no automatic answer leaves any more. */
export const absenceEnd = define({
  name: 'absence-end',
  title: { nl: 'Weer aanwezig', en: 'Back again' },
  who: 'staff',
  changes: true,
  input: z.strictObject({ ...about }),
  output: z.object({ absence: ownAbsence.nullable() }),
  errors: ABOUT_PRINCIPAL,
});

/** What comes up while he is away, for whoever stands in, in the reader's language. */
export const absenceHandOver = define({
  name: 'absence-hand-over',
  title: { nl: 'Overdracht', en: 'Hand-over' },
  who: 'staff',
  changes: false,
  input: z.strictObject({ ...about }),
  output: z.object({ absence: ownAbsence.nullable(), text: z.string() }),
  errors: ABOUT_PRINCIPAL,
});

/** What came, what was done and what waits, of the absence that holds or was the last. */
export const absenceReturn = define({
  name: 'absence-return',
  title: { nl: 'Terugkeermap', en: 'Return folder' },
  who: 'staff',
  changes: false,
  input: z.strictObject({ ...about }),
  output: z.object({ absence: ownAbsence.nullable(), text: z.string() }),
  errors: ABOUT_PRINCIPAL,
});
