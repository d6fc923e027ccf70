import { sameAddress } from '../../../conduct/look.ts';
import type {
  CalendarAttendee,
  CalendarComponent,
  CalendarUser,
} from '../../../records/calendar-component.ts';
import { sentence } from '../../../text/words.ts';
import type { Sentence } from '../../../text/words.ts';
import { isAmong, organizerOf } from '../meeting.ts';
import type { MeetingState } from '../meeting.ts';
import type { IncomingItip, StandIn } from './outcome.ts';

/** Services that write invitations in the name of their own users, from one address, signed by the service. */
const SERVICES = ['calendar-notification@google.com'];

/**
 * Why the sender cannot speak for the organiser; null when he can. An invitation carries no authority of its own
 * (RFC 6047 section 2.3 and 3): what a stranger writes into ORGANIZER or SENT-BY moves no meeting that stands.
 */
export function organizerDoubt(part: CalendarComponent, incoming: IncomingItip): Sentence | null {
  const { from, standing } = incoming;
  const { organizer } = part;
  if (organizer === null) return sentence('itip.no-organizer');
  const known = standing === null ? null : organizerOf(standing);
  // A timetable or ticket that stands without an organiser has a UID that everybody knows who has the file.
  if (standing !== null && known === null) {
    return sentence('itip.organizer-unknown', { named: organizer.address });
  }
  if (known !== null && !sameAddress(known.address, organizer.address)) {
    return sentence('itip.organizer-differs', { known: known.address, named: organizer.address });
  }
  if (from !== null && SERVICES.includes(from.toLowerCase())) return null;
  return standInDoubt(organizer, from, {
    known,
    isNew: standing === null,
    standIns: incoming.standIns ?? [],
  });
}

/** Why the sender cannot speak for an attendee; null when he can. */
export function attendeeDoubt(attendee: CalendarUser, incoming: IncomingItip): Sentence | null {
  return standInDoubt(attendee, incoming.from, {
    known: null,
    isNew: false,
    standIns: incoming.standIns ?? [],
  });
}

/** The meeting that stands, where it is for us to judge who comes; else why a message about it is nothing to us. */
export function ourMeeting({
  standing,
  me,
}: Pick<IncomingItip, 'standing' | 'me'>):
  | { readonly standing: MeetingState }
  | { readonly why: Sentence } {
  if (standing === null) return { why: sentence('itip.reply-to-nothing') };
  const organizer = organizerOf(standing);
  return organizer !== null && isAmong(organizer.address, me)
    ? { standing }
    : { why: sentence('itip.reply-to-other') };
}

/** The attendee who sent it, by himself or by whoever writes for him. */
export function senderAmong(
  { attendees }: CalendarComponent,
  from: string | null,
): CalendarAttendee | undefined {
  return attendees.find(
    ({ address, sentBy }) =>
      from !== null &&
      (sameAddress(address, from) || (sentBy !== null && sameAddress(sentBy, from))),
  );
}

/** Why one address cannot speak for a calendar user. A SENT-BY is believed of a first invitation, or within one house. */
function standInDoubt(
  user: CalendarUser,
  from: string | null,
  around: {
    readonly known: CalendarUser | null;
    readonly isNew: boolean;
    readonly standIns: readonly StandIn[];
  },
): Sentence | null {
  if (from === null) return sentence('itip.sender-unverified', { named: user.address });
  if (sameAddress(from, user.address)) return null;
  const isKnown = around.standIns.some(
    ({ of, by }) => sameAddress(of, user.address) && sameAddress(by, from),
  );
  if (isKnown) return null;
  if (user.sentBy === null || !sameAddress(user.sentBy, from)) {
    return sentence('itip.sender-differs', { sender: from, named: user.address });
  }
  const stoodIn = around.known?.sentBy ?? null;
  const trusted =
    around.isNew ||
    sameHouse(from, user.address) ||
    (stoodIn !== null && sameAddress(stoodIn, from));
  return trusted ? null : sentence('itip.stand-in-unknown', { sender: from, named: user.address });
}

/** Providers where neighbours are strangers: the same domain says nothing there. */
const PUBLIC_MAIL =
  /@(?:gmail|googlemail|outlook|hotmail|live|msn|icloud|me|mac|yahoo|ymail|rocketmail|ziggo|kpnmail|kpnplanet|planet|xs4all|caiway|delta|solcon|freedom|proton|protonmail|pm|gmx|web|freenet|t-online|telenet|skynet|scarlet|proximus|belgacom|pandora|edpnet|home|hetnet|upcmail|casema|chello|quicknet|tele2|online|zonnet|wanadoo|orange|free|sfr|laposte|aol|fastmail|posteo|mailbox|startmail|runbox|hushmail|tutanota|tuta|tutamail|zoho|zohomail|yandex|mail|inbox|hey|btinternet|sky|virginmedia|talktalk|comcast|verizon|att|libero)(?:\.[a-z]{2,6}){1,2}$/i;

/** Whether two addresses are of one house: of one domain, which is no provider's. */
export function sameHouse(one: string, other: string): boolean {
  const house = (address: string): string =>
    address.slice(address.lastIndexOf('@') + 1).toLowerCase();
  return house(one) === house(other) && !PUBLIC_MAIL.test(one);
}
