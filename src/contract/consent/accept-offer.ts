import { z } from 'zod';
import { ABOUT_PRINCIPAL } from '../errors.ts';
import { define } from '../operation.ts';
import { about } from '../shapes/about.ts';

/** Accepts what agreement offered for a kind of act: a level higher, or lower after a miss. */
export const acceptOffer = define({
  name: 'accept-offer',
  title: {
    nl: 'Een aangeboden bevoegdheid aannemen',
    en: 'Accept an offered level of authority',
  },
  who: 'principal',
  changes: true,
  input: z.strictObject({ ...about, kind: z.string().min(1).max(100) }),
  output: z.object({ kind: z.string(), level: z.string() }),
  errors: [...ABOUT_PRINCIPAL, 'nothing-offered'],
});
