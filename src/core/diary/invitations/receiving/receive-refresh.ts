import { sameAddress } from '../../../conduct/look.ts';
import { sentence } from '../../../text/words.ts';
import { isAmong, organizerOf, partsOf } from '../meeting.ts';
import { underMethod } from '../sending/version.ts';
import { attendeeDoubt } from './authority.ts';
import type { Outcome } from './outcome.ts';
import type { ReadMessage } from './receive.ts';

/** An attendee asks how a meeting of ours stands (RFC 5546 section 3.2.6); nobody else is told. */
export function receiveRefresh(read: ReadMessage): Outcome {
  const told = { uid: read.uid, part: read.first, notes: read.notes };
  const { standing } = read;
  const organizer = standing === null ? null : organizerOf(standing);
  if (standing === null || organizer === null || !isAmong(organizer.address, read.me)) {
    return { ...told, outcome: 'ignored', why: sentence('itip.reply-to-nothing') };
  }
  const [asking] = read.first.attendees;
  if (asking === undefined)
    return { ...told, outcome: 'ignored', why: sentence('itip.no-attendee') };
  const theirs = partsOf(standing).filter(({ attendees }) =>
    attendees.some(({ address }) => sameAddress(address, asking.address)),
  );
  if (theirs.length === 0) return { ...told, outcome: 'uninvited', answers: [], resembles: null };
  const isOff = standing.main?.status === 'CANCELLED';
  const method = isOff ? 'CANCEL' : 'REQUEST';
  const components = theirs.map((part) => underMethod(part, method, read.now));
  const reply = { method, to: [asking.address], components, tells: 'state' } as const;
  const outcome: Outcome = { ...told, outcome: 'refresh-asked', by: asking.address, reply };
  const doubt = attendeeDoubt(asking, read);
  return doubt === null ? outcome : { ...told, outcome: 'doubtful', why: doubt, wouldBe: outcome };
}
