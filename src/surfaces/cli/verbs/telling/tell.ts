import { jsonIn } from '../../../../core/text/json-in.ts';
import { z } from 'zod';
import type { tell as tellOperation } from '../../../../contract/consent/tell.ts';
import { OPERATIONS } from '../../../../contract/index.ts';
import type { OutputOf } from '../../../../contract/operation.ts';
import type { Language } from '../../../../core/text/words.ts';
import { indent, pieces, under, word } from '../../print/page.ts';
import type { VerbContext, VerbRun } from '../../verb.ts';
import { UsageTrouble } from '../../usage-trouble.ts';

type Told = OutputOf<typeof tellOperation>;

/** One line in: what is left out is taken from the command line. */
const line = z.object({
  id: z.union([z.string(), z.number(), z.null()]).optional(),
  text: z.string(),
  lang: z.enum(['nl', 'en']).optional(),
});

/** An order in plain words, or line by line as JSON. */
export const tell: VerbRun = async (context, words) => {
  if (context.form === 'jsonl' && words.length === 0) return readLines(context);
  const text = words.length > 0 ? words.join(' ') : await context.deps.terminal.readAll();
  if (text.trim() === '') throw new UsageTrouble('usage.order');
  const told = await context.ask(OPERATIONS.tell, { text });
  context.say(told, () => printed(told, context), [told]);
  return told.understood ? undefined : 1;
};

async function readLines(context: VerbContext): Promise<number | undefined> {
  let failed = 0;
  for await (const input of context.deps.terminal.lines()) {
    if (input.trim() === '') continue;
    const answer = await lineAnswer(context, input);
    if ('error' in answer) failed += 1;
    context.deps.terminal.out(JSON.stringify(answer));
  }
  return failed === 0 ? undefined : 1;
}

async function lineAnswer(context: VerbContext, input: string): Promise<object> {
  const read = line.safeParse(jsonIn(input));
  if (!read.success) return { id: null, error: 'line-invalid' };
  const { id = null, text, lang } = read.data;
  if (text.trim() === '') return { id, error: 'line-invalid' };
  return { id, ...(await context.ask(OPERATIONS.tell, { text, language: lang })) };
}

/** What was told, or the question back. */
export function printed(told: Told, { language }: VerbContext): string {
  if (!told.understood)
    return pieces(
      told.question ?? '',
      under(
        word(language, 'print.readings'),
        told.readings.map(({ said }) => `· ${said}`),
      ),
    );
  return pieces(told.said.join('\n'), told.answers.join('\n'), bundleOf(told.bundle, language));
}

/** What would be done point by point, and how to agree to it. */
export function bundleOf(bundle: Told['bundle'], language: Language): string {
  const acts = bundle?.acts ?? [];
  const points = (bundle?.points ?? []).map(({ number, said, acts: ids, restsOn }) => {
    const own = acts.filter(({ act }) => ids.includes(act));
    const [only, ...more] = own;
    const rests = restsOn.length === 0 ? [] : [restsLine(restsOn, language)];
    // A deed that is a point by itself says what it is; several stand under what they are together.
    if (only !== undefined && more.length === 0)
      return [`${number}. ${deedLine(only, language)}`, ...remarksOf(only, 4), ...rests].join('\n');
    return [
      `${number}. ${said}`,
      ...own.flatMap((one) => [indent(deedLine(one, language), 4), ...remarksOf(one, 8)]),
      ...rests,
    ].join('\n');
  });
  const waiting = acts.filter(({ state }) => state === 'approve');
  const id = bundle?.id ?? '';
  return pieces(
    under(word(language, 'print.would-do'), points),
    waiting.length === 0
      ? ''
      : word(language, 'print.agree', { command: `secretaris approve ${id}` }),
    waiting.length === 0 || points.length < 2 ? '' : word(language, 'print.agree-but', { id }),
  );
}

type DeedOf = NonNullable<Told['bundle']>['acts'][number];

function deedLine({ act, summary, state }: DeedOf, language: Language): string {
  return `${act}  ${summary}${state === 'approve' ? '' : `  (${word(language, `print.state-${state}`)})`}`;
}

function remarksOf({ remarks }: DeedOf, by: number): readonly string[] {
  return remarks.map(({ text }) => indent(`! ${text}`, by));
}

function restsLine(restsOn: readonly number[], language: Language): string {
  return indent(word(language, 'print.rests-on-points', { numbers: restsOn.join(', ') }), 4);
}
