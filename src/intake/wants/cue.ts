import type { WantKind } from '../../core/records/reading.ts';

/** A cue for what a mail wants. `weight` is how much one find says, 0 to 1. */
export interface Cue {
  readonly kind: WantKind;
  readonly weight: number;
  readonly says: RegExp;
}

/** Writes one line of a table of cues. */
export function cue(kind: WantKind, weight: number, says: RegExp): Cue {
  return { kind, weight, says };
}
