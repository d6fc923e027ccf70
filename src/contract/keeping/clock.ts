import { z } from 'zod';
import { define } from '../operation.ts';
import { instant } from '../shapes/about.ts';

/** Moves the clock of a rehearsal or the sample office; a real office's clock is nobody's to move. */
export const clock = define({
  name: 'clock',
  title: { nl: 'De klok van de oefening verzetten', en: 'Move the clock of the rehearsal' },
  who: 'signed-in',
  changes: true,
  input: z
    .strictObject({
      to: z.iso.datetime({ offset: true }).optional(),
      byMinutes: z.coerce.number().int().min(-525_600).max(525_600).optional(),
    })
    .refine((move) => (move.to === undefined) !== (move.byMinutes === undefined), {
      path: ['to'],
      message: 'give either `to` or `byMinutes`',
    }),
  output: z.object({ now: instant }),
  errors: ['clock-fixed'],
});
