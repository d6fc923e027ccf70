import { OPERATIONS } from '../../../contract/index.ts';
import { pieces, word } from '../print/page.ts';
import { UsageTrouble } from '../usage-trouble.ts';
import type { VerbRun } from '../verb.ts';
import { bundleOf } from './telling/tell.ts';

/** Several meetings fitted together, from a file with them, or those of a day that is lost. */
export const arrange: VerbRun = async (context, [file]) => {
  const { lost, seconds } = context.options;
  if (file === undefined && lost === undefined) throw new UsageTrouble('usage.arrange');
  const given = file === undefined ? {} : await inputIn(context, file);
  const found = await context.ask(OPERATIONS.arrange, {
    ...given,
    ...(lost === undefined ? {} : { lost }),
    ...(seconds === undefined ? {} : { seconds: Number(seconds) }),
  });
  const { language } = context;
  context.say(found, () =>
    pieces(
      found.said.join('\n'),
      word(language, found.proven ? 'print.proven' : 'print.not-proven'),
      bundleOf(found.bundle, language),
    ),
  );
  return undefined;
};

/** What stands in a file; what is no JSON object the office refuses. */
async function inputIn(
  { deps }: Parameters<VerbRun>[0],
  file: string,
): Promise<Readonly<Record<string, unknown>>> {
  const text = file === '-' ? await deps.terminal.readAll() : await deps.readText(file);
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return Object.fromEntries(Object.entries(value));
  } catch {
    // Said below, with how it is written.
  }
  throw new UsageTrouble('usage.arrange');
}
