import { z } from 'zod';
import { ABOUT_PRINCIPAL } from '../errors.ts';
import { define } from '../operation.ts';
import { about, idText } from '../shapes/about.ts';
import { wantKind } from '../shapes/want.ts';

const source = z.object({ part: z.string(), start: z.number().int(), end: z.number().int() });
const quoted = z.object({ quote: z.string(), source });

/** What a model read in a mail, beside what the office read itself; each with the words it rests on. */
export const suggestions = define({
  name: 'suggestions',
  title: { nl: 'Wat een model meelas', en: 'What a model read along' },
  who: 'staff',
  changes: false,
  input: z.strictObject({ ...about, id: idText.describe('A mail, or a proposal in answer to it') }),
  output: z.object({
    arrival: z.string(),
    state: z.enum(['none', 'waiting', 'asking', 'answered', 'nothing', 'kept-home']),
    says: z.string().nullable().describe('Why there is nothing'),
    wants: z.array(quoted.extend({ kind: wantKind })),
    finds: z.array(
      quoted.extend({
        kind: z.enum(['when', 'question', 'promise', 'request']),
        /** Of words of time, what our own grammar makes of them. */
        value: z.record(z.string(), z.unknown()).optional(),
      }),
    ),
    summary: z.array(quoted.extend({ text: z.string() })),
    /** Drafts by a model beside letters of ours that wait for consent. */
    drafts: z.array(z.object({ act: z.string(), ours: z.string(), draft: z.string() })),
    refused: z.array(z.object({ what: z.string(), why: z.string() })),
  }),
  errors: [...ABOUT_PRINCIPAL, 'id-unknown', 'id-ambiguous'],
});
