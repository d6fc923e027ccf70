import { z } from 'zod';
import { ABOUT_PRINCIPAL } from '../errors.ts';
import { define } from '../operation.ts';
import { about, idText } from '../shapes/about.ts';
import { want, wantKind } from '../shapes/want.ts';

/**
 * Says that a mail wants something, or does not. Similar mail to this principal is judged likewise from
 * then on; what is certain from headers cannot be corrected, and a sign of phishing not taken away.
 */
export const correctWant = define({
  name: 'correct-want',
  title: { nl: 'Zeggen wat een mail wil', en: 'Say what a mail wants' },
  who: 'principal',
  changes: true,
  input: z.strictObject({ ...about, id: idText, kind: wantKind, holds: z.boolean() }),
  output: z.object({ arrival: z.string(), wants: z.array(want) }),
  errors: [...ABOUT_PRINCIPAL, 'id-unknown', 'id-ambiguous', 'want-certain'],
});
