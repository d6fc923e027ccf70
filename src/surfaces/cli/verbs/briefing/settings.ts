import { OPERATIONS } from '../../../../contract/index.ts';
import { printFields } from '../../print/fields.ts';
import { settingIn } from '../../setting-in.ts';
import type { VerbRun } from '../../verb.ts';

export const briefingSettings: VerbRun = async (context) => {
  const found = await context.ask(OPERATIONS['briefing-show'], {});
  context.say(found, () => printFields(found.settings));
  return undefined;
};

export const briefingSet: VerbRun = async (context, pairs) => {
  const settings = Object.fromEntries(pairs.map(settingIn));
  const found = await context.ask(OPERATIONS['briefing-change'], { settings });
  context.say(found, () => printFields(found.settings));
  return undefined;
};
