import type { OutgoingMail, Precondition, Sources } from '../../../core/act.ts';
import { neutralSubject } from '../../../core/conduct/subjects.ts';
import type { DecidedLine, Decision } from '../../../core/decision.ts';
import type { MatterId } from '../../../core/ids.ts';
import { checkLines, isReady, type CheckedLine } from '../../../core/letters/mailing/check.ts';
import type { LoadedRecipients } from '../../../core/letters/mailing/mailing.ts';
import { findingSaid } from '../../../core/letters/mailing/said.ts';
import { frameIn } from '../../../core/letters/voice.ts';
import type { Voice } from '../../../core/orders/order.ts';
import type { MailingOrder } from '../../../core/orders/letters/mailing-order.ts';
import { namedAs } from '../../../core/people/salutation.ts';
import type { AccountProfile, Situation } from '../../../core/situation.ts';
import { sayNumber } from '../../../core/text/phrases.ts';
import { inBoth, sentence, type Sentence } from '../../../core/text/words.ts';
import { sayDay } from '../../../core/time/say-date.ts';
import { note } from '../decisions.ts';
import { propose } from '../propose.ts';
import { accountOf } from '../view.ts';
import { compose } from '../written/compose.ts';
import type { Composed } from '../written/composing.ts';
import { loopOf, onlyMatter } from '../written/of-reader.ts';
import { coverOf, onPaper } from '../written/on-paper.ts';
import { voiceOf } from '../written/voice.ts';
import { keptLines } from './kept-lines.ts';
import { answerDay, dayAsked, withQuestion } from './answer-day.ts';

/** Milliseconds between two letters of a list: a server that is handed hundreds at once takes them for a machine's. */
export const APART_MS = 5_000;

const NOTHING_KNOWN: LoadedRecipients = {
  found: {},
  keptOut: [],
  away: [],
  bounced: [],
  colleagues: [],
  secret: [],
  earlier: [],
  settled: [],
  had: [],
};

/** A letter to each of a list: first every recipient is checked, then a letter is made for whom nothing keeps it. */
export function onMailing(
  situation: Situation,
  order: MailingOrder,
  place: number,
): readonly Decision[] {
  const { profile, arrival } = situation;
  const sources: Sources = [
    { kind: 'statement', by: situation.order?.by ?? profile.owner },
    { kind: 'arrival', arrival: arrival.id },
  ];
  const voice = voiceOf(
    order.voice,
    'correspondence.write',
    { person: null, name: '' },
    situation.loaded.letters ?? [],
  );
  const answerBy = answerDay(order, situation);
  const account = accountOf(situation, []);
  const making: Making = { situation, order, voice, answerBy, account, sources, place };
  const checked = checkAll(making);
  const ready = checked.filter(isReady);
  const lines = checked.map((one) => decided(one, making));
  const { mailing, title, letter, columns, road } = order;
  const asked = answerBy?.toString() ?? null;
  const ordered = { mailing, title, letter, columns, road, voice: order.voice, answerBy: asked };
  return [
    {
      kind: 'mailing',
      mailing: ordered,
      lines,
      sources,
      reason: sentence('correspondence.mailing-checked'),
    },
    note('principal', summary(making, checked.length, ready.length), sources),
    ...keptLines(checked, making),
    ...(answerBy === null || ready.length === 0 ? [] : [guarded(answerBy, sources)]),
    ...ready.flatMap((one) => letterTo(one, making)),
  ];
}

interface Making {
  readonly situation: Situation;
  readonly order: MailingOrder;
  readonly voice: Voice;
  readonly answerBy: Temporal.PlainDate | null;
  readonly account: AccountProfile | null;
  readonly sources: Sources;
  /** Of the order among those given together. */
  readonly place: number;
}

function checkAll({ situation, order, voice, answerBy, account }: Making): readonly CheckedLine[] {
  const { loaded, profile, now } = situation;
  const settled = loaded.recipients?.settled ?? [];
  const open = order.lines.filter(({ number }) => !settled.includes(number));
  const checked = checkLines(order, open, {
    people: loaded.people,
    recipients: loaded.recipients ?? NOTHING_KNOWN,
    writtenTo: loaded.writtenTo,
    own: profile.addresses,
    language: situation.order?.language ?? profile.language,
    now,
    post: loaded.paper?.addresses ?? {},
    personal: voice === 'principal',
    answerBy: inBoth((language) => (answerBy === null ? '' : sayDay(answerBy, language))),
  });
  if (order.road === 'post' || account !== null) return checked;
  const none = { code: 'no-account', weight: 'hold', values: {} } as const;
  return checked.map((one) => ({ ...one, findings: [...one.findings, none] }));
}

function decided(one: CheckedLine, { order, situation, place }: Making): DecidedLine {
  const { line, person, address, findings, addressee } = one;
  const ready = isReady(one);
  return {
    line,
    ready,
    person: person?.id ?? null,
    address,
    name: namedAs(addressee, situation.profile.language) || line.name || address,
    findings,
    key: ready && order.road !== 'post' ? keyOf(line.number, place) : null,
  };
}

function keyOf(number: number, place: number): string {
  return `mailing:${place}:${number}`;
}

/** What is told in answer: how many lie ready, how many are kept, and where to see which. */
function summary({ order }: Making, all: number, ready: number) {
  const kept = all - ready;
  const key = kept === 0 ? 'correspondence.mailing-all-ready' : 'correspondence.mailing-some-kept';
  const values = {
    ready: inBoth((language) => letters(ready, language)),
    kept: inBoth((language) => sayNumber(kept, language)),
    mailing: order.mailing,
  };
  return sentence(ready === 0 ? 'correspondence.mailing-none-ready' : key, values);
}

function guarded(answerBy: Temporal.PlainDate, sources: Sources): Decision {
  const day = inBoth((language) => sayDay(answerBy, language));
  return note('principal', sentence('correspondence.mailing-guarded', { day }), sources);
}

function letters(count: number, language: 'nl' | 'en'): string {
  if (language === 'nl')
    return count === 1 ? 'Eén brief ligt' : `${sayNumber(count, 'nl')} brieven liggen`;
  return count === 1 ? 'One letter is' : `${sayNumber(count, 'en')} letters are`;
}

/** One reader's letter: by mail in his own mail and to him alone, on paper, or both. */
function letterTo(one: CheckedLine, making: Making): readonly Decision[] {
  const { situation, order, account, sources } = making;
  const { line, person, addressee, address } = one;
  const name = namedAs(addressee, situation.profile.language) || line.name || address;
  const reason = sentence('correspondence.mailing-letter', { name, number: String(line.number) });
  const composed = composedFor(one, making);
  const letter: Letter = {
    ...{ one, composed, name, reason, sources },
    key: keyOf(line.number, making.place),
    subject: subjectFor(composed, one, making),
    matter: onlyMatter(situation, person),
  };
  const paper = order.road === 'mail' ? null : paperOf(letter, making);
  const papers = paper === null ? [] : [paper];
  if (order.road === 'post' || account === null) return papers;
  return [...papers, mailedTo(letter, making, account)];
}

/** One reader's letter with all that it is made of. */
interface Letter {
  readonly one: CheckedLine;
  readonly composed: Composed;
  readonly name: string;
  readonly reason: Sentence;
  readonly sources: Sources;
  readonly key: string;
  readonly subject: string;
  readonly matter: MatterId | null;
}

function paperOf({ one, composed, subject, matter, key, reason, sources }: Letter, making: Making) {
  const { addressee, address, tone, post } = one;
  const { situation, order } = making;
  return onPaper(situation, {
    ...{ composed, addressee, address, tone, matter, post, reason, sources },
    // What a letter in an envelope is about stands on no screen.
    subject: composed.subject === '' ? subject : composed.subject,
    alongside: order.road === 'post' ? null : key,
  });
}

function mailedTo(letter: Letter, { situation, order }: Making, account: AccountProfile): Decision {
  const { one, composed, name, reason, sources, key, subject, matter } = letter;
  const { line, person, addressee, address, tone } = one;
  const { voice, occasion } = composed;
  const body = order.road === 'both' ? coverOf(situation, composed, tone) : composed.body;
  const mail: OutgoingMail = {
    account: account.id,
    from: account.address,
    sender: null,
    to: [{ name: person?.name ?? line.name, address }],
    cc: [],
    subject,
    text: frameIn(voice, { profile: situation.profile, addressee, tone, body, occasion }),
    inReplyTo: null,
    references: [],
    annexes: [],
    personal: voice === 'principal',
  };
  const loop = loopOf(situation, composed);
  return propose({
    mail,
    letter: { kind: composed.kind, reason, sources, key, loop, subjects: [] },
    counterpart: {
      person: person?.id ?? null,
      name,
      addresses: [address],
      marks: person?.marks ?? [],
      known: person !== null || situation.loaded.writtenTo.includes(address),
    },
    matter,
    preconditions: preconditionsOf(one),
    remarks: one.findings.map((finding) => ({ weight: 'warn', said: findingSaid(finding) })),
  });
}

/** To a house in mourning it goes only where the principal said so himself: then that is no hindrance any more. */
function preconditionsOf({ person, line }: CheckedLine): readonly Precondition[] {
  const turn: Precondition = { kind: 'in-turn', apart: APART_MS };
  if (person === null || line.answered.includes('mourning')) return [turn];
  return [turn, { kind: 'not-bereaved', person: person.id }];
}

function composedFor(one: CheckedLine, making: Making): Composed {
  const { situation, order, voice, answerBy } = making;
  const composed = plainly(one, making);
  // A letter of the house that asks for something names its own term.
  if (answerBy === null || composed.term !== null) return composed;
  const asks = dayAsked(order, situation) !== null;
  const personal = voice === 'principal';
  const body = asks ? composed.body : withQuestion(composed.body, answerBy, one.tone, personal);
  return { ...composed, body, term: answerTerm(one, answerBy) };
}

/** The letter as it was wished, or as its text has it. */
function plainly({ tone, filled }: CheckedLine, { situation, order, voice }: Making): Composed {
  const { profile, now } = situation;
  if (order.letter.k === 'wish')
    return compose(order.letter.wish, {
      profile,
      tone,
      now,
      week: { days: profile.workingDays },
      voice,
      sameLanguage: tone.language === order.letter.language,
      answered: null,
      enclosed: 0,
    });
  return {
    ...{ kind: 'correspondence.write', voice, occasion: 'plain', term: null, unclear: false },
    body: filled?.body ?? '',
    subject: filled?.subject ?? '',
  };
}

/** What he owes by that day; the letter itself says about what, under secrecy too. */
function answerTerm(
  { tone: { language, form } }: CheckedLine,
  by: Temporal.PlainDate,
): NonNullable<Composed['term']> {
  const your = form === 'je' ? 'je' : 'uw';
  const what = language === 'nl' ? `${your} antwoord op onze brief` : 'your answer to our letter';
  return { owes: 'they', what, by };
}

/** Under secrecy a subject says nothing of what it is about. */
function subjectFor(composed: Composed, { tone }: CheckedLine, { situation }: Making): string {
  const { profile, now } = situation;
  if (profile.secrecy === 'none') return composed.subject;
  return neutralSubject('ours', tone.language, { at: now, now, zone: profile.zone });
}
