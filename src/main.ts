import { homedir } from 'node:os';
import { join } from 'node:path';
import { enableCompileCache } from 'node:module';

// Whatever this writes is its owner's alone: stores, logs, sockets, copies.
process.umask(0o077);

// Before anything else is loaded: compiled sources are kept between starts. In the user's own cache
// folder, never in the shared temporary one, where another user could lay code ready for us.
enableCompileCache(join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'secretaris'));

const { main } = await import('./main/run.ts');
process.exitCode = await main(process.argv.slice(2));
