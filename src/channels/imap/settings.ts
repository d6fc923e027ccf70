import { z } from 'zod';
import { serverSettings } from '../../core/ports/login.ts';

/** Folders watched beside INBOX and Sent; each costs a question at every look. */
const ALSO_WATCH_LIMIT = 20;

/** One mailbox to read: where it is, who logs in, and which folders beside INBOX and Sent matter. */
export const accountSettings = serverSettings.safeExtend({
  alsoWatch: z.array(z.string().min(1).max(1_000)).max(ALSO_WATCH_LIMIT).default([]),
  /** Mail the server received before this day is left alone; absent takes in everything. */
  since: z.iso.date().optional(),
});

export type AccountSettings = Readonly<z.infer<typeof accountSettings>>;
