import { chaseNeeds } from '../../core/chasing/needs.ts';
import { readName } from '../../core/people/names.ts';
import type { Loop } from '../../core/records/loop.ts';
import type { MessageReading } from '../../core/records/reading.ts';
import type { Order } from '../../core/orders/order.ts';
import type { Need, Situation } from '../../core/situation.ts';
import { isOwn, messageOf, personAt } from '../../core/conduct/look.ts';
import { mailingNeeds } from './mailing/needs.ts';
import { needKey } from '../../core/situation.ts';

/** A mail to a thousand people must not load a thousand records. */
const MOST_RECIPIENTS = 20;

/** What the duty wants loaded: thread and writer first, then what hangs on them. */
export function needs(situation: Situation): readonly Need[] {
  const wanted =
    situation.arrival.kind === 'order'
      ? ofOrder(situation)
      : situation.wake === null
        ? ofMail(situation)
        : ofWake(situation);
  const answered = new Set(situation.loaded.answered);
  return wanted.filter((need) => !answered.has(needKey(need)));
}

function ofMail(situation: Situation): readonly Need[] {
  const message = messageOf(situation);
  const sender = message?.from[0];
  if (message === null || sender === undefined) return [];
  const ids = [message.messageId, message.inReplyTo, ...message.references].filter(
    (id) => id !== null,
  );
  // Imported mail is history and only sorted: who wrote is all that matters.
  if (situation.arrival.channel === 'import') return [{ need: 'person', address: sender.address }];
  const heads = isOwn(situation, sender.address) ? [...message.to, ...message.cc] : [sender];
  const failed = message.automatic?.kind === 'bounce' ? message.automatic.failed : [];
  const addresses = [...heads, ...failed]
    .map((one) => one.address)
    .filter((address) => address.includes('@') && !isOwn(situation, address))
    .slice(0, MOST_RECIPIENTS);
  const surname = readName(sender.name, situation.profile.language).surname;
  return [
    ...(ids.length === 0 ? [] : [{ need: 'thread', messageIds: ids } as const]),
    ...ofAddresses(addresses),
    ...(surname === null ? [] : [{ need: 'people-named', surname } as const]),
    ...ofStandIn(situation, message),
    ...ofThread(situation),
    ...(isOwn(situation, sender.address) || message.automatic !== null
      ? []
      : [{ need: 'own-absence', address: sender.address.toLowerCase(), id: null } as const]),
    ...addresses.flatMap((address) => ofPerson(situation, address)),
  ];
}

/** Whoever an absence notice names is looked up: only somebody of the same house is written to instead. */
function ofStandIn({ profile }: Situation, { automatic }: MessageReading): readonly Need[] {
  const named = automatic?.kind === 'auto-reply' ? (automatic.standIn ?? '') : '';
  if (named.includes('@')) return [{ need: 'person', address: named.toLowerCase() }];
  const surname = named === '' ? null : readName(named, profile.language).surname;
  return surname === null ? [] : [{ need: 'people-named', surname }];
}

/** Whom letters are written to, what he wrote last, and what the mandate says of who writes. */
function ofOrder(situation: Situation): readonly Need[] {
  const orders = situation.order?.orders ?? [];
  const letters = orders.filter((order) => order.kind === 'write');
  const open = orders.flatMap((order) => openWith(situation, order));
  const lists = mailingNeeds(situation);
  if (letters.length === 0) return [...open, ...lists];
  // Who has no mail address is known by his record alone, and written to on paper.
  const people = [
    ...new Set(
      letters.filter(({ paper }) => paper).flatMap(({ to }) => to.flatMap(({ id }) => id ?? [])),
    ),
  ].slice(0, MOST_RECIPIENTS);
  const addresses = [
    ...new Set(letters.flatMap(({ to }) => to.flatMap(({ address }) => address ?? []))),
  ].slice(0, MOST_RECIPIENTS);
  return [
    ...open,
    ...lists,
    { need: 'letters' },
    ...(letters.some(({ paper }) => paper) ? [{ need: 'paper', people } as const] : []),
    ...people.map((person): Need => ({ need: 'person-with-id', person })),
    ...ofAddresses(addresses),
    ...addresses.flatMap((address): readonly Need[] => [
      { need: 'latest-from', address },
      ...ofPerson(situation, address),
    ]),
  ];
}

/** What is open with whom an order about reminders names, by whichever of his addresses; else with everybody. */
function openWith({ loaded }: Situation, order: Order): readonly Need[] {
  if (order.kind === 'absent' && typeof order.standIn?.id === 'string')
    return [{ need: 'person-with-id', person: order.standIn.id }];
  if (order.kind !== 'owed' && order.kind !== 'chase') return [];
  const { who } = order;
  if (who === null) return [{ need: 'open-loops' }];
  const person = loaded.people.find(({ id }) => id === who.id);
  const addresses = [
    ...new Set([...(who.address === null ? [] : [who.address]), ...(person?.addresses ?? [])]),
  ];
  return [
    ...(who.id === null
      ? []
      : [
          { need: 'person-with-id', person: who.id } as const,
          { need: 'loops-of-person', person: who.id } as const,
        ]),
    ...addresses.map((address): Need => ({ need: 'loops-of-address', address })),
  ];
}

function ofWake(situation: Situation): readonly Need[] {
  const { wake, loaded } = situation;
  if (wake === null || wake.reason.startsWith('channel:')) return [];
  if (wake.about.startsWith('ab-')) return ofOwnAbsence(situation, wake.about);
  const loop = loaded.loops.find((one) => one.id === wake.about);
  const chasing = chaseNeeds(situation);
  if (loop === undefined) return chasing;
  return [
    ...chasing,
    ...(loop.thread === null ? [] : [{ need: 'thread', messageIds: [loop.thread] } as const]),
    ...ofAddresses([loop.address]),
    ...(loop.owes === 'we' ? ofOwed(loop) : []),
    ...ofPerson(situation, loop.address),
  ];
}

/** What lies ready for whoever waits, and whether a meeting is being arranged with him. */
function ofOwed({ address, thread, openedBy }: Loop): readonly Need[] {
  return [
    { need: 'convenings', of: { by: 'said-in', arrival: openedBy } },
    { need: 'waiting-letters', address },
    { need: 'holds-of-address', address },
    { need: 'convenings', of: { by: 'who', addresses: [address.toLowerCase()], name: '', thread } },
  ];
}

function ofOwnAbsence({ loaded }: Situation, id: string): readonly Need[] {
  const address = loaded.ownAbsence?.absence.standIn?.address ?? null;
  return [
    { need: 'own-absence', address: null, id },
    ...(address === null ? [] : ofAddresses([address.toLowerCase()])),
  ];
}

function ofAddresses(addresses: readonly string[]): readonly Need[] {
  return addresses.flatMap((address): readonly Need[] => [
    { need: 'person', address },
    { need: 'written-to', address },
    { need: 'loops-of-address', address },
  ]);
}

function ofThread(situation: Situation): readonly Need[] {
  const { threadRoot } = situation.loaded;
  if (threadRoot === null) return [];
  return [
    { need: 'loops-of-thread', thread: threadRoot },
    { need: 'reminded-in-thread', thread: threadRoot },
    ...(situation.loaded.points ?? []).map(({ loop }): Need => ({ need: 'loop', loop })),
  ];
}

function ofPerson(situation: Situation, address: string): readonly Need[] {
  const person = personAt(situation.loaded.people, address);
  if (person === null) return [];
  return [
    { need: 'matters-of-person', person: person.id },
    { need: 'loops-of-person', person: person.id },
    ...(person.household === null ? [] : [{ need: 'household', name: person.household } as const]),
    ...(person.surname === null
      ? []
      : [{ need: 'people-named', surname: person.surname } as const]),
  ];
}
