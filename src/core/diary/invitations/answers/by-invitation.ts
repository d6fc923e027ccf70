import { sameAddress } from '../../../conduct/look.ts';
import { instantOf } from '../../acting/times.ts';
import type { CalendarTime } from '../../../records/calendar-component.ts';
import type { MessageReading } from '../../../records/reading.ts';
import type { Zone } from '../../../time/instant.ts';
import type { Span } from '../../span.ts';
import { eventsIn } from '../carries.ts';
import type { OfferedTime, TimesAnswer } from './times-answer.ts';

/** A time that whoever writes invites to himself, and what he calls it. */
export interface OwnInvitation {
  readonly span: Span;
  readonly title: string;
}

/**
 * The one new, single time for which a mail brings an invitation in its writer's own name (RFC 5546 REQUEST). Null: none, a
 * series, several, or one that somebody else organises.
 */
export function ownInvitation(message: MessageReading, zone: Zone): OwnInvitation | null {
  const events = eventsIn(message);
  // Most mailers bring the same twice over, as a part and as a file.
  const [part] = events;
  if (part === undefined || events.some(({ uid }) => uid !== part.uid)) return null;
  const { method, rule, recurrenceId, organizer, start, end, summary } = part;
  const sender = message.from[0]?.address ?? '';
  if (method !== 'REQUEST' || rule !== null || recurrenceId !== null) return null;
  if (organizer === null || !sameAddress(organizer.address, sender)) return null;
  if (start === null || end === null || !start.local.includes('T')) return null;
  const at = ({ local, instant }: CalendarTime): number =>
    instant === null ? instantOf(local, zone) : Temporal.Instant.from(instant).epochMilliseconds;
  return { span: { from: at(start), until: at(end) }, title: (summary ?? '').trim() };
}

/** Whether he invites to exactly this time. */
export function invitesTo({ span }: OwnInvitation, { from, until }: Span): boolean {
  return span.from === from && span.until === until;
}

/**
 * The answer of somebody who was offered times and sends an invitation for one of them from his calendar program: that is
 * his choice, whatever words go with it. Where he invites to another time it says nothing of these.
 */
export function byInvitation(
  read: TimesAnswer,
  offered: readonly OfferedTime[],
  invited: OwnInvitation,
): TimesAnswer {
  const chosen = offered.findIndex(({ span }) => invitesTo(invited, span));
  if (chosen === -1) return read;
  return {
    ...read,
    offered: read.offered.map((one, index) =>
      index === chosen
        ? {
            answer: 'yes',
            certainty: 1,
            words: one.words ?? { start: 0, end: 0, text: invited.title },
          }
        : one,
    ),
    proposals: [],
    certainty: 1,
  };
}
