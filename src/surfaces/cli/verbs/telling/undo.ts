import { OPERATIONS } from '../../../../contract/index.ts';
import type { VerbRun } from '../../verb.ts';
import { printed } from './tell.ts';

/** Takes back what a bundle did, as far as that can be. */
export const undo: VerbRun = async (context, [id]) => {
  const told = await context.ask(OPERATIONS.undo, { id });
  context.say(told, () => printed(told, context), [told]);
  return undefined;
};
