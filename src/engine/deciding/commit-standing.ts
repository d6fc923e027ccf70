import type { StandingChange } from '../../core/diary/standing-orders/standing-order.ts';
import type { Situation } from '../../core/situation.ts';
import type { Writer } from '../../store/access.ts';
import { endStanding, insertStanding } from '../../store/records/diary/standing-orders.ts';
import { appendLedger } from '../../store/records/ledger.ts';
import type { Owner } from '../owner.ts';

/** Who ends an order whose last day is over. */
const BY_ITSELF = 'office';

/** Puts an order that holds for a while on record, or closes it when its last day is over. */
export async function commitStanding(
  owner: Owner,
  writer: Writer,
  {
    decision,
    change,
    situation,
  }: {
    readonly decision: string;
    readonly change: StandingChange;
    readonly situation: Pick<Situation, 'arrival'>;
  },
): Promise<void> {
  const at = owner.tools.clock.now();
  if (change.change === 'end') {
    if (!(await endStanding(writer, change.id, { at, by: BY_ITSELF }))) return;
    await appendLedger(writer, {
      ...{ at, kind: 'standing-ended', subject: change.id, by: BY_ITSELF },
      ...{ refs: [decision], marks: {} },
    });
    return;
  }
  const { standing } = change;
  const record = { ...standing, arrival: situation.arrival.id, givenAt: at };
  if (!(await insertStanding(writer, record))) return;
  await appendLedger(writer, {
    ...{ at, kind: 'standing-begun', subject: standing.id, by: standing.by },
    ...{ refs: [decision], marks: {} },
  });
}
