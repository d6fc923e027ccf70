import { z } from 'zod';
import { ABOUT_PRINCIPAL } from '../errors.ts';
import { define } from '../operation.ts';
import { about, instant } from '../shapes/about.ts';
import { alert, notLooked, question } from '../shapes/alert.ts';
import { docketItem } from '../shapes/docket-item.ts';
import { loop } from '../shapes/loop.ts';
import { waitingAct } from '../shapes/waiting-act.ts';

/** What is on today: what must be heard, what waits, what is due, and where one could not look. */
export const today = define({
  name: 'today',
  title: { nl: 'Wat er vandaag is', en: 'What is on today' },
  who: 'staff',
  changes: false,
  input: z.strictObject(about),
  output: z.object({
    now: instant,
    zone: z.string(),
    alerts: z.array(alert),
    couldNotLook: z.array(notLooked),
    approvals: z.array(waitingAct),
    questions: z.array(question),
    due: z.array(loop),
    arrived: z.array(docketItem),
    done: z.array(
      z.object({ act: z.string(), kind: z.string(), counterpart: z.string(), at: instant }),
    ),
    /** When the tickler last went off. */
    lastWake: instant.nullable(),
  }),
  errors: ABOUT_PRINCIPAL,
});
