import { OPERATIONS } from '../../../contract/index.ts';
import { printClashes, printDiary } from '../print/diary.ts';
import { printFields } from '../print/fields.ts';
import { readingOf } from '../print/page.ts';
import { settingIn } from '../setting-in.ts';
import type { VerbRun } from '../verb.ts';

export const diaryShow: VerbRun = async (context) => {
  const { from, days } = context.options;
  const found = await context.ask(OPERATIONS.diary, { from, days });
  const print = () => printDiary(found, { ...readingOf(context, found.zone), now: found.now });
  context.say(found, print, found.entries);
  return undefined;
};

/** A fortnight is what one can still do something about. */
const CLASH_DAYS = '14';

export const clashes: VerbRun = async (context) => {
  const { from, days = CLASH_DAYS } = context.options;
  const found = await context.ask(OPERATIONS.diary, { from, days });
  const { clashes: told, moreClashes, clashesLeftOut } = found;
  const print = () => printClashes(found, { ...readingOf(context, found.zone), now: found.now });
  context.say({ clashes: told, moreClashes, clashesLeftOut }, print, told);
  return undefined;
};

export const diarySettings: VerbRun = async (context) => {
  const found = await context.ask(OPERATIONS['diary-show'], {});
  context.say(found, () => printFields(found.settings));
  return undefined;
};

export const diarySet: VerbRun = async (context, pairs) => {
  const settings = Object.fromEntries(pairs.map(settingIn));
  const found = await context.ask(OPERATIONS['diary-change'], { settings });
  context.say(found, () => printFields(found.settings));
  return undefined;
};

export const diaryNote: VerbRun = async (context, [uid]) => {
  const { reason, requester, moves, for: confidentiality } = context.options;
  const input = { uid, reason, requester, moves, confidentiality };
  const done = await context.ask(OPERATIONS['note-event'], input);
  context.say(done, () => printFields(done.card));
  return undefined;
};
