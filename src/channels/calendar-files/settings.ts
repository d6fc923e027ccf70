import { isAbsolute } from 'node:path';
import { z } from 'zod';

/** A file with a calendar in it, or a folder of such files (https://vdirsyncer.pimutils.org/en/stable/vdir.html), on this machine. */
export const calendarFileSettings = z.object({
  path: z
    .string()
    .min(1)
    .max(4_096)
    .refine((path) => isAbsolute(path) && !path.includes('\0')),
});

export type CalendarFileSettings = Readonly<z.infer<typeof calendarFileSettings>>;
