import type { Source } from '../../../core/act.ts';
import {
  answerSources,
  MOST_QUOTED,
  quotedFrom,
  SURE_ANSWER,
} from '../../../core/diary/acting/letters/answer-words.ts';
import type { Deciding } from '../../../core/diary/acting/deciding.ts';
import type { TimesAnswer } from '../../../core/diary/invitations/answers/times-answer.ts';
import type { Convening, KeptTime, Said, Wish } from '../../../core/meetings/convening.ts';
import type { PageSeen } from '../../../core/meetings/page/page-answer.ts';
import type { MessageReading } from '../../../core/records/reading.ts';
import type { Zone } from '../../../core/time/instant.ts';

/** What an answer says of the times, however it was given. */
export interface Heard {
  readonly said: readonly Pick<Said, 'time' | 'answer' | 'words'>[];
  readonly wishes: readonly Omit<Wish, 'party'>[];
  readonly quoted: string;
  /** His own clock, where times that name none were read on it. */
  readonly elsewhere?: Zone;
}

export interface Given {
  readonly times: readonly KeptTime[];
  /** Null where it is in a language that nobody here reads. */
  readonly read: TimesAnswer | null;
}

export type Resting = Heard & { readonly rests: readonly Source[] };

export function inWords(
  deciding: Deciding,
  message: MessageReading,
  { times, read }: Given,
): Resting {
  if (read === null) return { said: [], wishes: [], quoted: '', rests: [] };
  return {
    said: saidOf(read, times),
    wishes: wishesOf(read),
    quoted: quotedFrom(read),
    ...(read.elsewhere === undefined ? {} : { elsewhere: read.elsewhere }),
    rests: answerSources(deciding, message, read),
  };
}

/** What was marked on a page is what it is. His words beside it name another time only where he chose none of these. */
export function marked(
  { situation }: Deciding,
  { answers, remark }: PageSeen,
  { times, read }: Given,
): Resting {
  const words = remark.replaceAll(/\s+/g, ' ').trim().slice(0, MOST_QUOTED);
  const his = answers.filter(({ time }) => times.some(({ id }) => id === time));
  const comes = his.some(({ answer }) => answer !== 'no');
  return {
    said: his.map(({ time, answer }) => ({ time, answer, words })),
    wishes: comes || read === null ? [] : wishesOf(read),
    quoted: words,
    rests: his.map(({ line }) => ({
      kind: 'fact',
      arrival: situation.arrival.id,
      fact: 'answer',
      at: { part: 'text', ...line },
    })),
  };
}

function saidOf(read: TimesAnswer, times: readonly KeptTime[]) {
  return read.offered.flatMap(({ answer, certainty, words }, index) => {
    const time = times[index];
    if (time === undefined || certainty < SURE_ANSWER || answer === 'unknown') return [];
    const given = answer === 'other' ? ('no' as const) : answer;
    return [
      { time: time.id, answer: given, words: (words?.text ?? '').trim().slice(0, MOST_QUOTED) },
    ];
  });
}

function wishesOf({ proposals }: TimesAnswer): readonly Omit<Wish, 'party'>[] {
  return proposals
    .filter(({ certainty }) => certainty >= SURE_ANSWER)
    .map(({ from, until, zone }) => ({ from, until, zone }));
}

/** Whether the one who is asked chose only what is not kept any more. */
export function isOfGone(
  { parties }: Convening,
  said: readonly Pick<Said, 'time' | 'answer'>[],
  gone: readonly KeptTime[],
): boolean {
  const chosen = said.filter(({ answer }) => answer === 'yes' || answer === 'if-need');
  return (
    parties.length === 1 &&
    chosen.length > 0 &&
    chosen.every(({ time }) => gone.some(({ id }) => id === time))
  );
}
