import { Trouble } from '../../core/errors.ts';
import { isLasting, LOGIN_TROUBLES } from '../../core/ports/channel-state.ts';
import type { ChannelTrouble } from '../../core/ports/mail.ts';
import { HttpTrouble } from '../http/http-trouble.ts';
import type { DavDialect } from './dialect.ts';
import { NotXml } from './xml/read-elements.ts';

/** The server answered, but not as asked. `errors` are the names of preconditions it gave (RFC 4918, 16). */
export class DavRefusal extends Error {
  readonly status: number;
  readonly errors: readonly string[];

  constructor(status: number, errors: readonly string[] = []) {
    super(`HTTP ${status}`);
    this.name = 'DavRefusal';
    this.status = status;
    this.errors = errors;
  }
}

/** Statuses that mean "not now": too many questions, or the server is being looked after. */
const LATER = [429, 503];

/** Whether asking the same again in a while may work. */
export function isLater(error: unknown): boolean {
  return error instanceof DavRefusal && LATER.includes(error.status);
}

/** What an error means for the account as a whole, in one of the closed list of words. */
export function codeOf(error: unknown): ChannelTrouble {
  if (error instanceof Trouble) {
    return (
      LOGIN_TROUBLES.find((code) => error.code === code || error.code.endsWith(`-${code}`)) ??
      'server-refuses'
    );
  }
  if (error instanceof HttpTrouble) {
    return error.failure === 'certificate-invalid' ? 'certificate-invalid' : 'server-unreachable';
  }
  if (error instanceof DavRefusal && error.status === 401) return 'password-refused';
  return 'server-refuses';
}

/** The sentence of a code stands under this key in the words of this channel. */
export function said({ says }: DavDialect, code: ChannelTrouble): string {
  return `${says}-${code}`;
}

/** The same as something to throw at whoever asked. Errors that are our own mistake stay what they are. */
export function asTrouble(dialect: DavDialect, error: unknown, host: string): unknown {
  const known =
    error instanceof HttpTrouble ||
    error instanceof DavRefusal ||
    error instanceof NotXml ||
    error instanceof Trouble;
  if (!known) return error;
  if (error instanceof Trouble && error.code.startsWith(`${dialect.says}-`)) return error;
  if (error instanceof HttpTrouble && error.failure === 'address-refused')
    return new Trouble(`${dialect.says}-not-public`, {
      retry: false,
      values: { host },
      cause: error,
    });
  const code = codeOf(error);
  return new Trouble(said(dialect, code), {
    retry: !isLasting(code),
    values: { host },
    cause: error,
  });
}
