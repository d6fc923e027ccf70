import type { DiaryEntry } from '../../core/diary/desk-diary.ts';

/** An event as a reader sees it; of one he may not see, only when it is. */
export interface SeenEntry extends DiaryEntry {
  readonly hidden: boolean;
}

/** What only the principal may see is a time without a name to others. */
export function seenBy(entry: DiaryEntry, everything: boolean): SeenEntry {
  const confidential = entry.traits.private || entry.card?.confidentiality === 'principal';
  if (everything || !confidential) return { ...entry, hidden: false };
  return {
    ...entry,
    hidden: true,
    card: null,
    traits: { ...entry.traits, location: null, conference: null, people: [] },
    occurrence: { ...entry.occurrence, summary: null },
  };
}
