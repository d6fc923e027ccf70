import type { EventDifferenceShape } from '../../contract/shapes/event.ts';
import {
  eventHeading,
  sayEventChange,
  type EventReader,
  type ToldChange,
} from '../../core/diary/saying/say-event.ts';
import { eventWords } from '../../core/diary/saying/words.ts';
import { say, sentence } from '../../core/text/words.ts';

/** A deed in a calendar in words: its heading, and what there is to know of it. */
export interface ToldEvent {
  readonly heading: string;
  readonly lines: readonly { readonly label: string; readonly value: string }[];
}

/** What a deed in a calendar comes to; where something changes, what it was stands behind it. */
export function toldEvent(event: ToldChange, reader: EventReader): ToldEvent {
  const { language } = reader;
  const said = sayEventChange(event, reader);
  return {
    heading: say(eventWords, eventHeading(said), language),
    lines: said.lines.map(({ key, value, was }) => ({
      label: say(eventWords, sentence(key), language),
      value:
        was === null || was === ''
          ? value
          : `${value} (${say(eventWords, sentence('diary.was', { was }), language)})`,
    })),
  };
}

/** What stood there, what we meant and what somebody else made of it, each under its heading. */
export function toldDifference(
  { before, ours, theirs }: EventDifferenceShape,
  reader: EventReader,
): readonly ToldEvent[] {
  const { language } = reader;
  const said = (key: string): string => say(eventWords, sentence(key), language);
  const named = (key: string, change: Pick<ToldChange, 'text' | 'before'>): ToldEvent => {
    const { heading, lines } = toldEvent({ ...change, hold: null }, reader);
    return { heading: `${said(key)}: ${heading}`, lines };
  };
  const stood = before === null ? [] : [named('diary.stood', { text: before, before: null })];
  const meant = named('diary.ours', { text: ours, before });
  if (theirs === null) return [...stood, meant, { heading: said('diary.theirs-gone'), lines: [] }];
  const made = named('diary.theirs', { text: theirs, before });
  const same = before !== null && !differs(theirs, before, reader);
  return [...stood, meant, same ? { heading: said('diary.theirs-other'), lines: [] } : made];
}

/** Whether a reader would see that it is something else. */
function differs(text: string, before: string, reader: EventReader): boolean {
  return sayEventChange({ text, before, hold: null }, reader).lines.some(({ was }) => was !== null);
}
