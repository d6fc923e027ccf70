import type { DiaryEntry } from '../desk-diary.ts';
import { lostDay } from '../fit/lost-day.ts';
import type { FitProblem } from '../fit/problem.ts';
import type { Hold } from '../hold.ts';
import type { Span } from '../span.ts';
import { PRINCIPAL, type Arrangement } from './arrangement.ts';
import { isAppointment } from './meeting-of.ts';
import { problemOf } from './problem-of.ts';

/** Why an appointment of a lost day stays for a person to see to. */
export type Staying = 'fixed' | 'held' | 'theirs' | 'hidden';

/** What was lost, apart: what can be moved, and what cannot. */
export interface Lost {
  readonly movable: readonly DiaryEntry[];
  readonly staying: readonly { readonly entry: DiaryEntry; readonly why: Staying }[];
}

/** The appointments of a stretch of time in which he cannot be there. `isOurs`: whether he organises it. */
export function lostIn(
  entries: readonly DiaryEntry[],
  { from, until }: Span,
  {
    holds,
    isOurs,
  }: { readonly holds: readonly Hold[]; readonly isOurs: (entry: DiaryEntry) => boolean },
): Lost {
  const held = new Set(holds.filter(({ state }) => state === 'held').map(({ uid }) => uid));
  const lost = entries
    .filter(isAppointment)
    .filter(({ occurrence }) => occurrence.startAt < until && occurrence.endAt > from);
  const whyStays = (entry: DiaryEntry): Staying | null => {
    // Whoever may not see what it is, is told of no name, and moves it nowhere.
    if (entry.occurrence.summary === null) return 'hidden';
    if (held.has(entry.occurrence.uid)) return 'held';
    if (!isOurs(entry)) return 'theirs';
    return entry.card?.movability.moves === 'fixed' ? 'fixed' : null;
  };
  return {
    movable: lost.filter((entry) => whyStays(entry) === null),
    staying: lost.flatMap((entry) => {
      const why = whyStays(entry);
      return why === null ? [] : [{ entry, why }];
    }),
  };
}

/** The appointments of a lost stretch as a problem: all of them must go elsewhere. */
export function lostProblem(arrangement: Arrangement, span: Span): FitProblem {
  return lostDay(problemOf(arrangement), { person: PRINCIPAL, span });
}
