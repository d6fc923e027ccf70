import type { Language } from '../../../text/words.ts';
import { clausesOf, ownWords } from './clauses.ts';
import type { AnswerCues } from './cues.ts';
import { CUES_EN } from './cues-en.data.ts';
import { CUES_NL } from './cues-nl.data.ts';
import { mentionsOf } from './mentions.ts';
import { polarityOf } from './polarity.ts';
import type { AnswerContext, OfferedAnswer, OfferedTime, TimesAnswer } from './times-answer.ts';
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
  const own = ownWords(text, cues);
  const now = Temporal.Instant.fromEpochMilliseconds(context.now)
    .toZonedDateTimeISO(context.zone)
    .toPlainDateTime();
  const mentions = mentionsOf(own, cues, { now: now.toString(), zone: context.zone, language });
  const says = (words: string): boolean => polarityOf(words, cues) !== 'none';
  const clauses = clausesOf(own, mentions, cues, says);
  const reader = new AnswerReader({
    text,
    cues,
    offered,
    zone: context.zone,
    today: now.toPlainDate(),
  });
  return weighed(reader.read(clauses), context.found ?? null);
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
