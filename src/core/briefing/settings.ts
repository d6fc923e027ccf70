import { z } from 'zod';

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** When a principal is briefed. What he never said has its default. */
export const briefingSettings = z.strictObject({
  /** The folder for the next working day is ready, on the clock of his own zone. */
  folderAt: clock.default('16:00'),
  /** What changed since, the silence report and the signals. */
  morningAt: clock.default('07:00'),
  /** Whether they are mailed; they stand on the page either way. */
  mail: z.boolean().default(true),
  /** Signals a day. */
  signals: z.number().int().min(0).max(3).default(3),
  /** The weekly talk: ISO weekday and hour; null: there is none. Its agenda lies in the folder of the working day before. */
  talk: z
    .strictObject({ weekday: z.number().int().min(1).max(7), at: clock })
    .nullable()
    .default({ weekday: 1, at: '09:30' }),
});
export type BriefingSettings = Readonly<z.infer<typeof briefingSettings>>;

/** Settings of somebody who never said anything. */
export const DEFAULT_BRIEFING: BriefingSettings = briefingSettings.parse({});
