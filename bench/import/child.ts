import { keepCompiled } from '../../src/main/compile-cache.ts';

// As the program itself begins.
keepCompiled();

const { openImport } = await import('../../src/channels/files/source.ts');
const { importAll } = await import('../../src/engine/index.ts');
const { benchOffice } = await import('../office.ts');

const [data, maildir] = process.argv.slice(2);
if (data === undefined || maildir === undefined) throw new Error('usage: child.ts DATA MAILDIR');

const { owner, close } = await benchOffice(data);
const source = await openImport(maildir);
let peak = 0;
const began = performance.now();
const report = await importAll(owner, source, maildir, () => {
  peak = Math.max(peak, process.memoryUsage().rss);
});
const seconds = (performance.now() - began) / 1_000;
await close();
process.stdout.write(
  `${JSON.stringify({ rate: report.decided / seconds, peakMb: peak / 1e6, decided: report.decided })}\n`,
);
