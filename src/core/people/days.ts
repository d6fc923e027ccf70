/** Days of somebody that are remembered. */
export const DAY_KINDS = [
  'birthday',
  'wedding',
  /** He has been a client since. */
  'client-since',
  /** He has worked (here, or where he works) since. */
  'works-since',
  /** He died. */
  'died',
] as const;

export type DayKind = (typeof DAY_KINDS)[number];
