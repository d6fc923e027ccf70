import type { StandingPeriod, StandingRule } from '../../orders/standing/rule.ts';
import type { Instant } from '../../time/instant.ts';

/** An order that holds for a while, as it is kept. */
export interface StandingRecord {
  readonly id: string;
  readonly rule: StandingRule;
  readonly period: StandingPeriod;
  /** Id of the user who gave it. */
  readonly by: string;
  /** The order it was given with. */
  readonly arrival: string;
  readonly givenAt: Instant;
}

/** What becomes of an order that holds for a while. */
export type StandingChange =
  | {
      readonly change: 'open';
      readonly standing: Pick<StandingRecord, 'id' | 'rule' | 'period' | 'by'>;
    }
  /** Its last day is over. */
  | { readonly change: 'end'; readonly id: string };

/** Whether it holds on some day (ISO date). */
export function holdsOnDay({ period }: Pick<StandingRecord, 'period'>, day: string): boolean {
  return period.from <= day && day < period.until;
}

/** Small words that say nothing of what something is about. */
const SMALL = /^(?:de|het|een|onze|mijn|the|our|my|a|an|van|of|met|with|alles|all)$/;

/** Whether a title is about what goes first: all the words of it stand there, as they are or at the head of a longer word. */
export function isAbout(title: string, topic: string): boolean {
  const wanted = wordsOf(topic).filter((word) => !SMALL.test(word));
  const said = wordsOf(title);
  return (
    wanted.length > 0 &&
    wanted.every((word) => said.some((one) => one.startsWith(word) || one.endsWith(word)))
  );
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
