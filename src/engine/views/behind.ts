import { kindOfId } from '../../core/ids.ts';
import type { StoredArrival } from '../../store/records/arrivals.ts';
import { readAct } from '../../store/records/acts.ts';
import { readDecision } from '../../store/records/decisions.ts';
import { ledgerAbout } from '../../store/records/ledger.ts';
import { readLoop } from '../../store/records/loops.ts';
import { conveningOpenedBy } from '../../store/records/meetings/convenings.ts';
import { readWake } from '../../store/records/wakes.ts';
import type { Reader } from '../../store/access.ts';

/** The arrival behind a loop: what opened it, or what the letter that opened it answered. Null where none is known. */
export async function behindLoop(reader: Reader, id: string): Promise<string | null> {
  const loop = await readLoop(reader, id);
  return loop === null ? null : behind(reader, loop.openedBy);
}

/** The arrival behind a moment to look again: what the loop began with, or what asked for the moment. */
export async function behindWake(reader: Reader, id: string): Promise<string | null> {
  const wake = await readWake(reader, id);
  if (wake === null) return null;
  const began =
    (await behindLoop(reader, wake.about)) ?? (await conveningOpenedBy(reader, wake.about));
  if (began !== null) return began;
  const set = (await ledgerAbout(reader, [id])).find(({ kind }) => kind === 'wake-set');
  const [because] = set?.refs ?? [];
  return because === undefined ? null : behind(reader, because);
}

/** What an arrival comes from that has no bytes of its own: the moment that was set, the act that changed something. */
export async function behindArrival(
  reader: Reader,
  { kind, cause }: Pick<StoredArrival, 'kind' | 'cause'>,
): Promise<string | null> {
  if (cause === null) return null;
  return kind === 'wake' ? behindWake(reader, cause) : behind(reader, cause);
}

async function behind(reader: Reader, id: string): Promise<string | null> {
  switch (kindOfId(id)) {
    case 'arrival':
      return id;
    case 'act':
      return (await readAct(reader, id))?.arrival ?? null;
    case 'decision':
      return (await readDecision(reader, id))?.arrival ?? null;
    default:
      return null;
  }
}
