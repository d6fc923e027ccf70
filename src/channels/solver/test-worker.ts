import { parentPort } from 'node:worker_threads';
import type { FitTask } from './messages.ts';

/** A fitting worker for tests: it does what the first meeting is called, whatever it is asked. */
function obey({ problem }: FitTask): void {
  const title = problem.meetings[0]?.title;
  if (title === 'hang') for (;;);
  if (title === 'eat') {
    const eaten: string[] = [];
    for (;;) eaten.push(`${eaten.length} `.repeat(100_000));
  }
  if (title === 'die') process.exit(3);
  throw new Error('a fault of the solver');
}

parentPort?.on('message', (task: FitTask) => obey(task));
