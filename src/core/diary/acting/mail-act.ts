import type { Counterpart, LoopEffect, OutgoingMail, Precondition, Remark } from '../../act.ts';
import type { ActDecision } from '../../decision.ts';
import { neutralSubject } from '../../conduct/subjects.ts';
import { personAt, sameAddress } from '../../conduct/look.ts';
import type { MatterId } from '../../ids.ts';
import { frame } from '../../letters/letter.ts';
import { colleagueAt } from '../colleague.ts';
import type { ActKind } from '../../mandate/acts.ts';
import { zoneOfPerson } from '../../people/clock.ts';
import { toneFor, type Addressee, type Tone } from '../../people/salutation.ts';
import { writtenAt, type Mailbox, type MessageReading } from '../../records/reading.ts';
import type { Situation } from '../../situation.ts';
import type { Under } from '../../meetings/convening.ts';
import type { Sentence } from '../../text/words.ts';
import type { Zone } from '../../time/instant.ts';
import type { Deciding } from './deciding.ts';

/** Somebody written to, with the tone of his relation. */
export interface Recipient {
  readonly mailbox: Mailbox;
  readonly addressee: Addressee;
  readonly tone: Tone;
  readonly counterpart: Counterpart;
  /** On whose clock he lives; null: nobody knows. */
  readonly zone: Zone | null;
}

/** Who somebody is to us, by his address. Whoever wrote is answered in the language he wrote in. */
export function recipientAt({ situation, diary }: Deciding, mailbox: Mailbox): Recipient {
  const { loaded, profile } = situation;
  const person = personAt(loaded.people, mailbox.address);
  const addressee = { person, name: mailbox.name };
  const wrote = wroteThis(situation, mailbox.address);
  // A telephone note is in the language of whoever took it down.
  const spoken = wrote?.call === undefined ? wrote?.language : undefined;
  const colleague = colleagueAt(diary.colleagues ?? [], mailbox.address);
  const own = colleague?.language ?? profile.language;
  const language = colleague === null && (spoken === 'nl' || spoken === 'en') ? spoken : own;
  return {
    mailbox,
    addressee,
    tone: toneFor(addressee, language),
    zone: zoneOfPerson(person),
    counterpart: {
      person: person?.id ?? null,
      name: person?.name ?? mailbox.name,
      addresses: [mailbox.address.toLowerCase()],
      marks: person?.marks ?? [],
      known:
        colleague !== null ||
        person !== null ||
        loaded.writtenTo.includes(mailbox.address.toLowerCase()),
    },
  };
}

/** What a letter needs besides its reader. */
export interface Letter {
  readonly kind: ActKind;
  /** Others who are offered the same. */
  readonly beside?: readonly Counterpart[];
  readonly key: string;
  readonly subject: string;
  /** Without salutation and closing. */
  readonly body: string;
  readonly reason: Sentence;
  /** What goes along for his calendar program. */
  readonly calendar?: OutgoingMail['calendar'];
  /** The message it goes under, where it answers none: a matter stays in one thread. */
  readonly under?: Under | null;
  readonly loop?: LoopEffect | null;
  readonly preconditions?: readonly Precondition[];
  readonly remarks?: readonly Remark[];
  readonly annexes?: OutgoingMail['annexes'];
  readonly matter?: MatterId | null;
  /** Our earlier mail, repeated below the closing. */
  readonly below?: string | null;
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
  const answered = wroteThis(situation, mailbox.address);
  const under = answered === null ? (letter.under ?? latestWith(situation, mailbox.address)) : null;
  const thread = answered === null ? threadUnder(under) : threadOf(answered);
  const neutral = profile.secrecy !== 'none';
  const at = answered === null ? now : (writtenAt(answered) ?? now);
  const mail: OutgoingMail = {
    account: account.id,
    from: account.address,
    sender: null,
    to: [mailbox],
    cc: [],
    subject: neutral
      ? neutralSubject(answered === null ? 'ours' : 'theirs', tone.language, {
          at,
          now,
          zone: profile.zone,
        })
      : subjectOf(answered?.subject ?? under?.subject ?? null, letter.subject),
    text: frame({ profile, addressee, tone, body: letter.body, below: letter.below ?? null }),
    inReplyTo: thread?.messageId ?? null,
    references: thread?.references ?? [],
    annexes: letter.annexes ?? [],
    personal: false,
    ...forCalendar(deciding, mailbox, letter.calendar ?? null),
  };
  return {
    kind: 'act',
    sources,
    reason: letter.reason,
    act: {
      kind: letter.kind,
      payload: { type: 'mail', mail },
      counterpart,
      ...(letter.beside === undefined ? {} : { beside: letter.beside }),
      matter: letter.matter ?? null,
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

/**
 * What goes along for a calendar. To a colleague that is about the diary, and goes from desk to desk; any other letter to him
 * is mail like any other.
 */
function forCalendar(
  { diary }: Deciding,
  { address }: Mailbox,
  calendar: NonNullable<OutgoingMail['calendar']> | null,
): Pick<OutgoingMail, 'calendar' | 'inside'> {
  if (calendar === null) return {};
  const colleague = colleagueAt(diary.colleagues ?? [], address);
  return colleague === null ? { calendar } : { calendar, inside: colleague.owner };
}

/** The account a letter leaves from: the one the mail came in by, else his first. */
function accountFor({ situation }: Deciding) {
  const { accounts } = situation.profile;
  const own = accounts.find(({ id }) => id === situation.arrival.channel);
  return own ?? accounts[0] ?? null;
}

/** The mail that is decided on, where it is his who is written to: only he is answered in its thread. */
function wroteThis({ reading }: Situation, address: string): MessageReading | null {
  if (reading?.kind !== 'message') return null;
  return sameAddress(reading.from[0]?.address ?? '', address) ? reading : null;
}

/** What was said at the telephone has no name of its own: the letter goes under what it answered. */
function threadOf({ messageId: own, inReplyTo, references, call }: MessageReading) {
  const messageId = own ?? (call === undefined ? null : inReplyTo);
  const all =
    messageId === null || references.includes(messageId) ? references : [...references, messageId];
  return { messageId, references: all };
}

function threadUnder(under: Under | null) {
  if (under === null) return null;
  const { thread, messageId } = under;
  return { messageId, references: [...new Set([thread, messageId])] };
}

/** The last message of the thread that was looked up, where he has part in it. */
function latestWith({ loaded }: Situation, address: string): Under | null {
  const { thread, threadRoot } = loaded;
  const has = thread.some(({ from, to }) => [from, ...to].some((one) => sameAddress(one, address)));
  const last = thread.findLast(
    ({ messageId, automatic }) => messageId !== '' && automatic !== true,
  );
  if (!has || last === undefined || threadRoot === null) return null;
  return { thread: threadRoot, messageId: last.messageId, subject: last.subject };
}

/** Longest subject of theirs that is repeated. */
const MOST_SUBJECT = 150;

/** "Re:" before the subject of the mail that is answered or gone on from, once; a subject of our own otherwise. */
function subjectOf(before: string | null, own: string): string {
  if (before === null) return own;
  const bare = before
    .replace(/[\p{Cc}\p{Cf}]/gu, ' ')
    .replace(/^(?:\s*(?:re|aw|antw|fwd?|doorst)\s*:)+/i, '')
    .trim()
    .slice(0, MOST_SUBJECT);
  return bare === '' ? own : `Re: ${bare}`;
}
