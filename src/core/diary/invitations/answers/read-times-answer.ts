import type { Language } from '../../../text/words.ts';
import { clausesOf, ownWords } from './clauses.ts';
import type { AnswerCues } from './cues.ts';
import { CUES_EN } from './cues-en.data.ts';
import { CUES_NL } from './cues-nl.data.ts';
import { mentionsOf } from './mentions.ts';
import { polarityOf } from './polarity.ts';
import type { AnswerContext, OfferedTime, TimesAnswer } from './times-answer.ts';
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
  return reader.read(clauses);
}
