import { z } from 'zod';
import { publicAddress } from '../http/web-address.ts';

/** A calendar published at an address (`https`, `http` or `webcal`), which is only read. */
export const feedSettings = z
  .object({
    url: publicAddress,
    /** The address may be on this machine or a network of one's own. Otherwise such an address is never asked. */
    local: z.boolean().default(false),
    /** Who logs in, where a password is asked for; the password is kept elsewhere. */
    user: z.string().min(1).max(320).optional(),
    /** PEM of an authority of one's own, for a server whose certificate no public one signed. */
    authority: z.string().max(100_000).optional(),
  })
  .refine(({ url, user, local }) => user === undefined || local || url.startsWith('https:'), {
    path: ['url'],
    message: 'a password is not sent in plain text',
  });

export type FeedSettings = Readonly<z.infer<typeof feedSettings>>;
