import { z } from 'zod';
import { webAddress } from '../http/web-address.ts';

/**
 * Where a CalDAV or CardDAV server is and who logs in. The address may be that of the server, of the principal or of one
 * collection: the rest is discovered (RFC 6764). Secrets are not part of it.
 */
export const davSettings = z.object({
  url: webAddress,
  user: z.string().min(1).max(320),
  auth: z.enum(['password', 'oauth']).default('password'),
  /** The address was found by the names of a domain (RFC 6764): then it is one of the public internet, or none. */
  discovered: z.boolean().default(false),
  /** PEM of an authority of one's own, for a server whose certificate no public one signed. */
  authority: z.string().max(100_000).optional(),
});

export type DavSettings = Readonly<z.infer<typeof davSettings>>;
