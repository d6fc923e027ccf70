import type { EventChangeShape } from '../../contract/shapes/event.ts';
import {
  eventHeading,
  sayEventChange,
  type EventReader,
} from '../../core/diary/saying/say-event.ts';
import { eventWords } from '../../core/diary/saying/words.ts';
import { say, sentence } from '../../core/text/words.ts';

/** A deed in a calendar in words: its heading, and what there is to know of it. */
export interface ToldEvent {
  readonly heading: string;
  readonly lines: readonly { readonly label: string; readonly value: string }[];
}

/** What a deed in a calendar comes to; where something changes, what it was stands behind it. */
export function toldEvent(event: EventChangeShape, reader: EventReader): ToldEvent {
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
