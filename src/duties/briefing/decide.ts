import { atClock, dateOf } from '../../core/briefing/his-days.ts';
import { FOLDER_DUE } from '../../core/briefing/due.ts';
import type { BriefingSettings } from '../../core/briefing/settings.ts';
import type { Decision } from '../../core/decision.ts';
import type { Situation } from '../../core/situation.ts';
import { sentence } from '../../core/text/words.ts';
import { sourcesOf } from './act.ts';
import { folderDecisions } from './folder.ts';
import { morningDecisions } from './morning.ts';

/** Decides at the hours at which the principal is briefed. */
export function decide(situation: Situation): readonly Decision[] {
  const { wake, loaded, now, profile } = situation;
  if (wake === null || loaded.briefing === undefined) return [];
  const sources = sourcesOf(situation);
  const left = (key: string): readonly Decision[] => [
    { kind: 'leave', sources, reason: sentence(key) },
  ];
  // On another day than it is for, it is said by what comes after.
  if (dateOf(now, profile.zone) !== wake.about) return left('brief.too-late');
  if (!loaded.briefing.isHisDay) return left('brief.not-his-day');
  if (wake.reason === FOLDER_DUE) return folderDecisions(situation, loaded.briefing);
  if (isPast(situation, loaded.briefing.settings)) return left('brief.too-late');
  return morningDecisions(situation, loaded.briefing);
}

/** At the hour of the next folder the morning is past; where he has his morning after his folder it never is. */
function isPast({ now, profile }: Situation, { morningAt, folderAt }: BriefingSettings): boolean {
  const today = Temporal.PlainDate.from(dateOf(now, profile.zone));
  return morningAt < folderAt && now >= atClock(today, folderAt, profile.zone);
}
