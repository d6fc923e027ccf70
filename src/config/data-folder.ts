import { posix, win32 } from 'node:path';

/** What the place of the data folder depends on; comes in as a value. */
export interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly home: string;
  /** The folder relative paths on the command line start from. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * Where the office lives when nobody says otherwise: `$XDG_DATA_HOME/secretaris` (XDG Base Directory
 * Specification 0.8, where a relative value counts as none), `~/Library/Application Support/Secretaris`
 * on a Mac, `%LOCALAPPDATA%\Secretaris` on Windows (local: a database does not belong in a profile
 * that roams).
 */
export function defaultDataFolder({ platform, home, env }: Surroundings): string {
  if (platform === 'win32') {
    const local = env['LOCALAPPDATA'] ?? '';
    const base = win32.isAbsolute(local) ? local : win32.join(home, 'AppData', 'Local');
    return win32.join(base, 'Secretaris');
  }
  if (platform === 'darwin') {
    return posix.join(home, 'Library', 'Application Support', 'Secretaris');
  }
  const data = env['XDG_DATA_HOME'] ?? '';
  const base = posix.isAbsolute(data) ? data : posix.join(home, '.local', 'share');
  return posix.join(base, 'secretaris');
}
