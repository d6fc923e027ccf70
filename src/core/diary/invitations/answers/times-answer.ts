import type { FactValues } from '../../../records/fact.ts';
import type { Instant, Zone } from '../../../time/instant.ts';
import type { Span } from '../../span.ts';

/** A time that was offered, and the zone it was worded in. */
export interface OfferedTime {
  readonly span: Span;
  readonly zone: Zone;
}

/**
 * What an answer does to an offered time. `maybe`: on a condition, or not yet sure; `other`: another time is wanted in its
 * place; `unknown`: nothing was said of it, or nothing that can be relied on.
 */
export type TimeAnswer = 'yes' | 'no' | 'maybe' | 'other' | 'unknown';

/** Words of the text: UTF-16 units, half-open. */
export interface Words {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The answer to one offered time. */
export interface OfferedAnswer {
  readonly answer: TimeAnswer;
  /** 0 to 1. */
  readonly certainty: number;
  /** What it rests on; null for `unknown`. */
  readonly words: Words | null;
}

/** A time the writer proposes himself: local times of `zone` as `findWhen` has them, null where open. */
export interface ProposedTime {
  readonly from: string | null;
  readonly until: string | null;
  readonly zone: Zone;
  readonly certainty: number;
  readonly words: Words;
}

/** What an answer by plain mail says of the times that were offered. */
export interface TimesAnswer {
  /** One for each offered time, in their order. */
  readonly offered: readonly OfferedAnswer[];
  readonly proposals: readonly ProposedTime[];
  /** Of the whole: that of its least certain answer; 0 where nothing was said. */
  readonly certainty: number;
  /** The clock of the writer, where times that name none were read on it; absent for that of the offer. */
  readonly elsewhere?: Zone;
}

/** When and where the answer was written. */
export interface AnswerContext {
  readonly now: Instant;
  /** Zone that times without one are meant in. */
  readonly zone: Zone;
  /** What the fact `answer` of the same message says of the whole, where it was found. */
  readonly found?: FactValues['answer']['kind'] | null;
  /** The clock he lives by, where it shows another hour than that of the offer. */
  readonly elsewhere?: Zone;
}
