import type { DiaryEntry } from './desk-diary.ts';

/** Whether only the principal may see what an event is. */
export function isConfidential({ traits, card }: Pick<DiaryEntry, 'traits' | 'card'>): boolean {
  return traits.private || card?.confidentiality === 'principal';
}
