import { z } from 'zod';
import { diarySettings } from '../../core/diary/settings.ts';
import { ABOUT_PRINCIPAL } from '../errors.ts';
import { define } from '../operation.ts';
import { about } from '../shapes/about.ts';

/** How the principal's diary is kept: hours, lunch, places, habits. */
export const diaryShow = define({
  name: 'diary-show',
  title: { nl: 'Hoe de agenda wordt gehouden', en: 'How the diary is kept' },
  who: 'staff',
  changes: false,
  input: z.strictObject(about),
  output: z.object({ settings: diarySettings }),
  errors: ABOUT_PRINCIPAL,
});

/** Changes how the diary is kept; what is left out stays. */
export const diaryChange = define({
  name: 'diary-change',
  title: { nl: 'De agenda anders houden', en: 'Keep the diary differently' },
  who: 'principal',
  changes: true,
  input: z.strictObject({
    ...about,
    settings: z.record(z.string(), z.unknown()).describe('Fields of the settings to change'),
  }),
  output: z.object({ settings: diarySettings }),
  errors: [...ABOUT_PRINCIPAL, 'settings-invalid', 'setting-unknown'],
});
