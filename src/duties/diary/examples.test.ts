import { expect, test } from 'vitest';
import { examplesIn } from '../../../test/examples.ts';
import { DiaryExample } from '../../core/diary/testing/example.ts';
import { situationWithDiary } from '../../core/diary/testing/situation.ts';
import { tellDiary } from '../../core/diary/testing/tell.ts';
import { diary } from './duty.ts';

test.each(examplesIn(new URL('examples/', import.meta.url)))('$name', ({ written, expected }) => {
  const situation = situationWithDiary(DiaryExample.parse(written), diary.needs);
  expect(tellDiary(diary.decide(situation), diary.words, situation.profile)).toEqual(expected);
});
