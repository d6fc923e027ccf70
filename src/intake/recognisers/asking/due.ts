import { findWhen } from '../../../core/time/when/when.ts';
import type { WhenFind } from '../../../core/time/when/find.ts';
import type { Surroundings } from '../recogniser.ts';

/** By when, as written and as a local date (ISO 8601); null where nothing is named or it cannot be dated. */
export interface Due {
  readonly dueText: string | null;
  readonly due: string | null;
}

/** Reading knows no principal: a day is counted on the clocks of the house. */
const HOUSE_ZONE = 'Europe/Amsterdam';
/** Only to tell words of time from others, where a mail has no date: what they come to is not used. */
const ANY_DAY = '2026-01-05T12:00';

/** The last day a find leaves: an interval is half-open. */
function lastDay(find: WhenFind): string | null {
  const edge = find.until ?? find.from;
  if (edge === null || find.kind === 'duration' || find.kind === 'recurrence') return null;
  const day = edge.slice(0, 10);
  if (find.until === null || edge.length > 10) return day;
  return Temporal.PlainDate.from(day).subtract({ days: 1 }).toString();
}

/** The day a sentence names as its term; the last one when it names several. */
export function dueIn(sentence: string, { language, writtenAt }: Surroundings): Due {
  const context = {
    now: writtenAt ?? ANY_DAY,
    zone: HOUSE_ZONE,
    language: language === 'en' ? 'en' : 'nl',
  } as const;
  const finds = findWhen(sentence, context).filter((find) => find.kind !== 'duration');
  const found = finds.at(-1);
  if (found === undefined) return { dueText: null, due: null };
  return { dueText: found.text, due: writtenAt === null ? null : lastDay(found) };
}
