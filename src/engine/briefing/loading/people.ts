import type {
  ContactFound,
  LoopFound,
  PersonFound,
  SignedAs,
} from '../../../core/briefing/material.ts';
import type { BriefSource } from '../../../core/briefing/source.ts';
import { isConfidential } from '../../../core/diary/confidential.ts';
import { takingPart } from '../../../core/diary/taking-part.ts';
import { factsOf, type Fact } from '../../../core/records/fact.ts';
import type { OpenLoop } from '../../../core/records/loop.ts';
import { DAY_MS, type Instant } from '../../../core/time/instant.ts';
import { readPhone } from '../../../core/people/phone.ts';
import { kindOfId } from '../../../core/ids.ts';
import {
  lastWrittenTo,
  messagesFrom,
  type BriefMessage,
} from '../../../store/records/briefing/contacts.ts';
import { factsRead } from '../../../store/records/readings.ts';
import { openLoopsBy } from '../../../store/records/loops.ts';
import { personWithAddress } from '../../../store/records/people.ts';
import type { Reader } from '../../../store/access.ts';
import { entriesWithin } from '../../diary/loading/within.ts';
import type { BriefedFor } from './day.ts';

/** Where the office is; numbers of elsewhere are written with their country. */
const HOME = 'NL';

/** An earlier appointment is looked for so far back. */
const MET_MS = 180 * DAY_MS;
/** Messages of somebody looked at for when there was last contact. */
const MESSAGES = 10;

/** How things stand with each of these people. */
export async function peopleOf(
  reader: Reader,
  addresses: readonly string[],
  briefed: BriefedFor & { readonly before: Instant },
): Promise<readonly PersonFound[]> {
  if (addresses.length === 0) return [];
  const met = await lastMet(reader, new Set(addresses), briefed);
  return Promise.all(
    addresses.map(async (address) => {
      const person = await personWithAddress(reader, address);
      const all = [...new Set([address, ...(person?.addresses ?? [])])].map(lower);
      const theirs = await messagesOf(reader, all, briefed);
      return {
        address,
        person,
        signed: await signedAs(reader, theirs),
        last: await lastContact(reader, all, theirs, briefed),
        met: met.get(address) ?? null,
        loops: await loopsWith(reader, all, briefed),
      };
    }),
  );
}

const lower = (address: string): string => address.toLowerCase();

/** The newest from any of his addresses, the newest first. */
async function messagesOf(
  reader: Reader,
  addresses: readonly string[],
  { everything }: BriefedFor,
): Promise<readonly BriefMessage[]> {
  const found = await Promise.all(
    addresses.map((address) => messagesFrom(reader, address, MESSAGES, everything)),
  );
  return found
    .flat()
    .toSorted((a, b) => b.at - a.at)
    .slice(0, MESSAGES);
}

/** What passed last, in either direction, under any of his addresses. */
async function lastContact(
  reader: Reader,
  addresses: readonly string[],
  theirs: readonly BriefMessage[],
  { everything }: BriefedFor,
): Promise<ContactFound | null> {
  const written = await Promise.all(
    addresses.map((address) => lastWrittenTo(reader, address, everything)),
  );
  const [ours = null] = written.filter((one) => one !== null).toSorted((a, b) => b.at - a.at);
  const [last = null] = theirs;
  const newest = ours !== null && (last === null || ours.at > last.at) ? ours : last;
  if (newest === null) return null;
  return {
    at: newest.at,
    ours: newest.ours,
    subject: newest.subject,
    source: sourceOf(newest),
  };
}

/** A message as what something rests on. */
function sourceOf({ arrival, act, at, fromName, fromAddress }: BriefMessage): BriefSource {
  if (act !== null) return { kind: 'sent', act, at };
  const from = fromName === '' ? fromAddress : fromName;
  return { kind: 'message', arrival: arrival ?? '', at, from, words: null };
}

/** Of everybody the last appointment before the day, where one was within sight. */
async function lastMet(
  reader: Reader,
  addresses: ReadonlySet<string>,
  { before, now, everything }: BriefedFor & { readonly before: Instant },
): Promise<ReadonlyMap<string, PersonFound['met']>> {
  const span = { from: Math.min(before, now) - MET_MS, until: Math.min(before, now) };
  const entries = await entriesWithin(reader, span);
  const found = new Map<string, PersonFound['met']>();
  for (const entry of entries) {
    const { occurrence, traits, card } = entry;
    if (occurrence.status === 'CANCELLED' || (card?.parent ?? null) !== null) continue;
    if (occurrence.endAt > span.until || (!everything && isConfidential(entry))) continue;
    for (const { address } of takingPart(traits)) {
      const lower = address.toLowerCase();
      const { startAt: at, summary: title, uid } = occurrence;
      if (addresses.has(lower)) found.set(lower, { at, title, uid });
    }
  }
  return found;
}

/** Function and telephone as he signs. */
async function signedAs(reader: Reader, theirs: readonly BriefMessage[]): Promise<SignedAs | null> {
  for (const { arrival, at, fromName, fromAddress } of theirs) {
    const facts = arrival === null ? [] : await factsRead(reader, arrival);
    const [signed] = factsOf(facts, 'contact-proposal');
    if (arrival === null || signed === undefined) continue;
    const { role, organisation, phones } = signed.value;
    const { part, start, end } = signed.source;
    return {
      role: role?.value ?? null,
      organisation: organisation?.value ?? null,
      telephone: sayPhone(phones.find(({ value }) => value.use !== 'fax')?.value.e164),
      source: {
        kind: 'message',
        arrival,
        at,
        from: fromName === '' ? fromAddress : fromName,
        words: { part, start, end },
      },
    };
  }
  return null;
}

/** A number as people of its country write it; those of another as they are dialled from here. */
function sayPhone(number: string | undefined): string | null {
  if (number === undefined) return null;
  const read = readPhone(number, HOME);
  if (read === null) return number;
  return read.country === HOME ? read.national : read.international;
}

/** What is open with somebody under any of his addresses. */
async function loopsWith(
  reader: Reader,
  addresses: readonly string[],
  { everything }: BriefedFor,
): Promise<readonly LoopFound[]> {
  const loops = new Map<string, OpenLoop>();
  for (const address of addresses) {
    for (const loop of await openLoopsBy(reader, 'address', address)) loops.set(loop.id, loop);
  }
  const seen = [...loops.values()].filter(
    ({ confidentiality }) => everything || confidentiality === 'office',
  );
  return Promise.all(seen.map((loop) => withSource(reader, loop)));
}

/** A loop with the words that opened it, where they can be found. */
export async function withSource(reader: Reader, loop: OpenLoop): Promise<LoopFound> {
  const { openedBy, openedAt } = loop;
  if (kindOfId(openedBy) === 'act')
    return { loop, source: { kind: 'sent', act: openedBy, at: openedAt } };
  const row = await reader.get(
    'SELECT at, from_name, from_address FROM message WHERE arrival = ?',
    openedBy,
  );
  // What was told, and no mail: a decision of the talk, an order.
  if (row === undefined) return { loop, source: { kind: 'loop', loop: loop.id } };
  const from = String(row['from_name']) || String(row['from_address']);
  const at = Number(row['at']);
  const facts = await factsRead(reader, openedBy);
  const words = wordsOf(facts, loop.what);
  return { loop, source: { kind: 'message', arrival: openedBy, at, from, words } };
}

/** Where the sentence stands that a loop is about. */
function wordsOf(
  facts: readonly Fact[],
  what: string,
): { readonly part: string; readonly start: number; readonly end: number } | null {
  const wanted = what.toLowerCase();
  const found = [
    ...factsOf(facts, 'promise').map(({ value, source }) => ({ said: value.what, source })),
    ...factsOf(facts, 'document-request').map(({ value, source }) => ({
      said: value.what,
      source,
    })),
    ...factsOf(facts, 'question').map(({ value, source }) => ({ said: value.text, source })),
  ];
  const same = found.find(({ said }) => {
    const lower = said.toLowerCase();
    return lower.includes(wanted) || wanted.includes(lower);
  });
  const source = (same ?? found[0])?.source;
  if (source === undefined) return null;
  const { part, start, end } = source;
  return { part, start, end };
}
