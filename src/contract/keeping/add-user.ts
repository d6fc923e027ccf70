import { z } from 'zod';
import { define } from '../operation.ts';
import { language, shortName } from '../shapes/about.ts';

/** Lets a person use the office: assist a principal, or sign as the second person. */
export const addUser = define({
  name: 'add-user',
  title: { nl: 'Een medewerker toevoegen', en: 'Add a member of staff' },
  who: 'keeper',
  changes: true,
  input: z.strictObject({
    id: shortName,
    name: z.string().trim().min(1).max(200),
    language,
    principal: shortName,
    role: z.enum(['principal', 'assistant', 'second']),
  }),
  output: z.object({ user: z.string() }),
  errors: ['principal-unknown', 'no-access'],
});
