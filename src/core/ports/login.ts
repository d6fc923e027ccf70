import { z } from 'zod';

/**
 * Fetches a secret when it is needed and not before, so that it never sits in settings, logs or
 * error texts.
 */
export type Secret = () => Promise<string>;

/**
 * Access tokens for one account (RFC 6750). `token` throws the trouble `reconnect-needed` when the
 * person has to consent anew, `server-unreachable` when asking again later may work.
 */
export interface TokenSource {
  token(): Promise<string>;
  /** Told that a server refused this token, so that it is not handed out again. */
  refused(token: string): void;
}

/** How to prove who we are to a server. */
export type Credential =
  | { readonly kind: 'password'; readonly password: Secret }
  | { readonly kind: 'oauth'; readonly tokens: TokenSource };

/** Names of this machine itself, the only ones reached without encryption. */
const LOOPBACK = ['localhost', '127.0.0.1', '::1'];

/**
 * Where a server is and who logs in. Secrets are not part of it. Plain text is only for a server
 * on this machine: anywhere else the password would travel readable.
 */
export const serverSettings = z
  .object({
    host: z
      .string()
      .trim()
      .min(1)
      .max(253)
      .regex(/^[^\s/@]+$/u),
    port: z.number().int().min(1).max(65_535),
    /** `tls` from the first byte (993, 465), `starttls` required before logging in (143, 587). */
    tls: z.enum(['tls', 'starttls', 'none']),
    user: z.string().min(1).max(320),
    auth: z.enum(['password', 'oauth']),
    /** PEM of an authority of one's own, for a server whose certificate no public one signed. */
    authority: z.string().max(100_000).optional(),
  })
  .refine((settings) => settings.tls !== 'none' || LOOPBACK.includes(settings.host), {
    path: ['tls'],
    message: 'plain text is only for a server on this machine',
  });

export type ServerSettings = Readonly<z.infer<typeof serverSettings>>;
