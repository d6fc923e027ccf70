import { languageRead, messageOf, personAt } from '../../../core/conduct/look.ts';
import { colleaguesAmong } from '../../../core/diary/acting/colleague-needs.ts';
import { decidingOf } from '../../../core/diary/acting/deciding.ts';
import { elsewhereOf } from '../../../core/diary/acting/writers-clock.ts';
import type { Hold } from '../../../core/diary/hold.ts';
import { ownInvitation } from '../../../core/diary/invitations/answers/by-invitation.ts';
import type { OfferedTime } from '../../../core/diary/invitations/answers/times-answer.ts';
import { eventsIn } from '../../../core/diary/invitations/carries.ts';
import { invitedIn } from '../../../core/diary/invitations/invited-in.ts';
import { isAsked } from '../../../core/diary/reservation.ts';
import type { Span } from '../../../core/diary/span.ts';
import type { CalendarComponent } from '../../../core/records/calendar-component.ts';
import { writtenAt, type MessageReading } from '../../../core/records/reading.ts';
import { readName } from '../../../core/people/names.ts';
import type { Need, Situation } from '../../../core/situation.ts';
import { DAY_MS } from '../../../core/time/instant.ts';
import { offeredTo } from '../answers/offered-to.ts';
import { isDesk } from '../colleagues/desks.ts';
import { holdsOn } from '../holds/sharing.ts';
import { mayAnswerOutside } from '../invitations/asked-outside.ts';
import { answerable, timeAnswered } from '../invitations/plain-answer.ts';
import { ofRoomSaid } from './of-rooms.ts';
import { ofSent } from './of-deadline.ts';
import {
  AHEAD_DAYS,
  guestsOf,
  isAddress,
  MOST_DAYS,
  MOST_EVENTS,
  MOST_PEOPLE,
  ofPerson,
} from './people.ts';

/** What a mail needs: its thread, what is held for or asked of its writer, and the meetings it speaks of. */
export function ofMail(situation: Situation): readonly Need[] {
  const message = messageOf(situation);
  const sender = message?.from[0]?.address ?? null;
  if (message === null || sender === null || situation.arrival.channel === 'import') return [];
  if (situation.arrival.use === 'sent') return ofSent(situation, message);
  const events = eventsIn(message);
  const uids = [...new Set(events.flatMap(({ uid }) => uid ?? []))].slice(0, MOST_EVENTS);
  const ids = [message.messageId, message.inReplyTo, ...message.references].filter(
    (id) => id !== null,
  );
  const answered =
    situation.loaded.diary === undefined ? null : offeredTo(decidingOf(situation), message);
  const held = answered?.holds ?? [];
  const people = guestsOf(situation);
  const around = diaryAround(situation, events);
  const concerned = uids.length === 0 ? [] : [sender, ...people, ...organisersOf(events)];
  // What is kept for whoever writes: a move may go to a time that was asked before.
  const kept = isDesk(situation)
    ? (situation.loaded.diary?.holds ?? []).filter(isAsked).map(({ uid }) => uid)
    : [];
  const others = rivalsIn(situation, held);
  const invited = held.length > 0 || uids.length > 0 ? null : invitedIn(situation);
  const mayOutside =
    situation.loaded.diary !== undefined &&
    held.length === 0 &&
    mayAnswerOutside({ situation }, message);
  const answer = invited === null && !mayOutside ? null : answerable(decidingOf(situation));
  return [
    ...ofPerson(sender),
    ...ofRoomSaid(situation, message),
    ...(uids.length === 0 ? [] : [arrangedWith(sender)]),
    ...(ids.length === 0 ? [] : [{ need: 'thread', messageIds: ids } as const]),
    { need: 'holds-of-address', address: sender },
    ...[...new Set(held.map(({ address }) => address))]
      .filter(isAddress)
      .map((address): Need => ({ need: 'loops-of-address', address })),
    ...[...held.map(({ uid }) => uid), ...others.map(({ uid }) => uid), ...uids, ...kept].map(
      (uid): Need => ({ need: 'event', uid }),
    ),
    ...[...new Set(others.map(({ address }) => address))].filter(isAddress).flatMap(ofPerson),
    ...(held.length === 0
      ? []
      : [
          answerTo(
            situation,
            message,
            held.map(({ id }) => id),
          ),
        ]),
    ...(invited === null ? [] : [{ need: 'event', uid: invited } as const]),
    ...(mayOutside ? outside(situation, message) : []),
    ...(answer === null
      ? []
      : [answerTo(situation, message, [], [timeAnswered(situation, answer)])]),
    ...(held.length > 0 || uids.length > 0 || answer !== null
      ? [{ need: 'diary', ...around } as const]
      : []),
    ...people.flatMap(ofPerson),
    ...colleaguesAmong(concerned, around, uids),
  ];
}

/** An answer outside its thread: what he owes one about, and what is being arranged with him, which explains it first. */
function outside({ loaded, profile }: Situation, { from }: MessageReading): readonly Need[] {
  const { address = '', name = '' } = from[0] ?? {};
  const known = personAt(loaded.people, address)?.addresses ?? [];
  const addresses = [...new Set([address, ...known].map((one) => one.toLowerCase()))];
  const { surname } = readName(name, profile.language);
  return [
    { need: 'invitations-owed', address, surname },
    {
      need: 'convenings',
      of: { by: 'who', addresses, name: name.trim(), thread: loaded.threadRoot },
    },
  ];
}

/** An invitation may be its sender's answer to what was put to him, which stands in nobody's way then. */
function arrangedWith(sender: string): Need {
  const addresses = [sender.toLowerCase()];
  return { need: 'convenings', of: { by: 'who', addresses, name: '', thread: null } };
}

function organisersOf(events: readonly CalendarComponent[]): readonly string[] {
  return events.flatMap(({ organizer }) => organizer?.address ?? []);
}

/** What is held for others on the hours that he was offered: who accepts first has them. */
function rivalsIn({ loaded }: Situation, held: readonly Hold[]): readonly Hold[] {
  const offers = new Set(held.map(({ offer }) => offer));
  const others = holdsOn(loaded.diary?.holds ?? [], held);
  return others.filter(({ offer }) => !offers.has(offer)).slice(0, MOST_PEOPLE);
}

/** What he writes, read as an answer to what was offered to him. */
function answerTo(
  situation: Situation,
  message: MessageReading,
  holds: readonly string[],
  times: readonly OfferedTime[] = [],
): Need {
  const { profile, now } = situation;
  const invited = ownInvitation(message, profile.zone);
  return {
    need: 'times-answer',
    holds,
    ...(times.length === 0 ? {} : { times }),
    text: message.own,
    language: languageRead(situation, message) ?? profile.language,
    writtenAt: writtenAt(message) ?? now,
    ...elsewhereOf(situation, message),
    ...(invited === null ? {} : { invited }),
  };
}

/** From today to well behind whatever the mail speaks of. */
function diaryAround({ now }: Situation, events: readonly CalendarComponent[]): Span {
  const times = events.flatMap(({ start, end }) => {
    const at = end?.instant ?? start?.instant ?? null;
    return at === null ? [] : [Temporal.Instant.from(at).epochMilliseconds + DAY_MS];
  });
  const last = Math.max(now + AHEAD_DAYS * DAY_MS, ...times);
  return { from: now - DAY_MS, until: Math.min(last, now + MOST_DAYS * DAY_MS) };
}
