import { z } from 'zod';
import { define } from '../operation.ts';
import { language, shortName } from '../shapes/about.ts';

/** Takes on a principal: who he is, what his profession demands, how he is written about. */
export const addPrincipal = define({
  name: 'add-principal',
  title: { nl: 'Een principaal toevoegen', en: 'Add a principal' },
  who: 'keeper',
  changes: true,
  input: z.strictObject({
    id: shortName.optional().describe('Made from the name when left out'),
    name: z.string().trim().min(1).max(200).describe('As in letters: “mr. Van den Berg”'),
    named: z
      .object({ nl: z.string().max(200), en: z.string().max(200) })
      .partial()
      .default({})
      .describe('In a running sentence: “de heer Van den Berg”'),
    pronoun: z.enum(['hij', 'zij', 'die']),
    secrecy: z.enum(['none', 'notary', 'lawyer', 'physician']),
    language,
    zone: z.string().min(1).max(100).default('Europe/Amsterdam'),
    addresses: z.array(z.email()).max(50).default([]),
    workingDays: z.array(z.number().int().min(1).max(7)).default([1, 2, 3, 4, 5]),
    alertAddress: z.email().optional().describe('Where alerts are mailed, besides the page'),
    /** Whether the caller himself is this principal; otherwise a user of that name is made. */
    me: z.boolean().default(false),
  }),
  output: z.object({ principal: z.string(), user: z.string() }),
  errors: ['principal-exists', 'zone-unknown'],
});
