import { isConfidential } from '../../../core/diary/confidential.ts';
import type { DiaryEntry } from '../../../core/diary/desk-diary.ts';

export { isConfidential };

/** An event as somebody of the staff sees it: of one that is confidential, only when it is. */
export function discreetly(entry: DiaryEntry): DiaryEntry {
  if (!isConfidential(entry)) return entry;
  return {
    ...entry,
    card: null,
    traits: { ...entry.traits, location: null, conference: null, people: [] },
    occurrence: { ...entry.occurrence, summary: null },
  };
}
