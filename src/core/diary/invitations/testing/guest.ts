import type { Dispatch, MeetingState } from '../meeting.ts';
import { receiveItip } from '../receiving/receive.ts';
import { NOW, SECRETARY } from './parts.ts';

/** What stands in the diary of a guest who takes in every message to him, in order. */
export function asGuest(guest: string, dispatches: readonly Dispatch[]): MeetingState | null {
  let standing: MeetingState | null = null;
  for (const { to, components } of dispatches) {
    if (!to.includes(guest)) continue;
    const outcome = receiveItip({
      message: components,
      from: SECRETARY,
      standing,
      me: [guest],
      hasInstance: () => true,
      now: NOW,
    });
    if (outcome !== null && 'next' in outcome) standing = outcome.next;
  }
  return standing;
}
