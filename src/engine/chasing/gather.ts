import { dayOf } from '../../core/time/say-date.ts';
import type { Instant } from '../../core/time/instant.ts';
import type { OpenLoop } from '../../core/records/loop.ts';
import type { Profile } from '../../core/situation.ts';
import { dueLoops, fallDue, readLoop } from '../../store/records/loops.ts';
import type { Writer } from '../../store/access.ts';
import { owingOf } from './people-of-loop.ts';

/**
 * Loops whose date has come, one for each who must answer: with it falls due all else he owes us that comes up this
 * day, so that a person is reminded once a day and of everything together. What we owe comes one by one.
 */
export async function gatherDue(
  writer: Writer,
  profile: Profile,
  {
    now,
    limit,
    nextAt,
  }: { readonly now: Instant; readonly limit: number; readonly nextAt: () => Instant },
): Promise<readonly OpenLoop[]> {
  const leads: OpenLoop[] = [];
  const due = await dueLoops(writer, now, limit);
  if (due.length === 0) return leads;
  const again = nextAt();
  for (const loop of due) {
    const still = await readLoop(writer, loop.id);
    // It fell due with another of the same person.
    if (still?.state !== 'open' || still.nextAt > now) continue;
    await fallDue(writer, loop.id, { at: loop.nextAt, nextAt: again });
    leads.push(loop);
    if (loop.owes === 'they') await fallDueWith(writer, profile, loop, { now, nextAt: again });
  }
  return leads;
}

async function fallDueWith(
  writer: Writer,
  { zone }: Profile,
  lead: OpenLoop,
  { now, nextAt }: { readonly now: Instant; readonly nextAt: Instant },
): Promise<void> {
  const today = dayOf(now, zone);
  const { loops } = await owingOf(writer, lead);
  for (const loop of loops) {
    const comesUp = loop.nextAt <= now || dayOf(loop.nextAt, zone).equals(today);
    if (loop.id !== lead.id && comesUp) await fallDue(writer, loop.id, { at: loop.nextAt, nextAt });
  }
}
