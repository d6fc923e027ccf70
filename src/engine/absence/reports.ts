import type { BackAtWork, HandOver, OwnAbsence } from '../../core/absence/own-absence.ts';
import type { Profile } from '../../core/situation.ts';
import { toInstant } from '../../core/absence/days.ts';
import { cameWithin, doneWithin } from '../../store/records/absence/own-absences.ts';
import { actsIn } from '../../store/records/acts.ts';
import { listLoops } from '../../store/records/loops.ts';
import { personWithAddress } from '../../store/records/people.ts';
import type { Reader } from '../../store/access.ts';
import { entriesWithin } from '../diary/loading/within.ts';
import { discreetly } from '../diary/telling/discreetly.ts';

/** Lines of each list; of more nobody reads them. */
const MOST_LINES = 100;
/** Open matters looked through. */
const MOST_OPEN = 500;

/** What whoever reads it may see. */
export interface Seeing {
  readonly everything: boolean;
}

/** What comes up while the principal is away: what stands in his diary, and what is open. */
export async function handOverOf(
  reader: Reader,
  absence: OwnAbsence,
  { zone }: Pick<Profile, 'zone'>,
  seeing: Seeing,
): Promise<HandOver> {
  const span = { from: toInstant(absence.from, zone), until: toInstant(absence.until, zone) };
  const entries = await entriesWithin(reader, span);
  const appointments = entries
    .map((entry) => (seeing.everything ? entry : discreetly(entry)).occurrence)
    .filter(
      ({ status, allDay, startAt }) => status !== 'CANCELLED' && !allDay && startAt >= span.from,
    )
    .slice(0, MOST_LINES)
    .map(({ startAt, summary }) => ({ at: startAt, title: summary ?? '' }));
  return { appointments, open: await openUntil(reader, span.until, seeing) };
}

/** What came, what was done and what waits, by the end of an absence. */
export async function backAtWorkOf(
  reader: Reader,
  absence: OwnAbsence,
  { zone }: Pick<Profile, 'zone'>,
  seeing: Seeing,
): Promise<BackAtWork> {
  const span = { from: toInstant(absence.from, zone), until: toInstant(absence.until, zone) };
  const done = await doneWithin(reader, span, MOST_LINES);
  const waiting = await actsIn(reader, 'approve');
  return {
    came: await cameWithin(reader, span, { ...seeing, limit: MOST_LINES }),
    done: done.map(({ act, endedAt }) => ({
      at: endedAt ?? 0,
      kind: act.kind,
      who: act.counterpart.name,
    })),
    waits: waiting
      .slice(0, MOST_LINES)
      .map(({ id, act }) => ({ id, kind: act.kind, who: act.counterpart.name })),
    open: await openUntil(reader, span.until, seeing),
  };
}

async function openUntil(
  reader: Reader,
  until: number,
  { everything }: Seeing,
): Promise<HandOver['open']> {
  const open = (await listLoops(reader, 'open', MOST_OPEN)).filter(
    (loop) => loop.state === 'open' && loop.nextAt < until,
  );
  const seen = open.filter(({ confidentiality }) => everything || confidentiality === 'office');
  return Promise.all(
    seen.slice(0, MOST_LINES).map(async (loop) => ({
      who: (await personWithAddress(reader, loop.address))?.name ?? loop.address,
      what: loop.what,
      owes: loop.owes,
      nextAt: loop.state === 'open' ? loop.nextAt : 0,
    })),
  );
}
