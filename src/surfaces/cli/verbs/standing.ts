import { OPERATIONS } from '../../../contract/index.ts';
import { word } from '../print/page.ts';
import type { VerbRun } from '../verb.ts';

/** Orders that hold for a while, as clauses. */
export const standing: VerbRun = async (context) => {
  const found = await context.ask(OPERATIONS.standing, {});
  const lines = found.standing.map(({ id, said }) => `${id}  ${said}`);
  const none = word(context.language, 'print.no-standing');
  context.say(found, () => (lines.length === 0 ? none : lines.join('\n')), found.standing);
  return undefined;
};

export const standingEnd: VerbRun = async (context, [id = '']) => {
  const ended = await context.ask(OPERATIONS['standing-end'], { id });
  context.say(ended, () => word(context.language, 'print.standing-ended', { said: ended.said }));
  return undefined;
};
