import type { Zone } from '../../../time/instant.ts';
import type { Language } from '../../../text/words.ts';
import { clausesOf, ownWords } from './clauses.ts';
import type { AnswerCues } from './cues.ts';
import { CUES_EN } from './cues-en.data.ts';
import { CUES_NL } from './cues-nl.data.ts';
import { mentionsOf } from './mentions.ts';
import type { Mention } from './mentions.ts';
import { meansOwnClock, ownClock } from './own-clock.ts';
import { polarityOf } from './polarity.ts';
import type {
  AnswerContext,
  OfferedAnswer,
  OfferedTime,
  ProposedTime,
  TimesAnswer,
} from './times-answer.ts';
import { AnswerReader } from './answer-reader.ts';

const CUES: Readonly<Record<Language, AnswerCues>> = { nl: CUES_NL, en: CUES_EN };

/**
 * What an answer in plain words says of times that were offered: "dinsdag lukt, donderdag niet". Takes the writer's own
 * text, without what he quotes. What is not clear stays `unknown`; a time is never taken for accepted where the words
 * leave it open. Never throws for any text.
 */
export function readTimesAnswer(
  text: string,
  language: Language,
  offered: readonly OfferedTime[],
  context: AnswerContext,
): TimesAnswer {
  const cues = CUES[language];
  const own = withoutAddresses(ownWords(text, cues));
  // "Dan kan ik niet. … Tot dan, Tom": a farewell by itself is a yes only where nothing else is said.
  const said = own.replace(cues.farewell, (whole) => whole.replaceAll(/[^\n]/g, ' '));
  const read = readWords({ text, own: said }, language, offered, context);
  const isSilent = read.certainty === 0 && read.proposals.length === 0;
  return said === own || !isSilent ? read : readWords({ text, own }, language, offered, context);
}

function readWords(
  { text, own }: { readonly text: string; readonly own: string },
  language: Language,
  offered: readonly OfferedTime[],
  context: AnswerContext,
): TimesAnswer {
  const cues = CUES[language];
  const now = Temporal.Instant.fromEpochMilliseconds(context.now)
    .toZonedDateTimeISO(context.zone)
    .toPlainDateTime();
  const clock = ownClock(own, cues);
  // Whose clock is meant, or which of two words holds, nobody can tell.
  if (cues.both.test(own) || clock?.zone === null) return nothing(offered);
  const found = mentionsOf(own, cues, { now: now.toString(), zone: context.zone, language });
  const elsewhere = clock === null ? meansOwnClock(found, offered, context) : null;
  const zoneMeant = clock?.zone ?? elsewhere;
  const mentions = zoneMeant === null ? found : found.map((one) => onClock(one, zoneMeant));
  const says = (words: string): boolean => polarityOf(words, cues) !== 'none';
  const clauses = clausesOf(own, mentions, cues, says);
  const reader = new AnswerReader({
    text,
    cues,
    offered,
    zone: context.zone,
    today: now.toPlainDate(),
  });
  const read = weighed(ahead(reader.read(clauses), context), context.found ?? null);
  return elsewhere === null ? read : { ...read, elsewhere };
}

/** What speaks of a mail address says nothing of times: "bied x@y.example twee tijden aan" is no answer. Places stay. */
function withoutAddresses(text: string): string {
  return text.replaceAll(/[^.!?\n]*\S@\S[^!?\n]*?(?:[.!?](?=\s|$)|(?=\n)|$)/g, (words) =>
    ' '.repeat(words.length),
  );
}

function nothing(offered: readonly OfferedTime[]): TimesAnswer {
  return { offered: offered.map(() => UNKNOWN), proposals: [], certainty: 0 };
}

const UNKNOWN: OfferedAnswer = { answer: 'unknown', certainty: 0, words: null };

/** A time on the clock of the writer, where he named no other. */
function onClock(mention: Mention, zone: Zone): Mention {
  if (mention.names !== 'time' || mention.zoned) return mention;
  return { ...mention, zoned: true, when: { ...mention.when, zone } };
}

/** Nobody means a day that is gone: who names one has looked at the wrong page. */
function ahead(read: TimesAnswer, { now }: AnswerContext): TimesAnswer {
  const proposals = read.proposals.filter((one) => !isGone(one, now));
  const isSlip = proposals.length < read.proposals.length;
  if (!isSlip) return read;
  // Nor is it another time in place of the one that was offered.
  const offered = read.offered.map((one): OfferedAnswer => {
    const rests = read.proposals.some(({ words }) => words.start === one.words?.start);
    return one.answer === 'other' && rests && proposals.length === 0 ? UNKNOWN : one;
  });
  const sure = offered.filter(({ answer }) => answer !== 'unknown');
  return { offered, proposals, certainty: sure.length === 0 ? 0 : read.certainty };
}

function isGone({ from, until, zone }: ProposedTime, now: number): boolean {
  const last = until ?? from;
  if (last === null) return false;
  const at = Temporal.PlainDateTime.from(last).toZonedDateTime(zone).epochMilliseconds;
  return at < now;
}

/** Where the whole was read as a refusal or as undecided, and no clause here says so, a yes is not relied on. */
function weighed(read: TimesAnswer, found: AnswerContext['found']): TimesAnswer {
  const held = found === 'no' ? 'unknown' : found === 'undecided' ? 'maybe' : null;
  const differs = read.offered.every(({ answer }) => answer === 'yes' || answer === 'unknown');
  if (held === null || !differs || read.proposals.length > 0) return read;
  const offered = read.offered.map((one): OfferedAnswer => {
    if (one.answer !== 'yes') return one;
    return held === 'maybe'
      ? { ...one, answer: 'maybe', certainty: UNSURE }
      : { answer: 'unknown', certainty: 0, words: null };
  });
  return { ...read, offered, certainty: held === 'maybe' ? UNSURE : 0 };
}

/** How sure an answer is that two readings of the same mail do not agree on. */
const UNSURE = 0.5;
