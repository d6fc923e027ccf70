/** A half-open stretch in which a column takes something that only one can have. `of` is the meeting it belongs to. */
export interface Claim {
  readonly from: number;
  readonly until: number;
  readonly column: number;
  readonly of: number;
}

/**
 * The largest sets of claims that all overlap at one moment: of each set only one column can be 1. Intervals that
 * overlap by pairs share a moment, so these say all that the pairs would say, and bound a relaxation far better.
 * Sets of one meeting are left out: that it is placed once is said elsewhere.
 */
export function cliques(claims: readonly Claim[]): readonly (readonly number[])[] {
  const begins = claims.toSorted((a, b) => a.from - b.from);
  const ends = claims.toSorted((a, b) => a.until - b.until);
  const open = new Set<Claim>();
  const found: (readonly number[])[] = [];
  let next = 0;
  let grown = false;
  for (const ending of ends) {
    for (; (begins[next]?.from ?? Infinity) < ending.until; next += 1) {
      const claim = begins[next];
      if (claim !== undefined) open.add(claim);
      grown = true;
    }
    if (grown && ofSeveral(open)) found.push([...open].map(({ column }) => column));
    grown = false;
    open.delete(ending);
  }
  return found;
}

function ofSeveral(open: ReadonlySet<Claim>): boolean {
  const [first] = open;
  for (const claim of open) if (claim.of !== first?.of) return true;
  return false;
}
