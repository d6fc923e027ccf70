import { hisNextDay, isHisDay, isTalkDay } from '../../../core/briefing/his-days.ts';
import type { BriefingMaterial } from '../../../core/briefing/material.ts';
import type { Need, Situation } from '../../../core/situation.ts';
import type { Reader } from '../../../store/access.ts';
import { hisHours } from '../his-hours.ts';
import { readBriefingSettings } from '../settings.ts';
import { loadDay } from './day.ts';
import { loadTalk } from './talk.ts';
import { loadMorning } from './morning.ts';

/** What a briefing is made of. What is mailed is for the principal alone, and so is all of it loaded. */
export async function loadBriefing(
  reader: Reader,
  { brief, day }: Extract<Need, { readonly need: 'briefing' }>,
  { profile, now }: Pick<Situation, 'profile' | 'now'>,
): Promise<BriefingMaterial> {
  const settings = await readBriefingSettings(reader);
  const hours = await hisHours(reader, profile, now);
  const briefed = { profile, now, everything: true };
  const today = Temporal.PlainDate.from(day);
  const known = {
    settings,
    isHisDay: isHisDay(today, hours),
    day: null,
    talk: null,
    morning: null,
  };
  if (brief === 'morning')
    return { ...known, morning: await loadMorning(reader, day, hours, briefed) };
  const next = hisNextDay(today, hours);
  const isTalk = settings.talk !== null && isTalkDay(next, settings.talk.weekday, hours);
  return {
    ...known,
    day: await loadDay(reader, next.toString(), briefed),
    talk: isTalk ? await loadTalk(reader, next.toString(), hours, briefed) : null,
  };
}
