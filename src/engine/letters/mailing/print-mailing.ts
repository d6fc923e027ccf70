import type { PaperLetter } from '../../../core/letters/paper/paper-letter.ts';
import { decisionsOn } from '../../../store/records/decisions.ts';
import { readMailing } from '../../../store/records/letters/mailings.ts';
import type { Consenting } from '../../approvers.ts';
import type { Owner } from '../../owner.ts';
import { maySee, standings, type Standing } from './views.ts';

const GOES_NOWHERE: readonly Standing['standing'][] = ['held', 'left-out', 'dropped', 'refused'];

/** Every letter on paper of a mailing in one PDF, in the order in which they were printed; null where there is none that he may see. */
export async function printMailing(
  owner: Owner,
  by: Consenting,
  id: string,
): Promise<{ readonly count: number; readonly bytes: Uint8Array } | null> {
  const { read } = owner.store;
  const found = await readMailing(read, id);
  if (found === null || !maySee(found, by)) return null;
  // Paper that goes along with a mail which nobody consented to, or which is not allowed, goes nowhere either.
  const lines = (await standings(owner, id))
    .filter(({ standing }) => !GOES_NOWHERE.includes(standing))
    .map(({ line }) => line);
  const arrivals = new Set(lines.map(({ arrival }) => arrival));
  // A letter that was made again since, or of another order given in the same breath, is none of these.
  const isOfThese = (arrival: string, alongside: string | null): boolean =>
    lines.some((line) => line.arrival === arrival && line.key === alongside);
  const letters: PaperLetter[] = [];
  for (const arrival of arrivals)
    for (const { decision } of await decisionsOn(read, arrival))
      if (decision.kind === 'paper' && isOfThese(arrival, decision.alongside))
        letters.push(decision.letter);
  if (letters.length === 0) return null;
  return { count: letters.length, bytes: await owner.tools.press.printAll(letters) };
}
