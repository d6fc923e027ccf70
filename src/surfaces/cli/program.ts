import { Command, Option, type CommanderError } from 'commander';
import { say, type Language } from '../../core/text/words.ts';
import { cliWords } from './words.ts';
import type { OptionSpec, VerbSpec } from './verb.ts';
import { VERBS } from './verbs.ts';

/** What was asked on the command line. */
export interface Asked {
  readonly spec: VerbSpec;
  readonly args: readonly string[];
  readonly options: Readonly<Record<string, unknown>>;
}

const word = (language: Language, key: string, values: Record<string, string> = {}) =>
  say(cliWords, { key, values }, language);

/**
 * Reads a command line.
 * @throws CommanderError for what is wrong with it, and for help, which has exit code 0
 */
export function readCommandLine(
  argv: readonly string[],
  language: Language,
  out: { readonly out: (text: string) => void },
): Asked | null {
  let asked: Asked | null = null;
  const program = bare(new Command('secretaris'), language, out)
    .helpCommand('help [command]', word(language, 'cli.help'))
    .description(word(language, 'cli.about'))
    .addHelpText('after', `\n${word(language, 'cli.more')}`);
  const groups = new Map<string, Command>();
  for (const spec of VERBS) {
    const [first = '', second] = spec.verb.split(' ');
    const parent = second === undefined ? program : groupOf(program, groups, first, language, out);
    // A word that does something by itself may have others behind it: `loops` and `loops plan`.
    const command = groups.get(spec.verb) ?? parent.command(second ?? first);
    if (second === undefined) groups.set(first, command);
    declare(bare(command, language, out), spec, language, (args, options) => {
      asked = { spec, args, options };
    });
  }
  program.parse([...argv], { from: 'user' });
  return asked;
}

function groupOf(
  program: Command,
  groups: Map<string, Command>,
  name: string,
  language: Language,
  out: { readonly out: (text: string) => void },
): Command {
  const known = groups.get(name);
  if (known !== undefined) return known;
  const verbs = VERBS.filter((spec) => spec.verb.startsWith(`${name} `));
  const group = bare(program.command(name), language, out).description(
    verbs.map((spec) => spec.verb.slice(name.length + 1)).join(', '),
  );
  groups.set(name, group);
  return group;
}

function bare(
  command: Command,
  language: Language,
  { out }: { readonly out: (text: string) => void },
): Command {
  const titles = ['usage', 'commands', 'options', 'arguments'] as const;
  return (
    command
      .exitOverride()
      // What stands behind `loops plan` is of `plan`, though `loops` by itself has the same options.
      .enablePositionalOptions()
      .configureOutput({ writeOut: (text) => out(text.trimEnd()), writeErr: () => undefined })
      .helpOption('-h, --help', word(language, 'cli.help'))
      .helpCommand(false)
      .configureHelp({
        optionDescription: ({ description, argChoices }) =>
          argChoices === undefined ? description : `${description}: ${argChoices.join(', ')}`,
        styleTitle: (title) => {
          const key = titles.find((one) => title.toLowerCase().startsWith(one));
          return key === undefined ? title : word(language, `cli.${key}`);
        },
      })
  );
}

function declare(
  command: Command,
  spec: VerbSpec,
  language: Language,
  ask: (args: readonly string[], options: Record<string, unknown>) => void,
): void {
  command.description(spec.says[language]);
  if (spec.takes !== undefined) command.arguments(spec.takes);
  for (const option of spec.options ?? []) command.addOption(optionOf(option, language));
  const plain = (flags: string, key: string) => command.option(flags, word(language, key));
  if (spec.office) {
    plain('--data <folder>', 'option.data');
    plain('--principal <name>', 'option.principal');
    plain('--as <user>', 'option.as');
    plain('--now <moment>', 'option.now');
  }
  plain('--json', 'option.json');
  plain('--jsonl', 'option.jsonl');
  command.addOption(
    new Option('--lang <which>', word(language, 'option.lang')).choices(['nl', 'en']),
  );
  const examples = spec.examples.map((example) => `  ${example}`).join('\n');
  command.addHelpText('after', `\n${word(language, 'cli.examples')}\n${examples}`);
  command.action(() => ask(command.args, command.opts()));
}

function optionOf({ flags, says, choices, required }: OptionSpec, language: Language): Option {
  const option = new Option(flags, says[language]);
  if (choices !== undefined) option.choices([...choices]);
  if (required === true) option.makeOptionMandatory();
  return option;
}

/** The words for what commander found wrong, and what was probably meant. */
export function sayUsage(error: CommanderError, language: Language): string {
  const keys: Readonly<Record<string, string>> = {
    'commander.unknownCommand': 'unknown-command',
    'commander.unknownOption': 'unknown-option',
    'commander.missingArgument': 'missing-argument',
    'commander.optionMissingArgument': 'missing-value',
    'commander.missingMandatoryOptionValue': 'missing-option',
    'commander.invalidArgument': 'invalid',
    'commander.excessArguments': 'excess',
  };
  const key = keys[error.code] ?? 'other';
  const named = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const rest = error.message.replace(/^error: /, '').replace(/\n.*$/s, '');
  const what = key === 'invalid' || key === 'other' ? rest : named;
  const like = /\(Did you mean (?:one of )?(.*)\?\)/.exec(error.message)?.[1];
  return [
    word(language, `usage.${key}`, { what }),
    like === undefined ? '' : word(language, 'usage.mean', { like }),
  ]
    .join(' ')
    .trim();
}
