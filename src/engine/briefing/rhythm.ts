import { BRIEFING, FOLDER_DUE, MORNING_DUE } from '../../core/briefing/due.ts';
import { atClock, dateOf, isHisDay, nextAt } from '../../core/briefing/his-days.ts';
import type { BriefingSettings } from '../../core/briefing/settings.ts';
import type { WorkingHours } from '../../core/diary/hours/working-hours.ts';
import type { Profile } from '../../core/situation.ts';
import type { Instant } from '../../core/time/instant.ts';
import { insertWake, lastAbout, removeWakes, waitingWake } from '../../store/records/wakes.ts';
import { readProfile } from '../../store/records/meta.ts';
import type { Writer } from '../../store/access.ts';
import type { Owner } from '../owner.ts';
import { principalChanged } from '../principal-changed.ts';
import { hisHours } from './his-hours.ts';
import { readBriefingSettings, writeBriefingSettings } from './settings.ts';

const RHYTHM = [
  { reason: FOLDER_DUE, setting: 'folderAt' },
  { reason: MORNING_DUE, setting: 'morningAt' },
] as const satisfies readonly { reason: string; setting: keyof BriefingSettings }[];

/**
 * Sets the next moments at which the principal is briefed, where none stands. Each is about the day on which it is due. Tells
 * whether one is due now: the office was not at work at its hour, and it is still the same day.
 */
export async function keepRhythm(owner: Owner, writer: Writer, profile: Profile): Promise<boolean> {
  if (!owner.tools.duties.some(({ id }) => id === BRIEFING)) return false;
  let isDue = false;
  for (const { reason, setting } of RHYTHM) {
    if (await waitingWake(writer, BRIEFING, reason)) continue;
    const now = owner.tools.clock.now();
    const settings = await readBriefingSettings(writer);
    const hours = await hisHours(writer, profile, now);
    const missed = await missedToday(writer, reason, settings[setting], { now, hours });
    const at = missed ?? nextAt(now, settings[setting], hours);
    isDue ||= missed !== null;
    await insertWake(writer, {
      id: owner.tools.newId('wake'),
      at,
      duty: BRIEFING,
      about: dateOf(at, profile.zone),
      reason,
    });
  }
  return isDue;
}

/** The moment of today that passed without it; null where it was kept, or where he was never briefed before. */
async function missedToday(
  writer: Writer,
  reason: string,
  clock: string,
  { now, hours }: { readonly now: Instant; readonly hours: WorkingHours },
): Promise<Instant | null> {
  const last = await lastAbout(writer, BRIEFING, reason);
  const today = Temporal.PlainDate.from(dateOf(now, hours.zone));
  if (last === null || last >= today.toString() || !isHisDay(today, hours)) return null;
  const at = atClock(today, clock, hours.zone);
  return at <= now ? at : null;
}

/** The moments are set anew: his hours, his days or his zone are others now. */
export async function resetRhythm(owner: Owner, writer: Writer): Promise<void> {
  await removeWakes(writer, BRIEFING);
  const profile = await readProfile(writer);
  if (profile !== null) await keepRhythm(owner, writer, profile);
}

/** Keeps when he is briefed. */
export async function changeBriefing(
  owner: Owner,
  settings: BriefingSettings,
  by: string,
): Promise<void> {
  await owner.store.transact(async (writer) => {
    await writeBriefingSettings(writer, settings);
    await principalChanged(owner, writer, { by, marks: { change: 'briefing' } });
    await resetRhythm(owner, writer);
  });
  owner.tools.changed(owner.id);
}

export function briefingSettingsOf(owner: Owner): Promise<BriefingSettings> {
  return readBriefingSettings(owner.store.read);
}
