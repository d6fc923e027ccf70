import { z } from 'zod';
import { ABOUT_PRINCIPAL } from '../errors.ts';
import { define } from '../operation.ts';
import { about, instant, limit } from '../shapes/about.ts';

/** Half-open place in a text, in UTF-16 units. */
const place = z.tuple([z.number().int(), z.number().int()]);

/** Where something was found: the words around it, and the places in them that were looked for. */
const where = z.object({
  part: z.enum(['subject', 'from', 'to', 'text', 'attachment', 'document']),
  snippet: z.string(),
  marks: z.array(place),
});

/** A word that stands there instead of the one that was typed. */
const why = z.object({
  typed: z.string(),
  found: z.string(),
  how: z.enum(['exact', 'form', 'compound', 'sounds', 'mistyped']),
});

const hit = z.object({
  id: z.string(),
  arrival: z.string().nullable(),
  act: z.string().nullable(),
  kind: z.enum(['message', 'document']),
  at: instant,
  from: z.string(),
  subject: z.string(),
  thread: z.string(),
  score: z.number().describe('Higher is better; without a unit'),
  where: z.array(where),
  why: z.array(why),
});

export type SearchHitShape = z.infer<typeof hit>;

/** Something of the question that was not taken as it stands. `like` is what may have been meant. */
const remark = z.object({
  code: z.enum([
    'unknown-operator',
    'unknown-value',
    'date-not-understood',
    'nothing-behind-operator',
    'quote-not-closed',
    'only-negations',
    'alternatives-with-not',
    'too-long',
  ]),
  start: z.number().int(),
  end: z.number().int(),
  text: z.string(),
  like: z.string().nullable(),
});

export type SearchRemarkShape = z.infer<typeof remark>;

/** Messages and documents in which everything that is asked occurs, best first; the language is in `docs/search.md`. */
export const search = define({
  name: 'search',
  title: { nl: 'Zoeken', en: 'Search' },
  who: 'staff',
  changes: false,
  input: z.strictObject({
    ...about,
    text: z.string().trim().min(1).max(500),
    limit: limit.default(50),
    offset: z.coerce.number().int().min(0).max(1_000).default(0),
  }),
  output: z.object({
    zone: z.string(),
    hits: z.array(hit),
    total: z.number().int().nullable().describe('Null when there are more than were looked at'),
    more: z.boolean().describe('Whether a next page has anything'),
    someWords: z.boolean().describe('No message has every word; these have some'),
    remarks: z.array(remark),
    leftOut: z.array(z.object({ start: z.number().int(), end: z.number().int() })),
    didYouMean: z.array(z.string()),
    indexing: z.object({ done: z.number().int(), of: z.number().int() }).nullable(),
  }),
  errors: ABOUT_PRINCIPAL,
});
