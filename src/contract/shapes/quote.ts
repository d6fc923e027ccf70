import { z } from 'zod';

/** Words of a source and where they stand: UTF-16 units of the part's text. */
export const quote = z.object({
  fact: z.string().nullable(),
  arrival: z.string().nullable(),
  part: z.string().nullable(),
  start: z.number().nullable(),
  end: z.number().nullable(),
  quote: z.string(),
});
export type QuoteShape = z.output<typeof quote>;
