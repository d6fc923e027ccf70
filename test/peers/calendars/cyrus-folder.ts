import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Presence } from '../presence.ts';

/**
 * Where Debian's packages of Cyrus are unpacked: installing them would remove Dovecot, which the tests need too. Within
 * node_modules, so that it is no part of the project and goes when that goes.
 */
export const CYRUS_FOLDER = fileURLToPath(
  new URL('../../../node_modules/.cache/secretaris-peers/cyrus', import.meta.url),
);

/** What is unpacked; the libraries they need and the machine lacks come with them. */
export const CYRUS_PACKAGES = ['cyrus-imapd', 'cyrus-caldav'];

/** Its programs. */
export const CYRUS_PROGRAMS = join(CYRUS_FOLDER, 'usr/lib/cyrus/bin');

export function cyrusIsHere(): boolean {
  return existsSync(join(CYRUS_PROGRAMS, 'master')) && existsSync(join(CYRUS_PROGRAMS, 'httpd'));
}

/** Whether Cyrus can be used here; throws in CI when it cannot. */
export function lookForCyrus(inCi = process.env['CI'] === 'true'): Presence {
  if (cyrusIsHere()) return { here: true };
  const why = 'Cyrus is not unpacked; run: node tools/fetch-cyrus.ts';
  if (inCi) throw new Error(why);
  return { here: false, why };
}
