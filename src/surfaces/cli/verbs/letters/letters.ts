import { OPERATIONS } from '../../../../contract/index.ts';
import { UsageTrouble } from '../../usage-trouble.ts';
import { word } from '../../print/page.ts';
import type { VerbContext, VerbRun } from '../../verb.ts';

async function textOf({ deps }: VerbContext, file: string): Promise<string> {
  return file === '-' ? deps.terminal.readAll() : deps.readText(file);
}

function manyOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

/** Reads a text as if it were to leave; 1 where something would stop it. */
export const proof: VerbRun = async (context, [file = '-']) => {
  const text = await textOf(context, file);
  if (text.trim() === '') throw new UsageTrouble('usage.text');
  const { subject, to, annex } = context.options;
  const read = await context.ask(OPERATIONS.proof, {
    text,
    ...(typeof subject === 'string' ? { subject } : {}),
    to: manyOf(to),
    annexes: manyOf(annex),
  });
  context.say(
    read,
    () =>
      read.findings.length === 0
        ? word(context.language, 'print.proof-clean')
        : read.findings
            .map((found) => `${found.weight === 'warn' ? '!' : '!!'} ${found.text}`)
            .join('\n'),
    read.findings,
  );
  return read.stops ? 1 : undefined;
};
