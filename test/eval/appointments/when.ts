interface Span {
  readonly from: string | null;
  readonly until: string | null;
}

/** The day the letters of the tables are written. */
const TODAY = '2026-11-04';

/**
 * Whether a window is what a table asks for: `=from/until` exactly, `=soon` from now on and within four weeks, `~day` five to
 * sixteen days in which that day lies.
 */
export function holds(span: Span, wanted: string): boolean {
  const { from, until } = span;
  if (wanted === '=soon') {
    const latest = Temporal.PlainDate.from(TODAY).add({ days: 28 }).toString();
    return (from === null || from.slice(0, 10) <= TODAY) && until !== null && until <= latest;
  }
  if (wanted.startsWith('~')) {
    const day = wanted.slice(1);
    if (from === null || until === null) return false;
    const days = Temporal.PlainDate.from(from).until(until).days;
    return from <= day && day < until && days >= 5 && days <= 16;
  }
  const [start = '', end = ''] = wanted.slice(1).split('/');
  const isDays = start.length === 10 && end.length === 10;
  if (!isDays || from === null || from.length === 10)
    return (from ?? '') === start && (until ?? '') === end;
  // Hours of the day that is asked for are that day too.
  return from.slice(0, 10) >= start && (until ?? from).slice(0, 10) <= end;
}
