import type { DiaryEntry } from '../../../core/diary/desk-diary.ts';

/** Whether only the principal may see what an event is. */
export function isConfidential({ traits, card }: DiaryEntry): boolean {
  return traits.private || card?.confidentiality === 'principal';
}

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
