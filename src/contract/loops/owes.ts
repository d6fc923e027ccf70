import { z } from 'zod';
import { ABOUT_PRINCIPAL } from '../errors.ts';
import { define } from '../operation.ts';
import { about } from '../shapes/about.ts';
import { loop } from '../shapes/loop.ts';

/** What is open with one person, both ways, each by its next date. */
const owing = z.object({
  /** Null for somebody who is on no record. */
  person: z.string().nullable(),
  name: z.string(),
  /** What they owe us. */
  they: z.array(loop),
  /** What we owe them. */
  we: z.array(loop),
});
export type OwingShape = z.output<typeof owing>;

/** Who owes us, and whom we owe, person by person; of one person, or of all with whom something is open. */
export const owes = define({
  name: 'owes',
  title: { nl: 'Wie ons iets schuldig is, en aan wie wij', en: 'Who owes us, and whom we owe' },
  who: 'staff',
  changes: false,
  input: z.strictObject({
    ...about,
    person: z.string().trim().min(1).max(320).optional().describe('Name, address or id'),
  }),
  output: z.object({ zone: z.string(), people: z.array(owing) }),
  errors: [...ABOUT_PRINCIPAL, 'person-unknown', 'person-ambiguous'],
});
