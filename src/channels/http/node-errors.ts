import { isCertificateCode } from '../../core/ports/certificate.ts';
import { ADDRESS_REFUSED } from './addresses.ts';
import { HttpTrouble, type HttpFailure } from './http-trouble.ts';

interface Circumstances {
  readonly sent: boolean;
  /** Whoever asked wants to know no more. */
  readonly stopped: boolean;
  /** The time for the whole exchange was up. */
  readonly late: boolean;
}

/** An error of Node's as one of ours; what is ours already stays as it is, and so does what the reader threw. */
export function asHttpTrouble(error: unknown, { sent, stopped, late }: Circumstances): unknown {
  if (error instanceof HttpTrouble) return error;
  if (stopped) return new HttpTrouble('stopped', sent, error);
  if (late) return new HttpTrouble('time-out', sent, error);
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const failure = failureOf(code, sent);
  return failure === null ? error : new HttpTrouble(failure, sent, error);
}

function failureOf(code: string, sent: boolean): HttpFailure | null {
  if (isCertificateCode(code)) return 'certificate-invalid';
  if (code === ADDRESS_REFUSED) return 'address-refused';
  if (/^(?:Z_|ERR_STREAM_PREMATURE_CLOSE|ECONNRESET|EPIPE|HPE_|ERR_HTTP)/.test(code)) return 'cut';
  if (/^(?:E[A-Z_]+$|ERR_SSL|ERR_TLS|ERR_SOCKET)/.test(code)) return sent ? 'cut' : 'unreachable';
  return null;
}
