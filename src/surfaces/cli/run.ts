import { CommanderError } from 'commander';
import { say, type Language } from '../../core/text/words.ts';
import { plainJson, plainText } from '../telling/plain-text.ts';
import { tellError, type Told } from '../telling/tell-error.ts';
import type { CliDeps, Connection, OfficeOptions, Terminal } from './deps.ts';
import { readCommandLine, sayUsage, type Asked } from './program.ts';
import { readMoment } from './run-moment.ts';
import { learnLanguage, voiceOf, type Voice } from './voice.ts';
import { ToldError } from './told-error.ts';
import { UsageTrouble } from './usage-trouble.ts';
import type { Form, VerbContext } from './verb.ts';
import { cliWords } from './words.ts';

/** Exit codes: done, a stated failure, a command line that cannot be. */
const DONE = 0;
const FAILED = 1;
const USAGE = 2;

/** Runs one command line; the answer is its exit code. Nothing is thrown. */
export async function runCommandLine(argv: readonly string[], deps: CliDeps): Promise<number> {
  const { terminal } = deps;
  const voice = voiceOf(argv, terminal.env);
  let asked: Asked | null = null;
  try {
    asked = readCommandLine(argv, voice.language, terminal);
    if (asked === null) return USAGE;
    return await runAsked(asked, deps, voice);
  } catch (error) {
    if (error instanceof CommanderError) return usage(error, argv, voice.language, terminal);
    if (error instanceof UsageTrouble) {
      terminal.err(plainText(say(cliWords, error.said, voice.language)));
      return USAGE;
    }
    await tell(error, deps, voice.language, asked === null ? 'text' : formOf(asked));
    return FAILED;
  }
}

async function runAsked(asked: Asked, deps: CliDeps, voice: Voice): Promise<number> {
  const open: Connection[] = [];
  const { spec } = asked;
  try {
    const run = await spec.load();
    const context = contextOf(asked, deps, voice, open);
    if (!voice.isChosen && spec.office && spec.operation !== null)
      await learnLanguage(context, voice);
    return (await run(context, asked.args)) ?? DONE;
  } finally {
    for (const connection of open) await connection[Symbol.asyncDispose]();
  }
}

function contextOf(asked: Asked, deps: CliDeps, voice: Voice, open: Connection[]): VerbContext {
  const { options } = asked;
  const office = officeOptions(options, voice.language, asked.spec.office);
  const form = formOf(asked);
  const connect = async (create = false): Promise<Connection> => {
    const [known] = open;
    if (known !== undefined) return known;
    const made = await deps.connect(office, create);
    open.push(made);
    return made;
  };
  return {
    deps,
    office,
    get language() {
      return voice.language;
    },
    form,
    options,
    connect,
    async ask(operation, input, more = {}) {
      const connection = await connect(more.create);
      const shape = operation.input;
      const about =
        'shape' in shape && takesPrincipal(shape.shape) ? { principal: office.principal } : {};
      const answer = await connection.call(operation.name, { ...about, ...input }, more.onProgress);
      return operation.output.parse(answer);
    },
    say(answer, text, lines) {
      if (form === 'text') deps.terminal.out(plainText(text()));
      else if (form === 'jsonl' && lines !== undefined)
        for (const line of lines) deps.terminal.out(plainJson(line, 0));
      else deps.terminal.out(plainJson(answer, form === 'json' ? 2 : 0));
    },
  };
}

function takesPrincipal(shape: unknown): boolean {
  return typeof shape === 'object' && shape !== null && 'principal' in shape;
}

function officeOptions(
  options: Readonly<Record<string, unknown>>,
  language: Language,
  isOffice: boolean,
): OfficeOptions {
  const text = (name: string) => {
    const value = options[name];
    return typeof value === 'string' ? value : undefined;
  };
  const now = text('now');
  if (isOffice && now !== undefined && Number.isNaN(readMoment(now)))
    throw new UsageTrouble('usage.bad-moment', { value: now });
  return { data: text('data'), principal: text('principal'), as: text('as'), now, language };
}

function formOf({ options }: Asked): Form {
  if (options['jsonl'] === true) return 'jsonl';
  return options['json'] === true ? 'json' : 'text';
}

function usage(
  error: CommanderError,
  argv: readonly string[],
  language: Language,
  terminal: Terminal,
): number {
  if (error.exitCode === 0) return DONE;
  // Without a command commander shows the help and calls that an error.
  if (error.code === 'commander.help') return USAGE;
  // A command that is not there has no help of its own.
  const [first = ''] = argv.filter((one) => /^[a-z][a-z-]*$/.test(one));
  const command = error.code === 'commander.unknownCommand' ? '' : first;
  const see = say(cliWords, { key: 'usage.see', values: { command } }, language).replace('  ', ' ');
  terminal.err(plainText(`${sayUsage(error, language)}\n${see}`));
  return USAGE;
}

/** Says what went wrong: to a person on standard error, to a program as JSON on standard output. */
async function tell(error: unknown, deps: CliDeps, language: Language, form: Form): Promise<void> {
  const told: Told =
    error instanceof ToldError ? error.told : tellError(error, await deps.words(), language);
  // A sentence that ends in a command ends its line, so that it can be copied.
  const after = /[.?!]$/.test(told.says) ? ' ' : '\n';
  if (form === 'text') deps.terminal.err(plainText(`${told.says}${after}${told.kept}`));
  else deps.terminal.out(plainJson({ error: told }, form === 'json' ? 2 : 0));
  if (told.code === 'office-broken' && deps.terminal.env['SECRETARIS_DEBUG'] !== undefined)
    deps.terminal.err(error instanceof Error ? causeOf(error) : typeof error);
}

/** For whoever works on Secretaris and asked to see it. */
function causeOf(error: Error): string {
  const { cause } = error;
  return cause instanceof Error ? `${error.stack}\n${causeOf(cause)}` : `${error.stack}`;
}
