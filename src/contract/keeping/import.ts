import { z } from 'zod';
import { ABOUT_PRINCIPAL } from '../errors.ts';
import { define } from '../operation.ts';
import { about } from '../shapes/about.ts';

/** How far an import is; sent after every batch. */
export const importProgress = z.object({
  entries: z.number(),
  of: z.number().nullable(),
  bytes: z.number(),
  stored: z.number(),
  known: z.number(),
  decided: z.number(),
});
export type ImportProgressShape = z.output<typeof importProgress>;

/** Takes in a maildir, an mbox, a folder or a file. Stopped anywhere it goes on; run again it adds nothing. */
export const importFiles = define({
  name: 'import',
  title: { nl: 'Bestaande post inlezen', en: 'Import existing mail' },
  who: 'console',
  changes: true,
  long: true,
  input: z.strictObject({ ...about, path: z.string().min(1).max(4_096) }),
  output: importProgress.extend({
    kind: z.string(),
    unread: z.array(
      z.object({ path: z.string(), reason: z.string(), size: z.number().nullable() }),
    ),
  }),
  errors: [...ABOUT_PRINCIPAL, 'path-missing'],
});
