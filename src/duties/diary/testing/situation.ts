import { DiaryExample, type DiaryExampleInput } from '../../../core/diary/testing/example.ts';
import { situationWithDiary } from '../../../core/diary/testing/situation.ts';
import type { Situation } from '../../../core/situation.ts';
import { needs } from '../needs.ts';

/** Builds the situation that an example of the diary describes. */
export function diarySituation(input: DiaryExampleInput): Situation {
  return situationWithDiary(DiaryExample.parse(input), needs);
}
