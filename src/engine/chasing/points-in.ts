import { loopsOfReminder } from '../../core/chasing/loops-of-act.ts';
import type { ChasedPoint } from '../../core/situation.ts';
import { readAct } from '../../store/records/acts.ts';
import { readLoop } from '../../store/records/loops.ts';
import { messagesOfThread } from '../../store/records/messages.ts';
import type { Reader } from '../../store/access.ts';

/**
 * What the last reminder in a thread was about, where the thread is not that of the matter: it was about several, or went
 * to somebody else. None where there is no such letter.
 */
export async function pointsIn(reader: Reader, thread: string): Promise<readonly ChasedPoint[]> {
  const ours = (await messagesOfThread(reader, thread)).filter(({ act }) => act !== null);
  for (const { act } of ours.toReversed()) {
    const stored = act === null ? null : await readAct(reader, act);
    const loops = stored === null ? [] : loopsOfReminder(stored.act);
    if (loops.length === 0) continue;
    const found = await Promise.all(loops.map((loop) => readLoop(reader, loop)));
    if (found.some((loop) => loop?.thread === thread)) return [];
    return loops.map((loop, index) => ({ loop, number: index + 1 }));
  }
  return [];
}
