import type { OneThread, ThreadMessage } from '../one-thread.ts';

/** A thread with this mail, asked about, and what came before it; made by hand, as only a test does. */
export function aThread(own: string, ...earlier: readonly string[]): OneThread {
  const before = earlier.map((words, at) => messageOf(words, at));
  const thread = {
    owner: 'berg',
    thread: '<1@mail.example>',
    messages: [...before, messageOf(own, earlier.length)] as const,
  };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- branding, in tests
  return thread as OneThread;
}

function messageOf(own: string, at: number): ThreadMessage {
  return { record: `in-${at}`, ours: false, at: 0, subject: 'Vraag', own };
}
