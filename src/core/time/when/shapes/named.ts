import type { Language } from '../../../text/words.ts';
import { MOMENT } from '../categories.ts';
import type { Moment } from '../expressions.ts';
import type { WhenEvent } from '../find.ts';
import { item } from '../../../text/grammar/grammar.ts';
import type { Seed } from '../../../text/grammar/grammar.ts';
import type { Token } from '../../../text/grammar/tokens.ts';
import { tokenise } from '../../../text/grammar/tokens.ts';

/** Names of more than one word that stand for a time, as readings for the chart. */
export function namedSeeds(
  tokens: readonly Token[],
  events: readonly WhenEvent[],
  _language: Language,
): readonly Seed[] {
  return events.flatMap((event) =>
    event.names.flatMap((name) => seedsOf(tokens, tokenise(name), momentOf(event))),
  );
}

function momentOf({ at }: WhenEvent): Moment {
  const date = { k: 'event', at } as const;
  const time = /T(\d{2}):(\d{2})/.exec(at);
  if (time === null) return { date };
  return { date, clock: { hour: Number(time[1]), minute: Number(time[2]), half: 'full' } };
}

function seedsOf(
  tokens: readonly Token[],
  name: readonly Token[],
  moment: Moment,
): readonly Seed[] {
  const [first] = name;
  if (first === undefined) return [];
  const found: Seed[] = [];
  for (const [start, token] of tokens.entries()) {
    if (token.norm !== first.norm) continue;
    if (!name.every((part, index) => tokens[start + index]?.norm === part.norm)) continue;
    found.push({ ...item(MOMENT, start + name.length, moment, 1), start });
  }
  return found;
}
