import { z } from 'zod';
import { define } from '../operation.ts';
import { language } from '../shapes/about.ts';

/** Who uses the office, and what each is to whom. */
export const users = define({
  name: 'users',
  title: { nl: 'Wie het kantoor gebruiken', en: 'Who uses the office' },
  who: 'keeper',
  changes: false,
  input: z.strictObject({}),
  output: z.object({
    users: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        language,
        access: z.array(
          z.object({
            principal: z.string(),
            role: z.enum(['principal', 'assistant', 'second']),
          }),
        ),
      }),
    ),
  }),
  errors: [],
});
