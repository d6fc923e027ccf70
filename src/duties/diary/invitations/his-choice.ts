import { messageOf } from '../../../core/conduct/look.ts';
import type { Deciding } from '../../../core/diary/acting/deciding.ts';
import { standingUnder } from '../../../core/diary/acting/standing.ts';
import { eventsIn } from '../../../core/diary/invitations/carries.ts';
import { invitesTo, ownInvitation } from '../../../core/diary/invitations/answers/by-invitation.ts';
import type { Span } from '../../../core/diary/span.ts';
import { offeredTo } from '../answers/offered-to.ts';
import { isDesk } from '../colleagues/desks.ts';

/** A time that is kept in the diary for whoever wrote. */
interface KeptForHim extends Span {
  readonly uid: string;
}

/** What is kept for whoever wrote: times he was offered, and times that he was asked about for a meeting being arranged. */
export function keptForWriter(deciding: Deciding): readonly KeptForHim[] {
  const message = messageOf(deciding.situation);
  if (message === null || isDesk(deciding.situation)) return [];
  const offered = offeredTo(deciding, message);
  const holds = offered?.is === 'standing' && offered.by !== 'name' ? offered.holds : [];
  const address = message.from[0]?.address.toLowerCase() ?? '';
  const asked = (deciding.situation.loaded.convenings ?? [])
    .filter(({ state }) => state === 'open')
    .flatMap(({ times }) => times)
    .filter(({ state, askedOf }) => state === 'held' && askedOf.includes(address));
  return [...holds, ...asked];
}

/**
 * Whether an invitation is its sender's choice of a time that is kept for him: then it is an answer, and what was kept becomes
 * the meeting. What stands in the diary under its UID already is changed by it, and no choice.
 */
export function isHisChoice(deciding: Deciding): boolean {
  const { situation } = deciding;
  const message = messageOf(situation);
  const invited = message === null ? null : ownInvitation(message, situation.profile.zone);
  if (message === null || invited === null) return false;
  if (eventsIn(message).some(({ uid }) => standingUnder(deciding, uid ?? '') !== null))
    return false;
  return keptForWriter(deciding).some((kept) => invitesTo(invited, kept));
}
