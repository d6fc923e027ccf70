import { say, type Language } from '../core/text/words.ts';
import type { Config } from '../config/settings.ts';
import type { AlertRoad } from '../core/ports/alert.ts';
import type { OfficeOptions, Terminal } from '../surfaces/cli/deps.ts';
import { readMoment } from '../surfaces/cli/run-moment.ts';
import { plainText } from '../surfaces/telling/plain-text.ts';
import { Changes } from '../surfaces/http/changes.ts';
import { openLog, type Log } from './log.ts';
import { openOfficeAt, type OpenedOffice } from './open-office.ts';
import { serve, type Served } from './serve.ts';
import { settingsFor } from './command/settings.ts';
import { openingWords } from './words.ts';

/** The first user of an empty office; with his first principal he becomes that principal. */
const FIRST_USER = { nl: 'beheerder', en: 'keeper' } as const;

/** Opens the office, says where it is, and closes it when asked (SIGINT, SIGTERM). */
export async function start(
  options: OfficeOptions,
  rest: Readonly<Record<string, unknown>>,
  terminal: Terminal,
): Promise<void> {
  const config = await settingsFor(options, rest);
  if (rest['demo'] === true) {
    const { startSample } = await import('./sample.ts');
    return startSample(config, options, terminal);
  }
  // Before anything is open, so that being asked to stop always closes what is.
  const stopped = askedToStop();
  await using stack = new AsyncDisposableStack();
  const changes = new Changes();
  const { data } = config;
  let log: Log | null = null;
  let pages: string | null = null;
  const opened = stack.use(
    await openOfficeAt({
      config,
      live: true,
      now: options.now === undefined ? null : readMoment(options.now),
      roads: [consoleRoad(terminal)],
      changed: (owner) => changes.tell(owner),
      address: () => pages,
      onTrouble: (trouble, about) => log?.trouble(trouble, about),
    }),
  );
  log = await openLog(config);
  const { language } = options;
  const onTrouble = (trouble: unknown) => log?.trouble(trouble, 'request');
  const openSample = async () => {
    const { openSampleBeside } = await import('./sample.ts');
    return openSampleBeside(config, language, stack);
  };
  const served = stack.use(
    await serve({ config, opened, changes, language, openSample, onTrouble }),
  );
  pages = served.address;
  await greet(served, opened, { config, language, terminal });
  log.opened({ data, address: served.address });
  await stopped;
  terminal.out(say(openingWords, { key: 'open.closing', values: {} }, language));
}

interface Greeting {
  readonly config: Config;
  readonly language: Language;
  readonly terminal: Terminal;
}

/** Says where everything is, and how to get in. */
async function greet(
  served: Served,
  opened: OpenedOffice,
  { language, terminal }: Greeting,
): Promise<void> {
  const { users } = served.desk;
  const { office } = opened;
  if ((await users.list()).length === 0)
    await users.add({ id: 'keeper', name: FIRST_USER[language], language, access: [] });
  const known = await users.list();
  const first =
    known.find((user) => user.access.some((one) => one.role === 'principal')) ?? known[0];
  const speak = (key: string, values: Record<string, string> = {}) =>
    terminal.out(say(openingWords, { key: `open.${key}`, values }, language));
  speak('data', { path: office.folder.path });
  speak('address', { address: served.address });
  if (first !== undefined) {
    const token = await users.makeLink(first.id);
    speak('link', { user: first.name, link: `${served.address}/sign-in?link=${token}` });
    speak('link-once', { path: office.folder.path });
  }
  if (office.owners().length === 0) speak('sample');
}

/** Tells what must be heard at once on the console, where somebody may be looking. */
export function consoleRoad(terminal: Terminal): AlertRoad {
  return {
    name: 'console',
    tell(alert) {
      terminal.err(`${alert.urgent ? '! ' : ''}${plainText(alert.text)}`);
      return Promise.resolve('told');
    },
  };
}

/** Resolves when the process is asked to end. A second time it ends at once. */
export function askedToStop(): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => resolve());
  }
  return promise;
}
