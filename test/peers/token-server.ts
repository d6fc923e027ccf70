import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

/** How the token endpoint answers next, when not as it should. */
export type TokenFault = 'none' | 'invalid-grant' | 'unavailable' | 'garbage' | 'silent';

/**
 * A stand-in for a provider's authorisation server: refreshes grants at `/token` (RFC 6749,
 * section 6) and says at `/introspect` whether a token is good (RFC 7662), which is what Dovecot
 * asks. Hold it with `await using`.
 */
export class TokenServer {
  readonly url: string;
  /** Requests made to the token endpoint so far; a storm would show here. */
  refreshes = 0;
  /** How the token endpoint answers from now on. */
  fault: TokenFault = 'none';
  /** Whether each refresh hands out a new refresh token and forgets the old. */
  rotates = false;
  /** Seconds an access token is good for, as told to the client. */
  expiresIn = 3600;
  readonly #server: Server;
  readonly #grants = new Map<string, string>();
  readonly #tokens = new Map<string, string>();
  #count = 0;

  constructor(server: Server, url: string) {
    this.#server = server;
    this.url = url;
    server.on('request', (request, response) => void this.#answer(request, response));
  }

  get tokenUrl(): string {
    return `${this.url}/token`;
  }

  get introspectionUrl(): string {
    return `${this.url}/introspect`;
  }

  /** Consents for a user: answers the refresh token. */
  grant(user: string): string {
    this.#count += 1;
    const refreshToken = `refresh-${this.#count}`;
    this.#grants.set(refreshToken, user);
    return refreshToken;
  }

  /** Takes everything back that was given to a user: grants and tokens. */
  revoke(user: string): void {
    for (const map of [this.#grants, this.#tokens]) {
      for (const [key, owner] of map) if (owner === user) map.delete(key);
    }
  }

  /** Forgets the access tokens but not the grants: the next refresh works. */
  expireTokens(): void {
    this.#tokens.clear();
  }

  accepts(user: string, token: string): boolean {
    return this.#tokens.get(token) === user;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const closed = once(this.#server, 'close');
    this.#server.close();
    this.#server.closeAllConnections();
    await closed;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    await once(request, 'end');
    const form = new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
    if (request.url === '/introspect') return this.#introspect(form, response);
    this.refreshes += 1;
    return this.#refresh(form, response);
  }

  #introspect(form: URLSearchParams, response: ServerResponse): void {
    const username = this.#tokens.get(form.get('token') ?? '');
    reply(response, 200, username === undefined ? { active: false } : { active: true, username });
  }

  #refresh(form: URLSearchParams, response: ServerResponse): void {
    if (this.fault === 'silent') return;
    if (this.fault === 'unavailable') return reply(response, 503, { error: 'unavailable' });
    if (this.fault === 'garbage') return void response.end('<html>maintenance</html>');
    const refreshToken = form.get('refresh_token') ?? '';
    const user = this.#grants.get(refreshToken);
    const good = form.get('grant_type') === 'refresh_token' && user !== undefined;
    if (!good || this.fault === 'invalid-grant') {
      return reply(response, 400, { error: 'invalid_grant' });
    }
    this.#count += 1;
    const token = `access-${this.#count}`;
    this.#tokens.set(token, user);
    const next = this.rotates ? this.grant(user) : undefined;
    if (next !== undefined) this.#grants.delete(refreshToken);
    reply(response, 200, {
      access_token: token,
      token_type: 'Bearer',
      expires_in: this.expiresIn,
      refresh_token: next,
    });
  }
}

/** Starts on a free port of 127.0.0.1. */
export async function startTokenServer(): Promise<TokenServer> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return new TokenServer(server, `http://127.0.0.1:${address.port}`);
}

function reply(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}
