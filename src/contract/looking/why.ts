import { z } from 'zod';
import { ABOUT_PRINCIPAL } from '../errors.ts';
import { define } from '../operation.ts';
import { about, idText, instant } from '../shapes/about.ts';
import { eventDifference } from '../shapes/event.ts';
import { payload } from '../shapes/payload.ts';
import { quote } from '../shapes/quote.ts';

const decision = z.object({
  id: z.string(),
  duty: z.string(),
  kind: z.string(),
  reason: z.string(),
});

/** The chain from an act, decision, loop or arrival back to the bytes that caused it. */
export const why = define({
  name: 'why',
  title: { nl: 'Waarom iets gebeurde', en: 'Why something was done' },
  who: 'staff',
  changes: false,
  input: z.strictObject({ ...about, id: idText }),
  output: z.object({
    act: z
      .object({
        id: z.string(),
        kind: z.string(),
        state: z.string(),
        payload,
        proof: z.string().nullable(),
        /** Where somebody else changed the event it is about. */
        difference: eventDifference.nullable(),
      })
      .nullable(),
    approval: z.object({ by: z.string(), at: instant, payloadHash: z.string() }).optional(),
    approvals: z.array(z.object({ by: z.string(), at: instant, payloadHash: z.string() })),
    clause: z.object({ number: z.union([z.number(), z.string()]), text: z.string() }).optional(),
    verdict: z.string().nullable(),
    decision: decision.nullable(),
    decisions: z.array(decision),
    sources: z.array(quote),
    arrival: z
      .object({
        id: z.string(),
        channel: z.string(),
        origin: z.string(),
        blob: z.string().nullable(),
        receivedAt: instant,
      })
      .nullable(),
    ledger: z.array(z.string()).describe('Hashes of the ledger entries, oldest first'),
    entries: z.array(
      z.object({ seq: z.number(), kind: z.string(), at: instant, hash: z.string() }),
    ),
    zone: z.string(),
  }),
  errors: [...ABOUT_PRINCIPAL, 'id-unknown', 'id-ambiguous'],
});
