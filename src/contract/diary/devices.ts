import { z } from 'zod';
import { ABOUT_PRINCIPAL } from '../errors.ts';
import { define } from '../operation.ts';
import { about } from '../shapes/about.ts';

/** Phones and calendar programs that may read and write the principal's calendars here. */
export const devices = define({
  name: 'devices',
  title: { nl: 'Telefoons en agendaprogramma’s', en: 'Phones and calendar programs' },
  who: 'principal',
  changes: false,
  input: z.strictObject(about),
  output: z.object({
    zone: z.string(),
    devices: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        by: z.string(),
        madeAt: z.number(),
        usedAt: z.number().nullable(),
      }),
    ),
  }),
  errors: ABOUT_PRINCIPAL,
});

/** Makes a password for one device. It is shown this once. */
export const addDevice = define({
  name: 'add-device',
  title: { nl: 'Een telefoon of programma toelaten', en: 'Let a phone or program in' },
  who: 'principal',
  changes: true,
  input: z.strictObject({ ...about, title: z.string().trim().min(1).max(100) }),
  output: z.object({
    id: z.string(),
    /** Where the device finds the calendars. */
    address: z.string(),
    user: z.string(),
    password: z.string(),
  }),
  errors: ABOUT_PRINCIPAL,
});

/** Refuses a device from now on. */
export const removeDevice = define({
  name: 'remove-device',
  title: { nl: 'Een telefoon of programma weigeren', en: 'Shut a phone or program out' },
  who: 'principal',
  changes: true,
  input: z.strictObject({ ...about, id: z.string().max(100) }),
  output: z.object({ id: z.string() }),
  errors: [...ABOUT_PRINCIPAL, 'id-unknown'],
});

/** The private address under which others see when the principal is free, and nothing else. */
export const freeBusyLink = define({
  name: 'free-busy-link',
  title: { nl: 'Het adres met vrij en bezet', en: 'The free and busy address' },
  who: 'principal',
  changes: true,
  input: z.strictObject({
    ...about,
    renew: z.boolean().default(false).describe('Makes another; the one before no longer works'),
  }),
  output: z.object({ link: z.string() }),
  errors: ABOUT_PRINCIPAL,
});
