import { keepCompiled } from './main/compile-cache.ts';

// Whatever this writes is its owner's alone: stores, logs, sockets, copies.
process.umask(0o077);

// Before anything else is loaded.
keepCompiled();

const { main } = await import('./main/command/run.ts');
process.exitCode = await main(process.argv.slice(2));
