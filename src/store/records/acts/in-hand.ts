import type { ActState } from '../../schema.ts';

/** States in which an act is neither done nor given up. */
export type InHand = Extract<ActState, 'approve' | 'wait' | 'permitted' | 'started' | 'unknown'>;

/**
 * The condition of the index `act_by_state` in its very words: SQLite uses the index of a part of a table only where a question
 * holds that part's condition as it is written there. Without it a question looks at every act there ever was.
 * Where it asks for a kind as well, `+kind` keeps it from going by the kind, of which there may be many that are long done.
 */
export const IN_HAND = `state IN ('approve', 'wait', 'permitted', 'started', 'unknown')`;
