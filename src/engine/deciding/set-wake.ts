import { appendLedger } from '../../store/records/ledger.ts';
import { insertWake } from '../../store/records/wakes.ts';
import type { Wake } from '../../core/records/arrival.ts';
import type { Writer } from '../../store/access.ts';
import type { Owner } from '../owner.ts';

/** Sets a moment at which a duty looks again, with what asked for it: a decision or an act. */
export async function setWake(
  owner: Owner,
  writer: Writer,
  wake: Wake,
  { by, because }: { readonly by: string; readonly because: string },
): Promise<void> {
  await insertWake(writer, wake);
  await appendLedger(writer, {
    at: owner.tools.clock.now(),
    kind: 'wake-set',
    subject: wake.id,
    by,
    refs: [because],
    marks: {},
  });
}
