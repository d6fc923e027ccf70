import type { FitOrder } from '../../../core/diary/fit/problem.ts';
import type { Span } from '../../../core/diary/span.ts';

/** Somebody as he is named: by his address, or by a name alone. */
export interface AskedPerson {
  readonly name?: string | undefined;
  readonly address?: string | undefined;
}

/** A meeting to be fitted in: an event by its UID, or a new one by its title and length. */
export interface AskedMeeting {
  readonly id?: string | undefined;
  readonly uid?: string | undefined;
  readonly recurrenceId?: string | undefined;
  readonly title?: string | undefined;
  readonly minutes?: number | undefined;
  readonly with: readonly AskedPerson[];
  readonly optional: readonly AskedPerson[];
  readonly place?: string | undefined;
  readonly room?:
    | {
        readonly anyOf?: readonly string[] | undefined;
        readonly seats: number;
        readonly equipment: readonly string[];
      }
    | undefined;
  readonly windows?: readonly Span[] | undefined;
  readonly fixed?: boolean | undefined;
  readonly priority: number;
  readonly leaveOut?: number | undefined;
}

/** What is asked to be arranged; times are instants. */
export interface AskedArrangement {
  /** A stretch in which nothing can take place; null: none. */
  readonly lost: Span | null;
  readonly range: Span;
  readonly meetings: readonly AskedMeeting[];
  readonly people: readonly (AskedPerson & { readonly busy: readonly Span[] })[];
  readonly rules: readonly FitOrder[];
  readonly limitMs: number;
}
