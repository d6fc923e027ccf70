import { z } from 'zod';
import { ABOUT_PRINCIPAL } from '../errors.ts';
import { define } from '../operation.ts';
import { about } from '../shapes/about.ts';
import { question } from '../shapes/alert.ts';
import { waitingAct } from '../shapes/waiting-act.ts';

/** What waits for consent, for silence to end, or for a word on what became of it. */
export const approvals = define({
  name: 'approvals',
  title: { nl: 'Wat op akkoord wacht', en: 'What waits for consent' },
  who: 'staff',
  changes: false,
  input: z.strictObject(about),
  output: z.object({
    zone: z.string(),
    acts: z.array(waitingAct),
    questions: z.array(question),
  }),
  errors: ABOUT_PRINCIPAL,
});
