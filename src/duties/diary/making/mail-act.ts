import type {
  Counterpart,
  LoopEffect,
  OutgoingMail,
  Precondition,
  Remark,
} from '../../../core/act.ts';
import type { ActDecision } from '../../../core/decision.ts';
import { neutralSubject } from '../../../core/conduct/subjects.ts';
import { personAt } from '../../../core/conduct/look.ts';
import { frame } from '../../../core/letters/letter.ts';
import type { ActKind } from '../../../core/mandate/acts.ts';
import { toneFor, type Addressee, type Tone } from '../../../core/people/salutation.ts';
import type { Mailbox } from '../../../core/records/reading.ts';
import type { Sentence } from '../../../core/text/words.ts';
import type { Deciding } from './deciding.ts';

/** Somebody written to, with the tone of his relation. */
export interface Recipient {
  readonly mailbox: Mailbox;
  readonly addressee: Addressee;
  readonly tone: Tone;
  readonly counterpart: Counterpart;
}

/** Who somebody is to us, by his address. */
export function recipientAt({ situation }: Deciding, mailbox: Mailbox): Recipient {
  const { loaded, profile, reading } = situation;
  const person = personAt(loaded.people, mailbox.address);
  const addressee = { person, name: mailbox.name };
  const spoken = reading?.kind === 'message' ? reading.language : null;
  const language = spoken === 'nl' || spoken === 'en' ? spoken : profile.language;
  return {
    mailbox,
    addressee,
    tone: toneFor(addressee, language),
    counterpart: {
      person: person?.id ?? null,
      name: person?.name ?? mailbox.name,
      addresses: [mailbox.address.toLowerCase()],
      marks: person?.marks ?? [],
      known: person !== null || loaded.writtenTo.includes(mailbox.address.toLowerCase()),
    },
  };
}

/** What a letter needs besides its reader. */
export interface Letter {
  readonly kind: ActKind;
  readonly key: string;
  readonly subject: string;
  /** Without salutation and closing. */
  readonly body: string;
  readonly reason: Sentence;
  /** What goes along for his calendar program. */
  readonly calendar?: OutgoingMail['calendar'];
  readonly loop?: LoopEffect | null;
  readonly preconditions?: readonly Precondition[];
  readonly remarks?: readonly Remark[];
}

/** Proposes a letter; null when no account can send it. Under secrecy its subject tells nothing. */
export function mailTo(
  deciding: Deciding,
  recipient: Recipient,
  letter: Letter,
): ActDecision | null {
  const { situation, sources } = deciding;
  const { profile, now } = situation;
  const account = accountFor(deciding);
  if (account === null) return null;
  const { addressee, tone, mailbox, counterpart } = recipient;
  const thread = threadOf(deciding);
  const neutral = profile.secrecy !== 'none';
  const mail: OutgoingMail = {
    account: account.id,
    from: account.address,
    sender: null,
    to: [mailbox],
    cc: [],
    subject: neutral
      ? neutralSubject(thread === null ? 'ours' : 'theirs', tone.language, {
          at: now,
          now,
          zone: profile.zone,
        })
      : letter.subject,
    text: frame({ profile, addressee, tone, body: letter.body, below: null }),
    inReplyTo: thread?.messageId ?? null,
    references: thread?.references ?? [],
    annexes: [],
    personal: false,
    ...(letter.calendar === undefined || letter.calendar === null
      ? {}
      : { calendar: letter.calendar }),
  };
  return {
    kind: 'act',
    sources,
    reason: letter.reason,
    act: {
      kind: letter.kind,
      payload: { type: 'mail', mail },
      counterpart,
      matter: null,
      subjects: [],
      amount: null,
      preconditions: letter.preconditions ?? [],
      key: letter.key,
      loop: letter.loop ?? null,
      sources,
      reason: letter.reason,
      remarks: letter.remarks ?? [],
    },
  };
}

/** The account a letter leaves from: the one the mail came in by, else his first. */
function accountFor({ situation }: Deciding) {
  const { accounts } = situation.profile;
  const own = accounts.find(({ id }) => id === situation.arrival.channel);
  return own ?? accounts[0] ?? null;
}

/** The mail that is being answered; null for a letter of our own accord. */
function threadOf({ situation }: Deciding) {
  const { reading } = situation;
  if (reading?.kind !== 'message') return null;
  const { messageId, references } = reading;
  const all =
    messageId === null || references.includes(messageId) ? references : [...references, messageId];
  return { messageId, references: all };
}

/** "Re:" before the subject of the mail that is being answered, once; a subject of our own otherwise. */
export function subjectOf({ situation }: Deciding, own: string): string {
  const { reading } = situation;
  if (reading?.kind !== 'message') return own;
  const bare = reading.subject
    .replace(/[\p{Cc}\p{Cf}]/gu, ' ')
    .replace(/^(?:\s*(?:re|aw|antw|fwd?|doorst)\s*:)+/i, '')
    .trim()
    .slice(0, 150);
  return bare === '' ? own : `Re: ${bare}`;
}
