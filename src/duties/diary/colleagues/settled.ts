import { sameAddress } from '../../../core/conduct/look.ts';
import type { Decision } from '../../../core/decision.ts';
import type { EventCardDraft } from '../../../core/diary/event-change.ts';
import type { Hold } from '../../../core/diary/hold.ts';
import type { MeetingState } from '../../../core/diary/invitations/meeting.ts';
import { composeRequest } from '../../../core/diary/invitations/sending/compose-request.ts';
import { isAsking, isMoving } from '../../../core/diary/reservation.ts';
import type { CalendarAttendee } from '../../../core/records/calendar-component.ts';
import { sentence } from '../../../core/text/words.ts';
import { DAY_MS, MINUTE_MS } from '../../../core/time/instant.ts';
import { release } from '../../../core/diary/acting/release.ts';
import { looksAhead } from '../looking/ahead.ts';
import { actingOf } from '../../../core/diary/acting/acting.ts';
import { note, type Deciding } from '../../../core/diary/acting/deciding.ts';
import { changeEvent, PLAIN_CARD } from '../../../core/diary/acting/event-act.ts';
import { findOwnTimes, soonest } from '../../../core/diary/acting/own-time.ts';
import type { Standing } from '../../../core/diary/acting/standing.ts';
import { asComposed, tellGuests } from '../../../core/diary/acting/tell-guests.ts';
import { saidSpan } from '../../../core/diary/acting/times.ts';
import { colleagueOf, notSharing, sharing } from './desks.ts';
import { giveUp } from './give-up.ts';

/** The reservation of ours that an event keeps the time for; null when it is none, or has ended. */
export function reservationOf({ diary }: Deciding, uid: string): Hold | null {
  return (
    diary.holds.find((hold) => hold.uid === uid && hold.state === 'held' && isAsking(hold)) ?? null
  );
}

/** What the colleagues say by now. Null: somebody has not answered, or not with a yes or a no. */
export function agreement(
  deciding: Deciding,
  { main }: MeetingState,
): { readonly all: boolean; readonly refused: readonly CalendarAttendee[] } | null {
  const asked = (main?.attendees ?? []).filter(
    ({ address }) => colleagueOf(deciding, address) !== null,
  );
  const refused = asked.filter(({ answer }) => answer === 'DECLINED');
  const all = asked.length > 0 && asked.every(({ answer }) => answer === 'ACCEPTED');
  return all || refused.length > 0 ? { all, refused } : null;
}

/** The second of two steps: everybody asked has said yes, and it stands; or one said no, and it is let go everywhere. */
export function settle(
  deciding: Deciding,
  hold: Hold,
  { next, standing, card }: Settling,
): readonly Decision[] | null {
  const said = agreement(deciding, next);
  if (said === null) return null;
  return said.all
    ? booked(deciding, hold, { next, standing, card })
    : refused(deciding, hold, said.refused);
}

/** A meeting of ours with the answers that came. */
export interface Settling {
  readonly next: MeetingState;
  readonly standing: Standing;
  readonly card: Partial<EventCardDraft>;
}

function booked(
  deciding: Deciding,
  hold: Hold,
  { next, standing, card }: Settling,
): readonly Decision[] {
  const acting = actingOf(deciding);
  const { now } = deciding.situation;
  const values = { title: hold.what, when: saidSpan(deciding, hold), who: hold.name };
  if (isMoving(hold) || acting === null || next.main === null) {
    // The move itself was consented to with the order; it waits for no more than this.
    const reason = sentence('diary.reserve-agreed', values);
    return [release(deciding, hold, { state: 'booked', reason })];
  }
  const { stored, object, calendar } = standing;
  const stands = { ...next, main: { ...next.main, status: 'CONFIRMED' } };
  const composed = composeRequest(stands, { acting, now, before: object });
  const key = `booked:${hold.id}`;
  const others = next.main.attendees.some(({ answer }) => answer === 'NEEDS-ACTION');
  const event = changeEvent(deciding, stored, asComposed(deciding, object, composed, calendar), {
    kind: 'diary.keep',
    key,
    reason: sentence('diary.reserve-booked', values),
    card: { ...PLAIN_CARD, ...stored.card, ...card, rung: others ? 'asked' : 'confirmed' },
    hold: { effect: 'end', hold: hold.id, state: 'booked' },
    preconditions: [{ kind: 'hold-stands', hold: hold.id }],
  });
  return [
    event,
    ...tellGuests(deciding, composed, {
      key: `${key}:tell`,
      kind: 'diary.keep',
      reason: (who) => sentence('diary.reserve-confirms', { who, title: hold.what }),
      after: key,
      calendar,
      only: (address) => colleagueOf(deciding, address) !== null,
      letter: () => 'confirmation',
    }),
    ...looksAhead(deciding, hold.uid, hold),
  ];
}

function refused(
  deciding: Deciding,
  hold: Hold,
  people: readonly CalendarAttendee[],
): readonly Decision[] {
  const who = people
    .map(({ address, name }) => colleagueOf(deciding, address)?.name ?? name ?? address)
    .join(', ');
  const values = { title: hold.what, when: saidSpan(deciding, hold), who };
  const key = isMoving(hold) ? 'diary.reserve-refused-move' : 'diary.reserve-refused';
  return [
    ...giveUp(deciding, hold, { state: 'released', reason: sentence(key, values) }),
    ...otherTime(deciding, hold),
  ];
}

/** Other times are looked for within so many days. */
const AHEAD_DAYS = 28;

/** When everybody can instead, where everybody shares his time: told, and nothing is asked again unasked. */
function otherTime(deciding: Deciding, hold: Hold): readonly Decision[] {
  const { now } = deciding.situation;
  const object = deciding.diary.objects.find(({ uid }) => uid === hold.uid);
  const people = (deciding.diary.colleagues ?? [])
    .flatMap(({ addresses }) => addresses)
    .filter((address) => mentions(object?.text ?? '', address));
  if (people.length === 0 || notSharing(deciding, people).length > 0) return [];
  const [best] = findOwnTimes(deciding, {
    minutes: Math.round((hold.until - hold.from) / MINUTE_MS),
    window: { from: soonest(deciding), until: now + AHEAD_DAYS * DAY_MS },
    max: 1,
    spread: 'apart',
    ignoring: [hold.uid],
    others: sharing(deciding, people),
  }).offers;
  if (best === undefined) return [];
  const values = { title: hold.what, when: saidSpan(deciding, best) };
  return [note(deciding, sentence('diary.reserve-instead', values))];
}

function mentions(text: string, address: string): boolean {
  const found = text.replaceAll(/\r\n[ \t]/g, '').match(/mailto:[^\r\n;"]+/gi) ?? [];
  return found.some((one) => sameAddress(one.slice('mailto:'.length), address));
}
