import type { Reading } from '../../../core/records/reading.ts';
import { tellError } from '../../telling/tell-error.ts';
import { mailbox } from '../../telling/naming.ts';
import { factLine } from '../print/fact.ts';
import { printFields } from '../print/fields.ts';
import { pieces, under } from '../print/page.ts';
import { plainJson } from '../../telling/plain-text.ts';
import type { Terminal } from '../deps.ts';
import type { VerbContext, VerbRun } from '../verb.ts';

/**
 * What intake makes of files, in the order given; `-` stands for paths on standard input, one a
 * line. One that cannot be read does not stop the rest. Line by line nothing is kept.
 */
export const read: VerbRun = async (context, files) => {
  const { deps, form } = context;
  const several = files.length > 1 || files.includes('-');
  let failed = 0;
  const all: unknown[] = [];
  for await (const file of pathsOf(files, deps.terminal)) {
    const { answer, text, wrong } = await readOne(context, file, several);
    if (wrong) failed += 1;
    if (form === 'jsonl') await deps.terminal.pour(`${plainJson(answer, 0)}\n`);
    else if (form === 'json' && several) all.push(answer);
    else if (form === 'text' && wrong) deps.terminal.err(text());
    else context.say(answer, text);
  }
  if (all.length > 0) context.say(all, () => '');
  return failed === 0 ? undefined : 1;
};

async function* pathsOf(files: readonly string[], terminal: Terminal): AsyncIterable<string> {
  for (const file of files) {
    if (file !== '-') yield file;
    else for await (const line of terminal.lines()) if (line !== '') yield line;
  }
}

async function readOne(
  { deps, language }: VerbContext,
  file: string,
  several: boolean,
): Promise<{ answer: unknown; text: () => string; wrong: boolean }> {
  try {
    const reading = await deps.readFile(file);
    return { answer: reading, text: () => printReading(file, reading, several), wrong: false };
  } catch (error) {
    const told = tellError(error, await deps.words(), language);
    return { answer: { file, error: told }, text: () => told.says, wrong: true };
  }
}

function printReading(file: string, reading: Reading, several: boolean): string {
  const title = several ? `== ${file}` : '';
  const facts = reading.facts.map(factLine);
  const dropped = reading.dropped.map(({ what, why }) => `${what}: ${why}`);
  const tail = [under('facts', facts), under('dropped', dropped)];
  if (reading.kind !== 'message') {
    const { facts: _facts, dropped: _dropped, ...rest } = reading;
    return pieces(title, printFields(rest), ...tail);
  }
  const wants = reading.wants.map(
    ({ kind, detail, cues }) =>
      `${kind}${detail === undefined ? '' : `: ${detail}`}  (${cues.join(', ')})`,
  );
  return pieces(
    title,
    printFields({
      kind: reading.kind,
      subject: reading.subject,
      from: reading.from.map(mailbox).join(', '),
      to: reading.to.map(mailbox).join(', '),
      date: reading.date,
      language: reading.language,
      automatic: reading.automatic?.kind ?? null,
      parts: reading.parts.map((part) => `${part.path} ${part.type} ${part.name ?? ''}`.trimEnd()),
    }),
    reading.own,
    under('wants', wants),
    ...tail,
  );
}
