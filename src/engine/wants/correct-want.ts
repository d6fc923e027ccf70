import type { Want, WantKind } from '../../core/records/reading.ts';
import { mayCorrect } from '../../intake/wants/corrections/correctable.ts';
import { appendLedger } from '../../store/records/ledger.ts';
import { readReading } from '../../store/records/readings.ts';
import { writeCorrection } from '../../store/records/want-corrections.ts';
import type { Owner } from '../owner.ts';
import { asTaught, learntWants } from './learnt-wants.ts';

/** What came of a correction: the verdicts as they now are, or why it cannot be. */
export type CorrectionResult =
  | { readonly result: 'corrected'; readonly wants: readonly Want[] }
  | { readonly result: 'not-a-message' }
  | { readonly result: 'certain' };

/** The principal says that a mail wants something, or does not. Similar mail is judged likewise from now on. */
export async function correctWant(
  owner: Owner,
  { arrival, kind, holds, by }: { arrival: string; kind: WantKind; holds: boolean; by: string },
): Promise<CorrectionResult> {
  const result = await owner.store.transact(async (writer): Promise<CorrectionResult> => {
    const reading = await readReading(writer, arrival);
    if (reading?.kind !== 'message') return { result: 'not-a-message' };
    if (!mayCorrect(reading, kind, holds)) return { result: 'certain' };
    const at = owner.tools.clock.now();
    await writeCorrection(writer, { arrival, kind, holds }, at);
    await appendLedger(writer, {
      at,
      kind: 'want-corrected',
      subject: arrival,
      by,
      refs: [],
      marks: { want: kind, holds: holds ? 'yes' : 'no' },
    });
    const taught = asTaught(reading, await learntWants(writer));
    return { result: 'corrected', wants: taught?.kind === 'message' ? taught.wants : [] };
  });
  if (result.result === 'corrected') owner.tools.changed(owner.id);
  return result;
}
