import { z } from 'zod';
import { ABOUT_PRINCIPAL } from '../errors.ts';
import { define } from '../operation.ts';
import { about, idText } from '../shapes/about.ts';

/** Most consents in one go: a person who approves more has not read them. */
const AT_ONCE = 50;

/** What became of each: consent is one thing, done is another. */
export const consentOutcome = z.object({
  act: z.string(),
  /** `refused` only among several: that one did not wait, or is not his to consent to. */
  result: z.enum(['approved', 'needs-more', 'declined', 'stopped', 'refused']),
  /** Where the act stands now. `done` only when the other side's answer is on record. */
  state: z.string(),
  proof: z.string().nullable(),
  waitingFor: z.array(z.string()),
});
export type ConsentOutcomeShape = z.output<typeof consentOutcome>;

/** Consents to exactly the payload that was shown; what may be done is done at once. */
export const approve = define({
  name: 'approve',
  title: { nl: 'Akkoord geven', en: 'Approve' },
  who: 'staff',
  changes: true,
  input: z.strictObject({
    ...about,
    ids: z.array(idText).min(1).max(AT_ONCE),
    payloadHash: z
      .string()
      .optional()
      .describe('Of the payload that was shown; consent to another one is refused'),
  }),
  output: z.object({ outcomes: z.array(consentOutcome) }),
  errors: [...ABOUT_PRINCIPAL, 'id-unknown', 'id-ambiguous', 'not-waiting', 'may-not-consent'],
});
