import { inMourning } from '../../conduct/bereavement.ts';
import { personAt } from '../../conduct/look.ts';
import type { OpenLoop } from '../../records/loop.ts';
import type { Person } from '../../records/person.ts';
import type { Situation } from '../../situation.ts';
import { inZone } from '../../time/instant.ts';
import { dayOf } from '../../time/say-date.ts';
import type { LoadedChase } from '../chased.ts';
import { CALL_DAY_HOUR } from '../letters/point.ts';
import { chaseRound, type Chase, type Round } from '../round.ts';
import { sidesOf } from '../sides.ts';

/** A chase as every duty sees it: the same situation gives the same round to each of them. */
export interface Rounded {
  readonly round: Round;
  readonly person: Person | null;
  readonly chases: readonly Chase[];
}

/** What becomes of everything that whoever this wake is about owes us; null where it is about no loop of that sort. */
export function roundOf(situation: Situation): Rounded | null {
  const { wake, loaded, profile, now } = situation;
  const lead = loaded.loops.find(({ id }) => id === wake?.about);
  if (lead?.state !== 'open' || lead.owes !== 'they') return null;
  const chase = loaded.chase ?? alone(situation, lead);
  const person = personAt(loaded.people, lead.address);
  const round: Round = {
    now,
    sides: sidesOf(profile, person, chase.closed),
    who: {
      marks: person?.marks ?? [],
      mourning: inMourning(person, loaded.people),
      hasTelephone: (person?.telephones.length ?? 0) > 0,
      isKnown: person !== null,
    },
    loaded: chase,
    mayTell: (loop) => mayTell(situation, loop),
    colleagues: chase.colleagues,
    callIsDue: callIsDue(situation),
  };
  return { round, person, chases: chaseRound(round) };
}

/** Where nothing more was loaded than the loop and its thread. */
function alone({ loaded }: Situation, loop: OpenLoop): LoadedChase {
  return {
    loops: [{ loop, isDue: true, thread: loaded.thread, standing: 'waiting', ready: null }],
    addresses: [loop.address.toLowerCase()],
    absences: [],
    colleagues: [],
    remindedAt: null,
    closed: [],
  };
}

/**
 * Whether a colleague of his may learn what it is about. Where a profession keeps secrets nobody may: that he has to do
 * with us at all is one of them (rule 1 of conduct).
 */
function mayTell({ profile, loaded }: Situation, loop: OpenLoop): boolean {
  if (profile.secrecy !== 'none' || loop.confidentiality !== 'office') return false;
  const matter = loaded.matters.find(({ id }) => id === loop.matter);
  return loop.matter === null || matter?.confidentiality === 'office';
}

/** The last reminder named an hour to telephone, and set this wake for the beginning of that very day. */
function callIsDue({ wake, now, profile }: Situation): boolean {
  if (wake === null) return false;
  const set = inZone(wake.at, profile.zone);
  return set.hour === CALL_DAY_HOUR && set.toPlainDate().equals(dayOf(now, profile.zone));
}
