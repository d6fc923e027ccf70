import type { Remark, Source } from '../../../act.ts';
import type { Zone } from '../../../time/instant.ts';
import { sentence } from '../../../text/words.ts';
import type { MessageReading } from '../../../records/reading.ts';
import type { OfferedAnswer, TimesAnswer, Words } from '../../invitations/answers/times-answer.ts';
import { isVouched } from '../../../conduct/look.ts';
import { mustBeSeen, warning, type Deciding } from '../deciding.ts';

/** The words an answer rests on, in the order of the text. */
export function wordsOf({ offered, proposals }: TimesAnswer): readonly Words[] {
  const all = [
    ...offered.flatMap((one: OfferedAnswer) => one.words ?? []),
    ...proposals.map(({ words }) => words),
  ];
  const found = new Map(all.map((words) => [`${words.start}:${words.end}`, words]));
  return [...found.values()].toSorted((a, b) => a.start - b.start);
}

/** Below this nothing rests on an answer. */
export const SURE_ANSWER = 0.6;
/** Longest piece of somebody's words that is repeated. */
export const MOST_QUOTED = 200;

/** The words an answer rests on, as they are repeated to whoever consents to it. */
export function quotedFrom(read: TimesAnswer): string {
  return wordsOf(read)
    .map(({ text }) => text.trim())
    .join(' … ')
    .slice(0, MOST_QUOTED);
}

/** These words where they stand in the body; his own text is a piece of it. */
export function answerSources(
  { situation }: Deciding,
  { text, own }: MessageReading,
  read: TimesAnswer,
): readonly Source[] {
  const begins = Math.max(0, text.indexOf(own));
  return wordsOf(read).flatMap((words): Source[] => {
    const near = text.indexOf(words.text, begins + words.start);
    const start = near === -1 ? text.indexOf(words.text) : near;
    if (start === -1) return [];
    const at = { part: 'text', start, end: start + words.text.length };
    return [{ kind: 'fact', arrival: situation.arrival.id, fact: 'answer', at }];
  });
}

/** That nobody vouches for whoever wrote is said beside whatever comes of his answer. */
export function notVouched(message: MessageReading): readonly Remark[] {
  if (isVouched(message)) return [];
  return [warning(sentence('diary.not-vouched', { address: message.from[0]?.address ?? '' }))];
}

/** Times without a clock that were read on his own must be seen: they are other hours here. */
export function onHisClock(zone: Zone | undefined, who: string): readonly Remark[] {
  return zone === undefined ? [] : [mustBeSeen(sentence('diary.on-his-clock', { who, zone }))];
}
