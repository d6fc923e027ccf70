import type { Reader, Writer } from '../access.ts';

/**
 * Places a message in its thread by its own Message-ID and those it names (References, then
 * In-Reply-To), and returns the thread's root id. Messages may come in any order: an id that was only
 * mentioned holds the place of a message not yet seen, and two threads that turn out to be one are joined.
 */
export async function placeInThread(
  writer: Writer,
  messageId: string | null,
  mentioned: readonly string[],
  fallback: string,
): Promise<string> {
  const own = messageId ?? fallback;
  const ids = [...new Set([...mentioned, own])];
  const found = new Set<string>();
  for (const id of ids) {
    const thread = await threadOf(writer, id);
    if (thread !== null) found.add(thread);
  }
  const root = [...found][0] ?? ids[0] ?? own;
  for (const other of found) {
    if (other !== root) await joinThreads(writer, other, root);
  }
  for (const id of ids) {
    await writer.run(
      'INSERT OR IGNORE INTO thread_reference (message_id, thread) VALUES (?, ?)',
      id,
      root,
    );
  }
  return root;
}

/** The thread an id belongs to; null when it was never mentioned. */
export async function threadOf(reader: Reader, messageId: string): Promise<string | null> {
  const row = await reader.get(
    'SELECT thread FROM thread_reference WHERE message_id = ?',
    messageId,
  );
  return row === undefined ? null : String(row['thread']);
}

async function joinThreads(writer: Writer, from: string, into: string): Promise<void> {
  await writer.run('UPDATE thread_reference SET thread = ? WHERE thread = ?', into, from);
  await writer.run('UPDATE message SET thread = ? WHERE thread = ?', into, from);
  await writer.run('UPDATE loop SET thread = ? WHERE thread = ?', into, from);
  await writer.run('UPDATE act SET thread = ? WHERE thread = ?', into, from);
}
