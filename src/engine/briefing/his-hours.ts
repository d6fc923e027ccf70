import { principalHours } from '../../core/diary/principal-hours.ts';
import type { WorkingHours } from '../../core/diary/hours/working-hours.ts';
import type { Profile } from '../../core/situation.ts';
import { DAY_MS, type Instant } from '../../core/time/instant.ts';
import type { Reader } from '../../store/access.ts';
import { daysOffWithin } from '../diary/loading/days-off.ts';
import { readDiarySettings } from '../diary/settings.ts';

/** Days off are looked up so far on both sides: over the longest free stretch there is. */
const AROUND_MS = 120 * DAY_MS;

/** When the principal works, as his diary is set. */
export async function hisHours(
  reader: Reader,
  { zone, workingDays }: Pick<Profile, 'zone' | 'workingDays'>,
  now: Instant,
): Promise<WorkingHours> {
  const settings = await readDiarySettings(reader);
  const span = { from: now - AROUND_MS, until: now + AROUND_MS };
  const daysOff = await daysOffWithin(settings, span);
  return principalHours({ settings, zone, workingDays, daysOff });
}
