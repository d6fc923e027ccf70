import type { OutgoingMail, Payload } from '../../core/act.ts';
import { briefMail } from '../../core/briefing/paper/brief-mail.ts';
import type { Mailbox } from '../../core/records/reading.ts';
import type { MailSender, SendResult } from '../../core/ports/mail.ts';
import { readBrief } from '../../store/records/briefing/briefs.ts';
import { toldHisWords, writeReplyOffer } from '../../store/records/briefing/his-word.ts';
import { readProfile } from '../../store/records/meta.ts';
import type { StoredAct } from '../../store/records/acts.ts';
import type { Outcome } from './perform.ts';
import { messageIdOf, type Owner } from '../owner.ts';
import { allWords } from '../raise.ts';
import { belowBrief } from '../his-word/offer.ts';
import { giveBack, takePlace } from './mails-today.ts';
import { alertAddress, openSenders } from '../reach.ts';

const PROOF_LIMIT = 300;

/** Mails the principal what he was briefed with: to his address for alerts, else to his own. */
export async function performBrief(
  owner: Owner,
  act: StoredAct,
  { brief, day }: Extract<Payload, { readonly type: 'brief' }>,
): Promise<Outcome> {
  const reader = owner.store.read;
  const profile = await readProfile(reader);
  const stored = await readBrief(reader, brief, day);
  if (profile === null || stored === null) return failed('nothing to mail');
  const now = owner.tools.clock.now();
  const to = (await alertAddress(owner)) ?? profile.addresses[0] ?? null;
  const senders = await openSenders(owner, profile);
  if (to === null || senders.length === 0) return failed('no way to mail him');
  const link = pageOf(owner, brief, day);
  const written = briefMail(stored, { profile, words: allWords(owner), now, link });
  const place = await takePlace(owner, profile, brief);
  // Two mails a day at most: what cannot leave any more stands on the page, which is no failure to be told of.
  if (place === null) return { outcome: 'done', proof: 'page', rejected: [], sent: null };
  const below = await belowBrief(owner, profile, act.id);
  const said = { ...written, text: `${written.text}\n${below.text}` };
  // Before it leaves: an answer to a list that nobody kept could not be checked.
  await owner.store.transact((writer) => writeReplyOffer(writer, act.id, below.listed, now));
  let retry = false;
  for (const way of senders) {
    const sent = await deliver(owner, act, { ...said, way, to, now });
    const proof = sent.response.slice(0, PROOF_LIMIT);
    if (sent.result === 'accepted') {
      await owner.store.transact((writer) => toldHisWords(writer, below.told, now));
      return { outcome: 'done', proof, rejected: [], sent: null };
    }
    // He may have it: another attempt could be one too many, and it stands on the page as well.
    if (sent.result === 'unknown') return failed(`perhaps sent: ${proof}`);
    retry ||= sent.retry;
  }
  await giveBack(owner, place);
  return { ...failed('no server took it'), outcome: retry ? 'later' : 'failed' };
}

function pageOf({ id, tools }: Owner, brief: string, day: string): string | null {
  const address = tools.address?.() ?? null;
  if (address === null) return null;
  return brief === 'morning'
    ? `${address}/p/${id}/morning`
    : `${address}/p/${id}/folder?day=${day}`;
}

interface Sending {
  readonly subject: string;
  readonly text: string;
  readonly way: { readonly from: Mailbox; readonly sender: MailSender };
  readonly to: string;
  readonly now: number;
}

/** What the server said; where nobody knows, that is what it says. */
async function deliver(
  owner: Owner,
  act: StoredAct,
  { subject, text, way: { from, sender }, to, now }: Sending,
): Promise<SendResult> {
  const mail: OutgoingMail = {
    account: sender.account,
    from: { name: 'Secretaris', address: from.address },
    sender: null,
    to: [{ name: '', address: to }],
    cc: [],
    subject,
    text,
    inReplyTo: null,
    references: [],
    annexes: [],
    personal: true,
  };
  const raw = await owner.tools.compose(mail, {
    messageId: act.messageId ?? messageIdOf(act.id, mail),
    date: new Date(now),
    annexes: [],
    automatic: true,
  });
  return sender
    .send({ from: from.address, to: [to] }, raw)
    .catch(() => ({ result: 'unknown', response: '' }) as const);
}

function failed(proof: string): Outcome {
  return { outcome: 'failed', proof, rejected: [], sent: null };
}
