import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import { freePort } from '../free-port.ts';

/** How a gate wants its visitors to log in. */
export interface DigestRules {
  readonly user: string;
  readonly password: string;
  readonly algorithm?: 'MD5' | 'SHA-256';
  /** Without it as RFC 2069 had it. */
  readonly qop?: string | null;
  /** A nonce serves so often, and is then stale. */
  readonly uses?: number;
  /** Says that a nonce is stale, as RFC 7616 asks; many servers only offer a new one. */
  readonly saysStale?: boolean;
  /** Offers first what no client can answer. */
  readonly offersUnknown?: boolean;
  /** Login with which it asks the server behind it. */
  readonly inside: string;
}

/** A gate before a web server of 127.0.0.1 that lets in by Digest alone (RFC 7616), as Apache and nginx do. */
export interface DigestGate extends AsyncDisposable {
  readonly url: string;
  /** Logins that came, in order: `none`, `basic`, `digest`, `stale`, `wrong`. */
  readonly came: string[];
}

const REALM = 'kantoor "An"';

/** Checked apart from our own code, and by curl in its test. */
export async function startDigestGate(behind: string, rules: DigestRules): Promise<DigestGate> {
  const port = await freePort();
  const gate = new Gate(behind, rules);
  const server = createServer((asked, answer) => gate.visit(asked, answer));
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${port}/`,
    came: gate.came,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

class Gate {
  readonly came: string[] = [];
  readonly #behind: string;
  readonly #rules: DigestRules;
  readonly #uses = new Map<string, Set<string>>();
  #nonces = 0;

  constructor(behind: string, rules: DigestRules) {
    this.#behind = behind;
    this.#rules = rules;
  }

  visit(asked: IncomingMessage, answer: ServerResponse): void {
    const login = this.#judge(asked);
    this.came.push(login);
    if (login === 'digest') this.#passOn(asked, answer);
    else {
      asked.resume();
      asked.once('end', () => this.#refuse(answer, login === 'stale'));
    }
  }

  #judge({ method = '', url = '', headers }: IncomingMessage): string {
    const { authorization = '' } = headers;
    if (authorization === '') return 'none';
    if (!authorization.startsWith('Digest ')) return 'basic';
    const said = new Map(
      [...authorization.matchAll(/([\w*]+)=(?:"((?:\\.|[^"\\])*)"|([^,\s]+))/g)].map(
        ([, name = '', quoted, bare = '']) => [name, quoted?.replaceAll(/\\(.)/g, '$1') ?? bare],
      ),
    );
    const of = (name: string): string => said.get(name) ?? '';
    const { user, password, qop = 'auth', algorithm = 'MD5', uses = Infinity } = this.#rules;
    const hash = (text: string): string =>
      createHash(algorithm === 'MD5' ? 'md5' : 'sha256')
        .update(text)
        .digest('hex');
    const named = said.has('username*')
      ? decodeURIComponent(of('username*').replace(/^UTF-8''/, ''))
      : of('username');
    const between =
      qop === null ? of('nonce') : `${of('nonce')}:${of('nc')}:${of('cnonce')}:${of('qop')}`;
    const right = hash(
      `${hash(`${user}:${REALM}:${password}`)}:${between}:${hash(`${method}:${url}`)}`,
    );
    if (named !== user || of('uri') !== url || of('response') !== right) return 'wrong';
    const counts = this.#uses.get(of('nonce'));
    const count = qop === null ? String(this.came.length) : of('nc');
    // A count that was there before is somebody who listened in.
    if (counts === undefined || counts.size >= uses || counts.has(count)) return 'stale';
    counts.add(count);
    return 'digest';
  }

  #refuse(answer: ServerResponse, isStale: boolean): void {
    const { qop = 'auth', algorithm = 'MD5', saysStale = true } = this.#rules;
    const nonce = `n${(this.#nonces += 1)}/=`;
    this.#uses.set(nonce, new Set());
    const challenge = [
      `Digest realm="${REALM.replaceAll('"', String.raw`\"`)}"`,
      `nonce="${nonce}"`,
      `algorithm=${algorithm}`,
      'opaque="a,b"',
      ...(qop === null ? [] : [`qop="${qop}"`]),
      ...(isStale && saysStale ? ['stale=true'] : []),
    ].join(', ');
    const unknown = 'Digest realm="x", nonce="y", algorithm=SHA-9, qop="auth"';
    const offered = this.#rules.offersUnknown === true ? [unknown, challenge] : [challenge];
    answer.writeHead(401, { 'www-authenticate': offered }).end('no');
  }

  #passOn(asked: IncomingMessage, answer: ServerResponse): void {
    const { method, url = '', headers } = asked;
    const onward = request(new URL(url, this.#behind), {
      method,
      headers: { ...headers, authorization: this.#rules.inside },
    });
    onward.once('response', (came) => {
      answer.writeHead(came.statusCode ?? 502, came.headers);
      came.pipe(answer);
    });
    onward.once('error', () => answer.destroy());
    asked.pipe(onward);
  }
}
