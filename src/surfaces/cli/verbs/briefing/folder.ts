import { OPERATIONS } from '../../../../contract/index.ts';
import type { BriefShape } from '../../../../contract/shapes/brief.ts';
import { plainText } from '../../../../core/briefing/paper/plain-text.ts';
import { word } from '../../print/page.ts';
import type { VerbContext, VerbRun } from '../../verb.ts';

/** The folder of a day, or its PDF. */
export const folder: VerbRun = async (context, [day]) => {
  const { pdf } = context.options;
  if (typeof pdf === 'string') return printed(context, day, pdf);
  const found = await context.ask(OPERATIONS.folder, { day });
  context.say(found, () => asText(found.document, context));
  return undefined;
};

/** Writes the PDF, and beside it what could not be put behind it. */
async function printed(
  context: VerbContext,
  day: string | undefined,
  path: string,
): Promise<number | undefined> {
  const found = await context.ask(OPERATIONS['folder-print'], { day });
  await context.deps.writeBytes(path, Buffer.from(found.pdf, 'base64'));
  const files = [path];
  for (const { number, name, bytes } of found.apart) {
    const beside = `${path.replace(/\.pdf$/i, '')}-${number}-${fileName(name)}`;
    await context.deps.writeBytes(beside, Buffer.from(bytes, 'base64'));
    files.push(beside);
  }
  context.say({ day: found.day, files }, () =>
    files.map((file) => word(context.language, 'print.file', { file })).join('\n'),
  );
  return undefined;
}

/** What somebody called his file, without what would lead it out of its folder. */
function fileName(name: string): string {
  const plain = name.replaceAll(/[^\p{L}\p{N}. _()-]+/gu, '_').replace(/^[.\s]+/, '');
  return plain.slice(-80) || 'bestand';
}

export function asText(document: BriefShape, { language }: VerbContext): string {
  return plainText(document, { sources: word(language, 'print.sources') });
}
