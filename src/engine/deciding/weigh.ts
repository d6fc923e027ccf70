import type { ProposedAct } from '../../core/act.ts';
import type { Situation } from '../../core/situation.ts';
import { judge } from '../../core/mandate/judge.ts';
import {
  judgedAct,
  type Circumstances,
  type ForeignPart,
  type Total,
  type Verdict,
} from '../../core/mandate/judged.ts';
import type { Period } from '../../core/mandate/mandate.ts';
import { workingDaysBetween } from '../../core/time/working-days.ts';
import { DAY_MS, inZone, type Instant, type Zone } from '../../core/time/instant.ts';
import { readAccount } from '../../store/records/accounts.ts';
import { totalsSince } from '../../store/records/acts.ts';
import type { Reader } from '../../store/access.ts';
import { agreedLevels, mandatesOf } from './mandate.ts';
import type { Owner } from '../owner.ts';

/** Gathers what the judge must see and asks him. The judge himself is pure and in core. */
export async function weigh(
  owner: Owner,
  reader: Reader,
  situation: Situation,
  duty: string,
  act: ProposedAct,
): Promise<Verdict> {
  const now = owner.tools.clock.now();
  const { zone, secrecy } = situation.profile;
  return judge(judgedAct(act, circumstances(situation, act, now)), {
    mandates: await mandatesOf(reader),
    now,
    zone,
    totals: await totalsOf(reader, act, now, zone),
    grade: owner.tools.grades[duty] ?? 'draft',
    daysConnected: await daysConnected(reader, act, now),
    ...(await agreedLevels(reader)),
    secrecy,
  });
}

function circumstances(situation: Situation, act: ProposedAct, now: Instant): Circumstances {
  const chased = act.loop?.effect === 'chase' ? act.loop.loop : null;
  const loop = situation.loaded.loops.find((one) => one.id === chased);
  const foreign = foreignParts(situation, act);
  if (loop === undefined) return { foreign };
  const waitedSince = loop.openedAt;
  return {
    foreign,
    timesBefore: loop.chases,
    waited: {
      workingDays: workingDaysBetween(waitedSince, now, situation.profile.zone),
      ms: now - waitedSince,
    },
  };
}

/**
 * A recipient is foreign when only a text names him: neither the writer of this mail, nor somebody in
 * its thread, nor a known address of somebody on record, nor the other side of the loop.
 */
function foreignParts(situation: Situation, act: ProposedAct): readonly ForeignPart[] {
  if (act.payload.type !== 'mail') return [];
  const { loaded, reading, profile } = situation;
  const known = new Set(
    [
      ...(reading?.kind === 'message' ? reading.from.map((mailbox) => mailbox.address) : []),
      ...loaded.thread.flatMap((entry) => [entry.from, ...(entry.ours ? entry.to : [])]),
      ...loaded.people.flatMap((person) => person.addresses),
      ...loaded.loops.map((loop) => loop.address),
      ...profile.addresses,
    ].map((address) => address.toLowerCase()),
  );
  const { to, cc } = act.payload.mail;
  const stranger = [...to, ...cc].some((mailbox) => !known.has(mailbox.address.toLowerCase()));
  return stranger ? ['recipient'] : [];
}

async function totalsOf(
  reader: Reader,
  act: ProposedAct,
  now: Instant,
  zone: Zone,
): Promise<readonly Total[]> {
  const currency = act.amount?.currency ?? 'EUR';
  const totals: Total[] = [];
  for (const period of ['day', 'week', 'month', 'year'] as const) {
    const since = periodStart(now, zone, period);
    for (const person of act.counterpart.person === null
      ? [null]
      : [null, act.counterpart.person]) {
      const { count, minor } = await totalsSince(reader, act.kind, person, since);
      totals.push({ kind: act.kind, period, person, amount: { minor, currency }, count });
    }
  }
  return totals;
}

/** The start of the day, ISO week, month or year an instant lies in, on the principal's own calendar. */
export function periodStart(now: Instant, zone: Zone, period: Period): Instant {
  const today = inZone(now, zone).startOfDay();
  switch (period) {
    case 'day':
      return today.epochMilliseconds;
    case 'week':
      return today.subtract({ days: today.dayOfWeek - 1 }).startOfDay().epochMilliseconds;
    case 'month':
      return today.with({ day: 1 }).startOfDay().epochMilliseconds;
    case 'year':
      return today.with({ month: 1, day: 1 }).startOfDay().epochMilliseconds;
    default:
      return period satisfies never;
  }
}

/** Whole days since the mailbox an act would touch was connected; null for acts that touch none. */
async function daysConnected(
  reader: Reader,
  act: ProposedAct,
  now: Instant,
): Promise<number | null> {
  const { payload } = act;
  if (payload.type === 'mail' || payload.type === 'alarm') return null;
  const account = await readAccount(
    reader,
    payload.type === 'draft' ? payload.mail.account : payload.account,
  );
  return account === null ? 0 : Math.floor((now - account.connectedAt) / DAY_MS);
}
