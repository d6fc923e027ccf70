import { OPERATIONS } from '../../../../contract/index.ts';
import { UsageTrouble } from '../../usage-trouble.ts';
import type { VerbRun } from '../../verb.ts';
import { printed } from './tell.ts';

/** A telephone note: one sentence, or what he said with the rest as options. */
export const note: VerbRun = async (context, words) => {
  const { from, number, back } = context.options;
  const named = typeof from === 'string';
  const said = words.length > 0 || named ? words.join(' ') : await context.deps.terminal.readAll();
  if (!named && said.trim() === '') throw new UsageTrouble('usage.note');
  const given = named ? { name: from, said, number, back: back === true } : { text: said };
  const told = await context.ask(OPERATIONS.note, given);
  context.say(told, () => printed(told, context), [told]);
  return told.understood ? undefined : 1;
};
