import { homedir } from 'node:os';
import { join } from 'node:path';
import { enableCompileCache } from 'node:module';

/**
 * Keeps compiled sources between starts, for this thread. In the user's own cache folder, never in
 * the shared temporary one, where another user could lay code ready for us.
 */
export function keepCompiled(): void {
  enableCompileCache(
    join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'secretaris'),
  );
}
