import { personAt, sameAddress } from '../../../core/conduct/look.ts';
import type { Deciding } from '../../../core/diary/acting/deciding.ts';
import { invitedIn } from '../../../core/diary/invitations/invited-in.ts';
import { instantOf } from '../../../core/diary/acting/times.ts';
import type { Convening, KeptTime, Party } from '../../../core/meetings/convening.ts';
import { factsOf } from '../../../core/records/fact.ts';
import type { MessageReading } from '../../../core/records/reading.ts';
import type { Situation } from '../../../core/situation.ts';
import { openOnes } from '../deciding.ts';
import { asksAnew } from '../opening/asks-to-meet.ts';

/** The meeting a mail answers about, and who of those asked it is. */
export interface Answered {
  readonly convening: Convening;
  readonly party: Party;
  /** How it is known: by his address, by another address of his, by his name from an address nobody knows, or only by the thread. */
  readonly by: 'address' | 'person' | 'name' | 'thread';
}

/**
 * What is being arranged with whoever wrote: in this thread, else the only meeting he is asked for. Of several outside
 * their threads the one for which he names a time that is held for it; without, nobody can say which he means.
 */
export function answered(deciding: Deciding, message: MessageReading): Answered | null {
  if (message.page !== undefined) return onPage(deciding, message);
  const { threadRoot, people } = deciding.situation.loaded;
  const address = message.from[0]?.address.toLowerCase() ?? '';
  const asked = openOnes(deciding).flatMap((convening) =>
    convening.parties.filter(({ reached }) => reached).map((party) => ({ convening, party })),
  );
  const inThread = asked.filter(
    ({ party }) => party.thread !== null && party.thread === threadRoot,
  );
  const his = (those: typeof asked) => those.filter(({ party }) => party.address === address);
  const [own] = his(inThread);
  if (own !== undefined) return { ...own, by: 'address' };
  const addresses = personAt(people, address)?.addresses ?? [];
  const other = inThread.find(({ party }) =>
    addresses.some((one) => sameAddress(one, party.address)),
  );
  if (other !== undefined) return { ...other, by: 'person' };
  const name = plain(message.from[0]?.name ?? '');
  const namesake = name.includes(' ')
    ? inThread.find(({ party }) => plain(party.name) === name)
    : undefined;
  if (namesake !== undefined) return { ...namesake, by: 'name' };
  const [first, second] = inThread;
  if (first !== undefined && second === undefined) return { ...first, by: 'thread' };
  if (asksAnew(deciding.situation, message)) return null;
  const elsewhere = his(asked).filter(({ party }) => party.thread !== null);
  // He answers about a meeting that stands or is over: of another he speaks only where he names a time of it.
  const mustName = elsewhere.length > 1 || isOver(deciding);
  const [only, more] = mustName ? spokenOf(elsewhere, message) : elsewhere;
  if (more !== undefined || (only === undefined && elsewhere.length > 0)) return null;
  return only === undefined ? underHisName(asked, message) : { ...only, by: 'address' };
}

/** A thread about a meeting that stands, or that came to nothing. */
function isOver({ situation }: Deciding): boolean {
  const { threadRoot, convenings = [] } = situation.loaded;
  return (
    invitedIn(situation) !== null ||
    convenings.some(
      ({ state, parties }) =>
        state !== 'open' && parties.some(({ thread }) => thread !== null && thread === threadRoot),
    )
  );
}

/** A page is of one party and one meeting. */
function onPage(deciding: Deciding, { page, from }: MessageReading): Answered | null {
  const address = from[0]?.address.toLowerCase() ?? '';
  const convening = openOnes(deciding).find(({ id }) => id === page?.convening);
  const party = convening?.parties.find((one) => one.address === address && one.reached);
  return convening === undefined || party === undefined
    ? null
    : { convening, party, by: 'address' };
}

/** Those of several for which he names a time that was put to him, whether or not it is still held. */
function spokenOf(
  asked: readonly Pick<Answered, 'convening' | 'party'>[],
  { facts }: MessageReading,
): readonly Pick<Answered, 'convening' | 'party'>[] {
  const named = new Set(
    factsOf(facts, 'when').flatMap(({ value: { from, zone } }) =>
      from?.includes('T') === true ? [instantOf(from, zone)] : [],
    ),
  );
  return asked.filter(({ convening, party }) =>
    convening.times.some(({ from, askedOf }) => askedOf.includes(party.address) && named.has(from)),
  );
}

/**
 * The times that were put to him and are still held, the earliest first. His page shows those whose letter has left, and what
 * he named himself; what he writes there is about them.
 */
export function timesAsked(
  { convening: { times, said }, party: { address } }: Pick<Answered, 'convening' | 'party'>,
  { page }: MessageReading,
): readonly KeptTime[] {
  const shown = ({ id, asked }: KeptTime): boolean =>
    asked.some(({ party, leftAt }) => party === address && leftAt !== null) ||
    said.some(({ party, time }) => party === address && time === id);
  return times
    .filter(({ state, askedOf }) => state === 'held' && askedOf.includes(address))
    .filter((time) => page === undefined || shown(time))
    .toSorted((one, other) => one.from - other.from);
}

/**
 * The ids of those times that the letter he answers put to him; none where nobody can tell which letter that is. What is to be
 * put to him by a letter that has not left is none of them.
 */
export function putLately(
  { loaded }: Situation,
  { inReplyTo }: MessageReading,
  { address }: Pick<Party, 'address'>,
  times: readonly KeptTime[],
): readonly string[] {
  const letter = loaded.thread.find(({ messageId, ours }) => ours && messageId === inReplyTo);
  if (inReplyTo === null || letter === undefined) return [];
  const put = times.flatMap(({ id, asked }) => {
    const at = asked.find(({ party }) => party === address)?.at ?? Infinity;
    return at <= letter.at ? [{ id, at }] : [];
  });
  const last = Math.max(...put.map(({ at }) => at));
  return put.filter(({ at }) => at === last).map(({ id }) => id);
}

/**
 * Times of the letter he answers that are not kept for him any more: he may choose one all the same, and means that one and no
 * day a week later.
 */
export function timesGone(
  situation: Situation,
  message: MessageReading,
  { convening, party }: Pick<Answered, 'convening' | 'party'>,
): readonly KeptTime[] {
  if (message.page !== undefined) return [];
  const asked = convening.times.filter(({ askedOf }) => askedOf.includes(party.address));
  const put = putLately(situation, message, party, asked);
  return asked
    .filter(({ id, state }) => put.includes(id) && (state === 'released' || state === 'expired'))
    .toSorted((one, other) => one.from - other.from);
}

/** Who writes from an address that nobody knows, under the full name of one who was asked: no other may be meant. */
function underHisName(
  asked: readonly Pick<Answered, 'convening' | 'party'>[],
  message: MessageReading,
): Answered | null {
  const name = plain(message.from[0]?.name ?? '');
  if (!name.includes(' ')) return null;
  const his = asked.filter(({ party }) => plain(party.name) === name);
  const [only, more] = his.length > 1 ? spokenOf(his, message) : his;
  return only === undefined || more !== undefined ? null : { ...only, by: 'name' };
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/\s+/g, ' ').trim();
}
