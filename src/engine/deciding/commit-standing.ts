import type { StandingChange } from '../../core/diary/standing-orders/standing-order.ts';
import type { Situation } from '../../core/situation.ts';
import type { Writer } from '../../store/access.ts';
import { insertStanding } from '../../store/records/diary/standing-orders.ts';
import { appendLedger } from '../../store/records/ledger.ts';
import type { Owner } from '../owner.ts';

/** Puts an order that holds for a while on record. */
export async function commitStanding(
  owner: Owner,
  writer: Writer,
  {
    decision,
    change: { standing },
    situation,
  }: {
    readonly decision: string;
    readonly change: StandingChange;
    readonly situation: Pick<Situation, 'arrival'>;
  },
): Promise<void> {
  const at = owner.tools.clock.now();
  const record = { ...standing, arrival: situation.arrival.id, givenAt: at };
  if (!(await insertStanding(writer, record))) return;
  await appendLedger(writer, {
    at,
    kind: 'standing-begun',
    subject: standing.id,
    by: standing.by,
    refs: [decision],
    marks: {},
  });
}
