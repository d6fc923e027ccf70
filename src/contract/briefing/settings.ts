import { z } from 'zod';
import { briefingSettings } from '../../core/briefing/settings.ts';
import { ABOUT_PRINCIPAL } from '../errors.ts';
import { define } from '../operation.ts';
import { about } from '../shapes/about.ts';

/** When the principal is briefed, and how. */
export const briefingShow = define({
  name: 'briefing-show',
  title: { nl: 'Wanneer de dagmap klaarligt', en: 'When the day folder is ready' },
  who: 'staff',
  changes: false,
  input: z.strictObject(about),
  output: z.object({ settings: briefingSettings }),
  errors: ABOUT_PRINCIPAL,
});

/** Changes when he is briefed; what is left out stays. */
export const briefingChange = define({
  name: 'briefing-change',
  title: { nl: 'De dagmap op een ander uur', en: 'The day folder at another hour' },
  who: 'principal',
  changes: true,
  input: z.strictObject({
    ...about,
    settings: z.record(z.string(), z.unknown()).describe('Fields of the settings to change'),
  }),
  output: z.object({ settings: briefingSettings }),
  errors: [...ABOUT_PRINCIPAL, 'settings-invalid', 'setting-unknown'],
});
