import { OPERATIONS } from '../../../../contract/index.ts';
import type { OutputOf } from '../../../../contract/operation.ts';
import type { writeLetter } from '../../../../contract/letters/write-letter.ts';
import { printFields } from '../../print/fields.ts';
import { bundleOf } from '../telling/tell.ts';
import { UsageTrouble } from '../../usage-trouble.ts';
import { pieces, word } from '../../print/page.ts';
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

/** Has a letter written in one's own words. */
export const letter: VerbRun = async (context, [to = '', file = '-']) => {
  const text = await textOf(context, file);
  if (text.trim() === '') throw new UsageTrouble('usage.letter');
  const { subject, voice, in: language, paper } = context.options;
  const done = await context.ask(OPERATIONS['write-letter'], {
    to,
    text,
    paper: paper === true,
    ...(typeof subject === 'string' ? { subject } : {}),
    ...(typeof voice === 'string' ? { voice } : {}),
    ...(typeof language === 'string' ? { language } : {}),
  });
  context.say(done, () => written(done, context), [done]);
  return undefined;
};

function written(done: OutputOf<typeof writeLetter>, { language }: VerbContext): string {
  return pieces(done.answers.join('\n'), bundleOf(done.bundle, language));
}

/** Letters on paper. */
export const letters: VerbRun = async (context) => {
  const { matter } = context.options;
  const found = await context.ask(OPERATIONS.letters, typeof matter === 'string' ? { matter } : {});
  context.say(
    found,
    () =>
      found.letters.length === 0
        ? word(context.language, 'print.no-letters')
        : found.letters
            .map(({ reference, day, addressee, subject }) =>
              [reference, day, addressee, subject].join('  '),
            )
            .join('\n'),
    found.letters,
  );
  return undefined;
};

/** One letter as a file. */
export const letterFile: VerbRun = async (context, [id = '', path = '']) => {
  const form = path.toLowerCase().endsWith('.docx') ? 'docx' : 'pdf';
  const found = await context.ask(OPERATIONS['letter-file'], { id, form });
  await context.deps.writeNew(path, Buffer.from(found.base64, 'base64'));
  const { base64: _bytes, ...shown } = found;
  context.say({ ...shown, path }, () =>
    word(context.language, 'print.letter-written', { reference: found.reference, path }),
  );
  return undefined;
};

/** How the paper looks; with options it is changed. */
export const houseStyle: VerbRun = async (context) => {
  const { options } = context;
  const { closingNl, closingEn } = options;
  const closing =
    typeof closingNl === 'string' && typeof closingEn === 'string'
      ? { closing: { nl: closingNl, en: closingEn } }
      : {};
  if (Object.keys(closing).length === 0 && (closingNl ?? closingEn) !== undefined)
    throw new UsageTrouble('usage.closings');
  const words = Object.fromEntries(
    ['head', 'under', 'place', 'window', 'reference'].flatMap((name) => {
      const said = options[name];
      return typeof said === 'string' ? [[name, said]] : [];
    }),
  );
  const lists = Object.fromEntries(
    ['address', 'contact', 'foot'].flatMap((name) => {
      const said = options[name];
      return said === undefined ? [] : [[name, manyOf(said)]];
    }),
  );
  const style = { ...words, ...lists, ...closing };
  const shown =
    Object.keys(style).length === 0
      ? await context.ask(OPERATIONS['house-style'], {})
      : await context.ask(OPERATIONS['house-style-change'], { style });
  context.say(shown, () => printFields(shown));
  return undefined;
};

/** Where somebody has his post. */
export const personAddress: VerbRun = async (context, [person = '', ...lines]) => {
  if (lines.length === 0 && context.options['forget'] !== true)
    throw new UsageTrouble('usage.person-address');
  const done = await context.ask(OPERATIONS['person-address'], { person, lines });
  context.say(done, () => [done.name, ...done.lines].join('\n'));
  return undefined;
};
