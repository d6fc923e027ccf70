import type { ChasedLoop } from '../../core/chasing/chased.ts';
import { objectIn } from '../../core/diary/acting/acting.ts';
import { spanOfPart } from '../../core/diary/acting/times.ts';
import { attendeeAmong } from '../../core/diary/invitations/meeting.ts';
import { convenedStanding } from '../../core/meetings/standing.ts';
import type { OpenLoop } from '../../core/records/loop.ts';
import type { Profile } from '../../core/situation.ts';
import type { Instant } from '../../core/time/instant.ts';
import { objectsByUid } from '../../store/records/diary/calendar-objects.ts';
import { gatheringsOfTasks } from '../../store/records/gatherings/read.ts';
import { holdsBy } from '../../store/records/diary/holds.ts';
import { openConvenings } from '../../store/records/meetings/convenings.ts';
import type { Reader } from '../../store/access.ts';

type Stands = Pick<ChasedLoop, 'standing' | 'times' | 'keptUntil' | 'neededBy' | 'begins'>;

const WAITING: Stands = { standing: 'waiting' };

/** How what a loop hangs on stands now: an offer, a meeting that is being arranged, an invitation. */
export async function standingOf(
  reader: Reader,
  { id, kind, about, keeper }: OpenLoop,
  addresses: readonly string[],
  { profile, now }: { readonly profile: Profile; readonly now: Instant },
): Promise<Stands> {
  if (about === undefined || about === null) return WAITING;
  if (keeper !== undefined) return ofTask(reader, id, now);
  if (kind === 'offer') return ofOffer(reader, about);
  if (kind === 'times') {
    const open = (await openConvenings(reader)).find(({ id }) => id === about);
    return open === undefined ? { standing: 'over' } : convenedStanding(open, addresses, now);
  }
  if (kind === 'invitation') return ofInvitation(reader, about, addresses, { profile, now });
  return WAITING;
}

/** Something guarded of a meeting: needed when the papers go, else by its own term; once it has begun only actions stand. */
async function ofTask(reader: Reader, loop: string, now: Instant): Promise<Stands> {
  const [gathering] = await gatheringsOfTasks(reader, [loop]);
  const task = gathering?.tasks.find(({ id }) => id === loop);
  if (gathering === undefined || task === undefined) return { standing: 'over' };
  if (task.kind === 'action') return WAITING;
  if (gathering.from <= now) return { standing: 'over' };
  if (task.kind !== 'paper') return { standing: 'waiting', neededBy: task.by };
  const { sendAt } = gathering;
  return {
    standing: 'waiting',
    neededBy: sendAt !== null && sendAt > now ? sendAt : gathering.from,
  };
}

async function ofOffer(reader: Reader, offer: string): Promise<Stands> {
  const holds = await holdsBy(reader, 'offer', offer);
  if (holds.some(({ state }) => state === 'booked')) return { standing: 'answered' };
  const held = holds.filter(({ state }) => state === 'held');
  // Let go, or lapsed: the diary has told him, and asks the principal.
  if (held.length === 0) return { standing: 'over', times: 0 };
  const promised = held.some((hold) => hold.promised);
  return {
    standing: 'waiting',
    times: held.length,
    keptUntil: promised ? Math.min(...held.map(({ expiresAt }) => expiresAt)) : null,
  };
}

async function ofInvitation(
  reader: Reader,
  uid: string,
  addresses: readonly string[],
  { profile, now }: { readonly profile: Profile; readonly now: Instant },
): Promise<Stands> {
  for (const stored of await objectsByUid(reader, uid)) {
    const part = objectIn(stored.text)?.main ?? null;
    const attendee = part === null ? null : attendeeAmong(part, addresses);
    if (part === null || attendee === null) continue;
    const span = spanOfPart(part, profile.zone);
    // A series goes on; what stands alone is over once it has begun.
    const past = part.rule === null && span !== null && span.from <= now;
    if (part.status === 'CANCELLED' || past) return { standing: 'over' };
    const standing = attendee.answer === 'NEEDS-ACTION' ? 'waiting' : 'answered';
    return part.rule === null && span !== null ? { standing, begins: span.from } : { standing };
  }
  return { standing: 'over' };
}
