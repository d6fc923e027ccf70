import type { Words } from '../../../core/text/words.ts';
import { answerWords } from './answers.ts';
import { besideWords } from './beside.ts';
import { colleagueWords } from './colleagues.ts';
import { dominoWords } from './domino.ts';
import { holdWords } from './holds.ts';
import { invitingWords } from './invitations.ts';
import { lookingWords } from './looking.ts';
import { orderingWords } from './orders.ts';
import { roomWords } from './rooms.ts';
import { standingWords } from './standing.ts';
import { undoWords } from './undo.ts';

/** Every sentence of this duty that a person may read. */
export const diaryWords: Words = {
  ...orderingWords,
  ...holdWords,
  ...invitingWords,
  ...answerWords,
  ...lookingWords,
  ...besideWords,
  ...dominoWords,
  ...standingWords,
  ...roomWords,
  ...undoWords,
  ...colleagueWords,
};
