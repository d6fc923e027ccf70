import { z } from 'zod';
import { ABOUT_PRINCIPAL } from '../errors.ts';
import { define } from '../operation.ts';
import { about, instant } from '../shapes/about.ts';
import { briefDocument } from '../shapes/brief.ts';

/** What the morning says: signals, what changed since the folder, the silence report. */
export const morning = define({
  name: 'morning',
  title: { nl: 'Wat er vanochtend te zeggen is', en: 'What there is to say this morning' },
  who: 'staff',
  changes: false,
  input: z.strictObject(about),
  output: z.object({
    now: instant,
    zone: z.string(),
    day: z.string(),
    madeAt: instant,
    /** Each with what could be done: an order in plain words, an act to agree to, or neither. */
    signals: z.array(
      z.object({
        number: z.number().int(),
        text: z.string(),
        proposal: z.string(),
        order: z.string().nullable(),
        act: z.string().nullable(),
      }),
    ),
    document: briefDocument,
  }),
  errors: ABOUT_PRINCIPAL,
});

/** A signal he does not want to hear again. */
export const signalDecline = define({
  name: 'signal-decline',
  title: { nl: 'Een signaal niet meer horen', en: 'Hear a signal no more' },
  who: 'principal',
  changes: true,
  input: z.strictObject({ ...about, number: z.coerce.number().int().min(1).max(9) }),
  output: z.object({ number: z.number().int() }),
  errors: [...ABOUT_PRINCIPAL, 'signal-unknown'],
});
