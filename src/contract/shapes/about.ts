import { z } from 'zod';

/** Longest id or short name anybody gives. */
const NAME_LIMIT = 100;

/** A short name: of a principal, of a user. */
export const shortName = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,39}$/)
  .describe('Lower-case letters, digits and hyphens, beginning with a letter');

/** Which principal it is about; left out, the only one the caller works for. */
export const about = { principal: shortName.optional().describe('Short name of the principal') };

/** An id, or enough of its beginning to tell which is meant. */
export const idText = z.string().trim().min(1).max(NAME_LIMIT);

/** Milliseconds since 1970, UTC. */
export const instant = z.number().int().describe('Milliseconds since 1970-01-01T00:00Z');

export const language = z.enum(['nl', 'en']);

/** How many of a list; large enough for a busy day, small enough to answer at once. */
export const limit = z.coerce.number().int().min(1).max(1_000);
