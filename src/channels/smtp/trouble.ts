import { Trouble } from '../../core/errors.ts';
import { isCertificateCode } from '../../core/ports/certificate.ts';
import { LOGIN_TROUBLES } from '../../core/ports/channel-state.ts';
import type { ChannelTrouble } from '../../core/ports/mail.ts';

/** What a failed connection or login means, in a word of the closed list; texts are not looked at. */
export function troubleCode(error: unknown): ChannelTrouble {
  if (error instanceof Trouble)
    return LOGIN_TROUBLES.find((code) => code === error.code) ?? 'server-refuses';
  const code = textField(error, 'code');
  const original = textField(error, 'originalCode');
  if (isCertificateCode(code) || isCertificateCode(original)) return 'certificate-invalid';
  const answer = numberField(error, 'responseCode');
  if (code === 'EAUTH' && answer >= 500) return 'password-refused';
  if (answer > 0 || code === 'EAUTH' || code === 'ETLS') return 'server-refuses';
  return 'server-unreachable';
}

/** A text an error carries under a name, or nothing. */
export function textField(error: unknown, name: string): string {
  const value = fieldOf(error, name);
  return typeof value === 'string' ? value : '';
}

/** A number an error carries under a name, or 0. */
export function numberField(error: unknown, name: string): number {
  const value = fieldOf(error, name);
  return typeof value === 'number' ? value : 0;
}

function fieldOf(error: unknown, name: string): unknown {
  if (typeof error !== 'object' || error === null || !(name in error)) return undefined;
  return Reflect.get(error, name);
}
