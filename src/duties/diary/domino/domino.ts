import type { Precondition } from '../../../core/act.ts';
import type { Decision } from '../../../core/decision.ts';
import { meetingId } from '../../../core/diary/arranging/meeting-of.ts';
import type { Span } from '../../../core/diary/span.ts';
import type { Deciding } from '../../../core/diary/acting/deciding.ts';
import { letGoOf } from '../colleagues/give-up.ts';
import { affectedBy, byUrgency, isMovable, type Affected } from './affected.ts';
import { isUrgent } from './company.ts';
import { callOff } from './deeds/call-off.ts';
import { moveIt } from './deeds/move-it.ts';
import { spanOfEntry } from './deeds/ref.ts';
import { handOver } from './deeds/hand-over.ts';
import { partLeft, tellTheirs } from './deeds/theirs.ts';
import { offLetter } from './letters.ts';
import { lostEntries, MOST_LOST, type LostTime } from './lost-time.ts';
import { itself } from './itself.ts';
import { isSameDay, placesFor, type Places } from './places.ts';
import { whoIs, type Outcome, type Working } from './outcome.ts';
import { inPoint } from './point.ts';
import { pointSaid } from './saying/point-said.ts';
import { sheet } from './saying/sheet.ts';
import { standInFor, type StandingIn } from './stand-in.ts';

/**
 * Time is lost: everything that stands in it is put right in one bundle, worked out together. What moves where, what is
 * called off with which times instead, who is told and who is rung, what goes to whoever stands in; and a sheet that says
 * what it costs, what cannot be saved, and what is left to choose.
 */
export function domino(deciding: Deciding, lost: LostTime, key: string): readonly Decision[] {
  const entries = lostEntries(deciding.situation, lost);
  const affected = entries.slice(0, MOST_LOST).map((entry) => affectedBy(deciding, entry));
  if (affected.length === 0) return [];
  const standIn = standInFor(deciding, lost.span);
  // What cannot wait chooses first; the sheet has all of it in the order of the day.
  const places = placesFor(deciding, affected.toSorted(byUrgency), lost);
  const outcomes = affected.map((one) => outcomeOf(deciding, one, { lost, places, standIn }));
  const working: Working = { lost, key, standIn, outcomes };
  return [
    ...sheet(deciding, working, entries.length - affected.length),
    ...outcomes.flatMap((outcome, place) => pointFor(deciding, outcome, place, working)),
  ];
}

function outcomeOf(
  deciding: Deciding,
  one: Affected,
  {
    lost,
    places,
    standIn,
  }: { readonly lost: LostTime; readonly places: Places; readonly standIn: StandingIn | null },
): Outcome {
  const spans = places.get(one.entry) ?? [];
  const [first] = spans;
  const today = first !== undefined && isSameDay(deciding, one.entry, first);
  // Whoever is met the same day all the same is told one time.
  const moved = today ? [first] : spans;
  const handed = isUrgent(one.entry) && standIn !== null && !today;
  switch (one.is) {
    case 'guest':
      if (handed) return { one, does: 'hands-over', spans: [] };
      return { one, does: today ? 'moves' : 'offers', spans: moved };
    case 'call':
      if (handed) return { one, does: 'hands-over', spans: [] };
      return { one, does: today ? 'moves' : 'calls', spans: moved };
    case 'own':
      // A day that is called off is called off: his own work does not come back on another.
      if (lost.cause === 'cancels') return { one, does: 'drops', spans: [] };
      return { one, does: first === undefined ? 'stays' : 'moves', spans };
    case 'meeting':
      return { one, does: first === undefined ? 'stays' : 'moves', spans };
    case 'theirs':
      return { one, does: partLeft(one, lost) === null ? 'declines' : 'tells', spans: [] };
    case 'held':
      return { one, does: 'lets-go', spans: [] };
    case 'fixed':
    case 'hidden':
    case 'read-only':
      return { one, does: 'stays', spans: [] };
    default:
      return one satisfies never;
  }
}

function pointFor(
  deciding: Deciding,
  outcome: Outcome,
  place: number,
  working: Working,
): readonly Decision[] {
  const id = `${working.key}:${place}`;
  const point = { id, said: pointSaid(deciding, outcome) };
  return inPoint(point, deedsFor(deciding, outcome, id, working));
}

function deedsFor(
  deciding: Deciding,
  { one, does, spans }: Outcome,
  key: string,
  working: Working,
): readonly Decision[] {
  const { lost, outcomes, standIn } = working;
  const ignoring = outcomes.map(({ one: { entry } }) => itself(entry));
  const after = leavesFirst(one, spans, working);
  const [to] = spans;
  const cause = lost.cause;
  switch (does) {
    case 'moves':
      return to === undefined ? [] : moveIt(deciding, one, { to, key, ignoring, after });
    case 'drops':
    case 'offers':
    case 'calls':
      return callOff(deciding, one, {
        ...{ who: whoIs(one), spans, key, ignoring, after },
        letter: (recipient, holds) =>
          offLetter(deciding, recipient, { was: spanOfEntry(one.entry), holds, cause }),
      });
    case 'hands-over':
      return standIn === null
        ? []
        : handOver(deciding, one, { who: whoIs(one), standIn, cause, key });
    case 'declines':
    case 'tells':
      return tellTheirs(deciding, one, lost, key);
    case 'lets-go': {
      const { uid } = one.entry.occurrence;
      const holds = deciding.diary.holds.filter(
        (hold) => hold.uid === uid && hold.state === 'held',
      );
      return letGoOf(deciding, holds, key);
    }
    case 'stays':
      return [];
    default:
      return does satisfies never;
  }
}

/** Where it goes something else that is lost still stands: that leaves first, and with it falls this. */
function leavesFirst(
  one: Affected,
  spans: readonly Span[],
  { outcomes, key }: Working,
): readonly Precondition[] {
  return outcomes.flatMap(({ one: other }, place): readonly Precondition[] => {
    if (other === one || !isMovable(other)) return [];
    const { startAt, endAt } = other.entry.occurrence;
    const stands = spans.some(({ from, until }) => startAt < until && endAt > from);
    const isSame = meetingId(other.entry) === meetingId(one.entry);
    return stands && !isSame ? [{ kind: 'act-done', key: `${key}:${place}` }] : [];
  });
}
