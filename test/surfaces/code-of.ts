import { z } from 'zod';

const body = z.object({
  error: z.object({
    code: z.string(),
    says: z.string().min(10),
    kept: z.string().min(5),
    retry: z.boolean(),
  }),
});

/** The error in an answer, in the one shape all have. */
export function errorOf(answer: unknown): z.output<typeof body>['error'] {
  return body.parse(answer).error;
}

/** Its code. */
export function codeOf(answer: unknown): string {
  return errorOf(answer).code;
}
