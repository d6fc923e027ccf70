import type { LoopEffect, OutgoingMail, Remark, Sources } from '../../../core/act.ts';
import type { Decision } from '../../../core/decision.ts';
import { personAt } from '../../../core/conduct/look.ts';
import { neutralSubject } from '../../../core/conduct/subjects.ts';
import { frameIn } from '../../../core/letters/voice.ts';
import { namedAs, toneFor } from '../../../core/people/salutation.ts';
import type { Addressee, Tone } from '../../../core/people/salutation.ts';
import type { LetterWish, Who, WriteOrder } from '../../../core/orders/order.ts';
import { enclosuresOf } from '../../../core/records/enclosures.ts';
import type { MatterId } from '../../../core/ids.ts';
import type { Person } from '../../../core/records/person.ts';
import type { Mailbox } from '../../../core/records/reading.ts';
import type { AccountProfile, LatestMail, Situation } from '../../../core/situation.ts';
import { capital } from '../../../core/text/phrases.ts';
import { sentence } from '../../../core/text/words.ts';
import { DAY_MS } from '../../../core/time/instant.ts';
import { dayOf } from '../../../core/time/say-date.ts';
import { addWorkingDays, atHour } from '../../../core/time/working-days.ts';
import { note } from '../decisions.ts';
import { propose } from '../propose.ts';
import { accountOf } from '../view.ts';
import { LOOK_HOUR } from '../loops/promise.ts';
import { dayAfterTerm } from '../loops/term.ts';
import { compose } from './compose.ts';
import type { Composed, Composing } from './composing.ts';
import { voiceOf } from './voice.ts';

/** An older mail is no longer what a letter answers. */
const ANSWERED_DAYS = 60;

/** Letters that were told in plain words: each becomes an act to approve, or says what is missing for it. */
export function onOrder(situation: Situation): readonly Decision[] {
  const orders = situation.order?.orders ?? [];
  return orders.flatMap((order, place) =>
    order.kind === 'write'
      ? order.to.flatMap((who, at) => letterTo(situation, order, who, `${place}-${at}`))
      : [],
  );
}

function letterTo(
  situation: Situation,
  order: WriteOrder,
  who: Who,
  key: string,
): readonly Decision[] {
  const { profile, arrival } = situation;
  const sources: Sources = [
    { kind: 'statement', by: situation.order?.by ?? profile.owner },
    { kind: 'arrival', arrival: arrival.id },
  ];
  const name = who.name === '' ? (who.address ?? '') : who.name;
  const account = accountOf(situation, []);
  const missing = who.address === null ? 'no-address' : account === null ? 'no-account' : null;
  if (missing !== null || who.address === null || account === null) {
    const said = sentence(`correspondence.${missing ?? 'no-account'}`, { name });
    return [note('principal', said, sources)];
  }
  const { address } = who;
  const written = write(situation, order, { ...who, address });
  const { composed, reader } = written;
  const named = namedAs(reader.addressee, profile.language) || address;
  const proposed = propose({
    mail: mailOf(situation, written, account),
    letter: {
      kind: composed.kind,
      reason: sentence(`correspondence.written-${order.letter.k}`, {
        name: named,
        Name: capital(named),
      }),
      sources,
      key: `write:${key}`,
      loop: loopOf(situation, composed),
      subjects: [],
    },
    counterpart: {
      person: reader.person?.id ?? null,
      name: named,
      addresses: [address.toLowerCase()],
      marks: reader.person?.marks ?? [],
      known: reader.known,
    },
    matter: onlyMatter(situation, reader.person),
    preconditions: [],
    remarks: remarksOn(composed, named),
  });
  return [...(order.letter.k === 'condole' ? mourning(reader.person, sources) : []), proposed];
}

function mailOf(
  situation: Situation,
  { composed, reader, tone, answered }: WrittenTo,
  account: AccountProfile,
): OutgoingMail {
  const { voice, body, occasion } = composed;
  const { addressee, mailbox } = reader;
  const { profile } = situation;
  return {
    account: account.id,
    from: account.address,
    sender: null,
    to: [mailbox],
    cc: [],
    subject: subjectOf(situation, composed, tone, answered),
    text: frameIn(voice, { profile, addressee, tone, body, occasion }),
    inReplyTo: answered?.message.messageId ?? null,
    references: answered === null ? [] : referencesOf(answered),
    annexes: [],
    personal: voice === 'principal',
  };
}

interface Reader {
  readonly mailbox: Mailbox;
  readonly person: Person | null;
  readonly addressee: Addressee;
  readonly known: boolean;
}

interface WrittenTo {
  readonly composed: Composed;
  readonly reader: Reader;
  readonly tone: Tone;
  readonly answered: LatestMail | null;
}

function write(
  situation: Situation,
  order: WriteOrder,
  who: Who & { readonly address: string },
): WrittenTo {
  const { loaded, profile, now } = situation;
  const person = personAt(loaded.people, who.address);
  const addressee = { person, name: who.name };
  const spoken = situation.order?.language ?? profile.language;
  const usual = order.language ?? toneFor(addressee, profile.language).language;
  // Words of his own stay in the language in which he said them.
  const language = order.language === null && hasWords(order.letter) ? spoken : usual;
  const tone: Tone = { language, form: toneFor(addressee, language).form };
  const answered = ANSWERS.has(order.letter.k) ? answeredBy(situation, who.address) : null;
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
  const known = person !== null || loaded.writtenTo.includes(who.address.toLowerCase());
  return {
    composed: compose(order.letter, composing(voice)),
    reader: {
      mailbox: { name: person?.name ?? who.name, address: who.address },
      person,
      addressee,
      known,
    },
    tone,
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

/** What stays open once it has left: theirs to send by the term, or ours to keep the day before it. */
function loopOf({ profile }: Situation, { term }: Composed): LoopEffect | null {
  if (term === null) return null;
  const { owes, what, by } = term;
  const week = { days: profile.workingDays };
  const day = owes === 'they' ? dayAfterTerm(by, week) : addWorkingDays(by, -1, week);
  return { effect: 'open', owes, what, nextAt: atHour(day, LOOK_HOUR, profile.zone) };
}

/** The matter a letter belongs to: known only where he has no more than one. */
function onlyMatter({ loaded }: Situation, person: Person | null): MatterId | null {
  const matters = loaded.matters.filter(({ people }) =>
    people.some((one) => one.person === person?.id),
  );
  const [only, ...more] = matters;
  return only === undefined || more.length > 0 ? null : only.id;
}

function remarksOn({ unclear }: Composed, name: string): readonly Remark[] {
  return unclear
    ? [{ weight: 'warn', said: sentence('correspondence.who-is-meant', { name }) }]
    : [];
}

/** Who is condoled with is in mourning: whatever runs to that house stops. */
function mourning(person: Person | null, sources: Sources): readonly Decision[] {
  if (person === null) return [];
  const reason = sentence('correspondence.stopped-for-death');
  return [
    { kind: 'stop', person: person.id, sources, reason },
    { kind: 'mark', person: person.id, mark: 'bereaved', sources, reason },
  ];
}
