import type { Sentence } from '../text/words.ts';
import type { Instant } from '../time/instant.ts';

/** What something that is said in a briefing rests on; every claim has one. */
export type BriefSource =
  /** A message that came in; `part`, `start` and `end` as in `FactSource`, null where the whole of it is meant. */
  | {
      readonly kind: 'message';
      readonly arrival: string;
      readonly at: Instant;
      /** Name or address of its writer. */
      readonly from: string;
      readonly words: {
        readonly part: string;
        readonly start: number;
        readonly end: number;
      } | null;
    }
  /** A letter of ours, by its act. */
  | { readonly kind: 'sent'; readonly act: string; readonly at: Instant }
  /** Something in the diary, by its UID. */
  | { readonly kind: 'event'; readonly uid: string; readonly at: Instant }
  | { readonly kind: 'loop'; readonly loop: string }
  /** A proposal that waits for a word. */
  | { readonly kind: 'act'; readonly act: string }
  | { readonly kind: 'question'; readonly decision: string }
  | { readonly kind: 'person'; readonly person: string }
  | { readonly kind: 'meeting'; readonly convening: string }
  /** An account or calendar that is looked into: its state, or what came in by it. */
  | { readonly kind: 'channel'; readonly name: string }
  /** A moment that was set. */
  | { readonly kind: 'wake'; readonly wake: string }
  /** What was weighed or counted over a stretch: how often somebody writes, how many moments were due. */
  | { readonly kind: 'count'; readonly of: string };

/** Something said, and what it rests on. */
export interface Claim {
  readonly said: Sentence;
  readonly sources: readonly [BriefSource, ...BriefSource[]];
}

/** A claim on one ground. */
export function claim(said: Sentence, first: BriefSource, ...more: readonly BriefSource[]): Claim {
  return { said, sources: [first, ...more] };
}

/** Under which id a source is looked up; two sources of one id are one. */
export function idOf(source: BriefSource): string {
  switch (source.kind) {
    case 'message':
      return source.arrival;
    case 'sent':
    case 'act':
      return source.act;
    case 'event':
      return source.uid;
    case 'loop':
      return source.loop;
    case 'question':
      return source.decision;
    case 'person':
      return source.person;
    case 'meeting':
      return source.convening;
    case 'channel':
      return source.name;
    case 'wake':
      return source.wake;
    case 'count':
      return source.of;
    default:
      return source satisfies never;
  }
}
