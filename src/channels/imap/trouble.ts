import { Trouble } from '../../core/errors.ts';
import { isCertificateCode } from '../../core/ports/certificate.ts';
import { isLasting, LOGIN_TROUBLES, type ChannelSetback } from '../../core/ports/channel-state.ts';
import type { ChannelTrouble } from '../../core/ports/mail.ts';

/** Response codes of a refused login that mean "not now" and not "not you" (RFC 5530). */
const PASSING_REFUSALS = ['UNAVAILABLE', 'LIMIT', 'INUSE', 'SERVERBUG'];

/** Codes of a connection that never came about or broke. */
const UNREACHABLE =
  /^(?:E(?:CONN|ConnectionClosed|PIPE|HOST|NET|TIMEDOUT|TIMEOUT|AI_)|ENOTFOUND|NoConnection|ClosedAfterConnect|CONNECT_TIMEOUT|GREETING_TIMEOUT|UPGRADE_TIMEOUT)/u;

const CODES: readonly ChannelTrouble[] = [...LOGIN_TROUBLES, 'folder-missing'];

/**
 * Says in one of the closed list of words what an error of the library or of a token source means.
 * Only codes are looked at, for texts may carry addresses.
 */
export function setbackOf(error: unknown): ChannelSetback {
  const code = codeOf(error);
  return { code, lasting: isLasting(code) };
}

/** The same as something to throw at whoever asked for one deed. */
export function asTrouble(error: unknown): Trouble {
  if (error instanceof Trouble) return error;
  const { code, lasting } = setbackOf(error);
  return new Trouble(code, { retry: !lasting && code !== 'folder-missing', cause: error });
}

function codeOf(error: unknown): ChannelTrouble {
  if (error instanceof Trouble) {
    return CODES.find((code) => code === error.code) ?? 'server-unreachable';
  }
  const code = field(error, 'code');
  if (field(error, 'authenticationFailed') === 'true') {
    const passing = PASSING_REFUSALS.includes(field(error, 'serverResponseCode'));
    return passing ? 'server-refuses' : 'password-refused';
  }
  if (isCertificateCode(code)) return 'certificate-invalid';
  if (code === 'NotFound' || field(error, 'mailboxMissing') === 'true') return 'folder-missing';
  return UNREACHABLE.test(code) ? 'server-unreachable' : 'server-refuses';
}

function field(error: unknown, name: string): string {
  if (typeof error !== 'object' || error === null || !(name in error)) return '';
  const value: unknown = Reflect.get(error, name);
  return typeof value === 'string' || typeof value === 'boolean' ? String(value) : '';
}
