import { OPERATIONS } from '../../../contract/index.ts';
import { word } from '../print/page.ts';
import type { VerbRun } from '../verb.ts';

export const travelTime: VerbRun = async (context, [from = '', to = '']) => {
  const { at, mode } = context.options;
  const found = await context.ask(OPERATIONS['travel-time'], { from, to, at, mode });
  const { language } = context;
  const { from: start, to: end, said } = found;
  context.say(found, () => word(language, 'print.journey', { from: start, to: end, said }));
  return undefined;
};

export const travelLearn: VerbRun = async (context, [from = '', to = '', minutes = '']) => {
  const { mode } = context.options;
  const found = await context.ask(OPERATIONS['travel-learn'], { from, to, minutes, mode });
  const { language } = context;
  const { from: start, to: end, said, before } = found;
  context.say(found, () =>
    word(language, 'print.journey-learnt', { from: start, to: end, said, before }),
  );
  return undefined;
};
