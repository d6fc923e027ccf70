import type { Situation } from '../../core/situation.ts';
import { readArrival } from '../../store/records/arrivals.ts';
import { readProfile } from '../../store/records/meta.ts';
import { readReading } from '../../store/records/readings.ts';
import { readWake } from '../../store/records/wakes.ts';
import { threadOf } from '../../store/records/threads.ts';
import type { Reader } from '../../store/access.ts';
import type { Owner } from '../owner.ts';
import { asTaught, learntWants } from '../wants/learnt-wants.ts';
import { NOTHING_LOADED, prepare } from './prepare.ts';

/**
 * The situation of an arrival as it stands now: prepared anew, so that a proposal a person edits is
 * inspected against today's records and not those of when it was made. Null when it is gone.
 */
export async function situationOf(
  owner: Owner,
  reader: Reader,
  arrivalId: string,
  duty: string,
): Promise<Situation | null> {
  const arrival = await readArrival(reader, owner.id, arrivalId);
  const profile = await readProfile(reader);
  if (arrival === null || profile === null) return null;
  const reading = asTaught(await readReading(reader, arrivalId), await learntWants(reader));
  const messageId = reading?.kind === 'message' ? reading.messageId : null;
  const start: Situation = {
    profile,
    now: owner.tools.clock.now(),
    arrival,
    reading,
    wake: arrival.kind === 'wake' ? await readWake(reader, arrival.cause ?? '') : null,
    loaded: {
      ...NOTHING_LOADED,
      threadRoot: messageId === null ? null : await threadOf(reader, messageId),
    },
  };
  const known = owner.tools.duties.find((one) => one.id === duty);
  return known === undefined ? start : prepare(reader, known, start, owner);
}
