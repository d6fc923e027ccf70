import PostalMime from 'postal-mime';
import { readCalendarText, type TownEvent } from './calendar-text.ts';
import { readTimes } from './read-times.ts';
import type { Stretch } from '../hours.ts';

/** What a letter from the office is to whoever reads it. */
export type LetterKind =
  /** Which of these times? */
  | 'offer'
  /** Come then: one time, with something for the calendar. */
  | 'invite'
  | 'confirm'
  /** It moves to another time. */
  | 'move'
  | 'cancel'
  /** Asked before, and not answered. */
  | 'remind'
  /** It stands already, and is only brought to mind. */
  | 'recall'
  /** What was held is free again. */
  | 'lapse'
  /** None of the times that were put to him can be, whatever he chose. */
  | 'gone'
  /** No. */
  | 'refuse'
  /** Received; you will hear. */
  | 'receipt'
  /** Asks something else. */
  | 'question'
  /** What he would have instead cannot be: it stays as it was. */
  | 'stays'
  /** An answer to his own invitation. */
  | 'accepts'
  | 'declines'
  | 'emergency'
  | 'other';

/** A letter as it lies open before its reader. */
export interface Letter {
  readonly messageId: string;
  readonly inReplyTo: string | null;
  readonly references: readonly string[];
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  /** Without what is quoted below. */
  readonly text: string;
  readonly at: number;
  readonly kind: LetterKind;
  /** Times in the future that it names. */
  readonly times: readonly Stretch[];
  readonly event: TownEvent | null;
  readonly method: string;
  readonly annexes: readonly string[];
}

/** Whose eyes read it. */
export interface Eyes {
  readonly addresses: readonly string[];
  readonly zone: string;
  /** What stands in his own calendar under a UID. */
  known(uid: string): Stretch | null;
}

/** Opens a letter and says what it is to its reader. */
export async function readLetter(
  raw: Uint8Array,
  to: readonly string[],
  at: number,
  eyes: Eyes,
): Promise<Letter> {
  const mail = await PostalMime.parse(raw);
  const text = withoutQuotes(mail.text ?? '');
  const part = mail.attachments.find(({ mimeType }) => mimeType === 'text/calendar');
  const calendar = part === undefined ? null : readCalendarText(contentOf(part.content));
  const [event = null] = calendar?.events ?? [];
  const times = readTimes(text, at, eyes.zone).filter(({ from }) => from > at);
  const method = calendar?.method ?? '';
  return {
    messageId: mail.messageId ?? '',
    inReplyTo: mail.inReplyTo ?? null,
    references: (mail.references ?? '').split(/\s+/).filter((one) => one !== ''),
    from: mail.from?.address?.toLowerCase() ?? '',
    to,
    subject: mail.subject ?? '',
    text,
    at,
    kind: kindOf({ text, times, event, method }, eyes),
    times: unique(times),
    event,
    method,
    annexes: mail.attachments.map(({ filename, mimeType }) => filename ?? mimeType),
  };
}

function contentOf(content: string | ArrayBuffer | Uint8Array): string {
  return typeof content === 'string' ? content : new TextDecoder().decode(content);
}

function withoutQuotes(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .split('\n')
    .filter((line) => !line.startsWith('>'))
    .join('\n')
    .trim();
}

function unique(times: readonly Stretch[]): readonly Stretch[] {
  const seen = new Map(times.map(({ from, until }) => [from, { from, until }]));
  return [...seen.values()];
}

const SAYS = {
  gone: /kan helaas niet doorgaan:|is not possible after all:/,
  lapse:
    /hielden wij voor (?:u|je) vrij|were holding for you|weer vrijgegeven nu|no longer (?:held|holding)/i,
  cancel:
    /moet afzeggen|gaat (?:helaas )?niet door|must cancel|cannot see you|is cancelled|vervalt/i,
  recall:
    /hoe(?:ft u|f je) niet te antwoorden|need not (?:reply|answer)|no need to (?:reply|answer)/i,
  confirm:
    /hierbij bevestig|bevestig ik|glad to confirm|this is to confirm|staat genoteerd|ligt vast/i,
  remind:
    /vroegen wij|legden wij (?:u|je) [^.;]{1,30} voor|stuurden wij (?:u|je) een bericht|nog geen antwoord|antwoord mogen hebben|we proposed [^.;]{1,30} to you|we sent you a message|do not yet have your answer|might we have your answer|nog niets van u|nog niets van je|herinner|eerder schreven|we asked|last note|not (?:yet )?heard from you|remind/i,
  refuse:
    /kan (?:er )?(?:helaas|tot (?:zijn|haar) spijt) (?:er )?niet|tot (?:zijn|haar|mijn) spijt|sorry to say that .* cannot|is not able to|unable to (?:meet|offer)|geen afspraak aanbieden/i,
  receipt:
    /hoort u van ons|hoor je van ons|geeft (?:u|je) uiterlijk|you will hear from us|will answer you by/i,
  emergency: /\b112\b/,
} as const;

interface Seen {
  readonly text: string;
  readonly times: readonly Stretch[];
  readonly event: TownEvent | null;
  readonly method: string;
}

function kindOf(seen: Seen, eyes: Eyes): LetterKind {
  const { text, times, event, method } = seen;
  if (SAYS.emergency.test(text)) return 'emergency';
  if (SAYS.recall.test(text)) return 'recall';
  if (event !== null) {
    const byCalendar = kindByCalendar(event, method, text, eyes);
    if (byCalendar !== null) return byCalendar;
  }
  if (SAYS.gone.test(text)) return 'gone';
  if (SAYS.lapse.test(text)) return 'lapse';
  if (SAYS.cancel.test(text)) return times.length > 1 ? 'offer' : 'cancel';
  if (SAYS.confirm.test(text)) return 'confirm';
  if (SAYS.remind.test(text)) return 'remind';
  const asks = text.includes('?');
  if (times.length > 0 && asks) return 'offer';
  if (SAYS.refuse.test(text)) return 'refuse';
  if (SAYS.receipt.test(text)) return 'receipt';
  return asks ? 'question' : 'other';
}

function kindByCalendar(
  event: TownEvent,
  method: string,
  text: string,
  eyes: Eyes,
): LetterKind | null {
  const mine = event.attendees.find(({ address }) => eyes.addresses.includes(address));
  const before = eyes.known(event.uid);
  switch (method) {
    case 'CANCEL':
      return 'cancel';
    case 'REPLY':
      return event.attendees.some(({ answer }) => answer === 'DECLINED') ? 'declines' : 'accepts';
    case 'DECLINECOUNTER':
      return 'stays';
    case 'REQUEST':
      if (before !== null && before.from !== event.from) return 'move';
      if (SAYS.remind.test(text)) return 'remind';
      return mine?.answer === 'ACCEPTED' || before !== null ? 'confirm' : 'invite';
    default:
      return null;
  }
}
