import { beforeForwarded } from './before-forwarded.ts';
import { sameAddress } from '../conduct/look.ts';
import { factsOf } from '../records/fact.ts';
import type { FolderUse } from '../ports/mail.ts';
import { writtenAt, type Mailbox, type MessageReading, type Reading } from '../records/reading.ts';
import { DAY_MS, type Instant } from '../time/instant.ts';

/** Longer than any order in plain words. */
const MOST_LETTERS = 5_000;

/** Between writing and arriving; a mail that was longer on its way says it again. */
const FRESH_MS = 3 * DAY_MS;

/** By which addresses the principal and his secretary write to each other. */
export interface HisRoads {
  /** Those of the principal: his own, and the one he is alerted at. */
  readonly his: readonly string[];
  /** Those of the secretary alone. */
  readonly ours: readonly string[];
  /** Those by which the office mails him; they may be his own as well. */
  readonly senders: readonly string[];
}

/** A mail in which the principal himself speaks to his secretary. */
export interface HisWord {
  /** What he wrote in it, without what he quotes. */
  readonly text: string;
  /** The act of the briefing that it answers; null where it answers none. */
  readonly answers: string | null;
}

const BRIEF_ID = /^<(?<act>ac-[0-9a-hjkmnp-tv-z]{10})\.secretaris@/;

/**
 * Whether a mail is the principal's own word to his secretary: from a known address of his for which its domain vouches (DMARC pass),
 * to nobody but the secretary, written by hand. Null for anything else: then it is mail like any other. `isBrief` tells whether an act
 * is a mail of ours to him.
 */
export function hisWord(
  reading: Reading | null,
  {
    use,
    channel,
    receivedAt,
  }: { readonly use: FolderUse; readonly channel: string; readonly receivedAt: Instant },
  { his, ours, senders }: HisRoads,
  isBrief: (act: string) => boolean,
): HisWord | null {
  if (reading?.kind !== 'message' || reading.automatic !== null) return null;
  if (use !== 'inbox' || channel === 'import' || reading.call !== undefined) return null;
  const [from, ...more] = reading.from;
  if (from === undefined || more.length > 0 || !isOneOf(his, from)) return null;
  if (!isVouchedFor(reading.facts, from) || !isFresh(reading, receivedAt)) return null;
  const act = BRIEF_ID.exec(reading.inReplyTo ?? '')?.groups?.['act'];
  const answers = act !== undefined && isBrief(act) ? act : null;
  const to = [...reading.to, ...reading.cc];
  const may = answers === null ? ours : [...ours, ...senders];
  // Where others read along it is a letter, not an order.
  if (to.length === 0 || !to.every((one) => isOneOf(may, one))) return null;
  const text = beforeForwarded(reading.own, reading.subject)?.trim() ?? '';
  return text === '' || text.length > MOST_LETTERS ? null : { text, answers };
}

/** An old mail of his that somebody sends once more still bears its signature, and its date. */
function isFresh(reading: MessageReading, receivedAt: Instant): boolean {
  const at = writtenAt(reading);
  return at !== null && receivedAt - at < FRESH_MS && at - receivedAt < DAY_MS;
}

function isOneOf(addresses: readonly string[], { address }: Mailbox): boolean {
  return addresses.some((one) => sameAddress(one, address));
}

/** DMARC passed for exactly the domain that From names, and nothing says otherwise. */
function isVouchedFor(facts: Parameters<typeof factsOf>[0], { address }: Mailbox): boolean {
  const domain = address.slice(address.lastIndexOf('@') + 1).toLowerCase();
  const said = factsOf(facts, 'authentication').map(({ value }) => value);
  return (
    said.length > 0 &&
    said.every(({ dmarc, domain: about }) => dmarc === 'pass' && about.toLowerCase() === domain)
  );
}
