import { homedir } from 'node:os';
import { loadConfig } from '../../config/load.ts';
import type { Config } from '../../config/settings.ts';
import { configWords } from '../../config/words.ts';
import { Trouble } from '../../core/errors.ts';
import { say } from '../../core/text/words.ts';
import type { OfficeOptions } from '../../surfaces/cli/deps.ts';
import { UsageTrouble } from '../../surfaces/cli/usage-trouble.ts';

/**
 * The settings for this command.
 * @throws UsageTrouble when the command line is wrong, Trouble `config-wrong` when the file or the environment is
 */
export async function settingsFor(
  office: OfficeOptions,
  rest: Readonly<Record<string, unknown>> = {},
): Promise<Config> {
  const options = { data: office.data, port: rest['port'], host: rest['host'] };
  const read = await loadConfig({
    platform: process.platform,
    home: homedir(),
    cwd: process.cwd(),
    env: process.env,
    options,
  });
  if (read.outcome === 'config') return read.config;
  const problems = read.problems
    .map(({ said }) => say(configWords, said, office.language))
    .join('\n');
  if (read.problems.some((one) => one.from === 'option'))
    throw new UsageTrouble('usage.config', { problems });
  throw new Trouble('config-wrong', { retry: false, values: { problems } });
}
