import type {
  Counterpart,
  LoopEffect,
  OutgoingMail,
  Precondition,
  ProposedAct,
  Remark,
  Sources,
} from '../../core/act.ts';
import type { ActDecision } from '../../core/decision.ts';
import type { MatterId } from '../../core/ids.ts';
import type { ActKind } from '../../core/mandate/acts.ts';
import { neutralSubject } from '../../core/conduct/subjects.ts';
import type { NeutralSubject } from '../../core/conduct/subjects.ts';
import type { Mailbox } from '../../core/records/reading.ts';
import type { Situation, ThreadEntry } from '../../core/situation.ts';
import { sentence } from '../../core/text/words.ts';
import type { Sentence } from '../../core/text/words.ts';
import type { Language } from '../../core/text/words.ts';
import type { MailView } from './view.ts';
import { accountOf, matterOf, nameOf, replyAddress } from './view.ts';

/** A subject longer than this is cut when it is answered: headers fold, lists overflow. */
const SUBJECT_LIMIT = 150;

/** What a letter in answer to a mail is made of. */
export interface Answer {
  readonly kind: ActKind;
  readonly text: string;
  readonly subject: string;
  readonly personal: boolean;
  readonly reason: Sentence;
  readonly sources: Sources;
  readonly key: string;
  readonly loop: LoopEffect | null;
  readonly subjects: readonly string[];
}

/** A proposal to answer a mail: to its writer alone, in its thread. Null when no account can send it. */
export function answer(view: MailView, letter: Answer): ActDecision | null {
  const { situation, message } = view;
  const addressed = [...message.to, ...message.cc].map((mailbox) => mailbox.address);
  const account = accountOf(situation, addressed);
  if (account === null) return null;
  const { to, passedOver } = replyAddress(view);
  const mail: OutgoingMail = {
    account: account.id,
    from: account.address,
    sender: null,
    to: [to],
    cc: [],
    subject: letter.subject,
    text: letter.text,
    inReplyTo: message.messageId,
    references: withOwn(message.references, message.messageId),
    annexes: [],
    personal: letter.personal,
  };
  const remarks: readonly Remark[] =
    passedOver === null
      ? []
      : [
          {
            weight: 'warn',
            said: sentence('correspondence.reply-to-elsewhere', {
              wish: passedOver.address,
              address: to.address,
            }),
          },
        ];
  return propose({
    mail,
    letter,
    counterpart: counterpartOf(view, to),
    matter: matterOf(view)?.id ?? null,
    preconditions: preconditionsOf(view),
    remarks,
  });
}

/** All a proposal needs; nothing in it is decided here. */
export interface Proposal {
  readonly mail: OutgoingMail;
  readonly letter: Omit<Answer, 'text' | 'subject' | 'personal'>;
  readonly counterpart: Counterpart;
  readonly matter: MatterId | null;
  readonly preconditions: readonly Precondition[];
  readonly remarks: readonly Remark[];
}

/** Makes the decision that proposes a mail. Amounts never come from here. */
export function propose(proposal: Proposal): ActDecision {
  const { letter, mail, counterpart, matter, preconditions, remarks } = proposal;
  const act: ProposedAct = {
    kind: letter.kind,
    payload: { type: 'mail', mail },
    counterpart,
    matter,
    subjects: letter.subjects,
    amount: null,
    preconditions,
    key: letter.key,
    loop: letter.loop,
    sources: letter.sources,
    reason: letter.reason,
    remarks,
  };
  return { kind: 'act', sources: letter.sources, reason: letter.reason, act };
}

/** The subject of an answer: theirs with one "Re:", or a neutral one where a profession keeps secrets. */
export function answerSubject(view: MailView, language: Language): string {
  if (view.situation.profile.secrecy !== 'none') {
    return datedSubject(view.situation, 'theirs', view.at, language);
  }
  const bare = view.message.subject
    .replace(/[\p{Cc}\p{Cf}]/gu, ' ')
    .replace(/^(?:\s*(?:re|aw|antw|fwd?|doorst)\s*:)+/i, '')
    .trim()
    .slice(0, SUBJECT_LIMIT);
  return bare === '' ? datedSubject(view.situation, 'theirs', view.at, language) : `Re: ${bare}`;
}

/** A neutral subject with the date of the mail it is about. */
export function datedSubject(
  situation: Situation,
  about: NeutralSubject,
  at: number,
  language: Language,
): string {
  const { now, profile } = situation;
  return neutralSubject(about, language, { at, now, zone: profile.zone });
}

function withOwn(references: readonly string[], messageId: string | null): readonly string[] {
  if (messageId === null || references.includes(messageId)) return references;
  return [...references, messageId];
}

function counterpartOf(view: MailView, to: Mailbox): Counterpart {
  return {
    person: view.person?.id ?? null,
    name: nameOf(view),
    addresses: [to.address],
    marks: view.person?.marks ?? [],
    known: view.known,
  };
}

/** An answer is overtaken when its writer has written again meanwhile, or the principal answered himself. */
function preconditionsOf(view: MailView): readonly Precondition[] {
  const { threadRoot, thread } = view.situation.loaded;
  if (threadRoot === null) return [];
  // The record keeps the date the mail claims; a clock ahead of ours must not make it its own answer.
  const recorded = thread.find((entry) => entry.arrival === view.situation.arrival.id)?.at;
  const since = Math.max(view.at, recorded ?? 0);
  return [
    { kind: 'thread-unanswered', thread: threadRoot, since },
    { kind: 'unanswered-by-us', thread: threadRoot, since },
  ];
}

/** Root first, as RFC 5322 section 3.6.4 has it; long threads keep the root and the latest. */
export function referencesOf(
  thread: readonly ThreadEntry[],
  root: string | null,
): readonly string[] {
  const ids = thread.map((entry) => entry.messageId).filter((id) => id !== '');
  const all = root === null || ids.includes(root) ? ids : [root, ...ids];
  return all.length <= 20 ? all : [...all.slice(0, 1), ...all.slice(-19)];
}
