import { domainOf, isOwn, personAt, sameAddress } from '../../core/conduct/look.ts';
import { namedAs, toneFor } from '../../core/people/salutation.ts';
import type { Addressee, Tone } from '../../core/people/salutation.ts';
import type { Loop, OpenLoop } from '../../core/records/loop.ts';
import type { Matter } from '../../core/records/matter.ts';
import type { Person } from '../../core/records/person.ts';
import { writtenAt } from '../../core/records/reading.ts';
import type { Mailbox, MessageReading } from '../../core/records/reading.ts';
import type { AccountProfile, Situation } from '../../core/situation.ts';
import type { Language } from '../../core/text/words.ts';
import type { Instant } from '../../core/time/instant.ts';
import type { WorkingWeek } from '../../core/time/working-days.ts';

/** A Date header before this is a clock that was never set, not a date. */
const EARLIEST_DATE = Date.UTC(2000, 0, 1);

/** A mail as the duty looks at it: the situation with what it says of this writer worked out once. */
export interface MailView {
  readonly situation: Situation;
  readonly message: MessageReading;
  readonly sender: Mailbox;
  readonly person: Person | null;
  readonly tone: Tone;
  /** Whether the office has dealt with this address before. */
  readonly known: boolean;
  /** When it was written, as far as its date can be believed. */
  readonly at: Instant;
  readonly week: WorkingWeek;
}

/**
 * The view of a mail; null when nobody sent it (an empty From cannot be answered or placed). Whoever rang need not be
 * known by an address.
 */
export function viewOf(situation: Situation): MailView | null {
  const { reading, loaded, arrival } = situation;
  if (reading?.kind !== 'message') return null;
  const sender = reading.from[0];
  if (sender === undefined) return null;
  if (reading.call === undefined && !sender.address.includes('@')) return null;
  const person = personAt(loaded.people, sender.address);
  const addressee = { person, name: sender.name };
  const written = writtenAt(reading);
  const plausible = written !== null && written > EARLIEST_DATE && written <= situation.now;
  return {
    situation,
    message: reading,
    sender,
    person,
    tone: toneFor(addressee, languageOf(reading, situation)),
    known: dealtWith(situation, sender.address, person),
    at: plausible ? Math.min(written, arrival.receivedAt) : arrival.receivedAt,
    week: { days: situation.profile.workingDays },
  };
}

function languageOf(message: MessageReading, situation: Situation): Language {
  const { language, call } = message;
  // A telephone note is in the language of whoever took it down.
  if (call !== undefined) return situation.profile.language;
  return language === 'nl' || language === 'en' ? language : situation.profile.language;
}

/** A record alone proves nothing: one is made of every writer. Dealt with is who was written to, or is somebody to us. */
function dealtWith(situation: Situation, address: string, person: Person | null): boolean {
  const { writtenTo, thread } = situation.loaded;
  if (writtenTo.some((known) => sameAddress(known, address))) return true;
  if (thread.some((entry) => entry.ours && entry.to.some((to) => sameAddress(to, address)))) {
    return true;
  }
  return (
    person !== null &&
    (person.marks.length > 0 ||
      person.accounts.length > 0 ||
      person.telephones.length > 0 ||
      person.household !== null ||
      person.address.familiar)
  );
}

/** The sender as letters address him. */
export function senderOf(view: MailView): Addressee {
  return { person: view.person, name: view.sender.name };
}

/** The sender as a sentence for the principal names him: "mevrouw De Vries", else his address. */
export function nameOf(view: MailView): string {
  const named = namedAs(senderOf(view), view.situation.profile.language);
  return named === '' ? view.sender.address : named;
}

/** A name at the beginning of a sentence. */
export function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/**
 * Where an answer goes: to the sender, or to the Reply-To he set when that is in his own house. A
 * Reply-To elsewhere is how answers are led astray; it is passed over and remarked on.
 */
export function replyAddress(view: MailView): {
  readonly to: Mailbox;
  readonly passedOver: Mailbox | null;
} {
  const { sender, message } = view;
  const [wish] = message.replyTo;
  if (wish === undefined || sameAddress(wish.address, sender.address)) {
    return { to: sender, passedOver: null };
  }
  const atHome = domainOf(wish.address) === domainOf(sender.address);
  return atHome && message.replyTo.length === 1
    ? {
        to: { name: wish.name === '' ? sender.name : wish.name, address: wish.address },
        passedOver: null,
      }
    : { to: sender, passedOver: wish };
}

/** A machine's address: nobody reads what is sent there. */
export function isUnattended(address: string): boolean {
  return /^(?:no-?reply|do-?not-?reply|donotreply|geen-?antwoord|mailer-daemon|postmaster|bounces?)\b/i.test(
    address,
  );
}

/** The account a letter leaves from: the one the mail came in by, or was addressed to, else the first. */
export function accountOf(
  situation: Situation,
  addressed: readonly string[],
): AccountProfile | null {
  const { accounts } = situation.profile;
  return (
    accounts.find((account) => account.id === situation.arrival.channel) ??
    accounts.find((account) =>
      addressed.some((address) => sameAddress(address, account.address.address)),
    ) ??
    accounts[0] ??
    null
  );
}

/** Loops still open that live in this thread. */
export function loopsOfThread(situation: Situation): readonly OpenLoop[] {
  const { threadRoot, loops } = situation.loaded;
  if (threadRoot === null) return [];
  return loops.filter(isOpen).filter((loop) => loop.thread === threadRoot);
}

/** Whether a loop is still open. */
export function isOpen(loop: Loop): loop is OpenLoop {
  return loop.state === 'open';
}

/** The matter a mail belongs to: that of its thread's loops, or the one whose reference it names. */
export function matterOf(view: MailView): Matter | null {
  const { matters } = view.situation.loaded;
  const held = loopsOfThread(view.situation).find((loop) => loop.matter !== null)?.matter;
  const text = `${view.message.subject}\n${view.message.own.slice(0, 4_000)}`;
  return (
    matters.find((matter) => matter.id === held) ??
    matters.find((matter) => matter.reference.length >= 4 && text.includes(matter.reference)) ??
    null
  );
}

/** Whether the principal himself is addressed in To, not merely copied in. */
export function isAddressed(view: MailView): boolean {
  return view.message.to.some((mailbox) => isOwn(view.situation, mailbox.address));
}

/** Whether he is copied in and not addressed. */
export function isCopied(view: MailView): boolean {
  if (isAddressed(view)) return false;
  return view.message.cc.some((mailbox) => isOwn(view.situation, mailbox.address));
}
