import { isOwn, messageOf, personAt } from '../../../core/conduct/look.ts';
import type { Decision } from '../../../core/decision.ts';
import { isAppointment } from '../../../core/diary/arranging/meeting-of.ts';
import { mustBeSeen, type Deciding } from '../../../core/diary/acting/deciding.ts';
import { notVouched } from '../../../core/diary/acting/letters/answer-words.ts';
import { instantOf } from '../../../core/diary/acting/times.ts';
import { sameHouse } from '../../../core/diary/invitations/receiving/authority.ts';
import { factsOf } from '../../../core/records/fact.ts';
import type { MessageReading } from '../../../core/records/reading.ts';
import type { Situation } from '../../../core/situation.ts';
import { sentence } from '../../../core/text/words.ts';
import { MINUTE_MS } from '../../../core/time/instant.ts';
import { isIn, roomsIn, type LostRoom } from './lost-rooms.ts';
import { movedElsewhere } from './room-taken.ts';

const GONE =
  /\b(?:(?:niet|geen)(?: (?:meer|langer))? (?:beschikbaar|vrij|te gebruiken|door)|dubbel ?geboekt|(?:al |toch )?(?:vergeven|bezet)|vervallen|(?:not|no longer) (?:available|free)|unavailable|double[- ]?booked|(?:been|is) (?:taken|given away)|closed)\b/i;
const ROOM = /\b\p{L}*(?:zaal|kamer|ruimte|room|hall)\b/iu;
/** What may be, or is asked, has not happened. */
const UNSURE =
  /\?\s*$|\b(?:als|indien|mocht|tenzij|misschien|wellicht|if|unless|perhaps|maybe|might|in case)\b/i;
/** Such a mail is short; further down stands another matter. */
const MOST_UNITS = 2_000;
/** Longest piece of it that is repeated. */
const MOST_QUOTED = 160;

/** The sentence in which somebody says that a room is not to be had after all; null where nobody does. */
export function roomSaidGone({ own, automatic }: MessageReading): string | null {
  if (automatic !== null) return null;
  const said = own
    .slice(0, MOST_UNITS)
    .split(/(?<=[.!?])\s+|\n{2,}/)
    .find((one) => ROOM.test(one) && GONE.test(one) && !UNSURE.test(one));
  return said?.replaceAll(/\s+/g, ' ').trim() ?? null;
}

/** Appointments of ours in that room, on the day that is named; none where it is not certain which room is meant. */
export function roomsSaidLost(situation: Situation): readonly LostRoom[] {
  const message = messageOf(situation);
  const said = message === null ? null : roomSaidGone(message);
  const { diary } = situation.loaded;
  if (message === null || said === null || diary === undefined || !isTrusted(situation, message))
    return [];
  const rooms = roomsIn(diary);
  const named = rooms.filter(({ title }) => said.toLowerCase().includes(title.toLowerCase()));
  const days = daysIn(message);
  const lost = (named.length > 0 ? named : rooms).flatMap((room) =>
    diary.entries
      .filter(isAppointment)
      .filter((one) => one.calendar !== room.calendar && isIn(one, room))
      .filter(({ occurrence: { startAt } }) => startAt > situation.now)
      .filter(({ occurrence: { startAt, endAt } }) =>
        days.some(({ from, until }) => startAt < until && endAt > from),
      )
      .map((entry): LostRoom => ({ entry, room })),
  );
  // "The room" without its name is one only where nothing else can be meant.
  return named.length > 0 || lost.length === 1 ? lost : [];
}

/** Somebody whom the office has dealt with, or of its own house: a stranger takes no room away. */
function isTrusted(situation: Situation, { from, call }: MessageReading): boolean {
  // A note of what was said at the telephone is a word of the office itself.
  if (call !== undefined) return true;
  const address = from[0]?.address ?? '';
  const { people, writtenTo } = situation.loaded;
  const ofTheHouse = situation.profile.addresses.some((one) => sameHouse(one, address));
  if (address === '' || isOwn(situation, address)) return false;
  return (
    ofTheHouse || writtenTo.includes(address.toLowerCase()) || isMarked(personAt(people, address))
  );
}

function isMarked(person: ReturnType<typeof personAt>): boolean {
  return person !== null && (person.marks.length > 0 || person.telephones.length > 0);
}

function daysIn({ facts }: MessageReading) {
  return factsOf(facts, 'when').flatMap(({ value: { kind, from, until, zone } }) =>
    from === null || kind === 'duration'
      ? []
      : [
          {
            from: instantOf(from, zone),
            until: until === null ? instantOf(from, zone) + MINUTE_MS : instantOf(until, zone),
          },
        ],
  );
}

/** A room is gone, as somebody writes: it is put right as where its own calendar shows it, and his words are shown with it. */
export function roomSaid(deciding: Deciding): readonly Decision[] {
  const { situation } = deciding;
  const message = messageOf(situation);
  const words = message === null ? null : roomSaidGone(message);
  if (message === null || words === null) return [];
  const who = message.from[0]?.name || (message.from[0]?.address ?? '');
  const said = { who, words: words.slice(0, MOST_QUOTED) };
  const remarks = [
    mustBeSeen(sentence('diary.room-said', said)),
    // Who told it at the telephone was heard by the office itself.
    ...(message.call === undefined ? notVouched(message) : []),
  ];
  return roomsSaidLost(situation).flatMap((lost) => movedElsewhere(deciding, lost, remarks));
}
