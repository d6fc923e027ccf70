import { z } from 'zod';
import { ABOUT_PRINCIPAL } from '../errors.ts';
import { define } from '../operation.ts';
import { about, instant } from '../shapes/about.ts';
import { briefDocument } from '../shapes/brief.ts';

const date = z.iso.date();

/** The folder of a day: who comes, what is open with them, papers, what to decide, the way there. */
export const folder = define({
  name: 'folder',
  title: { nl: 'De dagmap', en: 'The day folder' },
  who: 'staff',
  changes: false,
  input: z.strictObject({
    ...about,
    day: date.optional().describe('The day; left out, the next working day'),
  }),
  output: z.object({
    now: instant,
    zone: z.string(),
    day: z.string(),
    /** When it was put ready at its hour; what stands in the document is as it is now. */
    readyAt: instant.nullable(),
    before: z.string(),
    after: z.string(),
    document: briefDocument,
  }),
  errors: ABOUT_PRINCIPAL,
});

/** The folder to be printed: one PDF with the papers behind it under their numbers. */
export const folderPrint = define({
  name: 'folder-print',
  title: { nl: 'De dagmap om af te drukken', en: 'The day folder for print' },
  who: 'staff',
  changes: false,
  input: z.strictObject({ ...about, day: date.optional() }),
  output: z.object({
    day: z.string(),
    /** File name. */
    name: z.string(),
    /** Base64. */
    pdf: z.string(),
    /** Papers that are no pages: their sheet is in the PDF, they themselves are here, in base64. */
    apart: z.array(z.object({ number: z.number(), name: z.string(), bytes: z.string() })),
  }),
  errors: ABOUT_PRINCIPAL,
});

/** One paper of a folder as it came in. */
export const folderPaper = define({
  name: 'folder-paper',
  title: { nl: 'Een stuk uit de dagmap', en: 'A paper of the day folder' },
  who: 'staff',
  changes: false,
  input: z.strictObject({ ...about, day: date, number: z.coerce.number().int().min(1) }),
  output: z.object({ name: z.string(), type: z.string(), bytes: z.string() }),
  errors: [...ABOUT_PRINCIPAL, 'paper-gone'],
});
