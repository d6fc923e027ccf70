import type { ArrivalId } from '../core/ids.ts';
import type { Arrival } from '../core/records/arrival.ts';
import { insertArrival } from '../store/records/arrivals.ts';
import { appendLedger } from '../store/records/ledger.ts';
import type { Writer } from '../store/access.ts';
import type { Owner } from './owner.ts';

/** Something that comes in and is no mail. What is left out: no bytes, no cause, an origin of its own. */
export interface Arriving {
  readonly kind: Exclude<Arrival['kind'], 'mail'>;
  readonly channel: Arrival['channel'];
  /** The same origin twice is the same arrival. */
  readonly origin?: string;
  readonly blob?: Arrival['blob'];
  readonly cause?: string | null;
  /** How many of our own doings it follows from. */
  readonly depth?: number;
  /** Through whom, as the ledger names him. */
  readonly by: string;
  /** What the ledger says of it beside its kind. */
  readonly marks?: Readonly<Record<string, string>>;
}

/** Puts it in line for the duties, and on record. Gives its id; null when it came in before. */
export async function arrive(
  owner: Owner,
  writer: Writer,
  arriving: Arriving,
): Promise<ArrivalId | null> {
  const { kind, channel, by, blob = null, cause = null, depth = 0, marks = {} } = arriving;
  const at = owner.tools.clock.now();
  const id = owner.tools.newId('arrival');
  const origin = arriving.origin ?? id;
  const line = { id, kind, channel, origin, blob, receivedAt: at, cause, depth } as const;
  if (!(await insertArrival(writer, { ...line, linkedTo: null, folderUse: 'other' }))) return null;
  const refs = cause === null ? [] : [cause];
  await appendLedger(writer, {
    at,
    kind: 'arrival',
    subject: id,
    by,
    refs,
    marks: { kind, ...marks },
  });
  return id;
}
