import { withStanding } from '../../core/diary/standing-orders/as-hours.ts';
import type { StandingRecord } from '../../core/diary/standing-orders/standing-order.ts';
import type { DiarySettings } from '../../core/diary/settings.ts';
import type { Profile } from '../../core/situation.ts';
import { inZone, type Instant } from '../../core/time/instant.ts';
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
  { zone, workingDays }: Pick<Profile, 'zone' | 'workingDays'>,
  now: Instant,
): Promise<{ readonly settings: DiarySettings; readonly standing: readonly StandingRecord[] }> {
  const standing = await standingOrders(reader, dayIn(zone, now));
  const settings = await readDiarySettings(reader);
  return { settings: withStanding(settings, standing, workingDays), standing };
}

/** Orders that hold now or will, the earliest to end first. */
export async function standingOrdersOf(owner: Owner): Promise<readonly StandingRecord[]> {
  const profile = await readProfile(owner.store.read);
  const now = owner.tools.clock.now();
  return profile === null ? [] : standingOrders(owner.store.read, dayIn(profile.zone, now));
}

/** Ends a standing order before its time. Tells whether it held. */
export async function endStandingOrder(owner: Owner, id: string, by: Consenting): Promise<boolean> {
  const ended = await owner.store.transact(async (writer) => {
    const profile = await readProfile(writer);
    if (profile === null) return false;
    const at = owner.tools.clock.now();
    const today = dayIn(profile.zone, at);
    if (!(await endStanding(writer, id, { at, by: by.id, today }))) return false;
    const line = {
      at,
      kind: 'standing-ended',
      subject: id,
      by: by.id,
      refs: [],
      marks: {},
    } as const;
    await appendLedger(writer, line);
    return true;
  });
  if (ended) owner.tools.changed(owner.id);
  return ended;
}

function dayIn(zone: string, now: Instant): string {
  return inZone(now, zone).toPlainDate().toString();
}
