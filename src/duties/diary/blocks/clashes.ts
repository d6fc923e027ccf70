import type { Decision } from '../../../core/decision.ts';
import { sentence } from '../../../core/text/words.ts';
import type { Deciding } from '../../../core/diary/acting/deciding.ts';

/** More than these at once nobody reads; the diary shows them all. */
const MOST_TOLD = 3;

/** What clashes by a change in a calendar is told once, what matters most first. */
export function clashesOnChange({ diary, sources }: Deciding): readonly Decision[] {
  const fresh = (diary.clashes ?? []).filter(({ told }) => !told);
  const told = fresh.slice(0, MOST_TOLD).map(({ name, text, cure }): Decision => ({
    kind: 'note',
    sorting: null,
    urgent: false,
    once: name,
    sources,
    reason:
      cure === null
        ? sentence('diary.clash', { text })
        : sentence('diary.clash-with-cure', { text, cure }),
  }));
  return told;
}
