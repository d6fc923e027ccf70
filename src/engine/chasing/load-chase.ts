import { COUNTRY_OF_ZONE } from '../../core/chasing/countries.data.ts';
import type { ChasedLoop, LoadedChase } from '../../core/chasing/chased.ts';
import { loopsOfReminder } from '../../core/chasing/loops-of-act.ts';
import { planOf, type StandIn } from '../../core/chasing/plan.ts';
import { zoneOfPerson } from '../../core/people/clock.ts';
import type { OpenLoop } from '../../core/records/loop.ts';
import type { Person } from '../../core/records/person.ts';
import type { Situation } from '../../core/situation.ts';
import { DAY_MS, type Instant } from '../../core/time/instant.ts';
import { absencesOf } from '../../store/records/chasing/absences.ts';
import type { StoredAct } from '../../store/records/acts.ts';
import { fallenDue, readLoop } from '../../store/records/loops.ts';
import { messagesOfThread } from '../../store/records/messages.ts';
import { peopleBy, peopleOfOrganisation } from '../../store/records/people.ts';
import { lastReminded, remindersTo } from '../../store/records/chasing/reminders.ts';
import type { Reader } from '../../store/access.ts';
import { daysOffIn } from '../diary/loading/days-off.ts';
import { owingOf } from './people-of-loop.ts';
import { standingOf } from './standing.ts';

/** Loops of one person looked at in one go; nobody owes more that is worth a letter. */
const MOST_LOOPS = 50;

/** Colleagues that are looked up. */
const MOST_COLLEAGUES = 5;

/** How far ahead days off where he lives are looked up. */
const AHEAD_MS = 400 * DAY_MS;

/** What a chase rests on, and the people it concerns. */
export interface FoundChase {
  readonly chase: LoadedChase;
  readonly people: readonly Person[];
}

/** Everything that whoever a loop waits for owes us; null where the loop is gone, closed, or ours to answer. */
export async function loadChase(
  reader: Reader,
  loop: string,
  situation: Pick<Situation, 'profile' | 'now' | 'wake'>,
): Promise<FoundChase | null> {
  const lead = await readLoop(reader, loop);
  if (lead?.state !== 'open' || lead.owes !== 'they') return null;
  const { person, addresses, loops } = await owingOf(reader, lead);
  const { now } = situation;
  const absences = await absencesOf(reader, addresses, now);
  const due = await fallenDue(
    reader,
    loops.map(({ id }) => id),
  );
  const standIns = [
    ...absences.flatMap(({ standIn }) => standIn?.address ?? []),
    ...loops.flatMap((one) => planOf(one).standIn?.address ?? []),
  ];
  const reminders = await remindersTo(reader, [...addresses, ...standIns]);
  const looked = [lead, ...loops.filter(({ id }) => id !== lead.id)].slice(0, MOST_LOOPS);
  const all = await Promise.all(
    looked.map((one): Promise<ChasedLoop> => {
      const isDue = due.has(one.id) || (one.id === lead.id && situation.wake?.about === lead.id);
      return chased(reader, one, { isDue, reminders, addresses, situation });
    }),
  );
  const household =
    person?.household === undefined || person.household === null
      ? []
      : await peopleBy(reader, 'household', person.household);
  return {
    people: person === null ? [] : [person, ...household.filter(({ id }) => id !== person.id)],
    chase: {
      loops: all,
      addresses,
      absences,
      colleagues: await colleaguesOf(reader, person),
      remindedAt: await lastReminded(reader, addresses),
      closed: await closedFor(person, now),
    },
  };
}

async function chased(
  reader: Reader,
  loop: OpenLoop,
  {
    isDue,
    reminders,
    addresses,
    situation,
  }: {
    readonly isDue: boolean;
    readonly reminders: readonly StoredAct[];
    readonly addresses: readonly string[];
    readonly situation: Pick<Situation, 'profile' | 'now'>;
  },
): Promise<ChasedLoop> {
  const about = reminders.filter(({ act }) => loopsOfReminder(act).includes(loop.id));
  const left = about.flatMap(({ state, endedAt }) =>
    state === 'done' && endedAt !== null ? [endedAt] : [],
  );
  return {
    loop,
    isDue,
    thread: loop.thread === null ? [] : await messagesOfThread(reader, loop.thread),
    ready: readyIn(about),
    reminders: left.toSorted((one, other) => one - other),
    ...(await standingOf(reader, loop, addresses, situation)),
  };
}

/** A reminder that has not left. What may have left, and nobody can tell, is on its way until a person says so. */
function readyIn(reminders: readonly StoredAct[]): ChasedLoop['ready'] {
  const states = reminders.map(({ state }) => state);
  if (states.some((state) => LEAVING.includes(state))) return 'leaving';
  return states.includes('approve') ? 'proposed' : null;
}

const LEAVING: readonly StoredAct['state'][] = ['wait', 'permitted', 'started', 'unknown'];

/** People on record who work where he does, written to before; the one we deal with longest first. */
async function colleaguesOf(reader: Reader, person: Person | null): Promise<readonly StandIn[]> {
  if (person === null || person.organisation === null) return [];
  const found = await peopleOfOrganisation(reader, person.organisation, MOST_COLLEAGUES);
  return found
    .filter(({ id }) => id !== person.id)
    .flatMap(({ name, addresses: [address] }) =>
      address === undefined ? [] : [{ name, address }],
    );
}

async function closedFor(person: Person | null, now: Instant): Promise<readonly string[]> {
  const country = COUNTRY_OF_ZONE[zoneOfPerson(person) ?? ''];
  if (country === undefined) return [];
  const span = { from: now, until: now + AHEAD_MS };
  return (await daysOffIn(country, span)).map(({ date }) => date);
}
