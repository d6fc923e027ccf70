import { isOwn, messageOf, personAt, sameAddress } from '../../../core/conduct/look.ts';
import type { Deciding } from '../../../core/diary/acting/deciding.ts';
import { instantOf } from '../../../core/diary/acting/times.ts';
import { eventsIn } from '../../../core/diary/invitations/carries.ts';
import { invitedIn } from '../../../core/diary/invitations/invited-in.ts';
import type { Span } from '../../../core/diary/span.ts';
import { factsOf } from '../../../core/records/fact.ts';
import type { Loop } from '../../../core/records/loop.ts';
import type { MessageReading } from '../../../core/records/reading.ts';
import type { Situation } from '../../../core/situation.ts';
import type { Zone } from '../../../core/time/instant.ts';
import { offeredTo } from '../answers/offered-to.ts';

/** An invitation that somebody has not answered, as far as a mail outside its thread may be about it. */
export interface OwedOutside {
  readonly uid: string;
  /** The address it went to. */
  readonly address: string;
  /** How it is known that whoever writes is the one it went to. */
  readonly by: 'address' | 'name';
}

/** Whether a mail may answer an invitation though it stands in no thread of one: it answers something, or names a time. */
export function mayAnswerOutside(
  { situation }: Pick<Deciding, 'situation'>,
  message: MessageReading,
): boolean {
  const address = message.from[0]?.address ?? '';
  return (
    situation.arrival.kind === 'mail' &&
    message.automatic === null &&
    message.page === undefined &&
    message.from.length === 1 &&
    !isOwn(situation, address) &&
    invitedIn(situation) === null &&
    eventsIn(message).length === 0 &&
    (message.facts.some(({ kind }) => kind === 'when') || answersSomething(message))
  );
}

/**
 * What whoever writes owes an answer about, by any address of his, or of one who bears his full name. Empty where something
 * else explains his words: times that were offered to him, or a meeting that is being arranged with him.
 */
export function owedOutside(deciding: Deciding): readonly OwedOutside[] {
  const { situation } = deciding;
  const message = messageOf(situation);
  if (message === null || !mayAnswerOutside(deciding, message)) return [];
  if ((offeredTo(deciding, message)?.holds.length ?? 0) > 0) return [];
  const { address = '', name = '' } = message.from[0] ?? {};
  const { people } = situation.loaded;
  const own = [address, ...(personAt(people, address)?.addresses ?? [])];
  const namesakes = people
    .filter((person) => plain(name).includes(' ') && plain(person.name) === plain(name))
    .flatMap((person) => person.addresses);
  if (isArrangedWith(situation, [...own, ...namesakes], name)) return [];
  const among = (addresses: readonly string[], by: OwedOutside['by']): readonly OwedOutside[] =>
    invitations(situation)
      .filter((loop) => addresses.some((one) => sameAddress(one, loop.address)))
      .flatMap((loop) =>
        typeof loop.about === 'string' ? [{ uid: loop.about, address: loop.address, by }] : [],
      );
  const his = among(own, 'address');
  const uids = new Set(his.map(({ uid }) => uid));
  return [...his, ...among(namesakes, 'name').filter(({ uid }) => !uids.has(uid))];
}

function invitations({ loaded }: Situation): readonly Loop[] {
  return loaded.loops.filter(
    (loop) => loop.state === 'open' && loop.owes === 'they' && loop.kind === 'invitation',
  );
}

/** A meeting that is not settled yet is the nearest thing he can be speaking of. */
function isArrangedWith(
  { loaded }: Situation,
  addresses: readonly string[],
  name: string,
): boolean {
  return (loaded.convenings ?? []).some(
    ({ state, parties }) =>
      state === 'open' &&
      parties.some(
        (party) =>
          party.reached &&
          (addresses.some((one) => sameAddress(one, party.address)) ||
            (plain(name) !== '' && plain(party.name) === plain(name))),
      ),
  );
}

/**
 * The one of several meetings that his words can only mean: the only one whose start he names; where he names no time, and
 * answers no letter of ours, the only one there is. Null: none, or nobody can say which.
 */
export function onlyMeant<T extends { readonly span: Span; readonly zone: Zone }>(
  { loaded }: Situation,
  message: MessageReading,
  owed: readonly T[],
): T | null {
  const named = factsOf(message.facts, 'when').filter(({ value }) => value.kind !== 'duration');
  const [only, more] = owed.filter(({ span, zone }) =>
    named.some(({ value: { from, zone: said } }) => startsAt(span, zone, from, said ?? zone)),
  );
  if (only !== undefined) return more === undefined ? only : null;
  const [single, second] = owed;
  const ofAnother =
    named.length > 0 ||
    loaded.thread.some(({ ours }) => ours) ||
    loaded.loops.filter(({ state, owes }) => state === 'open' && owes === 'they').length > 1;
  return answersSomething(message) && !ofAnother && second === undefined ? (single ?? null) : null;
}

/** Below this certainty a want is a hint. */
const SURE_WANT = 0.5;

/** It says yes or no to something, and to a meeting as far as anybody can tell. */
function answersSomething({ facts, wants }: MessageReading): boolean {
  return (
    wants.some(({ kind, certainty }) => kind === 'meeting-answer' && certainty >= SURE_WANT) ||
    factsOf(facts, 'answer').some(({ value: { kind } }) => kind === 'yes' || kind === 'no')
  );
}

/** The hour it begins, or the day where he names no hour. */
function startsAt(span: Span, zone: Zone, from: string | null, said: Zone): boolean {
  if (from === null) return false;
  if (from.includes('T')) return instantOf(from, said) === span.from;
  const day = Temporal.Instant.fromEpochMilliseconds(span.from)
    .toZonedDateTimeISO(zone)
    .toPlainDate();
  return day.toString() === from;
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/\s+/g, ' ').trim();
}
