import { FOLDER_DUE, MORNING_DUE } from '../../core/briefing/due.ts';
import type { BriefKind } from '../../core/briefing/record.ts';
import { needKey, type Need, type Situation } from '../../core/situation.ts';

/** Which briefing a moment is for. */
const KINDS: Readonly<Record<string, BriefKind>> = {
  [FOLDER_DUE]: 'folder',
  [MORNING_DUE]: 'morning',
};

/** What the duty wants loaded: all that a briefing is made of, in one go. */
export function needs({ wake, loaded }: Situation): readonly Need[] {
  const brief = KINDS[wake?.reason ?? ''];
  if (wake === null || brief === undefined) return [];
  const need = { need: 'briefing', brief, day: wake.about } as const;
  return loaded.answered.includes(needKey(need)) ? [] : [need];
}
