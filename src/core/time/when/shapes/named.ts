import type { Language } from '../../../text/words.ts';
import { DATE, MOMENT } from '../categories.ts';
import type { Moment } from '../expressions.ts';
import type { WhenEvent } from '../find.ts';
import { item } from '../../../text/grammar/grammar.ts';
import type { Seed } from '../../../text/grammar/grammar.ts';
import type { Token } from '../../../text/grammar/tokens.ts';
import { tokenise } from '../../../text/grammar/tokens.ts';

/** What may stand before the name of an event and belongs to it. */
const ARTICLES: Readonly<Record<Language, readonly string[]>> = {
  nl: ['de', 'het', 'onze', 'uw', 'deze', 'die'],
  en: ['the', 'our', 'your', 'this', 'that'],
};

/** Names of more than one word that stand for a time, as readings for the chart. */
export function namedSeeds(
  tokens: readonly Token[],
  events: readonly WhenEvent[],
  language: Language,
): readonly Seed[] {
  return events.flatMap((event) =>
    event.names.flatMap((name) =>
      placesOf(tokens, tokenise(name), ARTICLES[language]).flatMap((place) =>
        seedsAt(place, event),
      ),
    ),
  );
}

function momentOf({ at }: WhenEvent): Moment {
  const date = { k: 'event', at } as const;
  const time = /T(\d{2}):(\d{2})/.exec(at);
  if (time === null) return { date };
  return { date, clock: { hour: Number(time[1]), minute: Number(time[2]), half: 'full' } };
}

/** The moment of an event; and its day, of which one says "the day before" and "three weeks after". */
function seedsAt({ start, end }: Place, event: WhenEvent): readonly Seed[] {
  const day = { k: 'event', at: event.at } as const;
  return [
    { ...item(MOMENT, end, momentOf(event), 1), start },
    { ...item(DATE, end, day), start },
  ];
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Where a name stands: by itself, and together with its article. */
function placesOf(
  tokens: readonly Token[],
  name: readonly Token[],
  articles: readonly string[],
): readonly Place[] {
  const [first] = name;
  if (first === undefined) return [];
  const found: Place[] = [];
  for (const [start, token] of tokens.entries()) {
    if (token.norm !== first.norm) continue;
    if (!name.every((part, index) => tokens[start + index]?.norm === part.norm)) continue;
    const end = start + name.length;
    found.push({ start, end });
    if (articles.includes(tokens[start - 1]?.norm ?? '')) found.push({ start: start - 1, end });
  }
  return found;
}
