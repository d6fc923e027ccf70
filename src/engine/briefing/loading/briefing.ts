import { hisNextDay, isHisDay } from '../../../core/briefing/his-days.ts';
import type { BriefingMaterial } from '../../../core/briefing/material.ts';
import type { Need, Situation } from '../../../core/situation.ts';
import type { Reader } from '../../../store/access.ts';
import { hisHours } from '../his-hours.ts';
import { readBriefingSettings } from '../settings.ts';
import { loadDay } from './day.ts';

/** What a briefing is made of. What is mailed is for the principal alone, and so is all of it loaded. */
export async function loadBriefing(
  reader: Reader,
  need: Extract<Need, { readonly need: 'briefing' }>,
  { profile, now }: Pick<Situation, 'profile' | 'now'>,
): Promise<BriefingMaterial> {
  const settings = await readBriefingSettings(reader);
  const hours = await hisHours(reader, profile, now);
  const briefed = { profile, now, everything: true };
  const today = Temporal.PlainDate.from(need.day);
  const next = hisNextDay(today, hours).toString();
  return {
    settings,
    isHisDay: isHisDay(today, hours),
    day: await loadDay(reader, next, briefed),
  };
}
