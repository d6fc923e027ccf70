import { BRIEFING, FOLDER_DUE, MORNING_DUE } from '../../core/briefing/due.ts';
import { dateOf, nextAt } from '../../core/briefing/his-days.ts';
import type { BriefingSettings } from '../../core/briefing/settings.ts';
import type { Profile } from '../../core/situation.ts';
import { insertWake, waitingWake } from '../../store/records/wakes.ts';
import type { Writer } from '../../store/access.ts';
import type { Owner } from '../owner.ts';
import { hisHours } from './his-hours.ts';
import { readBriefingSettings } from './settings.ts';

const RHYTHM = [
  { reason: FOLDER_DUE, setting: 'folderAt' },
  { reason: MORNING_DUE, setting: 'morningAt' },
] as const satisfies readonly { reason: string; setting: keyof BriefingSettings }[];

/** Sets the next moments at which the principal is briefed, where none stands. Each is about the day on which it is due. */
export async function keepRhythm(owner: Owner, writer: Writer, profile: Profile): Promise<void> {
  if (!owner.tools.duties.some(({ id }) => id === BRIEFING)) return;
  for (const { reason, setting } of RHYTHM) {
    if (await waitingWake(writer, BRIEFING, reason)) continue;
    const now = owner.tools.clock.now();
    const settings = await readBriefingSettings(writer);
    const at = nextAt(now, settings[setting], await hisHours(writer, profile, now));
    await insertWake(writer, {
      id: owner.tools.newId('wake'),
      at,
      duty: BRIEFING,
      about: dateOf(at, profile.zone),
      reason,
    });
  }
}
