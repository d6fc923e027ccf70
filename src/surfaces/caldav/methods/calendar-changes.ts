import { MAX_KEPT, MAX_KEPT_LENGTH, MAX_TITLE } from '../limits.ts';
import { CALENDAR } from '../properties/calendar.ts';
import { apple, dav } from '../properties/general.ts';
import { writeInside } from '../xml/find.ts';
import type { XmlName } from '../xml/names.ts';
import type { XmlElement } from '../xml/read.ts';

/** One property a client sets, or takes away (null). */
export interface Setting {
  readonly name: XmlName;
  readonly element: XmlElement | null;
}

/** What a client's settings come to for a calendar, and which of them cannot be. */
export interface CalendarChange {
  readonly title?: string;
  readonly colour?: string | null;
  readonly kept: Readonly<Record<string, string | null>>;
  readonly refused: readonly XmlName[];
}

/**
 * Sorts out what a client sets on a calendar: title and colour are understood, what is not live is kept as it is, and
 * what only we say cannot be set.
 * @param keeps what is kept on it already; null where nothing can be
 */
export function readSettings(
  settings: readonly Setting[],
  keeps: Readonly<Record<string, string>> | null,
): CalendarChange {
  let title: string | undefined;
  let colour: string | null | undefined;
  const kept: Record<string, string | null> = {};
  const refused: XmlName[] = [];
  for (const { name, element } of settings) {
    if (name === dav('displayname') && element !== null && isTitle(element.text)) {
      title = element.text.trim();
    } else if (name === apple('calendar-color')) {
      colour = element === null ? null : readColour(element.text);
      if (colour === null && element !== null) refused.push(name);
    } else if (CALENDAR.values.has(name) || keeps === null) {
      refused.push(name);
    } else {
      const value = element === null ? null : writeInside(element);
      if (value !== null && value.length > MAX_KEPT_LENGTH) refused.push(name);
      else kept[name] = value;
    }
  }
  const added = Object.keys(kept).filter((name) => !Object.hasOwn(keeps ?? {}, name));
  if (Object.keys(keeps ?? {}).length + added.length > MAX_KEPT)
    refused.push(...settings.map(({ name }) => name).filter((name) => added.includes(name)));
  return {
    ...(title === undefined ? {} : { title }),
    ...(colour === undefined ? {} : { colour }),
    kept,
    refused,
  };
}

function isTitle(text: string): boolean {
  return text.trim() !== '' && text.length <= MAX_TITLE && !/\p{Cc}/u.test(text.trim());
}

/** Apple writes `#RRGGBBAA`; how far one can see through it is left out. */
function readColour(text: string): string | null {
  const [, rgb] = /^\s*(#[0-9a-f]{6})(?:[0-9a-f]{2})?\s*$/i.exec(text) ?? [];
  return rgb?.toLowerCase() ?? null;
}
