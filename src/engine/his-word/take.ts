import { answerPoints, type BundlePoint } from '../../core/bundle/points.ts';
import { readBundleAnswer, type BundleAnswer } from '../../core/bundle/answer.ts';
import { decisionTold } from '../../core/briefing/talk/decision-told.ts';
import { piece } from '../../core/briefing/folder/say-values.ts';
import { Trouble } from '../../core/errors.ts';
import type { HisWord } from '../../core/his-word/his-word.ts';
import type { MessageReading } from '../../core/records/reading.ts';
import type { Profile } from '../../core/situation.ts';
import { inBoth, say, sentence, type Sentence } from '../../core/text/words.ts';
import { DAY_MS } from '../../core/time/instant.ts';
import { readArrival } from '../../store/records/arrivals.ts';
import { decisionsOn, insertDecision } from '../../store/records/decisions.ts';
import { appendLedger } from '../../store/records/ledger.ts';
import {
  endHisWord,
  hisWordsLeft,
  hisWordsWaiting,
  readReplyOffer,
  takeHisWord,
} from '../../store/records/briefing/his-word.ts';
import { readProfile } from '../../store/records/meta.ts';
import { readReading } from '../../store/records/readings.ts';
import { approve, decline } from '../consent.ts';
import { tell } from '../diary/telling/tell.ts';
import type { Owner } from '../owner.ts';
import { allWords, raise } from '../raise.ts';
import { himself } from './himself.ts';
import { listedActs, listedPoints, replyCode } from './offer.ts';
import { wordOfHis } from './roads.ts';

/** A list older than this is answered no more: what was right then may be wrong now. */
const ANSWERED_WITHIN_MS = 3 * DAY_MS;

/** Does what the principal mailed his secretary, each mail once; what the office stopped in the middle of is told and not begun again. Tells how many there were. */
export async function takeHisWords(owner: Owner): Promise<number> {
  const reader = owner.store.read;
  const left = await hisWordsLeft(reader);
  for (const arrival of left) await end(owner, arrival, sentence('his-word.left'));
  const waiting = await hisWordsWaiting(reader);
  for (const arrival of waiting) {
    const isMine = await owner.store.transact((writer) => takeHisWord(writer, arrival));
    if (isMine) await end(owner, arrival, await carriedOut(owner, arrival));
  }
  return left.length + waiting.length;
}

/**
 * What became of it is kept with the mail, where he alone may see it, and stands in his next mail. Whoever looks at the page is told
 * only that there is something.
 */
async function end(owner: Owner, arrival: string, outcome: Sentence): Promise<void> {
  await owner.store.transact(async (writer) => {
    const profile = await readProfile(writer);
    const at = owner.tools.clock.now();
    await endHisWord(writer, arrival, outcome);
    const id = owner.tools.newId('decision');
    const place = (await decisionsOn(writer, arrival)).length;
    const sources = [{ kind: 'arrival', arrival }] as const;
    const decision = { kind: 'leave', sources, reason: outcome } as const;
    await insertDecision(writer, { id, arrival, place, duty: 'engine', at, decision });
    const marks = { kind: 'leave' };
    const entry = { at, subject: id, by: 'office', refs: [arrival], marks };
    await appendLedger(writer, { ...entry, kind: 'decision' });
    const said = sentence('his-word.see', { id: arrival });
    if (profile !== null)
      await raise(owner, writer, profile, { said, urgent: false, about: arrival });
  });
  owner.tools.changed(owner.id);
}

async function carriedOut(owner: Owner, id: string): Promise<Sentence> {
  const reader = owner.store.read;
  const profile = await readProfile(reader);
  const arrival = await readArrival(reader, owner.id, id);
  const reading = await readReading(reader, id);
  if (profile === null || arrival === null || reading?.kind !== 'message')
    return sentence('his-word.left');
  const word = await wordOfHis(reader, profile, arrival, reading);
  if (word === null) return sentence('his-word.left');
  try {
    const answer = readBundleAnswer(word.text);
    if (answer !== null) return await onList(owner, profile, { word, reading, answer });
    return await onOrder(owner, profile, word);
  } catch (error) {
    if (!(error instanceof Trouble) || error.retry) throw error;
    return sentence('his-word.left');
  }
}

/** An order in plain words: what it takes waits for consent like any other. The talk and the mandate are not for a mail. */
async function onOrder(owner: Owner, profile: Profile, { text }: HisWord): Promise<Sentence> {
  const short = { text: piece(text) };
  if (decisionTold(text) !== null) return sentence('his-word.on-page', short);
  const { language } = profile;
  const told = await tell(owner, himself(profile), { text, language: null, reader: language });
  if (!told.understood) return sentence('his-word.unclear', { ...short, question: told.question });
  const said = [...told.said, ...told.answers].map(closed).join(' ');
  return sentence(told.acts.length === 0 ? 'his-word.told' : 'his-word.understood', {
    ...short,
    said,
  });
}

interface Answering {
  readonly word: HisWord;
  readonly reading: MessageReading;
  readonly answer: BundleAnswer;
}

/** A word of consent counts only with the signed code of the list that it answers, and only for what stood in it. */
async function onList(
  owner: Owner,
  profile: Profile,
  { word, reading, answer }: Answering,
): Promise<Sentence> {
  const short = { text: piece(word.text) };
  const { answers } = word;
  const offer = answers === null ? null : await readReplyOffer(owner.store.read, answers);
  if (answers === null || offer === null) return sentence('his-word.no-code', short);
  if (!reading.text.includes(replyCode(owner, answers, offer.listed)))
    return sentence('his-word.no-code', short);
  if (answer.answer === 'later') return sentence('his-word.later', short);
  if (owner.tools.clock.now() - offer.at > ANSWERED_WITHIN_MS)
    return sentence('his-word.old', short);
  const points = listedPoints(await listedActs(owner.store.read, offer.listed));
  const { agreed, unknown } = answerPoints(points, answer);
  if (unknown.length > 0) return sentence('his-word.no-number', short);
  const by = himself(profile);
  const done: number[] = [];
  for (const point of agreed) if (await agreeTo(owner, point, by)) done.push(point.number);
  const refused = answer.answer === 'none' ? points : [];
  const declined: number[] = [];
  for (const { number, acts } of refused) {
    const results = await Promise.all(acts.map((act) => decline(owner, act, by, false)));
    if (results.some(({ result }) => result === 'declined')) declined.push(number);
  }
  const left = points
    .map(({ number }) => number)
    .filter((number) => !done.includes(number) && !declined.includes(number));
  const numbers = (some: readonly number[]) =>
    inBoth((each) =>
      some.length === 0 ? say(allWords(owner), sentence('his-word.none'), each) : some.join(', '),
    );
  return sentence('his-word.answered', {
    ...short,
    agreed: numbers(done),
    declined: numbers(declined),
    left: numbers(left),
  });
}

async function agreeTo(
  owner: Owner,
  { acts }: BundlePoint,
  by: Parameters<typeof approve>[2],
): Promise<boolean> {
  let isAgreed = false;
  for (const act of acts) {
    const { result } = await approve(owner, act, by);
    isAgreed ||= result === 'approved' || result === 'needs-more';
  }
  return isAgreed;
}

const closed = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);
