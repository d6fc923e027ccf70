import { word } from '../print/page.ts';
import { UsageTrouble } from '../usage-trouble.ts';
import type { VerbContext } from '../verb.ts';

/** From standard input, the environment or the keyboard; never from the command line, where all can read it. */
export async function passwordFor(
  { deps, options, language }: VerbContext,
  address: string,
): Promise<string> {
  if (options['passwordStdin'] === true)
    return (await deps.terminal.readAll()).replace(/\r?\n$/, '');
  const set = deps.terminal.env['SECRETARIS_PASSWORD'];
  if (set !== undefined && set !== '') return set;
  const typed = await deps.terminal.askHidden(word(language, 'ask.password', { address }));
  if (typed === null || typed === '') throw new UsageTrouble('usage.password');
  return typed;
}
