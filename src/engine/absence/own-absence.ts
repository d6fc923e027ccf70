import {
  LONGEST_ABSENCE_DAYS,
  type AbsenceWish,
  type LoadedAbsence,
  type OwnAbsence,
  type OwnStandIn,
} from '../../core/absence/own-absence.ts';
import { answerKey, isAwayAt } from '../../core/absence/own-absence.ts';
import { Trouble } from '../../core/errors.ts';
import { derivedId } from '../../core/ids.ts';
import type { Profile } from '../../core/situation.ts';
import { inZone, type Instant } from '../../core/time/instant.ts';
import { addWorkingDays, atHour } from '../../core/time/working-days.ts';
import {
  endOwnAbsences,
  insertOwnAbsence,
  isTold,
  lastOwnAbsence,
  ownAbsence,
  ownAbsencesFrom,
} from '../../store/records/absence/own-absences.ts';
import { appendLedger } from '../../store/records/ledger.ts';
import { readProfile } from '../../store/records/meta.ts';
import { findPeople } from '../../store/records/people.ts';
import type { Reader, Writer } from '../../store/access.ts';
import { setWake } from '../deciding/set-wake.ts';
import { mandatesOf } from '../deciding/mandate.ts';
import { readDiarySettings } from '../diary/settings.ts';
import type { Owner } from '../owner.ts';
import { backAtWorkOf, handOverOf } from './reports.ts';

/** At this hour the hand-over lies ready before he goes, and on his last day away what he will find. */
const REPORT_HOUR = 16;

/** Why the duty looks again at an absence; the keys of the wakes' reasons. */
export const HAND_OVER = 'correspondence.look-to-hand-over';
export const RETURN = 'correspondence.look-at-return';

const NOTHING: Pick<LoadedAbsence, 'handOver' | 'back'> = {
  handOver: { appointments: [], open: [] },
  back: { came: [], done: [], waits: [], open: [] },
};

/**
 * Puts an absence of the principal on record, in the place of any other for those days, and sets the moments at which it
 * is handed over and looked back at.
 * @throws Trouble `absence-unclear`: it ends before it begins, is over, or has no end in sight
 */
export async function setOwnAbsence(
  owner: Owner,
  writer: Writer,
  wish: AbsenceWish,
  {
    by,
    because,
    name = '',
  }: { readonly by: string; readonly because: string; readonly name?: string },
): Promise<OwnAbsence> {
  const profile = await readProfile(writer);
  const now = owner.tools.clock.now();
  if (profile === null || !isPossible(wish, now, profile)) {
    const last = Temporal.PlainDate.from(wish.until).subtract({ days: 1 }).toString();
    throw new Trouble('absence-unclear', {
      retry: false,
      values: { from: wish.from, until: last },
    });
  }
  const given = name === '' ? owner.tools.newId('absence') : derivedId('absence', name);
  if ((await ownAbsence(writer, given)) !== null && name !== '')
    return (await ownAbsence(writer, given)) ?? { ...wish, id: given, by, givenAt: now };
  await endTouching(owner, writer, wish, by);
  const absence: OwnAbsence = {
    ...wish,
    standIn: wish.standIn ?? (await standInOf(writer, wish)),
    id: given,
    by,
    givenAt: now,
  };
  await insertOwnAbsence(writer, absence);
  await appendLedger(writer, {
    ...{ at: now, kind: 'absence-set', subject: absence.id, by },
    ...{ refs: because === absence.id ? [] : [because], marks: {} },
  });
  await setMoments(owner, writer, absence, {
    profile,
    by,
    because: because === '' ? given : because,
  });
  return absence;
}

function isPossible({ from, until }: AbsenceWish, now: Instant, { zone }: Profile): boolean {
  const today = inZone(now, zone).toPlainDate().toString();
  const days = Temporal.PlainDate.from(from).until(until).total('days');
  return days > 0 && days <= LONGEST_ABSENCE_DAYS && until > today;
}

async function setMoments(
  owner: Owner,
  writer: Writer,
  { id, from, until }: OwnAbsence,
  {
    profile,
    by,
    because,
  }: { readonly profile: Profile; readonly by: string; readonly because: string },
): Promise<void> {
  const { zone, workingDays } = profile;
  const now = owner.tools.clock.now();
  const before = addWorkingDays(Temporal.PlainDate.from(from), -1, { days: workingDays });
  const last = Temporal.PlainDate.from(until).subtract({ days: 1 });
  const moments = [
    { at: Math.max(now, atHour(before, REPORT_HOUR, zone)), reason: HAND_OVER },
    { at: Math.max(now, atHour(last, REPORT_HOUR, zone)), reason: RETURN },
  ];
  for (const { at, reason } of moments) {
    const wake = { id: owner.tools.newId('wake'), at, duty: 'correspondence', about: id, reason };
    await setWake(owner, writer, wake, { by, because });
  }
}

async function endTouching(
  owner: Owner,
  writer: Writer,
  days: Pick<AbsenceWish, 'from' | 'until'>,
  by: string,
): Promise<readonly string[]> {
  const at = owner.tools.clock.now();
  const ended = await endOwnAbsences(writer, days, at);
  for (const id of ended)
    await appendLedger(writer, {
      ...{ at, kind: 'absence-ended', subject: id, by },
      ...{ refs: [], marks: {} },
    });
  return ended;
}

/** Ends the absence that holds or comes next: no automatic answer leaves any more. Null where there is none. */
export async function endOwnAbsence(owner: Owner, by: string): Promise<OwnAbsence | null> {
  const current = await currentAbsence(owner);
  if (current === null) return null;
  await owner.store.transact((writer) => endTouching(owner, writer, current, by));
  owner.tools.changed(owner.id);
  return current;
}

/** The absence that holds, else the one that comes next; null for none. */
export async function currentAbsence(owner: Owner): Promise<OwnAbsence | null> {
  const profile = await readProfile(owner.store.read);
  if (profile === null) return null;
  const today = inZone(owner.tools.clock.now(), profile.zone).toPlainDate().toString();
  return (await ownAbsencesFrom(owner.store.read, today))[0] ?? null;
}

/** The absence that is looked back at: the one that holds, else the last that was. */
export async function absenceBehind(owner: Owner): Promise<OwnAbsence | null> {
  const profile = await readProfile(owner.store.read);
  if (profile === null) return null;
  const today = inZone(owner.tools.clock.now(), profile.zone).toPlainDate().toString();
  return lastOwnAbsence(owner.store.read, today);
}

/** What the duty that answers mail needs of an absence: the one that holds now, or the one that a moment is about. */
export async function loadOwnAbsence(
  reader: Reader,
  { address, id }: { readonly address: string | null; readonly id: string | null },
  { profile, now }: { readonly profile: Profile; readonly now: Instant },
): Promise<LoadedAbsence | null> {
  if (id !== null) {
    const about = await ownAbsence(reader, id);
    if (about === null) return null;
    const handOver = await handOverOf(reader, about, profile, { everything: false });
    const back = await backAtWorkOf(reader, about, profile, { everything: true });
    return { absence: about, told: true, handOver, back };
  }
  const today = inZone(now, profile.zone).toPlainDate().toString();
  const held = (await ownAbsencesFrom(reader, today)).find((one) =>
    isAwayAt(one, now, profile.zone),
  );
  if (held === undefined) return null;
  const told = address === null || (await isTold(reader, address, answerKey(held.id, address)));
  return { absence: held, told, ...NOTHING };
}

/** Who stands in where nobody was named: as a letter of mandate has it for those days, else as the diary's settings do. */
async function standInOf(reader: Reader, { from }: AbsenceWish): Promise<OwnStandIn | null> {
  const named = (await mandatesOf(reader))
    .flatMap(({ clauses }) => clauses)
    .flatMap(({ standIn }) => standIn ?? [])
    .find((one) => one.from <= from && from <= one.through);
  const set = (await readDiarySettings(reader)).standIn;
  if (named === undefined) return set;
  if (set?.name === named.name) return set;
  const [person, ...more] = await findPeople(reader, named.name);
  const only = more.length === 0 ? person : undefined;
  return {
    name: only?.name ?? named.name,
    address: only?.addresses[0] ?? null,
    telephone: only?.telephones[0] ?? null,
  };
}
