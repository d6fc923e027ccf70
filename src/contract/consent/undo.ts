import { z } from 'zod';
import { ABOUT_PRINCIPAL } from '../errors.ts';
import { define } from '../operation.ts';
import { about, idText } from '../shapes/about.ts';
import { told } from './tell.ts';

/** Takes back what a bundle did: what waited falls at once; the rest comes as a bundle of its own, to be agreed to. */
export const undo = define({
  name: 'undo',
  title: { nl: 'Ongedaan maken', en: 'Undo' },
  who: 'staff',
  changes: true,
  input: z.strictObject({
    ...about,
    id: idText.optional().describe('Of the order whose bundle it is; left out, the last one told'),
  }),
  output: told,
  errors: [...ABOUT_PRINCIPAL, 'id-unknown', 'id-ambiguous'],
});
