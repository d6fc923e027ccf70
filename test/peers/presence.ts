import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe } from 'vitest';

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
export function lookForPeer(
  program: string,
  debianPackage: string,
  inCi = process.env['CI'] === 'true',
): Presence {
  if (findProgram(program) !== null) return { here: true };
  const why = `${program} is not installed; run: sudo apt-get install -y ${debianPackage}`;
  if (inCi) throw new Error(why);
  return { here: false, why };
}

/** Runs tests against a peer; where it is missing they are skipped under the reason. */
export function withPeer(kind: string, presence: Presence, tests: () => void): void {
  const reason = presence.here ? '' : `: ${presence.why}`;
  describe.skipIf(!presence.here)(`${kind}${reason}`, () => {
    tests();
  });
}
