import { z } from 'zod';
import { ABOUT_PRINCIPAL } from '../errors.ts';
import { define } from '../operation.ts';
import { about, idText } from '../shapes/about.ts';

/** Longest answer that is read as one. */
const MOST_LETTERS = 200;
/** Deeds of one bundle that a page shows. */
const MOST_SHOWN = 600;

/** What became of one point of a bundle. */
export const answeredPoint = z.object({
  number: z.number(),
  said: z.string(),
  became: z.enum(['agreed', 'declined', 'fallen', 'settled', 'refused', 'needs-more']),
  /** Numbers of the points it rests on, where it fell with them. */
  because: z.array(z.number()),
  /** Where its deeds stand now. */
  states: z.array(z.object({ act: z.string(), state: z.string() })),
});
export type AnsweredPointShape = z.output<typeof answeredPoint>;

/** Answers a bundle as one answers aloud: “ja”, “ja, behalve 3”, “alleen 1 en 2”, “nee”. */
export const answerBundle = define({
  name: 'answer-bundle',
  title: { nl: 'Op een bundel antwoorden', en: 'Answer a bundle' },
  who: 'staff',
  changes: true,
  input: z.strictObject({
    ...about,
    id: idText.describe('Of the order whose bundle it is'),
    words: z.string().trim().min(1).max(MOST_LETTERS).describe('“ja, behalve 3 en 5”'),
    shown: z
      .array(idText)
      .max(MOST_SHOWN)
      .optional()
      .describe('The deeds that were shown with it; consent goes to these or to none'),
  }),
  output: z.object({ later: z.boolean(), points: z.array(answeredPoint) }),
  errors: [
    ...ABOUT_PRINCIPAL,
    'id-unknown',
    'id-ambiguous',
    'not-waiting',
    'answer-unclear',
    'point-unknown',
  ],
});
