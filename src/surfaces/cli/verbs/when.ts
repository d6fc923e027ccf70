import { z } from 'zod';
import type { WhenAnswer, WhenContext, WhenFind } from '../../../core/time/when/find.ts';
import { readWhen } from '../../../core/time/when/when.ts';
import { say } from '../../../core/text/words.ts';
import type { Language } from '../../../core/text/words.ts';
import { plainJson } from '../../telling/plain-text.ts';
import type { VerbContext, VerbRun } from '../verb.ts';
import { UsageTrouble } from '../usage-trouble.ts';
import { cliWords } from '../words.ts';

/** One line in: what is left out is taken from the command line. */
const line = z.object({
  id: z.union([z.string(), z.number(), z.null()]).optional(),
  text: z.string(),
  now: z.string().optional(),
  zone: z.string().optional(),
  lang: z.enum(['nl', 'en']).optional(),
});

/** What a text is read with. */
interface Setting {
  readonly now: string;
  readonly zone: string;
  readonly language: Language | null;
}

/** Answers written together: a million lines in are a million answers out, never all in memory. */
const LINES_TOGETHER = 256;

/** Dates and times in a text, or line by line in texts as JSON. */
export const when: VerbRun = async (context, args) => {
  const setting = settingOf(context);
  if (context.form === 'jsonl' && args.length === 0) return readLines(context, setting);
  const text = args.length > 0 ? args.join(' ') : await context.deps.terminal.readAll();
  const answer = await answerTo(text, setting, context);
  if (answer === null) throw new UsageTrouble('usage.bad-moment', { value: setting.now });
  const shown = { found: answer.found, ...(answer.cut === null ? {} : { cut: answer.cut }) };
  context.say(shown, () => printed(answer, context.language), [shown]);
  return undefined;
};

function settingOf({ options }: VerbContext): Setting {
  const text = (name: string): string | null => {
    const value = options[name];
    return typeof value === 'string' ? value : null;
  };
  const asked = text('now');
  const zone = text('zone') ?? zoneIn(asked) ?? Temporal.Now.timeZoneId();
  const lang = text('lang');
  const now = asked ?? Temporal.Now.plainDateTimeISO(zone).toString({ smallestUnit: 'second' });
  return { now, zone, language: lang === 'nl' || lang === 'en' ? lang : null };
}

/** `2026-11-04T10:00+01:00[Europe/Amsterdam]` says its zone. */
function zoneIn(now: string | null): string | null {
  return /\[([A-Za-z_+\-/0-9]+)\]$/.exec(now ?? '')?.[1] ?? null;
}

/** Null when the moment or the zone is none. */
async function answerTo(
  text: string,
  { now, zone, language }: Setting,
  { deps }: VerbContext,
): Promise<WhenAnswer | null> {
  const context: WhenContext = { now, zone, language: language ?? (await deps.languageOf(text)) };
  try {
    return readWhen(text, context);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

async function readLines(context: VerbContext, setting: Setting): Promise<number | undefined> {
  let waiting: string[] = [];
  let failed = 0;
  for await (const input of context.deps.terminal.lines()) {
    if (input.trim() === '') continue;
    const answer = await lineAnswer(input, setting, context);
    if ('error' in answer) failed += 1;
    waiting.push(plainJson(answer, 0));
    if (waiting.length < LINES_TOGETHER) continue;
    await context.deps.terminal.pour(`${waiting.join('\n')}\n`);
    waiting = [];
  }
  if (waiting.length > 0) await context.deps.terminal.pour(`${waiting.join('\n')}\n`);
  return failed === 0 ? undefined : 1;
}

/** A line that cannot be read is answered with what is wrong with it, in its place. */
async function lineAnswer(
  input: string,
  setting: Setting,
  context: VerbContext,
): Promise<Record<string, unknown>> {
  const wrong = (id: unknown, key: string): Record<string, unknown> => ({
    id: id ?? null,
    error: { code: key, says: say(cliWords, { key: `when.${key}`, values: {} }, context.language) },
  });
  let given: unknown;
  try {
    given = JSON.parse(input);
  } catch {
    return wrong(null, 'not-json');
  }
  const parsed = line.safeParse(given);
  if (!parsed.success) {
    const id = typeof given === 'object' && given !== null && 'id' in given ? given.id : null;
    return wrong(id, 'not-a-text');
  }
  const { id, text, now = setting.now, zone, lang } = parsed.data;
  const own = {
    now,
    zone: zone ?? zoneIn(now) ?? setting.zone,
    language: lang ?? setting.language,
  };
  const answer = await answerTo(text, own, context);
  if (answer === null) return wrong(id, 'bad-moment');
  return {
    id: id ?? null,
    found: answer.found,
    ...(answer.cut === null ? {} : { cut: answer.cut }),
  };
}

function printed({ found, cut }: WhenAnswer, language: Language): string {
  if (found.length === 0) return say(cliWords, { key: 'when.nothing', values: {} }, language);
  return [...found.map((find) => printedFind(find)), ...(cut === null ? [] : [cut])].join('\n');
}

function printedFind(find: WhenFind): string {
  const { text, kind, from, until, precision, part, duration, rule, zone, assumptions } = find;
  const bounds = [from ?? '…', ...(until === null && kind !== 'range' ? [] : [until ?? '…'])];
  const value = [
    ...(from === null && until === null ? [] : [bounds.join(' → ')]),
    ...[part, duration, rule].filter((each) => each !== undefined),
  ];
  const note = assumptions.length === 0 ? '' : `  [${assumptions.join(', ')}]`;
  return `${text}: ${value.join(' ')}  (${kind}, ${precision}, ${zone})${note}`;
}
