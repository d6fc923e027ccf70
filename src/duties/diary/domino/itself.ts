import type { DiaryEntry } from '../../../core/diary/desk-diary.ts';
import { oneTimeOf } from '../../../core/diary/own-question.ts';

/** What an entry is looked away by. */
export function itself({ occurrence }: DiaryEntry): string {
  const { uid, recurrenceId, startAt } = occurrence;
  return recurrenceId === null ? uid : oneTimeOf(uid, startAt);
}
