import { sameAddress } from '../../../conduct/look.ts';
import type { CalendarComponent } from '../../../records/calendar-component.ts';
import { sentence } from '../../../text/words.ts';
import { sameTime } from '../differences.ts';
import type { MeetingState } from '../meeting.ts';
import { attendeeDoubt, ourMeeting, senderAmong } from './authority.ts';
import type { CounterProposal, Outcome } from './outcome.ts';
import type { ReadMessage } from './receive.ts';
import { knownOf } from './receive-request.ts';

/** Another time or place proposed for a meeting of ours (RFC 5546 section 3.2.7): times to choose, nothing decided. */
export function receiveCounter(read: ReadMessage): Outcome {
  const told = { uid: read.uid, part: read.first, notes: read.notes };
  const ours = ourMeeting(read);
  if ('why' in ours) return { ...told, outcome: 'ignored', why: ours.why };
  const { standing } = ours;
  const by = counterer(read);
  const proposals = read.message.flatMap((part) => proposalIn(part, standing));
  if (by === null || proposals.length === 0) {
    return { ...told, outcome: 'ignored', why: sentence('itip.no-proposal') };
  }
  const stale = read.first.sequence < (knownOf(standing, read.first)?.sequence ?? 0);
  const notes = stale ? [...read.notes, sentence('itip.reply-older-version')] : read.notes;
  const comment = read.first.comment;
  const outcome: Outcome = {
    ...told,
    notes,
    outcome: 'countered',
    by: by.address,
    proposals,
    comment,
  };
  const doubt = attendeeDoubt(by, read);
  return doubt === null ? outcome : { ...told, outcome: 'doubtful', why: doubt, wouldBe: outcome };
}

/** Our own counter-proposal was not taken over (RFC 5546 section 3.2.8); the meeting stands as it stood. */
export function receiveDeclineCounter(read: ReadMessage): Outcome {
  const told = { uid: read.uid, part: read.first, notes: read.notes };
  if (read.standing === null) {
    return { ...told, outcome: 'ignored', why: sentence('itip.reply-to-nothing') };
  }
  return { ...told, outcome: 'counter-declined', comment: read.first.comment };
}

/** Who proposes: the attendee who sent it. Outlook names him alone, others name everybody. */
function counterer({ first, from, standing }: ReadMessage) {
  const named = senderAmong(first, from);
  const alone = first.attendees.length === 1 ? first.attendees[0] : undefined;
  const user = named ?? alone ?? null;
  const invited = standing?.main?.attendees ?? standing?.overrides[0]?.attendees ?? [];
  return user !== null && invited.some(({ address }) => sameAddress(address, user.address))
    ? user
    : null;
}

/**
 * What a part proposes against what stands. An Outlook counter to one instance of a series may name it by its original
 * start alone (X-MS-OLK-ORIGINALSTART).
 */
function proposalIn(part: CalendarComponent, standing: MeetingState): readonly CounterProposal[] {
  const instance = part.recurrenceId ?? (standing.main?.rule ? (part.originalStart ?? null) : null);
  const known = knownOf(standing, { ...part, recurrenceId: instance });
  const { start, end } = part;
  if (start === null) return [];
  const moved = !sameTime(start, known?.start ?? null) || !sameTime(end, known?.end ?? null);
  const place = (part.location ?? '') !== (known?.location ?? '') ? part.location : null;
  if (!moved && place === null) return [];
  return [{ instance, was: part.originalStart ?? known?.start ?? null, start, end, place }];
}
