import type { OutgoingMail } from '../../core/act.ts';
import type { OwnerId } from '../../core/ids.ts';
import type { Reach } from '../../core/ports/alert.ts';
import type { Profile } from '../../core/situation.ts';
import type { MailFiling, RejectedRecipient } from '../../core/ports/mail.ts';
import { say } from '../../core/text/words.ts';
import { readProfile } from '../../store/records/meta.ts';
import type { StoredAct } from '../../store/records/acts.ts';
import type { Owner } from '../owner.ts';
import { allWords } from '../raise.ts';
import { alertAddress, openSenders } from '../reach.ts';
import { countAlarm } from './mails-today.ts';
import { performCard } from './perform-card.ts';
import { performEvent } from './perform-event.ts';

/** What came of calling the outside once. */
export interface Outcome {
  /** `later`: certainly not done, and the other side said to try again. */
  readonly outcome: 'done' | 'failed' | 'unknown' | 'later';
  /** The other side's own words, shortened; the proof of it. */
  readonly proof: string;
  readonly rejected: readonly RejectedRecipient[];
  /** The raw bytes that left, for the record. */
  readonly sent: Uint8Array | null;
  /** Why, as the key of a sentence; where it is not the usual one. */
  readonly why?: string;
  /** What somebody else put there meanwhile; null when he took it away. */
  readonly theirs?: string | null;
}

const done = (proof: string, sent: Uint8Array | null = null): Outcome => ({
  outcome: 'done',
  proof,
  rejected: [],
  sent,
});
const failed = (proof: string): Outcome => ({ outcome: 'failed', proof, rejected: [], sent: null });

/** Longest answer of a server kept as proof. */
const PROOF_LIMIT = 300;

/** Calls one channel for one act. Whatever goes wrong comes back as an outcome. */
export async function perform(owner: Owner, act: StoredAct): Promise<Outcome> {
  try {
    return await call(owner, act);
  } catch (error) {
    const proof = error instanceof Error ? error.message.slice(0, PROOF_LIMIT) : 'error';
    // A mail whose call broke may have left; anything else can be asked for again.
    return {
      outcome: leavesOffice(act) ? 'unknown' : 'later',
      proof,
      rejected: [],
      sent: null,
    };
  }
}

/** Whether it is mail that goes outside: then a call that broke may have sent it. */
export function leavesOffice({ act }: StoredAct): boolean {
  return act.payload.type === 'mail' && act.payload.mail.inside === undefined;
}

async function call(owner: Owner, act: StoredAct): Promise<Outcome> {
  const { payload } = act.act;
  switch (payload.type) {
    case 'mail':
      return sendMail(owner, act, payload.mail);
    case 'draft': {
      const filing = owner.accounts.get(payload.mail.account)?.filing ?? null;
      if (filing === null) return failed('no folder for drafts');
      const raw = await bytesOf(owner, act, payload.mail);
      return appendOnce(filing, { use: 'drafts', messageId: act.messageId ?? '', raw });
    }
    case 'append': {
      const filing = owner.accounts.get(payload.account)?.filing ?? null;
      const raw = await owner.blobs.get(payload.blob);
      if (filing === null || raw === null) return failed('no folder to file in');
      return appendOnce(filing, { use: payload.use, messageId: payload.messageId, raw });
    }
    case 'mark': {
      const filing = owner.accounts.get(payload.account)?.filing ?? null;
      if (filing === null) return failed('this account cannot be marked');
      return done(await filing.mark(payload.origin, payload.flag));
    }
    case 'file': {
      const filing = owner.accounts.get(payload.account)?.filing ?? null;
      if (filing === null) return failed('this account cannot be filed in');
      return done((await filing.move(payload.origin, payload.folder)).outcome);
    }
    case 'event':
      return performEvent(owner, act, payload.event);
    case 'card':
      return performCard(owner, payload.card);
    case 'brief': {
      // With it come the words of briefings, which no other deed needs.
      const { performBrief } = await import('./perform-brief.ts');
      return performBrief(owner, act, payload);
    }
    case 'alarm':
      return tellByRoads(owner, act);
    default:
      return payload satisfies never;
  }
}

/** Looks before it appends; where it cannot look it may stand there already, so nothing is appended yet. */
async function appendOnce(
  filing: MailFiling,
  copy: {
    readonly use: 'sent' | 'drafts';
    readonly messageId: string;
    readonly raw: Uint8Array;
  },
): Promise<Outcome> {
  const found = await filing.find(copy.messageId, copy.use);
  if (found === 'found') return done('already there');
  if (found === 'unavailable')
    return { outcome: 'later', proof: 'could not look', rejected: [], sent: null };
  const flags = copy.use === 'drafts' ? ['\\Draft'] : ['\\Seen'];
  const { origin } = await filing.append(copy.use, copy.raw, flags);
  return done(origin ?? 'appended', copy.use === 'drafts' ? copy.raw : null);
}

async function sendMail(owner: Owner, act: StoredAct, mail: OutgoingMail): Promise<Outcome> {
  if (mail.inside !== undefined) return handOver(owner, act, mail, mail.inside);
  const sender = owner.accounts.get(mail.account)?.sender ?? null;
  if (sender === null) return failed('this account cannot send');
  const raw = await written(owner, act, mail);
  if (typeof raw === 'string') return failed(raw);
  const to = [...mail.to, ...mail.cc].map((mailbox) => mailbox.address);
  const result = await sender.send({ from: (mail.sender ?? mail.from).address, to }, raw);
  const proof = result.response.slice(0, PROOF_LIMIT);
  switch (result.result) {
    case 'accepted':
      return { outcome: 'done', proof, rejected: result.rejected, sent: raw };
    case 'rejected':
      return { outcome: result.retry ? 'later' : 'failed', proof, rejected: [], sent: null };
    case 'unknown':
      return { outcome: 'unknown', proof, rejected: [], sent: null };
    default:
      return result satisfies never;
  }
}

/**
 * To a colleague's desk: an arrival there, stored under the name of this act, so that doing it twice does it once. The other
 * store commits for itself; what was interrupted is handed over again.
 */
async function handOver(
  owner: Owner,
  act: StoredAct,
  mail: OutgoingMail,
  to: OwnerId,
): Promise<Outcome> {
  const raw = await written(owner, act, mail);
  if (typeof raw === 'string') return failed(raw);
  const taken = await owner.colleagues.handOver(to, {
    origin: act.messageId ?? act.id,
    raw,
    arrivedAt: owner.tools.clock.now(),
    folder: 'office',
    use: 'inbox',
    flags: [],
  });
  owner.tools.probe('desk-after-hand-over');
  return taken ? done('handed over', raw) : failed('this colleague has left the office');
}

/** The bytes, kept; or why they cannot be written: then nothing went out, and that is certain. */
async function written(
  owner: Owner,
  act: StoredAct,
  mail: OutgoingMail,
): Promise<Uint8Array | string> {
  try {
    const raw = await bytesOf(owner, act, mail);
    await owner.blobs.put(raw);
    return raw;
  } catch (error) {
    return error instanceof Error ? error.message.slice(0, PROOF_LIMIT) : 'not written';
  }
}

async function bytesOf(owner: Owner, act: StoredAct, mail: OutgoingMail): Promise<Uint8Array> {
  const annexes = await Promise.all(mail.annexes.map((annex) => owner.blobs.get(annex.blob)));
  return owner.tools.compose(mail, {
    messageId: act.messageId ?? '',
    date: new Date(owner.tools.clock.now()),
    annexes: annexes.map((bytes, index) => {
      if (bytes === null) throw new Error(`annex ${mail.annexes[index]?.name ?? ''} is gone`);
      return bytes;
    }),
  });
}

/** Tells the principal by every road that works; one is enough. */
async function tellByRoads(owner: Owner, act: StoredAct): Promise<Outcome> {
  const { payload } = act.act;
  const profile = await readProfile(owner.store.read);
  if (payload.type !== 'alarm' || profile === null) return failed('nobody to tell');
  const text = say(allWords(owner), payload.message, profile.language);
  const alert = { owner: owner.id, at: owner.tools.clock.now(), urgent: payload.urgent, text };
  const reach = await reachOf(owner, profile, act.id);
  const told = await Promise.all(
    owner.tools.roads.map(async (road) => ({
      name: road.name,
      how: await road.tell(alert, reach).catch(() => 'failed' as const),
    })),
  );
  const names = told.filter((one) => one.how === 'told').map((one) => one.name);
  return done(`told: ${['page', ...names].join(', ')}`);
}

/** By which mail he can be reached now. The sending itself is done here, where everything leaves. */
async function reachOf(owner: Owner, profile: Profile, act: string): Promise<Reach> {
  const to = await alertAddress(owner);
  const senders = await openSenders(owner, profile);
  return {
    language: profile.language,
    to,
    senders: senders.map(({ from, sender }) => ({
      account: sender.account,
      from,
      deliver: async (raw) => {
        if (to === null) return false;
        const sent = await sender.send({ from: from.address, to: [to] }, raw).catch(() => null);
        if (sent?.result !== 'accepted') return false;
        await countAlarm(owner, profile, act);
        return true;
      },
    })),
  };
}
