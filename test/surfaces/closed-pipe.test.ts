import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { ROOT } from '../tidy/project.ts';

test('whoever has read enough may close the pipe: no fault is told, and the command ends', async () => {
  const args = [join(ROOT, 'src/main.ts'), 'when', '-', '--jsonl'];
  const child = spawn(process.execPath, args, { stdio: 'pipe' });
  const closed = once(child, 'close');
  const told = text(child.stderr);
  // The command stops reading when nobody listens any more.
  child.stdin.on('error', () => {});
  child.stdin.end('morgen om drie uur\n'.repeat(100_000));
  await once(child.stdout, 'data');
  child.stdout.destroy();
  const [code]: unknown[] = await closed;
  expect({ code, told: await told }).toEqual({ code: 0, told: '' });
});
