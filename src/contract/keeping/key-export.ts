import { z } from 'zod';
import { define } from '../operation.ts';

/** The office's key as text, sealed under a passphrase. A backup never holds it: keep the two apart. */
export const keyExport = define({
  name: 'key-export',
  title: { nl: 'De sleutel van het kantoor uitvoeren', en: 'Export the office key' },
  who: 'console',
  changes: true,
  input: z.strictObject({ passphrase: z.string().max(1_000) }),
  output: z.object({ key: z.string() }),
  errors: [],
});
