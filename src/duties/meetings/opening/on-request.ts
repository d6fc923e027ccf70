import type { Decision } from '../../../core/decision.ts';
import { messageOf } from '../../../core/conduct/look.ts';
import { restingOn } from '../../../core/conduct/look.ts';
import type { Deciding } from '../../../core/diary/acting/deciding.ts';
import { instantOf } from '../../../core/diary/acting/times.ts';
import { derivedId } from '../../../core/ids.ts';
import type { NewConvening } from '../../../core/meetings/change.ts';
import { tellableAbout } from '../../../core/meetings/tellable-about.ts';
import { factsOf, type Fact, type FactValues } from '../../../core/records/fact.ts';
import type { MessageReading } from '../../../core/records/reading.ts';
import type { Situation } from '../../../core/situation.ts';
import type { Instant } from '../../../core/time/instant.ts';
import { lookAfterOffer, openOnes } from '../deciding.ts';
import { askedIn, asksToMeet } from './asks-to-meet.ts';
import { open } from './open.ts';

/** Longest appointment that somebody outside asks for by himself. */
const MOST_MINUTES = 240;

/** Somebody outside asks for an appointment: times are kept and put to him, once the principal agrees. */
export function onRequest(deciding: Deciding): readonly Decision[] {
  const { situation } = deciding;
  const message = messageOf(situation);
  const [sender] = message?.from ?? [];
  if (message === null || sender === undefined || situation.loaded.convenings === undefined)
    return [];
  if (situation.arrival.linkedTo !== null || situation.arrival.channel === 'import') return [];
  if (!asksToMeet(situation, message)) return [];
  const { arrival } = situation;
  const asked = askedIn(message);
  if ((asked?.about ?? null) === null && standsInThread(situation)) return [];
  if (isArranged(deciding, sender.address, asked?.about ?? null)) return [];
  const window = asked === null ? windowOf(deciding, message) : windowAsked(deciding, asked);
  const thread = situation.loaded.threadRoot ?? message.messageId;
  const convening: NewConvening = {
    id: conveningOfRequest(arrival.id),
    what: null,
    about: tellableAbout(asked?.about ?? null),
    minutes: asked?.minutes ?? minutesOf(message) ?? deciding.diary.settings.meetingMinutes,
    place: null,
    online: false,
    ...window,
    quorum: 0,
    openedBy: arrival.id,
    nextAt: lookAfterOffer(deciding, { parties: [] }),
    parties: [{ name: sender.name, address: sender.address.toLowerCase(), need: 'must', thread }],
  };
  const facts = whensOf(message);
  const resting = { ...deciding, sources: restingOn(situation, facts) };
  return open(resting, convening, { key: 'request', remarks: [] });
}

/** A meeting that was arranged in this thread stands ahead: what he writes of a time there is about that one, and for the diary. */
function standsInThread({ loaded: { convenings = [], threadRoot }, now }: Situation): boolean {
  return convenings.some(
    ({ parties, times }) =>
      parties.some(({ thread }) => thread !== null && thread === threadRoot) &&
      times.some(({ state, from }) => state === 'booked' && from > now),
  );
}

/**
 * A time with him is being arranged, or held for him, already: in this thread, or for the same. Where he says what it is about,
 * that is another meeting than one about something else.
 */
function isArranged(deciding: Deciding, address: string, about: string | null): boolean {
  const his = address.toLowerCase();
  const { threadRoot } = deciding.situation.loaded;
  const isSame = (thread: string | null, other: string | null): boolean =>
    about === null ||
    (thread !== null && thread === threadRoot) ||
    tellableAbout(about)?.toLowerCase() === other?.toLowerCase();
  return (
    openOnes(deciding).some(({ parties, about: other }) =>
      parties.some((party) => party.address === his && isSame(party.thread, other)),
    ) ||
    deciding.diary.holds.some(
      (hold) => hold.state === 'held' && hold.address === his && isSame(hold.thread, hold.what),
    )
  );
}

/** The meeting that a letter asks for. */
export function conveningOfRequest(arrival: string) {
  return derivedId('convening', arrival);
}

type When = Fact & { readonly kind: 'when' };

function whensOf(message: MessageReading): readonly When[] {
  return factsOf(message.facts, 'when');
}

/** Within when he asks for it; what is over by now is no window. */
function windowAsked({ situation }: Deciding, { from, until, zone }: FactValues['appointment']) {
  const begins = from === null ? null : instantOf(from, zone);
  const ends = until === null ? null : instantOf(until, zone);
  const last = ends ?? (begins === null ? null : dayAfter(situation, begins));
  return last === null || last <= situation.now
    ? { from: null, until: null }
    : { from: begins, until: last };
}

/** The stretch he names, where it lies ahead: "volgende week", "on Tuesday or Wednesday". */
function windowOf({ situation }: Deciding, message: MessageReading) {
  const spans = whensOf(message).flatMap(({ value }) => {
    const { from, until, kind } = value;
    if (from === null || kind === 'duration' || kind === 'recurrence') return [];
    const begins = instantOf(from, value.zone);
    const ends = until === null ? null : instantOf(until, value.zone);
    return (ends ?? begins) > situation.now ? [{ begins, ends }] : [];
  });
  if (spans.length === 0) return { from: null, until: null };
  const from: Instant = Math.min(...spans.map(({ begins }) => begins));
  const last = spans.map(({ begins, ends }) => ends ?? dayAfter(situation, begins));
  return { from, until: Math.max(...last) };
}

function dayAfter({ profile }: Deciding['situation'], at: Instant): Instant {
  const day = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(profile.zone);
  return day.startOfDay().add({ days: 1 }).epochMilliseconds;
}

/** How long it is to be, where he says so. */
function minutesOf(message: MessageReading): number | null {
  for (const { value } of whensOf(message)) {
    if (value.kind !== 'duration' || value.duration === undefined) continue;
    const minutes = minutesIn(value.duration);
    if (minutes !== null && minutes >= 10 && minutes <= MOST_MINUTES) return minutes;
  }
  return null;
}

/** Days have no length of their own. */
function minutesIn(duration: string): number | null {
  const read = Temporal.Duration.from(duration);
  return read.days !== 0 || read.weeks !== 0 || read.months !== 0 || read.years !== 0
    ? null
    : read.total('minutes');
}
