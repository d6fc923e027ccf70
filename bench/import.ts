import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { FLAGS, printFigure } from './figure.ts';
import { writeMaildir } from './search/mailbox.ts';
import { notmuchOn } from './search/notmuch.ts';

/** 20,000 messages from a maildir to decided, searchable and durable; notmuch only indexes the same. */
const COUNT = Number(process.env['BENCH_MESSAGES'] ?? 20_000);

const answer = z.object({ rate: z.number(), peakMb: z.number(), decided: z.number() });

const folder = await mkdtemp(join(tmpdir(), 'secretaris-bench-'));
try {
  const maildir = join(folder, 'mail');
  await writeMaildir(maildir, COUNT);
  const ours = await importIn(join(folder, 'data'), maildir);
  const notmuch = notmuchOn(maildir, folder);
  const began = performance.now();
  notmuch?.run('new', '--quiet');
  const rate = COUNT / ((performance.now() - began) / 1_000);
  printFigure({
    figure: `import of ${COUNT} messages to decided and searchable`,
    value: ours.rate,
    unit: 'messages/s',
    ...(notmuch === null ? {} : { peer: 'notmuch new', peerValue: rate }),
    target: 'at least the rate of notmuch new',
    reached: notmuch === null || ours.rate >= rate,
  });
  printFigure({
    figure: 'memory while importing, highest',
    value: ours.peakMb,
    unit: 'MB',
    target: 'under 300 MB',
    reached: ours.peakMb < 300,
  });
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** A process of its own, so that its memory is the import's and nothing else's. */
async function importIn(data: string, maildir: string): Promise<z.infer<typeof answer>> {
  const child = spawn(
    process.execPath,
    [...FLAGS, new URL('import/child.ts', import.meta.url).pathname, data, maildir],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const lines: string[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => lines.push(line));
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`the import ended with ${code}`);
  return answer.parse(JSON.parse(lines.at(-1) ?? ''));
}
