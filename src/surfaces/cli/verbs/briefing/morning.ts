import { OPERATIONS } from '../../../../contract/index.ts';
import { word } from '../../print/page.ts';
import type { VerbRun } from '../../verb.ts';
import { asText } from './folder.ts';

export const morning: VerbRun = async (context) => {
  const found = await context.ask(OPERATIONS.morning, {});
  context.say(found, () => asText(found.document, context), found.signals);
  return undefined;
};

export const declineSignal: VerbRun = async (context, [number]) => {
  const done = await context.ask(OPERATIONS['signal-decline'], { number });
  context.say(done, () =>
    word(context.language, 'print.signal-declined', { number: String(done.number) }),
  );
  return undefined;
};
