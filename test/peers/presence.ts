import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { test } from 'vitest';

/** Folders where Debian keeps daemons; often not on an ordinary user's path. */
const DAEMON_FOLDERS = ['/usr/sbin', '/usr/local/sbin', '/sbin'];

/** Where a program lies, or null. */
export function findProgram(name: string): string | null {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), ...DAEMON_FOLDERS];
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path)) ?? null;
}

/** Whether a real peer can be used here, and what to say when it cannot. */
export type Presence = { readonly here: true } | { readonly here: false; readonly why: string };

/**
 * Looks whether a peer's program is installed. In CI a missing peer is a failure, not an excuse:
 * then this throws.
 */
export function lookForPeer(program: string, debianPackage: string): Presence {
  if (findProgram(program) !== null) return { here: true };
  const why = `${program} is not installed; run: sudo apt-get install -y ${debianPackage}`;
  if (process.env['CI'] === 'true') throw new Error(why);
  return { here: false, why };
}

/** Runs tests against a peer; where it is missing, one skipped line says why and what to install. */
export function withPeer(kind: string, presence: Presence, tests: () => void): void {
  if (presence.here) tests();
  else test(`${kind}: ${presence.why}`, (context) => context.skip(presence.why));
}
