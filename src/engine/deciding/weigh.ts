import type { ProposedAct } from '../../core/act.ts';
import type { Profile, Situation } from '../../core/situation.ts';
import { judge } from '../../core/mandate/judge.ts';
import type { Grade } from '../../core/mandate/level.ts';
import { judgedAct, type JudgedAct, type Total, type Verdict } from '../../core/mandate/judged.ts';
import type { Period } from '../../core/mandate/mandate.ts';
import { DAY_MS, inZone, type Instant, type Zone } from '../../core/time/instant.ts';
import { readAccount } from '../../store/records/accounts.ts';
import { totalsSince } from '../../store/records/acts/totals.ts';
import type { Reader } from '../../store/access.ts';
import { circumstancesOf } from './circumstances.ts';
import { agreedLevels, mandatesOf } from './mandate.ts';
import type { Owner } from '../owner.ts';

/** What the judge said, and what he saw of the act. */
export interface Weighed {
  readonly verdict: Verdict;
  readonly judged: JudgedAct;
}

/** Gathers what the judge must see and asks him. The judge himself is pure and in core. */
export async function weigh(
  owner: Owner,
  reader: Reader,
  situation: Situation,
  duty: string,
  act: ProposedAct,
): Promise<Weighed> {
  const judged = judgedAct(act, circumstancesOf(situation, act));
  const { profile } = situation;
  return { judged, verdict: await judgeBy(owner, reader, { profile, duty, act, judged }) };
}

/** An act as the judge saw it, and what he must know besides. */
interface Seen {
  readonly profile: Profile;
  readonly duty: string;
  readonly act: ProposedAct;
  readonly judged: JudgedAct;
  /** Its id, where it is on record: what it comes to itself is no part of what was done before. */
  readonly id?: string;
}

/** Judges by the letter in force now. */
export async function judgeBy(
  owner: Owner,
  reader: Reader,
  { profile, duty, act, judged, id }: Seen,
): Promise<Verdict> {
  const now = owner.tools.clock.now();
  const { zone, secrecy } = profile;
  return judge(judged, {
    mandates: await mandatesOf(reader),
    now,
    zone,
    totals: await totalsOf(reader, act, { now, zone, but: id ?? null }),
    grade: gradeOf(owner, duty, act),
    daysConnected: await daysConnected(reader, act, now),
    ...(await agreedLevels(reader)),
    secrecy,
  });
}

/**
 * How far a duty is trusted. That a copy of what was sent belongs in Sent no duty decides: the office does as mail programs do, and
 * tells it.
 */
function gradeOf(owner: Owner, duty: string, { kind }: ProposedAct): Grade {
  return kind === 'mailbox.file' ? 'checked' : (owner.tools.grades[duty] ?? 'draft');
}

async function totalsOf(
  reader: Reader,
  act: ProposedAct,
  { now, zone, but }: { readonly now: Instant; readonly zone: Zone; readonly but: string | null },
): Promise<readonly Total[]> {
  const currency = act.amount?.currency ?? 'EUR';
  const since = PERIODS.map((period) => periodStart(now, zone, period));
  const whose = act.counterpart.person === null ? [null] : [null, act.counterpart.person];
  const found = await Promise.all(
    whose.map((person) => totalsSince(reader, act.kind, person, { since, but })),
  );
  return PERIODS.flatMap((period, place) =>
    whose.map((person, at): Total => {
      const { count = 0, minor = 0 } = found[at]?.[place] ?? {};
      return { kind: act.kind, period, person, amount: { minor, currency }, count };
    }),
  );
}

const PERIODS = ['day', 'week', 'month', 'year'] as const;

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
  if (!('account' in payload) && payload.type !== 'draft') return null;
  const account = await readAccount(
    reader,
    payload.type === 'draft' ? payload.mail.account : payload.account,
  );
  return account === null ? 0 : Math.floor((now - account.connectedAt) / DAY_MS);
}
