/**
 * One way to ask for a meeting, tried on a masked sentence in lower case (`masked.ts`). `weight` is how much one find says;
 * `timed` cues say so only where it is also said when or how long.
 */
export interface MeetingCue {
  readonly weight: number;
  readonly timed: boolean;
  readonly says: RegExp;
}

/** How a language asks for a meeting. */
export interface MeetingCues {
  readonly asks: readonly MeetingCue[];
  /** What makes a sentence none of these after all: it asks for something else, or tells of what was. */
  readonly against: RegExp;
  /** Words by which a meeting that stands is to go to another time. */
  readonly moves: readonly RegExp[];
  /** What it is about: the group `np` is the matter. */
  readonly about: readonly RegExp[];
  /** What is no matter, however it stands there. */
  readonly noMatter: RegExp;
}
