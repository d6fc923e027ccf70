import type { OutgoingMail } from '../../../core/act.ts';
import { personAt } from '../../../core/conduct/look.ts';
import { neutralSubject } from '../../../core/conduct/subjects.ts';
import { frameIn } from '../../../core/letters/voice.ts';
import { toneFor } from '../../../core/people/salutation.ts';
import type { Addressee, Tone } from '../../../core/people/salutation.ts';
import type { LetterWish, Who, WriteOrder } from '../../../core/orders/order.ts';
import { enclosuresOf } from '../../../core/records/enclosures.ts';
import type { Person } from '../../../core/records/person.ts';
import type { AccountProfile, LatestMail, Situation } from '../../../core/situation.ts';
import { DAY_MS } from '../../../core/time/instant.ts';
import { dayOf } from '../../../core/time/say-date.ts';
import { compose } from './compose.ts';
import type { Composed, Composing } from './composing.ts';
import { voiceOf } from './voice.ts';

/** An older mail is no longer what a letter answers. */
const ANSWERED_DAYS = 60;

/** A letter as a mail; with `text` another text goes out than the letter itself. */
export function mailOf(
  situation: Situation,
  { composed, reader, tone, subject, answered }: WrittenTo,
  {
    account,
    address,
    text,
  }: {
    readonly account: AccountProfile;
    readonly address: string;
    readonly text: string | null;
  },
): OutgoingMail {
  const { voice, occasion } = composed;
  const { addressee } = reader;
  const { profile } = situation;
  const body = text ?? composed.body;
  return {
    account: account.id,
    from: account.address,
    sender: null,
    to: [{ name: reader.person?.name ?? addressee.name, address }],
    cc: [],
    subject,
    text: frameIn(voice, { profile, addressee, tone, body, occasion }),
    inReplyTo: answered?.message.messageId ?? null,
    references: answered === null ? [] : referencesOf(answered),
    annexes: [],
    personal: voice === 'principal',
  };
}

/** Whom a letter is written to. */
export interface Reader {
  readonly person: Person | null;
  readonly addressee: Addressee;
  readonly known: boolean;
}

/** A letter with its reader, its tone, and the mail it answers. */
export interface WrittenTo {
  readonly composed: Composed;
  readonly reader: Reader;
  /** Empty for who has none. */
  readonly address: string;
  readonly tone: Tone;
  /** That of the mail it answers, or its own; neutral under secrecy. */
  readonly subject: string;
  readonly answered: LatestMail | null;
}

/** Writes what was ordered to one of those it is for. */
export function write(situation: Situation, order: WriteOrder, who: Who): WrittenTo {
  const { loaded, profile, now } = situation;
  const address = who.address ?? '';
  const person =
    personAt(loaded.people, address) ?? loaded.people.find(({ id }) => id === who.id) ?? null;
  const addressee = { person, name: who.name };
  const spoken = situation.order?.language ?? profile.language;
  const usual = order.language ?? toneFor(addressee, profile.language).language;
  // Words of his own stay in the language in which he said them.
  const language = order.language === null && hasWords(order.letter) ? spoken : usual;
  const tone: Tone = { language, form: toneFor(addressee, language).form };
  const answered = ANSWERS.has(order.letter.k) ? answeredBy(situation, address) : null;
  const composing = (voice: Composing['voice']): Composing => ({
    profile,
    tone,
    now,
    week: { days: profile.workingDays },
    voice,
    sameLanguage: language === spoken,
    answered: answered === null ? null : dayOf(answered.at, profile.zone),
    enclosed: answered === null ? 0 : enclosuresOf(answered.message).length,
  });
  const { kind } = compose(order.letter, composing('behalf'));
  const voice = voiceOf(order.voice, kind, { person, name: who.name }, loaded.letters ?? []);
  const known = person !== null || loaded.writtenTo.includes(address.toLowerCase());
  const composed = compose(order.letter, composing(voice));
  return {
    composed,
    reader: { person, addressee, known },
    address,
    tone,
    subject: subjectOf(
      situation,
      { ...composed, subject: order.subject ?? composed.subject },
      tone,
      answered,
    ),
    answered,
  };
}

/** Letters whose body is the principal's own words, or rests on a name he gave. */
function hasWords({ k }: LetterWish): boolean {
  return k === 'tell' || k === 'say' || k === 'ask' || k === 'refer';
}

/** Letters that answer what somebody wrote. */
const ANSWERS: ReadonlySet<LetterWish['k']> = new Set([
  ...(['receipt', 'decline', 'refuse-offer', 'missing', 'refer', 'no-comment', 'tell'] as const),
]);

/** His last mail, where it still waits for an answer. */
function answeredBy({ loaded, now }: Situation, address: string): LatestMail | null {
  const latest = loaded.latest?.find((one) => one.address === address.toLowerCase());
  if (latest === undefined || latest.answered) return null;
  return now - latest.at > ANSWERED_DAYS * DAY_MS ? null : latest;
}

function referencesOf({ message }: LatestMail): readonly string[] {
  const { references, messageId } = message;
  if (messageId === null || references.includes(messageId)) return references;
  return [...references, messageId];
}

/** Longest subject of theirs that is repeated. */
const MOST_SUBJECT = 150;

function subjectOf(
  { profile, now }: Situation,
  { kind, subject }: Composed,
  { language }: Tone,
  answered: LatestMail | null,
): string {
  if (kind === 'correspondence.condole') return neutralSubject('sympathy', language);
  const about = answered === null ? 'ours' : 'theirs';
  const at = answered?.at ?? now;
  if (profile.secrecy !== 'none') {
    return neutralSubject(about, language, { at, now, zone: profile.zone });
  }
  if (answered === null) return subject;
  const bare = answered.message.subject
    .replace(/[\p{Cc}\p{Cf}]/gu, ' ')
    .replace(/^(?:\s*(?:re|aw|antw|fwd?|doorst)\s*:)+/i, '')
    .trim()
    .slice(0, MOST_SUBJECT);
  return bare === '' ? subject : `Re: ${bare}`;
}
