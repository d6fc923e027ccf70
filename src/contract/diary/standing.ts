import { z } from 'zod';
import { ABOUT_PRINCIPAL } from '../errors.ts';
import { define } from '../operation.ts';
import { about, idText, instant } from '../shapes/about.ts';

/** An order that holds for a while. Dates on the principal's clock; `until` is the day after its last. */
const standingOrder = z.object({
  id: z.string(),
  /** As a clause, in the language of whoever asks. */
  said: z.string(),
  from: z.string(),
  until: z.string(),
  /** Id of the user who gave it. */
  by: z.string(),
  givenAt: instant,
});

/** Orders that hold now or will, the earliest to end first. They are given with `tell`, and end by themselves. */
export const standing = define({
  name: 'standing',
  title: { nl: 'Wat er zolang geldt', en: 'What holds for a while' },
  who: 'staff',
  changes: false,
  input: z.strictObject({ ...about }),
  output: z.object({ standing: z.array(standingOrder) }),
  errors: ABOUT_PRINCIPAL,
});

/** Ends one before its time. */
export const standingEnd = define({
  name: 'standing-end',
  title: { nl: 'Eerder laten aflopen', en: 'End before its time' },
  who: 'staff',
  changes: true,
  input: z.strictObject({ ...about, id: idText }),
  output: standingOrder,
  errors: [...ABOUT_PRINCIPAL, 'id-unknown', 'id-ambiguous'],
});
