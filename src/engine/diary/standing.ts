import { withStanding } from '../../core/diary/standing-orders/as-hours.ts';
import type { StandingRecord } from '../../core/diary/standing-orders/standing-order.ts';
import type { DiarySettings } from '../../core/diary/settings.ts';
import { Trouble } from '../../core/errors.ts';
import type { Profile } from '../../core/situation.ts';
import { inZone } from '../../core/time/instant.ts';
import { readProfile } from '../../store/records/meta.ts';
import { endStanding, standingOrders } from '../../store/records/diary/standing-orders.ts';
import { appendLedger } from '../../store/records/ledger.ts';
import type { Reader } from '../../store/access.ts';
import type { Consenting } from '../approvers.ts';
import type { Owner } from '../owner.ts';
import { readDiarySettings } from './settings.ts';

/** How the diary is kept now: with the hours that standing orders keep free. */
export async function settingsNow(
  reader: Reader,
  { workingDays }: Pick<Profile, 'workingDays'>,
): Promise<{ readonly settings: DiarySettings; readonly standing: readonly StandingRecord[] }> {
  const standing = await standingOrders(reader);
  const settings = await readDiarySettings(reader);
  return { settings: withStanding(settings, standing, workingDays), standing };
}

/** Orders that hold now or will, the earliest to end first. */
export async function standingOrdersOf(owner: Owner): Promise<readonly StandingRecord[]> {
  const profile = await readProfile(owner.store.read);
  if (profile === null) return [];
  const today = inZone(owner.tools.clock.now(), profile.zone).toPlainDate().toString();
  return (await standingOrders(owner.store.read)).filter(({ period }) => period.until > today);
}

/**
 * Ends a standing order before its time, by its id or enough of its beginning. Tells which.
 * @throws Trouble `id-unknown`, `id-ambiguous`
 */
export async function endStandingOrder(
  owner: Owner,
  named: string,
  by: Consenting,
): Promise<StandingRecord> {
  const found = (await standingOrdersOf(owner)).filter(({ id }) => id.startsWith(named));
  const [one, ...others] = found;
  if (one === undefined)
    throw new Trouble('id-unknown', { retry: false, values: { id: named, like: '' } });
  if (others.length > 0) {
    const matches = found.map(({ id }) => id).join(', ');
    throw new Trouble('id-ambiguous', { retry: false, values: { id: named, matches } });
  }
  await owner.store.transact(async (writer) => {
    const at = owner.tools.clock.now();
    if (!(await endStanding(writer, one.id, { at, by: by.id }))) return;
    await appendLedger(writer, {
      ...{ at, kind: 'standing-ended', subject: one.id, by: by.id },
      ...{ refs: [], marks: {} },
    });
  });
  owner.tools.changed(owner.id);
  return one;
}
