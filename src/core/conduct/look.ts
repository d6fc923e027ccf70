import type { OutgoingMail, ProposedAct, Source, Sources } from '../act.ts';
import { factsOf, type Fact } from '../records/fact.ts';
import type { Person } from '../records/person.ts';
import type { MessageReading } from '../records/reading.ts';
import type { Situation } from '../situation.ts';
import type { Language } from '../text/words.ts';

/**
 * Text is looked through up to this length: a body of megabytes must not cost a second, and what
 * matters to a secretary stands on the first pages.
 */
export const LOOK_LIMIT = 20_000;

/** The message a situation is about; null for a wake, an order, or what could not be read. */
export function messageOf(situation: Situation): MessageReading | null {
  return situation.reading?.kind === 'message' ? situation.reading : null;
}

/** The mail an act would send or put ready. */
export function mailIn(act: ProposedAct): OutgoingMail | null {
  return act.payload.type === 'mail' || act.payload.type === 'draft' ? act.payload.mail : null;
}

/** What we say ourselves in a mail: its text without the lines that repeat earlier mail. */
export function ownWords(mail: OutgoingMail): string {
  return mail.text
    .slice(0, LOOK_LIMIT)
    .split('\n')
    .filter((line) => !line.startsWith('>'))
    .join('\n');
}

/** Whether a person of the office ordered this very act; only then do the rules against doing it unasked step back. */
export function isOrdered(act: ProposedAct): boolean {
  return act.sources.some((source) => source.kind === 'statement');
}

/** Addresses are compared in lower case; nobody distinguishes Jan@ from jan@. */
export function sameAddress(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** The part after the @, in lower case. */
export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}

/** The loaded person who has this address. */
export function personAt(people: readonly Person[], address: string): Person | null {
  return people.find((one) => one.addresses.some((held) => sameAddress(held, address))) ?? null;
}

/**
 * The language a mail is read in. Of a line too short to tell it is the one its writer is written to in; null where it is
 * one that nobody here reads.
 */
export function languageRead(
  { loaded, profile }: Situation,
  { language, from }: Pick<MessageReading, 'language' | 'from'>,
): Language | null {
  if (language !== 'unknown') return language === 'other' ? null : language;
  return personAt(loaded.people, from[0]?.address ?? '')?.address.language ?? profile.language;
}

/** Whether mail comes from an address of the principal himself. */
export function isOwn(situation: Situation, address: string): boolean {
  return situation.profile.addresses.some((own) => sameAddress(own, address));
}

/**
 * Whether a mail that bears the principal's address was really written by him: it lies in his Sent
 * folder, he had it imported, or its domain vouches for it. Anybody can write a From; taken for his
 * own, a stranger's mail could ask others something in his name, and would be chased for him.
 */
export function isHisOwn(
  arrival: Pick<Situation['arrival'], 'use' | 'channel'>,
  message: MessageReading,
): boolean {
  if (arrival.use === 'sent' || arrival.channel === 'import') return true;
  return isVouched(message);
}

/** Whether the domain a mail says it comes from vouches for it (DMARC). */
export function isVouched({ facts }: Pick<MessageReading, 'facts'>): boolean {
  return factsOf(facts, 'authentication').some(({ value }) => value.dmarc === 'pass');
}

/** An arrival as a source, with the facts in it that something rests on. */
export function restingOn(situation: Situation, facts: readonly Fact[] = []): Sources {
  const arrival = situation.arrival.id;
  const cited = facts.map((fact): Source => ({
    kind: 'fact',
    arrival,
    fact: fact.kind,
    at: fact.source,
  }));
  return [{ kind: 'arrival', arrival }, ...cited];
}
