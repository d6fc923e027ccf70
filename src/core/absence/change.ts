import type { AbsenceWish } from './own-absence.ts';

/** What becomes of an absence of the principal. */
export interface AbsenceChange {
  readonly change: 'set';
  readonly absence: AbsenceWish;
  readonly by: string;
}
