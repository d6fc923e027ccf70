import { chaseNeeds } from '../../core/chasing/needs.ts';
import { languageRead, messageOf, personAt } from '../../core/conduct/look.ts';
import { whoIsHere } from '../../core/diary/acting/colleague-needs.ts';
import { elsewhereOf } from '../../core/diary/acting/writers-clock.ts';
import { decidingOf } from '../../core/diary/acting/deciding.ts';
import { ownInvitation } from '../../core/diary/invitations/answers/by-invitation.ts';
import { isConvened } from '../../core/meetings/convened.ts';
import { isPoll } from '../../core/meetings/poll.ts';
import type { Convening } from '../../core/meetings/convening.ts';
import { writtenAt, type Mailbox, type MessageReading } from '../../core/records/reading.ts';
import type { ConveningsOf } from '../../core/meetings/convenings-of.ts';
import { needKey, type Need, type Situation } from '../../core/situation.ts';
import { DAY_MS } from '../../core/time/instant.ts';
import { changeOf } from '../../core/diary/acting/calendar-change.ts';
import { fallenOut } from './repair/fallen-out.ts';
import { answered, putLately, timesAsked, timesGone, type Answered } from './answers/answered.ts';
import { meetingsAskedAbout } from './on-silence.ts';
import { asksToMeet } from './opening/asks-to-meet.ts';
import { conveningOfOrder } from './opening/on-order.ts';
import { conveningOfRequest } from './opening/on-request.ts';
import { conveningAnew } from './repair/ask-anew.ts';

/** How far the diary is looked at. */
const AHEAD_DAYS = 60;
/** People of one meeting who are looked up. */
const MOST_PEOPLE = 50;

/** What the duty wants loaded: what is being arranged, who is concerned, and the diary where times are sought. */
export function needs(situation: Situation): readonly Need[] {
  const done = new Set(situation.loaded.answered);
  return wanted(situation).filter((need) => !done.has(needKey(need)));
}

function wanted(situation: Situation): readonly Need[] {
  switch (situation.arrival.kind) {
    case 'order':
      return ofOrder(situation);
    case 'mail':
    case 'call':
    case 'page':
      return ofMail(situation);
    case 'wake':
      return ofLook(situation);
    case 'calendar':
      return ofChange(situation);
    default:
      return [];
  }
}

function ofOrder(situation: Situation): readonly Need[] {
  const placed = (situation.order?.orders ?? []).flatMap((order, place) =>
    isConvened(order, []) ? [{ order, place }] : [],
  );
  if (placed.length === 0) return [];
  const orders = placed.map(({ order }) => order);
  const addresses = orders.flatMap((order) => order.with.flatMap(({ address }) => address ?? []));
  return [
    around(situation),
    ...whoIsHere(situation, addresses),
    ...addresses.flatMap(ofPerson),
    ...orders.flatMap(({ place, online }) => (online ? [] : wayTo(situation, place))),
    ...placed.map(({ order, place }) =>
      pagesOf(
        conveningOfOrder(situation.arrival.id, place),
        order.with.flatMap((one) => one.address ?? []),
      ),
    ),
  ];
}

/** The ways between a place and what stands in the diary. */
function wayTo({ now }: Situation, place: string | null): readonly Need[] {
  if (place === null) return [];
  return [
    { need: 'travel', places: [place], from: now - DAY_MS, until: now + AHEAD_DAYS * DAY_MS },
  ];
}

function ofMail(situation: Situation): readonly Need[] {
  const message = messageOf(situation);
  const [sender] = message?.from ?? [];
  if (message === null || sender === undefined) return [];
  if (situation.arrival.linkedTo !== null || situation.arrival.channel === 'import') return [];
  const ids = [message.messageId, message.inReplyTo, ...message.references].filter(
    (id) => id !== null,
  );
  const first: readonly Need[] = [
    {
      need: 'convenings',
      of:
        message.page === undefined
          ? ofWriter(situation, sender)
          : { by: 'id', id: message.page.convening },
    },
    ...(ids.length === 0 ? [] : [{ need: 'thread', messageIds: ids.slice(0, 100) } as const]),
    ...ofPerson(sender.address),
  ];
  if (situation.loaded.convenings === undefined) return first;
  const found = answered(decidingOf(situation), message);
  if (found !== null) return [...first, ...ofAnswer(situation, message, found)];
  if (!asksToMeet(situation, message)) return first;
  const { address } = sender;
  return [
    ...first,
    around(situation),
    { need: 'holds-of-address', address },
    { need: 'loops-of-address', address },
    pagesOf(conveningOfRequest(situation.arrival.id), [address]),
  ];
}

/** What he says of the times that were put to him, with all that may come of it. */
function ofAnswer(situation: Situation, message: MessageReading, found: Answered): readonly Need[] {
  const { convening, party } = found;
  return [
    around(situation),
    { need: 'loops-of-address', address: party.address },
    ...(isPoll(convening) ? [{ need: 'questions-about', about: convening.id } as const] : []),
    ...ofConvening(situation, convening),
    ...readAs(situation, message, found),
  ];
}

/** His words as an answer; nothing where they are in a language that nobody here reads. */
function readAs(situation: Situation, message: MessageReading, found: Answered): readonly Need[] {
  const { zone, language: ours } = situation.profile;
  const invited = ownInvitation(message, zone);
  // What a calendar program says is the same in every language.
  const language = languageRead(situation, message) ?? (invited === null ? null : ours);
  if (language === null) return [];
  const times = timesAsked(found, message);
  const gone = timesGone(situation, message, found).map(({ from, until }) => ({
    span: { from, until },
    zone,
  }));
  return [
    {
      need: 'times-answer',
      holds: times.map(({ id }) => id),
      lately: putLately(situation, message, found.party, times),
      ...(gone.length === 0 ? {} : { times: gone }),
      text: message.page?.remark ?? message.own,
      language,
      writtenAt: writtenAt(message) ?? situation.now,
      ...elsewhereOf(situation, message),
      ...(invited === null ? {} : { invited }),
    },
  ];
}

/** Whatever is being arranged with whoever writes, by any address or under his name, or in this thread. */
function ofWriter({ loaded }: Situation, { name, address }: Mailbox): ConveningsOf {
  const known = personAt(loaded.people, address)?.addresses ?? [];
  const addresses = [...new Set([address, ...known].map((one) => one.toLowerCase()))];
  return { by: 'who', addresses, name: name.trim(), thread: loaded.threadRoot };
}

function ofLook(situation: Situation): readonly Need[] {
  const { wake, loaded } = situation;
  if (wake === null) return [];
  if (wake.about.startsWith('lo-')) return ofSilence(situation);
  const first: readonly Need[] = [{ need: 'convenings', of: { by: 'id', id: wake.about } }];
  const one = loaded.convenings?.find(({ id }) => id === wake.about);
  return one === undefined
    ? first
    : [
        ...first,
        around(situation),
        ...ofConvening(situation, one),
        ...loopsOf(one),
        ...one.parties.map(({ address }): Need => ({ need: 'waiting-letters', address })),
      ];
}

/** A due loop: whether it comes to a question about a meeting that is being arranged, and then that meeting. */
function ofSilence(situation: Situation): readonly Need[] {
  const asks = meetingsAskedAbout(situation);
  const about = new Set(asks.map(({ of }) => of.loop.about));
  const convenings = (situation.loaded.convenings ?? []).filter(({ id }) => about.has(id));
  return [
    ...chaseNeeds(situation),
    ...asks.map(({ of }): Need => ({
      need: 'convenings',
      of: { by: 'id', id: of.loop.about ?? '' },
    })),
    // What is kept for it is let go if he lets it rest.
    ...convenings.flatMap((one) => [...ofConvening(situation, one), ...loopsOf(one)]),
  ];
}

function ofChange(situation: Situation): readonly Need[] {
  const change = changeOf(situation.arrival);
  const booked = (situation.loaded.convenings ?? []).filter(({ times }) =>
    times.some(({ state }) => state === 'booked'),
  );
  const stands = booked.filter(({ state }) => state === 'booked');
  return [
    { need: 'convenings', of: { by: 'booked' } },
    ...(change === null ? [] : [{ need: 'convenings', of: { by: 'changed', ...change } } as const]),
    ...booked.filter(({ state }) => state === 'open').flatMap(loopsOf),
    // Only where somebody fell out of it is more looked up.
    ...stands
      .flatMap(({ times }) => times.filter(({ state }) => state === 'booked'))
      .map(({ uid }): Need => ({ need: 'event', uid })),
    ...stands.flatMap((one) => {
      const fallen = fallenOut(decidingOf(situation), one);
      if (fallen === null) return [];
      const anew = conveningAnew(situation.profile.owner, fallen);
      const parties = one.parties.map(({ address }) => address);
      return [around(situation), ...ofConvening(situation, one), pagesOf(anew, parties)];
    }),
  ];
}

/** Everybody it is arranged with, and the events that keep its times. */
function ofConvening(
  situation: Situation,
  { id, parties, times, place, online }: Convening,
): readonly Need[] {
  return [
    pagesOf(
      id,
      parties.map(({ address }) => address),
    ),
    ...(online ? [] : wayTo(situation, place)),
    ...parties.slice(0, MOST_PEOPLE).flatMap(({ address }) => ofPerson(address)),
    ...times
      .filter(({ state }) => state === 'held')
      .map(({ uid }): Need => ({ need: 'event', uid })),
  ];
}

/** Where they can answer without a letter. */
function pagesOf(convening: string, addresses: readonly string[]): Need {
  const parties = [...new Set(addresses.map((one) => one.toLowerCase()))];
  return { need: 'answer-links', convening, parties };
}

function loopsOf({ parties }: Convening): readonly Need[] {
  return parties.flatMap(({ thread }): readonly Need[] =>
    thread === null ? [] : [{ need: 'loops-of-thread', thread }],
  );
}

function around({ now }: Situation): Need {
  return { need: 'diary', from: now - DAY_MS, until: now + AHEAD_DAYS * DAY_MS };
}

function ofPerson(address: string): readonly Need[] {
  return [
    { need: 'person', address },
    { need: 'written-to', address },
  ];
}
