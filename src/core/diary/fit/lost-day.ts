import { MINUTE_MS } from '../../time/instant.ts';
import type { Span } from '../span.ts';
import type { FitMeeting, FitProblem } from './problem.ts';

/**
 * The problem of a person who cannot be there for a while, as when he is ill: his time in the span is taken out of
 * what he has free, and all he had there must go elsewhere, with as little movement as can be. What was fixed gives
 * way too, as the hardest to move: he is not there to keep it. All other fixed meetings stay.
 */
export function lostDay(
  problem: FitProblem,
  lost: { readonly person: string; readonly span: Span },
): FitProblem {
  const { person, span } = lost;
  const touches = ({ stands, minutes, required }: FitMeeting): boolean =>
    required.includes(person) &&
    stands !== null &&
    stands.start < span.until &&
    span.from < stands.start + minutes * MINUTE_MS;
  return {
    ...problem,
    people: problem.people.map((each) =>
      each.id === person
        ? { ...each, free: each.free.flatMap((free) => outside(free, span)) }
        : each,
    ),
    meetings: problem.meetings.map((meeting) =>
      meeting.movability.moves === 'fixed' && touches(meeting)
        ? { ...meeting, movability: { moves: 'at-cost', cost: HARDEST } }
        : meeting,
    ),
  };
}

/** The dearest a meeting can be to move (see `Movability`). */
const HARDEST = 9;

function outside(free: Span, { from, until }: Span): readonly Span[] {
  const parts = [
    { from: free.from, until: Math.min(free.until, from) },
    { from: Math.max(free.from, until), until: free.until },
  ];
  return parts.filter((part) => part.from < part.until);
}
