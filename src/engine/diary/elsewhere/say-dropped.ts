import type { CalendarFile } from '../../../core/diary/calendar-object.ts';
import { sentence, type Sentence } from '../../../core/text/words.ts';

/** How reading a calendar begins to say why it left something out, and which sentence of ours says that. */
const CAUSES: readonly (readonly [start: string, key: string])[] = [
  ['no start', 'no-start'],
  ['no time: ', 'no-time'],
  ['no UID: ', 'no-uid'],
  ['no calendar in it', 'no-calendar'],
  ['line cannot be read: ', 'line'],
  ['rule not understood: ', 'rule'],
  ['zone unknown: ', 'zone'],
  ['there twice', 'twice'],
  ['attendees over ', 'too-many'],
  ['instances over ', 'too-many'],
  ['dates over ', 'too-many'],
  ['objects over ', 'too-long'],
  ['over ', 'too-long'],
];

/** What was left out of a calendar file and why, as a sentence in the reader's language. */
export function sayDropped({ what, why }: CalendarFile['dropped'][number]): Sentence {
  const [start, key] = CAUSES.find(([begins]) => why.startsWith(begins)) ?? ['', 'other'];
  return sentence(`import.dropped-${key}`, { what, detail: why.slice(start.length) });
}
