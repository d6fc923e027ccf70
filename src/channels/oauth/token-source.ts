import { z } from 'zod';
import { Trouble } from '../../core/errors.ts';
import type { Clock } from '../../core/ports/clock.ts';
import type { Secret, TokenSource } from '../../core/ports/login.ts';
import { MINUTE_MS, type Instant } from '../../core/time/instant.ts';

/** A token about to expire is not handed out: the login that uses it takes a moment too. */
const EXPIRY_MARGIN_MS = MINUTE_MS;
/** A provider that does not say how long (RFC 6749, 5.1 only recommends it) means about an hour. */
const ASSUMED_LIFE_S = 3_600;
/** After a failure nobody asks again before this: several channels share one grant. */
const PAUSE_AFTER_FAILURE_MS = 5_000;
/** A token endpoint that never answers must not hold up an account. */
const ANSWER_TIMEOUT_MS = 20_000;
/** Answers are a few kilobytes; more is not an answer. */
const ANSWER_LIMIT = 64 * 1024;

/** Errors of RFC 6749, 5.2 that only a person can put right, by consenting or configuring anew. */
const LOST = ['invalid_grant', 'invalid_client', 'unauthorized_client', 'invalid_scope'];

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/** Where and as whom tokens are refreshed. Encrypted, unless the endpoint is on this machine. */
export const oauthSettings = z.object({
  tokenUrl: z.url().refine((text) => {
    const url = URL.parse(text);
    if (url?.protocol === 'http:') return LOOPBACK.includes(url.hostname);
    return url?.protocol === 'https:';
  }, 'the token endpoint must be reached by https'),
  clientId: z.string().min(1).max(1_000),
  scope: z.string().min(1).max(2_000).optional(),
});

export type OAuthSettings = Readonly<z.infer<typeof oauthSettings>>;

export interface TokenSourceOptions {
  readonly settings: OAuthSettings;
  readonly refreshToken: Secret;
  /** Absent for a public client. */
  readonly clientSecret?: Secret;
  /**
   * The provider replaced the refresh token. Awaited before the new access token is used: a crash in
   * between must not leave a grant that only the provider knows.
   */
  readonly onRotated: (refreshToken: string) => Promise<void>;
  readonly clock: Clock;
  readonly fetch?: typeof fetch;
}

const granted = z.object({
  access_token: z.string().min(1).max(ANSWER_LIMIT),
  expires_in: z.coerce.number().positive().optional().catch(undefined),
  refresh_token: z.string().min(1).optional().catch(undefined),
});
const refusedAnswer = z.object({ error: z.string() });

/** Access tokens by refresh (RFC 6749, section 6), for IMAP and SMTP alike. */
export function openTokenSource(options: TokenSourceOptions): TokenSource {
  return new RefreshingSource(options);
}

class RefreshingSource implements TokenSource {
  readonly #options: TokenSourceOptions;
  #current: { readonly token: string; readonly goodUntil: Instant } | null = null;
  #pending: Promise<string> | null = null;
  #rotated: string | null = null;
  #lost = false;
  #pausedUntil: Instant = 0;

  constructor(options: TokenSourceOptions) {
    this.#options = options;
  }

  token(): Promise<string> {
    const now = this.#options.clock.now();
    if (this.#lost) return Promise.reject(reconnect());
    if (this.#current !== null && now < this.#current.goodUntil) {
      return Promise.resolve(this.#current.token);
    }
    if (this.#pending === null && now < this.#pausedUntil) return Promise.reject(unreachable());
    // One request however many ask: with rotation a second one would burn the grant.
    this.#pending ??= this.#refresh().finally(() => (this.#pending = null));
    return this.#pending;
  }

  refused(token: string): void {
    if (this.#current?.token === token) this.#current = null;
  }

  async #refresh(): Promise<string> {
    const { clock, onRotated } = this.#options;
    try {
      const answer = await this.#ask();
      if (answer.refresh_token !== undefined) {
        this.#rotated = answer.refresh_token;
        await onRotated(answer.refresh_token);
      }
      const life = (answer.expires_in ?? ASSUMED_LIFE_S) * 1000;
      const goodUntil = clock.now() + Math.max(life - EXPIRY_MARGIN_MS, 0);
      this.#current = { token: answer.access_token, goodUntil };
      return answer.access_token;
    } catch (error) {
      if (error instanceof Trouble && error.code === 'reconnect-needed') this.#lost = true;
      else this.#pausedUntil = clock.now() + PAUSE_AFTER_FAILURE_MS;
      throw error instanceof Trouble ? error : unreachable(error);
    }
  }

  async #ask(): Promise<z.infer<typeof granted>> {
    const { settings } = this.#options;
    const body = new URLSearchParams({
      grant_type: 'refresh_token',
      refresh_token: this.#rotated ?? (await this.#options.refreshToken()),
      client_id: settings.clientId,
    });
    const secret = await this.#options.clientSecret?.();
    if (secret !== undefined) body.set('client_secret', secret);
    if (settings.scope !== undefined) body.set('scope', settings.scope);
    const response = await (this.#options.fetch ?? fetch)(settings.tokenUrl, {
      method: 'POST',
      headers: { accept: 'application/json' },
      body,
      redirect: 'error',
      signal: AbortSignal.timeout(ANSWER_TIMEOUT_MS),
    });
    return readAnswer(response.ok, await readBody(response));
  }
}

/** The token, or the trouble the answer amounts to. */
function readAnswer(ok: boolean, json: unknown): z.infer<typeof granted> {
  if (!ok) {
    const refusal = refusedAnswer.safeParse(json);
    const lost = refusal.success && LOST.includes(refusal.data.error);
    throw lost ? reconnect() : unreachable();
  }
  const answer = granted.safeParse(json);
  if (!answer.success) throw unreachable();
  return answer.data;
}

/** At most `ANSWER_LIMIT` bytes of JSON; anything else is null. */
async function readBody(response: Response): Promise<unknown> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > ANSWER_LIMIT) return null;
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    return null;
  }
}

function reconnect(): Trouble {
  return new Trouble('reconnect-needed', { retry: false });
}

function unreachable(cause?: unknown): Trouble {
  return new Trouble('server-unreachable', { retry: true, cause });
}
