import { dateOf } from '../../core/briefing/his-days.ts';
import { FOLDER_DUE } from '../../core/briefing/due.ts';
import type { Decision } from '../../core/decision.ts';
import type { Situation } from '../../core/situation.ts';
import { sentence } from '../../core/text/words.ts';
import { sourcesOf } from './act.ts';
import { folderDecisions } from './folder.ts';

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
  return wake.reason === FOLDER_DUE ? folderDecisions(situation, loaded.briefing) : [];
}
