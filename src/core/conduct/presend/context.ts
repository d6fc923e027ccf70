import type { ProposedAct } from '../../act.ts';
import type { Matter } from '../../records/matter.ts';
import type { Person } from '../../records/person.ts';
import type { MessageReading } from '../../records/reading.ts';
import type { Situation } from '../../situation.ts';
import type { Instant, Zone } from '../../time/instant.ts';
import { isOrdered, messageOf } from '../look.ts';

/** What pre-send reading compares a mail with. */
export interface PresendContext {
  readonly now: Instant;
  readonly zone: Zone;
  readonly people: readonly Person[];
  /** The matter the mail belongs to, where one is known. */
  readonly matter: Matter | null;
  /** Everyone who took part in the thread so far, ourselves included. */
  readonly participants: readonly string[];
  /** Addresses that were written to before, of those asked for. */
  readonly writtenTo: readonly string[];
  readonly own: readonly string[];
  /** The mail being answered, if it answers one. */
  readonly answered: MessageReading | null;
  /** A person of the office wrote or ordered this very mail. */
  readonly ordered: boolean;
}

/** The context of an act, from the situation it was proposed in. */
export function presendContext(act: ProposedAct, situation: Situation): PresendContext {
  const { loaded, profile, now } = situation;
  const message = messageOf(situation);
  const heads = message === null ? [] : [...message.from, ...message.to, ...message.cc];
  return {
    now,
    zone: profile.zone,
    people: loaded.people,
    matter: loaded.matters.find((matter) => matter.id === act.matter) ?? null,
    participants: [
      ...loaded.thread.flatMap((entry) => [entry.from, ...entry.to]),
      ...heads.map((mailbox) => mailbox.address),
    ],
    writtenTo: loaded.writtenTo,
    own: profile.addresses,
    answered: message,
    ordered: isOrdered(act),
  };
}
