import { isAbout } from '../../../core/briefing/about.ts';
import type { PaperFound } from '../../../core/briefing/material.ts';
import { DAY_MS } from '../../../core/time/instant.ts';
import { readAct } from '../../../store/records/acts.ts';
import {
  messagesFrom,
  newestOfThread,
  partsOf,
  threadsOfEvent,
  type BriefMessage,
} from '../../../store/records/briefing/contacts.ts';
import type { Reader } from '../../../store/access.ts';
import type { BriefedFor } from './day.ts';

/** Messages of one person looked through for what they are about, and how old they may be. */
const MESSAGES_EACH = 25;
const ABOUT_MS = 90 * DAY_MS;
/** Threads of one appointment, messages of one thread, papers of one appointment. */
const MOST_THREADS = 6;
const MOST_MESSAGES = 12;
const MOST_PAPERS = 20;

/** What an appointment is about. */
interface About {
  readonly uid: string;
  readonly title: string;
  readonly people: readonly string[];
}

/** The threads it was arranged in, and those of the people who come that speak of what it is called. */
export async function threadsAbout(
  reader: Reader,
  { uid, title, people }: About,
  { now, everything }: BriefedFor,
): Promise<readonly string[]> {
  const arranged = await threadsOfEvent(reader, uid);
  const found: string[] = [...arranged];
  for (const address of people) {
    const messages = await messagesFrom(reader, address, MESSAGES_EACH, everything);
    const fresh = messages.filter(({ at }) => at > now - ABOUT_MS && at <= now + DAY_MS);
    found.push(
      ...fresh.filter(({ subject }) => isAbout(subject, title)).map(({ thread }) => thread),
    );
  }
  return [...new Set(found)].slice(0, MOST_THREADS);
}

/** The files of these threads, the oldest first; of one that came again under its name the newest, and each only once. */
export async function papersOf(
  reader: Reader,
  threads: readonly string[],
  { everything }: BriefedFor,
): Promise<readonly PaperFound[]> {
  const found: PaperFound[] = [];
  for (const thread of threads) {
    const messages = await newestOfThread(reader, thread, MOST_MESSAGES, everything);
    for (const message of messages.toReversed()) found.push(...(await papersIn(reader, message)));
  }
  const inOrder = found.toSorted((a, b) => a.at - b.at);
  const kept = inOrder.filter(
    (paper, at) => inOrder.findLastIndex((other) => isSame(other, paper)) === at,
  );
  return kept.slice(-MOST_PAPERS);
}

/** The same bytes, or a later version under its name from the same hand. */
function isSame(one: PaperFound, other: PaperFound): boolean {
  const named = one.name.toLowerCase() === other.name.toLowerCase() && one.from === other.from;
  return one.sha256 === other.sha256 || named;
}

/** Kinds of part that mail programs add and nobody reads as a paper. */
const NO_PAPER =
  /^(?:text\/(?:calendar|vcard|x-vcard|html)|application\/(?:ics|pgp-(?:signature|keys|encrypted)|(?:x-)?pkcs7-(?:signature|mime)|ms-tnef)|message\/)/i;

async function papersIn(reader: Reader, message: BriefMessage): Promise<readonly PaperFound[]> {
  const { arrival, act, at } = message;
  if (act !== null) return papersSent(reader, act, at);
  if (arrival === null) return [];
  const from = message.fromName === '' ? message.fromAddress : message.fromName;
  return (await partsOf(reader, arrival))
    .filter(({ disposition, type, name }) => {
      return disposition === 'attachment' && name !== null && !NO_PAPER.test(type);
    })
    .map(({ path, type, name, size, sha256 }) => ({
      where: { in: 'arrival', arrival, path },
      name: name ?? '',
      type,
      size,
      sha256,
      from,
      at,
    }));
}

async function papersSent(reader: Reader, id: string, at: number): Promise<readonly PaperFound[]> {
  const act = await readAct(reader, id);
  if (act?.act.payload.type !== 'mail') return [];
  return act.act.payload.mail.annexes.map(({ blob, name, type, size }) => ({
    where: { in: 'act', act: id, blob },
    name,
    type,
    size,
    sha256: blob,
    from: '',
    at,
  }));
}
