import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Writes `cert.pem` and `key.pem` for localhost into a folder; answers the certificate. */
export async function makeCertificate(dir: string): Promise<string> {
  const cert = join(dir, 'cert.pem');
  const key = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'];
  const names = 'subjectAltName=DNS:localhost,IP:127.0.0.1';
  const subject = ['-days', '30', '-subj', '/CN=localhost', '-addext', names];
  await run('openssl', [...key, ...subject, '-keyout', join(dir, 'key.pem'), '-out', cert]);
  return await readFile(cert, 'utf8');
}
