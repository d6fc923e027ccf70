import type { ProposedAct, Remark } from '../act.ts';
import { readName, surnameKey } from '../people/names.ts';
import { factsOf } from '../records/fact.ts';
import type { Fact } from '../records/fact.ts';
import type { Mailbox, MessageReading } from '../records/reading.ts';
import type { Situation } from '../situation.ts';
import { sentence } from '../text/words.ts';
import { CAREFUL_CERTAINTY } from './finding.ts';
import type { Finding, Suspicion } from './finding.ts';
import {
  domainOf,
  isOrdered,
  isOwn,
  mailIn,
  messageOf,
  personAt,
  restingOn,
  sameAddress,
  isVouched,
} from './look.ts';

/** A mail not to be trusted, and why: forged senders first, then what it asks. */
export function suspicionOf(situation: Situation): Finding | null {
  const message = messageOf(situation);
  const sender = message?.from[0];
  if (message === null || sender === undefined) return null;
  const seen = forged(situation, message, sender) ?? lures(situation, message, sender);
  if (seen === null) return null;
  const sources = restingOn(situation, seen.facts);
  return { finding: 'suspicious', why: seen.why, sources };
}

/** Nothing is answered to a mail that is not trusted; an answer tells that somebody reads here. */
export function phishing(act: ProposedAct, situation: Situation): readonly Remark[] {
  if (mailIn(act) === null || isOrdered(act) || suspicionOf(situation) === null) return [];
  return [{ weight: 'refuse', said: sentence('conduct.no-answer-to-suspicious') }];
}

interface Seen {
  readonly why: Suspicion;
  readonly facts: readonly Fact[];
}

function forged(situation: Situation, message: MessageReading, sender: Mailbox): Seen | null {
  const failed = factsOf(message.facts, 'authentication').filter(
    (fact) => fact.value.dmarc === 'fail',
  );
  const sent = situation.arrival.use === 'sent';
  if (failed.length > 0 && isOwn(situation, sender.address) && !sent) {
    return { why: 'own-address-forged', facts: failed };
  }
  if (failed.length > 0 && isKnown(situation, sender.address)) {
    return { why: 'known-sender-forged', facts: failed };
  }
  const wanting = tempting(message);
  if (!isOwn(situation, sender.address) && carriesOurName(situation, sender)) {
    return { why: 'borrows-a-name', facts: wanting };
  }
  if (wanting.length > 0 && borrowsName(situation, sender)) {
    return { why: 'borrows-a-name', facts: wanting };
  }
  return null;
}

function lures(situation: Situation, message: MessageReading, sender: Mailbox): Seen | null {
  const proven = isVouched(message);
  const list = message.automatic?.kind === 'list';
  const asked = sure(factsOf(message.facts, 'credential-request'));
  const links = sure(factsOf(message.facts, 'deceptive-link'));
  const trusted = proven && (list || isKnown(situation, sender.address));
  if (asked.length > 0 && !(trusted && links.length === 0)) {
    return { why: 'asks-for-codes', facts: asked };
  }
  // Newsletters lead every link through a counter; from a proven sender that deceives nobody.
  if (links.length > 0 && !trusted) return { why: 'deceptive-link', facts: links };
  const want = message.wants.find((one) => one.kind === 'phishing');
  if (want !== undefined && want.certainty >= CAREFUL_CERTAINTY && !trusted) {
    return { why: 'looks-like-phishing', facts: [] };
  }
  return null;
}

/** What makes a borrowed name dangerous: money, codes, links. */
function tempting(message: MessageReading): readonly Fact[] {
  const kinds = ['credential-request', 'deceptive-link', 'changed-detail', 'iban'] as const;
  return kinds.flatMap((kind): readonly Fact[] => factsOf(message.facts, kind));
}

function sure<F extends Fact>(facts: readonly F[]): readonly F[] {
  return facts.filter((fact) => fact.certainty >= CAREFUL_CERTAINTY);
}

function isKnown(situation: Situation, address: string): boolean {
  const person = personAt(situation.loaded.people, address);
  const dealt = person !== null && (person.marks.length > 0 || person.accounts.length > 0);
  return dealt || situation.loaded.writtenTo.some((known) => sameAddress(known, address));
}

/** The principal's own name above somebody else's address. */
function carriesOurName(situation: Situation, sender: Mailbox): boolean {
  const { profile } = situation;
  const ours = [profile.name, ...profile.accounts.map((account) => account.address.name)];
  const name = squeeze(sender.name);
  return name.includes(' ') && ours.some((own) => squeeze(own) === name);
}

/** The full name of somebody we know above an address of another house. */
function borrowsName(situation: Situation, sender: Mailbox): boolean {
  const parts = readName(sender.name, situation.profile.language);
  if (parts.surname === null || parts.first === null) return false;
  const key = surnameKey(parts.surname);
  const domain = domainOf(sender.address);
  return situation.loaded.people.some(
    (one) =>
      one.surname !== null &&
      surnameKey(one.surname) === key &&
      one.firstName?.toLowerCase() === parts.first?.toLowerCase() &&
      one.addresses.length > 0 &&
      !one.addresses.some((held) => domainOf(held) === domain),
  );
}

function squeeze(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
