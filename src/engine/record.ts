import type { Automatic, Mailbox, MessageReading, Reading } from '../core/records/reading.ts';
import { writtenAt } from '../core/records/reading.ts';
import type { Profile } from '../core/situation.ts';
import { isHisOwn } from '../core/conduct/look.ts';
import { newPerson } from '../core/people/new-person.ts';
import { readAct } from '../store/records/acts.ts';
import { setArrivalState, type StoredArrival } from '../store/records/arrivals.ts';
import { appendLedger } from '../store/records/ledger.ts';
import { wordsOfMessage } from '../core/search/message-words.ts';
import { insertDocument } from '../store/records/documents.ts';
import { firstWithMessageId, insertMessage } from '../store/records/messages.ts';
import { forgetBounced, noteBounced } from '../store/records/letters/kept-out.ts';
import {
  knownAddress,
  rememberWrittenTo,
  writePerson,
  writtenTo,
} from '../store/records/people.ts';
import { claimants } from '../store/records/relations/claims.ts';
import { readReading, writeReading } from '../store/records/readings.ts';
import { placeInThread } from '../store/records/threads.ts';
import type { Writer } from '../store/access.ts';
import { attachedText } from './attached-text.ts';
import { suggestFromSignature } from './contacts/suggestions.ts';
import type { Owner } from './owner.ts';
import { noteZone } from './people/read-zone.ts';

/** What recording an arrival told: its thread, and whether it is a second copy of something known. */
export interface Recorded {
  readonly thread: string | null;
  readonly copyOf: string | null;
}

/**
 * Puts on record what was understood: the reading, the message in its thread and in the search
 * index, and the correspondent as a person. A second copy by another road is linked to the first.
 */
export async function record(
  owner: Owner,
  writer: Writer,
  profile: Profile,
  arrival: StoredArrival,
  reading: Reading,
): Promise<Recorded> {
  const now = owner.tools.clock.now();
  const brief = await ownBrief(writer, profile, reading);
  if (brief !== null) {
    await setArrivalState(writer, arrival.id, 'linked');
    return { thread: null, copyOf: brief };
  }
  await writeReading(writer, arrival.id, reading);
  await appendLedger(writer, {
    at: now,
    kind: 'reading',
    subject: arrival.id,
    by: 'office',
    refs: [],
    marks: { kind: reading.kind, facts: String(reading.facts.length) },
  });
  if (reading.kind === 'unreadable') return { thread: null, copyOf: null };
  if (reading.kind !== 'message') {
    await insertDocument(writer, arrival, reading);
    return { thread: null, copyOf: null };
  }
  const copyOf = await findCopy(writer, profile, arrival, reading);
  if (copyOf !== null) {
    await setArrivalState(writer, arrival.id, 'linked', copyOf.startsWith('in-') ? copyOf : null);
    return { thread: null, copyOf };
  }
  const thread = await recordMessage(owner, writer, profile, arrival, reading);
  await recordPeople(owner, writer, profile, arrival, reading);
  return { thread, copyOf: null };
}

/** What the principal is briefed with names people and matters that not all of the office may see: his copy of it is not read. */
const OWN_ACT = /^<(?<act>ac-[0-9a-hjkmnp-tv-z]{10})\.secretaris@/;

/** The act of a briefing that lies in his own mailbox; null for any other mail. */
async function ownBrief(
  writer: Writer,
  profile: Profile,
  reading: Reading,
): Promise<string | null> {
  if (reading.kind !== 'message') return null;
  const id = OWN_ACT.exec(reading.messageId ?? '')?.groups?.['act'];
  const [from] = reading.from;
  if (id === undefined || from === undefined || !isOurs(profile, from)) return null;
  const act = await readAct(writer, id);
  return act?.act.payload.type === 'brief' ? id : null;
}

/**
 * The same Message-ID is only the same message when the same person wrote the same words in it: a
 * stranger who reuses an id must not be able to hide his mail behind another's.
 */
async function findCopy(
  writer: Writer,
  profile: Profile,
  arrival: StoredArrival,
  reading: MessageReading,
): Promise<string | null> {
  if (reading.messageId === null) return null;
  const first = await firstWithMessageId(writer, reading.messageId);
  if (first === null) return null;
  // Whoever got our mail knows its id: only in the principal's own name, and lying in Sent or with
  // the same words, is it that mail.
  if (first.act !== null) {
    const from = reading.from[0];
    if (from === undefined || !isOurs(profile, from)) return null;
    const known = arrival.folderUse === 'sent' || squeeze(first.own) === squeeze(reading.text);
    return known ? first.act : null;
  }
  if (first.arrival === null) return null;
  const known = await readReading(writer, first.arrival);
  const same =
    known?.kind === 'message' &&
    sameSender(known, reading) &&
    squeeze(known.own) === squeeze(reading.own);
  return same ? first.arrival : null;
}

function sameSender(a: MessageReading, b: MessageReading): boolean {
  return a.from[0]?.address.toLowerCase() === b.from[0]?.address.toLowerCase();
}

function squeeze(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

async function recordMessage(
  owner: Owner,
  writer: Writer,
  profile: Profile,
  arrival: StoredArrival,
  reading: MessageReading,
): Promise<string> {
  const mentioned = [
    ...reading.references,
    ...(reading.inReplyTo === null ? [] : [reading.inReplyTo]),
  ];
  const thread = await placeInThread(writer, reading.messageId, mentioned, `<${arrival.id}>`);
  const recipients = [...reading.to, ...reading.cc];
  const from = reading.from[0] ?? { name: '', address: '' };
  const ours =
    isOurs(profile, from) &&
    isHisOwn({ use: arrival.folderUse, channel: arrival.channel }, reading);
  const documents = await attachedText(owner.blobs, arrival.blob, reading);
  await insertMessage(writer, {
    arrival: arrival.id,
    act: null,
    messageId: reading.messageId,
    thread,
    at: writtenAt(reading) ?? arrival.receivedAt,
    fromName: from.name,
    fromAddress: from.address.toLowerCase(),
    recipients: recipients.map((mailbox) => mailbox.address.toLowerCase()),
    subject: reading.subject,
    own: reading.own,
    ours,
    automatic: reading.automatic !== null,
    words: wordsOfMessage(reading, { ours, use: arrival.folderUse }, documents),
  });
  return thread;
}

/** Mail from one of the principal's own addresses is his own. */
export function isOurs(profile: Profile, from: Mailbox): boolean {
  const address = from.address.toLowerCase();
  return profile.addresses.some((own) => own.toLowerCase() === address);
}

/** An address at which nothing is delivered; a report about somebody nobody wrote to is not believed. */
async function noteFailed(
  writer: Writer,
  { id, receivedAt }: StoredArrival,
  { failed }: Extract<Automatic, { readonly kind: 'bounce' }>,
): Promise<void> {
  for (const { address, hard } of failed) {
    const known = hard && (await writtenTo(writer, address.toLowerCase()));
    if (known) await noteBounced(writer, address, { at: receivedAt, arrival: id });
  }
}

/** Bulk senders are nobody; a person who wrote by hand is kept, with the zone his mail shows, and whom the principal wrote to is known. */
async function recordPeople(
  owner: Owner,
  writer: Writer,
  profile: Profile,
  arrival: StoredArrival,
  reading: MessageReading,
): Promise<void> {
  const from = reading.from[0];
  if (reading.automatic?.kind === 'bounce') await noteFailed(writer, arrival, reading.automatic);
  if (from === undefined || reading.automatic !== null) return;
  const ours = isOurs(profile, from);
  const language =
    reading.language === 'en' || reading.language === 'nl' ? reading.language : profile.language;
  const at = writtenAt(reading) ?? arrival.receivedAt;
  if (ours && arrival.folderUse === 'sent') {
    for (const mailbox of [...reading.to, ...reading.cc]) {
      await rememberWrittenTo(writer, mailbox.address.toLowerCase(), at);
    }
    return;
  }
  const address = from.address.toLowerCase();
  if (ours || !address.includes('@')) return;
  await forgetBounced(writer, address);
  if (!(await knownAddress(writer, address))) {
    const person = newPerson(owner.tools.newId('person'), from, language);
    await writePerson(writer, person, arrival.id, at);
  }
  await noteZone(writer, profile, arrival, reading);
  if (!reading.facts.some(({ kind }) => kind === 'contact-proposal')) return;
  const [record] = await claimants(writer, 'address', address);
  if (record !== undefined)
    await suggestFromSignature(writer, record, { arrival: arrival.id, at }, reading);
}
